import type { sentences } from "../../messages/da/findings/arithmetic";
import type { Guide } from "./guide";

const percent = (value: number, decimals: number) => ({ value, unit: "percent", decimals });
const count = (value: number) => ({ value, unit: "count", decimals: 0 });

export const arithmeticGuide: Guide<keyof typeof sentences> = {
  "average-of-percentages": {
    finds:
      "En formel, der tager gennemsnittet af procenter under hinanden, og en skrevet sum eller et skrevet gennemsnit i en datatabel, der er rækkernes simple gennemsnit, selv om tabellens antal giver noget andet. Et lille kvarter kommer da til at tælle lige så meget som et stort. Gennemsnit over flere år, halvår, kvartaler eller måneder lades i fred.",
    example: { cells: 4, mean: percent(70, 0), weighted: percent(78, 0) },
    remedy: "Læg alle tællere sammen, læg alle nævnere sammen, og beregn procenten af de to summer.",
  },
  "criterion-condition": {
    finds:
      "En status, der tæller deltagere eller forløb med, som efter de uddybende ord ikke kan opfylde kriteriets betingelse, fx »deltaget min. 6 ud af 8 gange« på et hold, der kun blev holdt 5 gange. Ordene kan stå ved et andet succeskriterie for samme aktivitet og periode. Et mål, der åbent ikke er nået, er ingen fejl.",
    example: { least: 6, of: 8, times: 5, words: { sheet: "Status", cell: "E31" } },
    remedy: "Undersøg, hvor mange gange forløbet blev holdt, og tæl kun dem med, der opfylder betingelsen.",
  },
  "denominator-of-other-group": {
    finds:
      "To indikatorer for hver sin aldersgruppe, hvis andel og antal svarer til lige mange personer samme år. Er den ene gruppe kun en del af den anden, kan de ikke være lige store, og andelen er formentlig beregnet af den store gruppe. Det er ét fund pr. par, ved den smalle gruppe. Andele med så få decimaler, at befolkningen ikke kan udledes, lades i fred.",
    example: {
      share: percent(16.23, 2),
      count: 707,
      population: 4356,
      ages: { from: 18, to: 29 },
      otherPopulation: 4357,
      otherAges: { from: 18, to: 64 },
      other: { sheet: "Indikatorer", cell: "I19" },
    },
    remedy:
      "Skriv i teksten, hvilken gruppe andelen er af, eller beregn andelen af den gruppe, teksten nævner.",
  },
  "distribution-sum": {
    finds:
      "Svar, der ikke giver 100 % i alt: i én celle, i kolonnerne i en datatabel, hvor en anden kolonne gør, eller i en række, hvor de fleste andre gør. Lidt fra 100 er afrunding, mere jo flere svar der er afrundet. Mangler et svar, er det kun en fejl, hvis resten giver over 100 %. Spørgsmål med flere mulige svar, antal, forskelle og andele af forskellige områder lades i fred.",
    example: { total: 82, decimals: 0, question: "Føler du dig tryg", rounding: false },
    remedy: "Find det svar i kilden, der mangler eller er skrevet forkert.",
    settings: ["distributionRounding"],
  },
  "halves-against-year": {
    finds:
      "Et år, hvis to halvår tilsammen giver noget andet, eller hvor det ene halvår er større end hele året, i status og i kolonner for halvår og år. Møder, henvendelser, beløb og andet, der sker én gang, skal passe præcist. Personer kan være med i begge halvår, og hold kan fortsætte, så dér er kun det umulige et fund. Andele, gennemsnit og tal, der viser, hvordan noget står på en dag, lades i fred.",
    example: { year: 2022, whole: count(12), first: count(6), second: count(8) },
    remedy: "Tæl efter, og ret halvåret eller året.",
  },
  "identical-series": {
    finds:
      "To indikatorer, to rækker i en datatabel eller et område og det, det sammenlignes med, som har præcis de samme tal i flere år: mindst tre forskellige tal med tre cifre, hvor ét år må afvige, eller fire med to. Den samme måling under to mål lades i fred, og det samme gør et kvarter med kun én afdeling.",
    example: { kind: "indicator", name: "B3", figures: 4, other: { sheet: "Delmål", cell: "F5" } },
    remedy: "Slå begge rækker op i kilden, og skriv den rigtige over den kopierede.",
  },
  "implied-denominator": {
    finds:
      "En andel med sit antal, som tilsammen svarer til en anden befolkning end de andre tal: samme andel i andre år, hvor befolkningen kun kan ændre sig lidt, andele under hinanden i en datatabel, der er af den samme helhed, eller svar i samme celle. Rækker, der er andele af hver sin gruppe, holdes ikke op mod hinanden, og afrunding af andel og antal regnes med.",
    example: {
      share: percent(18.87, 2),
      count: 1747,
      population: 9258,
      least: 55_509,
      most: 55_891,
      expectedCount: 10_511,
      expectedShare: percent(3.14, 2),
      among: "series",
    },
    remedy: "Slå både andelen og antallet op i kilden; ofte mangler der et ciffer i det ene.",
    settings: ["populationDrift", "populationFactor"],
  },
  "narrative-share": {
    finds:
      "En status i procent, som de uddybende ords egne tal ikke giver, fx 52 %, hvor ordene siger »13 i uddannelse og 6 i job af 44«. Alle helheder, ordene nævner, og alle summer af tal ved siden af hinanden prøves, før der siges noget. Tal om noget andet, om et andet år eller om starten lades i fred, og det samme gør cirkatal.",
    example: { share: percent(52, 0), parts: [13, 6], whole: 44, computed: 43.18 },
    remedy: "Afgør, hvem procenten er af, og ret procenten eller ordene.",
  },
  "narrative-sum": {
    finds:
      "Tal i en status eller i de uddybende ord, som ikke giver den sum, der står ved siden af: »20 aktivitetsparate og 41 uddannelsesparate, i alt 49«, »14 børn, heraf 8 piger og 9 drenge« eller »6 i 1. halvår og 8 i 2. halvår«, hvor status er 12. Tal, der tæller hver sit, personer, der kan være talt med to gange, cirkatal og det, der er aflyst, lades i fred.",
    example: { kind: "total", parts: [20, 41], sum: 61, total: 49 },
    remedy: "Tæl efter, og ret summen eller delene.",
  },
  "parts-against-total": {
    finds:
      "En sum, som delene ikke giver: i budgettet, i rækker og kolonner med »I alt« i en datatabel, i en række »I alt« i Områder og i en celle med sin egen sum. Passer et tal hverken med rækkens eller kolonnens sum, peges der på tallet selv. Kan en enkelt slåfejl eller en glemt del forklare forskellen, siges det. Procenter, gennemsnit, rækker med »heraf« og summer af mere, end tabellen viser, lades i fred, og afrundede tal har spillerum.",
    example: {
      sum: { value: 2_641_000, unit: "dkk", decimals: 0 },
      total: { value: 2_614_000, unit: "dkk", decimals: 0 },
      unplaced: false,
    },
    remedy: "Læg delene sammen igen, og ret det tal, der er forkert; brug helst en formel til summen.",
    settings: ["budgetRounding"],
  },
  "range-impossible": {
    finds:
      "Et spænd, hvor den mindste værdi er større end den største, eller et gennemsnit, der ligger uden for sit spænd, i alle celler med tal. Et gennemsnit på kanten og et, der er rundet af forbi den, lades i fred.",
    example: { least: percent(35.7, 1), most: percent(77.4, 1), mean: percent(92.4, 1) },
    remedy: "Slå spændet op i kilden, og ret det tal, der er forkert.",
  },
  "residents-per-dwelling": {
    finds:
      "En afdeling i Områder med usandsynligt mange eller få beboere pr. bolig. Ville to afdelingers tal passe, hvis de blev byttet om, nævnes begge i ét fund. Rækker med en sum og afdelinger uden tal lades i fred.",
    example: {
      department: "109",
      residents: 441,
      dwellings: 112,
      ratio: 3.94,
      swapped: { department: "110", residents: 170, dwellings: 293, at: { sheet: "Områder", cell: "F10" } },
    },
    remedy: "Slå antal boliger og beboere op for afdelingen, og ret det tal, der er forkert.",
    settings: ["fewestResidents", "mostResidents"],
  },
  "share-not-reproducible": {
    finds:
      "En andel, som dens eget »X ud af Y« ikke giver, i alle celler med tal, i måltal og succeskriterier og i status og uddybende ord, og en andel i en datatabel, som antallene i en anden kolonne ikke giver, selv om de giver de andre. Andelen må være rundet af eller skåret af efter sine decimaler, og et måltal må bruge det første antal, der når grænsen. Cirkatal og tal, der ikke siges at høre sammen, lades i fred.",
    example: { share: percent(52, 0), computed: 43.18, n: 19, total: 44 },
    remedy: "Regn efter, og ret andelen eller et af de to antal.",
  },
};
