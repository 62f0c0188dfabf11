/** The words of a text with one space between them. */
export const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Words whose number is a name, not a figure: "afd. 21", "tabel 9", "uge 12". */
export const identifiers = words(
  "afd afdeling afdelinger afdelingen afsn zone zoner zonen område områder delområde distrikt skoledistrikt blok " +
    "opgang tabel tabeller figur bilag side kapitel afsnit punkt pkt nr nummer uge uger fase etape runde gruppe " +
    "netværksgruppe hold hus spørgsmål spm note fodnote trin klynge kvarter ejendom team blokken hhp matrikel " +
    "postnr § kl klokken boks bygning stuegruppe spor delmål mål indikator parcel række kolonne ark",
);

/** Words that stand right before their digits where a space was lost. */
export const beforeDigits = words("kr dkk ca afd zone nr tabel uge antal andel n område blok");

/** What a lone `X` means when it stands between two numbers of one list. */
export const listJoiners = words("og + , / & samt - –");

export const approximately = words(
  "ca cirka omkr omkring omtrent omtrentlig knap næsten cirka circa omtr ~ ≈ skønsmæssigt anslået godt",
);

/** A comparison that makes a number a limit instead of a figure. */
export const limits: ReadonlyMap<string, "min" | "max" | "lt" | "gt"> = new Map([
  ["<", "lt"],
  ["under", "lt"],
  ["≤", "max"],
  ["⩽", "max"],
  ["højst", "max"],
  ["højest", "max"],
  ["max", "max"],
  ["maks", "max"],
  ["maksimum", "max"],
  ["maksimalt", "max"],
  ["maximum", "max"],
  ["maximalt", "max"],
  [">", "gt"],
  ["over", "gt"],
  ["≥", "min"],
  ["⩾", "min"],
  ["mindst", "min"],
  ["min", "min"],
  ["minimum", "min"],
  ["minimumsmål", "min"],
]);

/** "mindre end", "færre end", "mere end": the word before "end". */
export const comparatives: ReadonlyMap<string, "lt" | "gt"> = new Map([
  ["mindre", "lt"],
  ["færre", "lt"],
  ["lavere", "lt"],
  ["mere", "gt"],
  ["flere", "gt"],
  ["højere", "gt"],
  ["større", "gt"],
]);

/** Labels that only say what kind of number follows: they are no scope and no category. */
export const measureWords = words(
  "andel andelen andele procent procentandel pct antal antallet værdi tal resultat status baseline måling score " +
    "indeks steget faldet stigning fald øget reduceret ligger samlet samlede total totalt måltal opgjort tallet gennemsnitskarakter karakter karaktergennemsnit " +
    "pr data kr beløb udgift udgifter",
);

export const countWords = words("antal antallet");

/** What the number of respondents is called. */
export const respondentWords = words(
  "n besvarelser besvarelse respondenter respondent svar svarpersoner adspurgte interviewede deltog population",
);

export const averageWords = words(
  "gennemsnit gennemsnittet gennemsnitlig gennemsnitligt gns snit middel median",
);
export const lowestWords = words("min minimum lavest laveste mindst mindste lav");
export const highestWords = words("max maks maksimum maximum højest højeste størst største");

/** Words that begin a remark about a figure, not a name of whose it is. */
export const remarkWords = words(
  "tabel tabeller figur bilag jf kilde se note fodnote side kap kapitel afsnit spm spørgsmål www http https " +
    "foreløbig foreløbige foreløbigt estimat estimeret skøn anslået afrundet opgjort revideret korrigeret rev forel midlertidig midlertidige prisniveau priser inkl " +
    "ekskl eksklusiv inklusiv bemærk obs dvs fx f.eks uændret faldende stigende signifikant ikke højere lavere",
);

/** A spread given beside the figure: its numbers are not figures of their own. */
export const uncertaintyWords = words(
  "konfidensinterval sikkerhedsinterval usikkerhed usikkerhedsinterval stikprøveusikkerhed ci spredning " +
    "standardafvigelse std statistisk ændring udvikling fald stigning forskel difference",
);

