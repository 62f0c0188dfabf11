import type { sentences } from "../../messages/da/findings/structure";
import type { Guide } from "./guide";

export const structureGuide: Guide<keyof typeof sentences> = {
  "activity-without-criterion": {
    finds:
      "En aktivitet, som ingen række i Succeskriterier giver et kriterie. En aktivitet må gerne stå i flere rækker, når blot én af dem har et; en streg eller »ingen« er ikke et kriterie. En plan helt uden kriterier er ny og bliver ikke rettet på.",
    example: { activity: "Lektiecafé" },
    remedy:
      "Skriv mindst ét kriterie med et tal og en hyppighed, eller slet aktiviteten, hvis den er opgivet.",
  },
  "column-duplicate": {
    finds:
      "To kolonner i samme tabel med samme overskrift, også når Excel selv har sat et tal efter den ene. Halvår af samme år er ikke gentagelser.",
    example: {
      table: "Delmål Beskæftigelse",
      column: "2021",
      first: { sheet: "Delmål Beskæftigelse", cell: "F2" },
    },
    remedy: "Find ud af, hvilken af de to der gælder, og slet eller omdøb den anden.",
  },
  "column-missing": {
    finds:
      "En kolonne, som en af planens tabeller skal have. Er overskriften blot skrevet forkert, står det i stedet som en ukendt kolonne.",
    example: { table: "Budget", columns: ["Lokal medfinansiering"] },
    remedy: "Indsæt kolonnen med præcis den overskrift, der nævnes.",
  },
  "column-unknown": {
    finds:
      "En kolonne i en af planens tabeller, som ikke er en af dens egne. Ligner overskriften en, der mangler, er det en fejl; ellers er det en bemærkning, for egne kolonner er tilladt.",
    example: { table: "Budget", column: "Landsbygefonden", nearest: "Landsbyggefonden" },
    remedy: "Ret overskriften, hvis den er skrevet forkert. Ellers kan bemærkningen accepteres.",
  },
  "criterion-duplicate": {
    finds:
      "Det samme succeskriterie ord for ord i to rækker af samme aktivitet, eller under en anden aktivitet, når teksten nævner den ene og ikke den anden, eller når den tæller noget, som kun få aktiviteter handler om. Almene kriterier som »75 % af deltagerne er tilfredse« må gerne gå igen, og det må rækker for hvert sit indsatsområde, med hver sin hyppighed eller hver sin enhed også.",
    example: {
      ids: ["L-1"],
      firsts: ["K-1"],
      text: "Min. 8 tryghedsvandringer afholdt pr. år",
      first: { sheet: "Succeskriterier", cell: "D14" },
      activities: ["Lommepenge", "Tryghedsvandringer"],
    },
    remedy: "Slet den række, der er for meget, eller skriv det kriterie, der skulle have stået.",
  },
  "criterion-without-period": {
    finds:
      "Et succeskriterie, der beder om et antal uden at sige, hvor ofte eller inden for hvilken tid, hverken i teksten, i Måltal, i Hyppighed eller i aktivitetens navn. Andele, niveauer som »20 medlemmer« og det, der kun skal oprettes én gang, behøver ingen hyppighed. Mangler de fleste kriterier den, er det én bemærkning.",
    example: {
      ids: ["5.2-1"],
      only: { text: "Min. 8 henvendelser er givet videre til kommunen", value: 8 },
      example: { id: "5.2-2", text: "Min. 4 møder om konflikter pr. år" },
    },
    remedy:
      "Skriv hyppigheden i kriteriet eller i kolonnen Hyppighed, fx pr. år, pr. hold eller i projektperioden.",
  },
  "criterion-without-target": {
    finds:
      "Et succeskriterie uden noget at nå: intet tal i teksten eller i Måltal. Siger det kun, om noget skal stige eller falde, er det en bemærkning. En streg tæller som intet kriterie og hører under aktiviteten.",
    example: { id: "4.3-1", text: "Her noteres alle arrangementer, der afholdes" },
    remedy: "Skriv et tal og en hyppighed, så det kan ses, hvornår kriteriet er opfyldt.",
  },
  "hidden-data": {
    finds:
      "Data, som bruges, men ikke kan ses: planens tabeller eller indikatorer på et skjult ark, skjulte rækker og kolonner med indhold i en af dem, og rækker, som et filter skjuler. Et skjult ark med andre tal er en bemærkning. Skemaets egne ark, tomme rækker og tabeller, der ikke bruges, bliver ikke nævnt.",
    example: { kind: "lines", sheet: "Delmål Uddannelse", tables: [], rows: ["5-7"], columns: ["D"] },
    remedy: "Vis det skjulte, eller ryd filteret, og slet det, der ikke længere gælder.",
  },
  "id-duplicate": {
    finds: "To rækker i samme tabel med samme id. Store og små bogstaver gør ingen forskel.",
    example: { table: "Indikatorer", id: "B-1", first: { sheet: "Indikatorer", cell: "A12" } },
    remedy: "Giv den ene række et nyt id, og ret det alle de steder, der henviser til den.",
  },
  "id-missing": {
    finds:
      "En række i en af planens tabeller uden id, så intet kan henvise til den. Tomme rækker bliver ikke nævnt.",
    example: { table: "Succeskriterier" },
    remedy: "Skriv et id, som ingen anden række i tabellen har.",
  },
  "id-unknown": {
    finds: "En statusrække, der henviser til et succeskriterie, som planen ikke har.",
    example: { table: "Status", id: "K-1O", nearest: "K-10" },
    remedy: "Ret id'et, eller opret kriteriet i Succeskriterier.",
  },
  "indicator-duplicate": {
    finds:
      "Den samme indikator to gange: i planen under to id'er, eller i to rækker af samme tabel. To mål må gerne deles om en indikator med samme baseline, flere ark må have den, og rækker, som en egen kolonne skelner imellem, fx en afdeling, er dele af den.",
    example: {
      label: "Andelen af 18-29-årige, der er i beskæftigelse",
      first: { sheet: "Indikatorer", cell: "D13" },
    },
    remedy: "Ret teksten, hvis de to rækker måler hver sit. Slet ellers den ene.",
  },
  "indicator-missing": {
    finds:
      "En indikator i planen, som ikke står på noget indikatorark. Er der en ukendt række, som ligner den, står fundet dér. Mangler et helt indsatsområde, er det ét fund, og en plan, der endnu ikke har indikatorark, bliver ikke rettet på.",
    example: { ids: ["B-2"], label: "Andel voksne i arbejde" },
    remedy: "Tilføj rækken på arket, eller ret teksten, så den er den samme begge steder.",
  },
  "indicator-on-wrong-sheet": {
    finds:
      "Én indikator i en tabel, hvor alle de andre hører til et andet indsatsområde, når projektmappen ellers holder dem adskilt. Landsbyggefondens indikatorer må stå på alle ark, og tabeller med flere indsatsområder, ét ark til det hele og ark efter kilde er i orden. Det er kun en bemærkning, når arkene ikke er opkaldt efter indsatsområderne, eller når rækken også står på sit eget ark.",
    example: {
      id: "U3",
      label: "Andel unge i beskæftigelse",
      area: "Uddannelse og livschancer",
      table: "Beskæftigelse",
      sheet: "Delmål Uddannelse",
    },
    remedy: "Flyt rækken til det rigtige ark, eller skriv den indikator, der skulle have stået.",
  },
  "indicator-text-missing": {
    finds:
      "Et mål i planen uden indikator, og en række, der har tal, men hverken mål eller indikator. En streg er ingen indikator.",
    example: { id: "S1", goal: "Naboklager reduceres" },
    remedy: "Skriv, hvad tallene måler, fx »Antal naboklager«.",
  },
  "indicator-unknown": {
    finds:
      "En række med tal på et indikatorark, som ikke er en af planens indikatorer eller ingen tekst har, så tallene ikke bruges. Aldre, enheder og ord som »ikke« skal passe præcist. Handler det meste af tabellen om noget andet, er det én bemærkning, og kun rækker, der ligner en indikator, nævnes hver for sig.",
    example: {
      label: "Andel 18-64-årige i beskæftigelse",
      nearest: { id: "B-1", label: "Andel 18-29-årige i beskæftigelse", confidence: 0.6 },
    },
    remedy: "Ret teksten, så den er den samme som i planen, eller tilføj indikatoren i planen.",
  },
  "label-differs": {
    finds:
      "En række, der er genkendt som en af planens indikatorer, men hedder noget andet. Store bogstaver, bindestreger, tegn, fodnoter, numre og tilføjelser i parentes gør ingen forskel, en indikators dele bliver ikke nævnt, og Landsbyggefondens indikatorer må afvige i småord. Mange på samme ark er én bemærkning.",
    example: {
      ids: ["B-1"],
      label: "Andel unge, der er i fritidsjob i området",
      planned: "Andel unge, der er i fritidsjob i boligområdet",
      likeness: 0.94,
    },
    remedy: "Skriv teksten ens begge steder, eller ret den, hvis det er en anden indikator.",
  },
  "lbf-indicator-missing": {
    finds: "De af Landsbyggefondens faste indikatorer, som planen ikke har, kendt på id eller på tekst.",
    example: {
      missing: [
        {
          id: "LBF-9",
          label: "Andel stemmeberettigede, der har stemt ved seneste kommunalvalg/folketingsvalg",
        },
      ],
    },
    remedy: "Tilføj indikatoren i tabellen Indikatorer. Alle planer skal opgøre dem.",
  },
  "no-measurable-target": {
    finds:
      "Lokale delmål uden måltal, ét fund pr. indsatsområde. Landsbyggefondens egne indikatorer har intet måltal og bliver ikke nævnt.",
    example: { ids: ["B1", "B2"] },
    remedy: "Overvej, hvilket tal der skal nås og hvornår, og skriv det i Måltal og Målår.",
  },
  "row-outside-table": {
    finds:
      "Rækker, der ligner en tabels egne, men står under den og derfor ikke læses: lige under en af planens tabeller, eller under en indikatortabels noter. Titler, noter, summer, formler og tabeller med deres egen overskrift bliver ikke nævnt. Er rækken ingen af planens indikatorer, er det en bemærkning.",
    example: { kind: "plan", table: "Status", last: 63, text: "5.2-1", rows: 1 },
    remedy: "Træk tabellens nederste hjørne ned over rækkerne, eller flyt dem op til de andre.",
  },
  "setting-unreadable": {
    finds: "En grænse i Indstillinger, som ikke er et tal, så standarden bruges i stedet.",
    example: { key: "Udsving i befolkning", text: "cirka ti", value: 10 },
    remedy: "Skriv et tal, eller slet værdien, hvis standarden er god nok.",
  },
  "sheet-column-missing": {
    finds:
      "En kolonne, som et indikatorark burde have: baselineåret, når der er en baseline, og et enkelt år, der mangler mellem andre. Målinger hvert andet år er i orden.",
    example: { sheet: "Delmål Uddannelse", missing: 2021 },
    remedy: "Indsæt kolonnen, eller skriv på arket, hvorfor året ikke er målt.",
  },
  "sheet-column-unknown": {
    finds:
      "En kolonne på et indikatorark med tal under en overskrift, der ikke kan genkendes, så tallene ikke bruges.",
    example: { header: "Seneste opgørelse" },
    remedy: "Skriv et år eller en af de kendte overskrifter, hvis tallene skal med.",
  },
  "status-missing": {
    finds:
      "Et succeskriterie uden status for en periode, hvor de fleste andre eller et andet i samme aktivitet har en. En streg eller en stjerne er et svar og bliver ikke nævnt.",
    example: { id: "2.4-7", year: 2023, half: 1 },
    remedy: "Skriv status, eller en streg, hvis der ikke er noget at melde.",
  },
  "table-missing": {
    finds:
      "En tabel, som planen ikke kan undvære, eller som en anden tabel henviser til. Mangler tabellen Plan, er det en bemærkning.",
    example: { table: "Indikatorer" },
    remedy: "Opret tabellen med det navn, der nævnes, eller begynd i en ny planprojektmappe.",
  },
  "value-under-merge": {
    finds:
      "En værdi i en celle, som en flettet celle dækker, når den er en anden end den, der kan ses. Den bliver læst, selv om ingen ser den. Tomme celler, streger og den samme værdi bliver ikke nævnt, og kun tabeller, der læses, bliver set efter.",
    example: { range: "C4:C5", cell: "C5", text: "12,4%", shown: "11,8%" },
    remedy: "Ophæv fletningen, og flyt værdien til sin rigtige plads, eller slet den.",
  },
  "value-unknown": {
    finds:
      "En celle i en af planens tabeller, der ikke indeholder et af de ord, kolonnen kender, fx en retning eller et indsatsområde.",
    example: { value: "sidelæns", column: "Retning", choices: ["op", "ned", "fasthold"] },
    remedy: "Vælg et af de ord, der nævnes.",
  },
  "words-repeated": {
    finds:
      "Lange uddybende ord, som står ordret under en anden aktivitets kriterie også, eller hvis tal går igen i en senere periode. Korte vendinger som »Se ovenfor«, ord uden tal, der gælder for flere perioder, og ord uden tal, som en aktivitets kriterier deler, er i orden. En hel periode, der er kopieret, er ét fund.",
    example: {
      ids: ["3.1-1"],
      period: { year: 2023, half: 1 },
      from: { year: 2022, sheet: "Status", cell: "E26" },
      hasNumbers: true,
    },
    remedy:
      "Skriv det, der gælder for kriteriet og perioden, eller henvis til den tekst, der allerede står der.",
  },
};
