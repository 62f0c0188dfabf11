import type { sentences } from "../../messages/da/findings/consistency";
import type { Guide } from "./guide";

const percent = (value: number, decimals = 1) => ({ value, unit: "percent", decimals });

export const consistencyGuide: Guide<keyof typeof sentences> = {
  "age-group-differs": {
    finds:
      "En indikator med en anden alder end sit mål, end målet på arket eller end den fodnote, som rækken henviser til, når de to aldersgrupper overlapper eller ligger tæt. Åbne grænser som »over 18 år«, grupper langt fra hinanden og tekster med flere aldersgrupper lades i fred.",
    example: {
      own: { source: "indicator", from: 13, to: 20 },
      other: {
        source: "note",
        marker: "8",
        from: 13,
        to: 30,
        cell: { sheet: "Delmål Kriminalitet", cell: "A6" },
      },
    },
    remedy: "Find ud af, hvem tallene gælder, og skriv den samme alder i mål, indikator og note.",
  },
  "baseline-against-measurement": {
    finds:
      "En baseline for et år, som arkets kolonne for det samme år siger noget andet om, for området for sig og sammenligningen for sig. Antallet holdes op mod antallet. Et trin på sidste decimal er en advarsel. Halvår, skoleår og tal i forskellige enheder lades i fred, og er planen og arket uenige om baseline, står det dér.",
    example: {
      year: 2020,
      name: "",
      baseline: percent(28.3),
      measured: percent(29.7),
      measuredCell: { sheet: "Overordnede mål", cell: "F5" },
    },
    remedy: "Slå årets tal op i kilden, og ret det sted, hvor det er forkert.",
  },
  "baseline-differs": {
    finds:
      "En baseline, der ikke er den samme på arket som i planen: tallet, antallet, eller enheden, hvor planen ikke har nogen. Dele af området og svar holdes op mod hinanden ved navn, også når navnet er stavet lidt forskelligt. Har arket baseline for flere år, gælder planens år. Et trin på sidste decimal er en advarsel; et manglende procenttegn og 87 for 87,0 lades i fred.",
    example: {
      planCell: { sheet: "Indikatorer", cell: "I8" },
      differences: [{ name: "", plan: percent(37.6), sheet: percent(38.3) }],
      sameAs: { whose: "plan", year: 2020, sheet: "Overordnede mål", cell: "F7" },
    },
    remedy:
      "Slå baseline op i aftalen, og ret det andet sted. Står begge tal i et godkendt dokument, så accepter fundet med en begrundelse.",
  },
  "baseline-missing": {
    finds:
      "En indikator uden baseline både i planen og på arkene. Har ingen af indikatorerne en baseline, er det ét fund, og en fejl, når der er kommet data. Skrevne grunde som »Data tilgængelig ultimo 2023« er svar nok.",
    example: { ids: ["K3"] },
    remedy: "Skriv baseline, eller skriv i cellen, hvorfor der ikke er nogen.",
  },
  "baseline-only-on-sheet": {
    finds:
      "En baseline for området eller sammenligningen, som står på et ark, mens planen endnu venter på den. Holder planen slet ingen baseline i sine egne tabeller, er det et valg og intet fund.",
    example: { id: "U1", sheetCell: { sheet: "Delmål Uddannelse", cell: "C3" }, isComparison: false },
    remedy: "Skriv tallet i planen også, så alle regner ud fra det samme.",
  },
  "breakdown-not-found": {
    finds:
      "En Opgørelse, der nævner en del eller et svar, som ingen af indikatorens celler har. Mangler delen kun nogle år, lades den i fred, og det gør navnet på hele området også.",
    example: { missing: ["Afd. 12"], choices: ["Afd. 21", "Afd. 2"] },
    remedy: "Skriv delen, som cellerne skriver den, eller slet Opgørelse.",
  },
  "comparison-changes": {
    finds:
      "En sammenligning, der er én gruppe i baseline og en anden i årene, eller som skifter fra år til år. Celler med flere grupper er i orden, når blot én går igen hele vejen. Et tal i parentes uden navn siger ikke, hvem det gælder, og tæller ikke med.",
    example: {
      was: { names: ["Alle hhp"], cell: { sheet: "Indikatorer", cell: "J11" } },
      now: [{ names: ["Kommune"], periods: [{ year: 2020 }, { year: 2021 }] }],
    },
    remedy: "Find tallene for den samme gruppe alle år, og skriv i Sammenligning, hvem det er.",
  },
  "comparison-not-measured": {
    finds:
      "År, hvor området er målt, og sammenligningen ikke er, selv om den har en baseline. Halvår lades i fred, og det gør år, hvor arket siger, hvorfor tallet mangler.",
    example: {
      years: [2020, 2021],
      comparison: "",
      baselineCell: { sheet: "Indikatorer", cell: "J5" },
    },
    remedy: "Skriv sammenligningens tal for de samme år, eller skriv i cellen, hvorfor det mangler.",
  },
  "conflicting-sources": {
    finds:
      "To tabeller, der giver hver sit tal for samme indikator, år og gruppe, eller en celle, hvis egen sammenligning ikke er den, der står i sammenligningens kolonne. Er der tre kilder, vises den, der står alene. Flere år i samme række er ét fund. Afrundinger lades i fred; et trin på sidste decimal er en advarsel.",
    example: {
      differences: [
        {
          year: 2021,
          name: "",
          own: percent(61.7),
          other: percent(57.1),
          otherCell: { sheet: "Jobcenter", cell: "C2" },
        },
      ],
    },
    remedy: "Afgør, hvilken kilde der gælder, ret det andet tal, og nævn kilden i Datakilde.",
  },
  "direction-conflict": {
    finds:
      "En række, hvor Retning, Måltal, mål og indikator siger hver sin retning, eller en Retning mod den, som Landsbyggefondens egen indikator har. Kun hovedsætningens verbum tæller, og et mål tages kun med, når det handler om det samme som indikatoren: »Flere kommer i job« over »Andelen af aktivitetsparate falder« er i orden.",
    example: {
      own: { source: "direction", ways: ["up"], text: "op", cell: { sheet: "Indikatorer", cell: "F8" } },
      others: [{ source: "lbf", ways: ["down"], text: "LBF-5" }],
    },
    remedy: "Afgør, hvilken vej der er bedst, og ret den celle, der siger noget andet.",
  },
  "scope-differs": {
    finds:
      "Tal, der gælder andre end dem, kolonnen eller planens Sammenligning siger: en anden gruppe i sammenligningens celle, kommunens tal alene i områdets celle, én afdeling, hvor resten er hele området, en kolonne eller alle år med en anden sammenligning end planens, og en baseline fra andre undersøgelsesår end i planen. Flere grupper i én celle er i orden, når den rigtige er med, og ukendte navne tages for svar. Det er kun en fejl, hvor det er sikkert, at de forkerte står dér.",
    example: { kind: "comparison", named: ["Alle 66 hhp"], chosen: "" },
    remedy: "Find ud af, hvem tallet gælder, og ret enten tallet, overskriften eller Sammenligning.",
  },
  "several-values": {
    finds:
      "Celler med flere tal for området, hvor planens Opgørelse ikke siger, hvilket der tæller. Står der ét samlet tal mellem delene, er det nok.",
    example: { id: "K2", choices: ["Afd. 21", "Afd. 2", "sum"], cells: 2 },
    remedy: "Vælg en del, et svar eller »sum« i Opgørelse.",
  },
  "status-conflict": {
    finds:
      "To rækker for samme succeskriterie og periode med hvert sit tal, eller en statussætning og et Resultat, der ikke er enige. Andele og antal kan begge være rigtige og holdes ikke op mod hinanden; sætninger med flere tal lades i fred.",
    example: {
      id: "3.1-1",
      year: 2022,
      own: { value: 7, unit: "none", decimals: 0 },
      other: { value: 9, unit: "none", decimals: 0 },
      otherCell: { sheet: "Status", cell: "C2" },
    },
    remedy: "Ret det tal, der er forkert, eller slet den ene række.",
  },
  "target-ambiguous": {
    finds:
      "Et måltal for en andel, der siger »med 20 %« uden at sige, om det er af baseline eller procentpoint (en bemærkning), eller »med 5« helt uden enhed (en advarsel). Antal og beløb kan kun læses på én måde og lades i fred, og det gør andele, hvor procentpoint ville føre under 0 eller over 100.",
    example: {
      text: "reduceres med 20 %",
      size: 20,
      isBare: false,
      levels: { baseline: percent(38.3), byPercent: percent(30.6), byPoints: percent(18.3) },
    },
    remedy: "Skriv »procentpoint«, eller skriv det tal, der skal nås.",
  },
  "target-behind-baseline": {
    finds:
      "Et måltal, der er dårligere end baseline, så målet nås ved at gå tilbage. Har planen en Opgørelse, er det dens svar eller sum, der holdes op mod måltallet. »Kommunens niveau« er en advarsel, når området allerede er bedre. Er plan og ark uenige om baseline, skal måltallet ligge bag begge.",
    example: {
      target: { value: 8, unit: "count", decimals: 0 },
      baseline: { value: 16, unit: "count", decimals: 0 },
      direction: "up",
    },
    remedy: "Ret måltallet, baseline eller Retning, alt efter hvad der er skrevet forkert.",
  },
  "target-conflict": {
    finds:
      "Forskellige måltal for det samme: i Måltal og i indikatorens egne ord, i en indikator og et succeskriterie om samme emne, i et succeskriteries tekst og dets Måltal, eller i to succeskriterier for samme aktivitet, der kun er forskellige i tallet. Tal pr. hold eller gruppe og tal for forskellige aldre lades i fred.",
    example: {
      own: 8,
      others: [{ value: 16, criterion: "4.1-1", cell: { sheet: "Succeskriterier", cell: "D24" } }],
    },
    remedy: "Afgør, hvilket tal der er aftalt, og skriv det alle steder.",
  },
};