/** The first word of an answer in a survey. */
export const answerWords = words(
  "ja nej ved meget godt god gode dårligt dårlig dårlige nogenlunde hverken tilfreds utilfreds enig uenig helt delvist " +
    "delvis overvejende slet i ofte sjældent aldrig tit altid nogle ingen mange enkelte trygge utrygge tryg utryg " +
    "grundlæggende lidt noget særdeles ikke ønsker uoplyst mænd kvinder drenge piger unge ældre børn voksne " +
    "dagligt ugentligt månedligt årligt andet andre øvrig heraf hvoraf indenfor udenfor uden inden både " +
    "hverken/eller tilfreds/utilfreds neutral bedre værre uændret fuldt",
);

/** Nouns that name a place or a population, whole or as the end of a compound. */
const placeNouns = words(
  "kommune kommunen kommuner kommunes region regionen landet landsplan land danmark hhp helhedsplan helhedsplaner " +
    "helhedsplanen politikreds politikredsen afd afdeling afdelingen afdelinger zone zonen område området områder " +
    "områderne boligområde boligområdet boligområder boligområderne målgruppe målgruppen kvarter kvarteret bydel " +
    "bydelen distrikt distriktet blok etape hovedstaden provinsen landsgennemsnit landsgennemsnittet " +
    "kommunegennemsnit kommunegennemsnittet kommunegns landsgns befolkningen skole skolen børnehave børnehaven " +
    "vuggestue børnehus børnehuset kontrolgruppe kontrolgruppen by byen boligselskab boligselskabet boligforening " +
    "boligorganisation landstal kommunetal referencegruppe sub-områder boligområdets",
);

const placeEndings = [
  "parken",
  "vejen",
  "vej",
  "gade",
  "gaden",
  "gården",
  "vænget",
  "haven",
  "skolen",
  "skole",
  "kommune",
  "kommunen",
  "bakken",
  "marken",
  "toften",
  "stien",
  "torvet",
  "plads",
  "pladsen",
  "allé",
  "kvarteret",
  "kvarter",
  "området",
  "områder",
  "område",
  "huset",
  "hus",
  "bo",
  "lunden",
  "byen",
  "kreds",
  "kredsen",
  "plan",
  "planen",
  "planer",
  "børnehave",
  "centret",
  "centeret",
  "gennemsnit",
  "gennemsnittet",
  "selskab",
  "selskabet",
  "parkens",
  "ængen",
  "dalen",
  "højen",
  "åsen",
  "bæk",
  "strup",
  "lev",
  "rup",
  "sted",
  "borg",
  "løse",
] as const;

const endingsByLetter = new Map<string, string[]>();
for (const ending of placeEndings) {
  const letter = ending.slice(-1);
  endingsByLetter.set(letter, [...(endingsByLetter.get(letter) ?? []), ending]);
}

/** True for a word that names a place or a population. */
export function isPlaceWord(word: string): boolean {
  if (placeNouns.has(word)) return true;
  if (word.length <= 5) return false;
  const endings = endingsByLetter.get(word.charAt(word.length - 1));
  return endings?.some((ending) => word.length > ending.length && word.endsWith(ending)) === true;
}

/** Words of a comparison, as opposed to the plan's own area. */
export const comparisonStems = [
  "kommune",
  "landet",
  "landsplan",
  "landsgennemsnit",
  "region",
  "politikreds",
  "hhp",
  "helhedsplaner",
  "danmark",
] as const;

/** Words that only lead to a figure or its time: a label of nothing else is none. */
export const leadIns = words(
  "i pr per d den det og samt fra på for af mod mens svarende til lig hvilket skoleåret året perioden periode ultimo primo medio endnu ud",
);

/** What a bracketed figure is measured by, instead of being one. */
export const yardstickWords = words("indeks skala basis mål måltal målet forventet");

/** Words that join the halves of a sentence and belong to neither label. */
export const conjunctions = words(
  "og samt mens mod hvoraf hvor men i på for fra hos den det af er var blandt ved med",
);

/** First words of a question. */
export const questionWords = words("hvordan hvad hvor hvornår hvilke hvilken hvilket hvem hvorfor");
export const addressed = words("du man i jeg vi");
