import type { sentences } from "../../messages/da/findings/time";
import type { Guide } from "./guide";

export const timeGuide: Guide<keyof typeof sentences> = {
  "available-too-early": {
    finds:
      "Data, der er lovet, før det år eller halvår er slut, som de skal dække. Lovet til periodens sidste dag er en bemærkning, lovet til før en advarsel. Spørgeskemaer, valg og karakterer kendes før årets udgang og er undtaget, og det samme er baselinekolonner.",
    example: { raw: "Data tilgængelig ultimo 2023", year: 2023, end: "2023-12-31", cells: 4 },
    remedy: "Find ud af, hvornår kilden offentliggør tallet, og skriv den tid i cellen.",
  },
  "baseline-after-measurement": {
    finds:
      "En baseline fra et senere år end rækkens første måling, når rækken ikke har et tal for baselineåret. Målinger fra før baseline er i orden, når baselineåret selv er målt, eller baselinekolonnen udfylder hullet.",
    example: { ids: ["LBF-3"], baseline: 2020, first: 2018 },
    remedy: "Ret baselineåret, eller flyt målingerne til de rigtige år.",
  },
  "baseline-equals-other-year": {
    finds:
      "En baseline med mindst to forskellige tal på tre cifre eller flere, som alle er et andet års tal: på indikatorarkene eller i en tabel med år som kolonner. Det er en fejl, når tabellen også kender baselineåret og har andre tal for det. Et enkelt ens tal kan være et tilfælde og nævnes ikke.",
    example: {
      baselineYear: 2020,
      year: 2021,
      other: { sheet: "Hærværk og klager", cell: "D2" },
      right: { sheet: "Hærværk og klager", cell: "C2" },
    },
    remedy: "Hent baselineårets tal, eller ret baselineåret, hvis tallene er de rigtige.",
  },
  "baseline-year-differs": {
    finds:
      "Et baselineår, der er et andet på arket end i planen, og en baseline eller en overskrift, der selv nævner et andet år end det baselineår, den hører til. Årstal, der står sammen med navnet på en udgivelse, og spænd af år nævnes ikke.",
    example: { plan: [2020], sheet: [2019], planCell: { sheet: "Indikatorer", cell: "L6" } },
    remedy: "Slå op, hvilket år tallet er fra, og skriv det samme år begge steder.",
  },
  "baseline-year-missing": {
    finds: "En indikator med en baseline, som hverken planen eller et ark fortæller året for.",
    example: { ids: ["LBF-1"] },
    remedy: "Skriv året i kolonnen Baseline år.",
  },
  "column-copied": {
    finds:
      "En årskolonne, hvor mindst tre rækker og mindst fire af fem udfyldte rækker har præcis de samme tal som året før. Tallene skal have tre cifre eller flere og være forskellige. Rækker med tekst tæller ikke, og det, der er ens hvert år, som antal boliger og budgetter, er undtaget.",
    example: { year: 2022, previous: 2021, equal: 8, rows: 8 },
    remedy: "Skriv årets egne tal, eller skriv, hvornår de kommer.",
  },
  "date-implausible": {
    finds:
      "Årstal og datoer, der er skrevet forkert et sted i arkenes tekster eller overskrifter: år uden for vores tid, måneder og dage, der ikke findes, en manglende streg og spænd, der går baglæns. Beløb, antal, numre, aldre, skoleår og fodnoter efter et årstal er undtaget.",
    example: { text: "2015-1018", problem: "year", meant: "2015-2018" },
    remedy: "Ret datoen i alle de celler, fundet nævner.",
  },
  "full-year-wording": {
    finds:
      "En status for et halvår, der taler om et helt år: den har samme ordlyd som helårets, et antal om året eller flere uger, end et halvår har. En status, der citerer årets måltal ved siden af halvårets resultat, er i orden.",
    example: {
      claim: "i 40 uger om året",
      year: 2023,
      half: 1,
      original: { sheet: "Status", cell: "C48" },
    },
    remedy: "Skriv, hvad der er nået i halvåret.",
  },
  "measurement-outside-plan": {
    finds:
      "Tal for år efter planens slutning (advarsel) eller længe før dens begyndelse (bemærkning), både i årskolonner og i celler, der selv nævner et år. En slutmåling året efter planen er i orden, og år, der ikke er slut, hører til en anden regel.",
    example: { years: [2026], end: 2025 },
    remedy: "Ret årstallet eller planens periode, eller fjern kolonnen.",
    settings: ["oldestMeasurement"],
  },
  "missing-measurement": {
    finds:
      "En tom celle i et år, hvis tal burde være offentliggjort. År før baseline, tal, der står på et andet ark, og årene mellem målinger, der kun laves hvert andet eller tredje år, nævnes ikke.",
    example: { id: "LBF-4", years: [2021] },
    remedy: "Skriv tallet, eller skriv grunden, fx »Ingen data«.",
    settings: ["publicationLag"],
  },
  "overdue-data": {
    finds:
      "Data, der er lovet til et tidspunkt, som er passeret. Det er en advarsel, når de skulle stå i en projektmappe opgjort på planens dato, og ellers en bemærkning. Tal, der står et andet sted i projektmappen, nævnes ikke.",
    example: { raw: "Data tilgængelig ultimo 2023", due: "2024-01-31" },
    remedy: "Hent tallet, eller skriv en ny dato.",
    settings: ["daysOfGrace"],
  },
  "period-differs": {
    finds:
      "Delaftaler, der begynder eller slutter på en anden dag end planen. Delaftaler, der afviger på samme måde, er ét fund.",
    example: { areas: ["Beskæftigelse"], to: { own: "2024-12-31", plan: "2025-12-31" } },
    remedy: "Slå op i aftalerne, og ret den dato, der er forkert.",
  },
  "period-not-whole-months": {
    finds:
      "En plan eller delaftale, der ikke begynder den første i en måned eller ikke slutter den sidste. Én dag ved siden af er en advarsel, alt andet en bemærkning.",
    example: { end: "to", date: "2025-12-30" },
    remedy: "Kontrollér datoen i aftalen.",
  },
  "plan-period": {
    finds:
      "En plan uden en læselig begyndelse eller slutning, en periode, der slutter, før den begynder, og en plan på under ét eller over otte år. Delaftalernes datoer ses også efter.",
    example: { kind: "reversed", from: "2022-01-01", to: "2021-12-31" },
    remedy: "Skriv datoerne, som de står i aftalen.",
  },
  "rows-swapped": {
    finds:
      "To rækker på det samme ark, hvor den enes tal går videre fra den andens baseline og omvendt, for området og sammenligningen for sig. Begynder de ikke præcist dér, skal de to baseline ligge langt fra hinanden, og begge rækker have mindst to år. Udgifter nævnes ikke.",
    example: {
      figure: { value: 37.6, unit: "percent", decimals: 1 },
      baseline: { value: 90.2, unit: "percent", decimals: 1 },
      other: {
        id: "O-5",
        figure: { value: 91.7, unit: "percent", decimals: 1 },
        cell: { sheet: "Overordnede mål", cell: "F7" },
        baseline: { value: 38.3, unit: "percent", decimals: 1 },
      },
    },
    remedy: "Slå de to rækker op i kilden, og byt tallene, hvis de står forkert.",
  },
  "status-not-over": {
    finds:
      "Resultater for et år eller halvår, der ikke er slut, eller som ligger uden for planen. Det, der er planlagt, mangler eller er opgjort foreløbigt, nævnes ikke, og alle resultater for samme periode er ét fund.",
    example: { year: 2023, statuses: 12, asOf: "2023-06-30" },
    remedy: "Ret perioden, fx til 2023H1, eller vent med resultatet, til perioden er slut.",
  },
  "target-year-implausible": {
    finds:
      "Et målår før baselineåret, før planens begyndelse eller efter dens slutning. Det sidste er kun en bemærkning.",
    example: { ids: ["K1"], kind: "before-plan", year: 2021, limit: 2022 },
    remedy: "Ret målåret i planen.",
  },
  "unusual-jump": {
    finds:
      "Et tal, der springer mere, end rækken ellers gør: mindst så mange procentpoint og så mange gange rækkens andre ændringer, som grænserne siger; 1,5 karakter; eller halvanden gang for antal. Jo færre ændringer rækken har, des større skal springet være. Et tal, der springer og går tilbage, eller som to ombyttede cifre forklarer, er en advarsel; et nyt niveau er en bemærkning. Spring, som sammenligningen gør med, udgifter og små antal nævnes ikke.",
    example: {
      figure: { value: 54.3, unit: "percent", decimals: 1 },
      year: 2020,
      neighbours: [
        { figure: { value: 45.2, unit: "percent", decimals: 1 }, year: 2019 },
        { figure: { value: 45.8, unit: "percent", decimals: 1 }, year: 2021 },
      ],
      change: { value: 8.5, measure: "points" },
      usual: { value: 0.5, measure: "points" },
      meant: { value: 45.3, unit: "percent", decimals: 1 },
    },
    remedy: "Slå tallet op i kilden. Er det rigtigt, så skriv en note om, hvorfor det ændrer sig.",
    settings: ["largestJump", "jumpFactor"],
  },
  "unusual-magnitude": {
    finds:
      "Et tal, der er mange gange større eller mindre end en ellers rolig række, også som baseline og i rækkens ender. Med få tal skal det være omkring ti gange. Udgifter, halvår og små antal nævnes ikke.",
    example: {
      figure: { value: 16_510, unit: "full_year_persons", decimals: 0 },
      least: 168.2,
      most: 171.38,
    },
    remedy: "Slå tallet op i kilden, og kontrollér komma og cifre.",
    settings: ["unusualFactor"],
  },
  "value-after-awaited": {
    finds:
      "En række, der har et tal for et år, mens et tidligere år stadig venter på data. »Ingen data« er ikke at vente.",
    example: { year: 2023, awaited: "Data tilgængelig ultimo 2023", awaitedYear: 2022 },
    remedy: "Kontrollér, hvilket år tallet hører til, og udfyld det år, der mangler.",
  },
  "year-implausible": {
    finds:
      "Et baselineår i fremtiden, længe før planen eller med et ciffer for meget, for lidt eller forkert. Skoleår, datoer og andre tal ved siden af et årstal er undtaget.",
    example: { year: 2109, least: 2012, most: 2023 },
    remedy: "Ret året.",
    settings: ["oldestBaseline"],
  },
  "year-not-over": {
    finds:
      "Tal i kolonnen for et år, et halvår eller et skoleår, der ikke var slut, da projektmappen blev opgjort. Det er en fejl, når perioden ikke engang er begyndt. En plans eget år kan slutte om efteråret.",
    example: { year: 2023, asOf: "2023-06-30", figures: 4 },
    remedy: "Skriv halvåret i overskriften, eller flyt tallene til den periode, de er fra.",
  },
};
