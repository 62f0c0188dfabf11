/** What a label's words are worth when labels are compared: the words that carry no subject are listed here. */

/** Words without any weight. */
export const functionWords = new Set(
  (
    "af at da de dem den der deres det dette en én er et ét een for fra gang gange gik går går har havde have " +
    "hos hvilke hvilken hvor i igang inden kan med mens mod når og eller om omkring pr per på samt selv sig sin " +
    "sine sit skal som så ved vil via være været bliver blive blevet til under over der desuden heraf ca cirka " +
    "såvel også frem"
  ).split(" "),
);

/** Words that stand in very many labels, or that two people write differently about the same thing. */
export const genericWords = new Set(
  (
    "andel andelen andele antal antallet procent pct procentdel procentandel år års årige årig årlig årligt årlige " +
    "alder alderen aldersgruppe aldersgruppen beboer beboere beboerne beboernes borger borgere borgerne person " +
    "personer personerne boligområde boligområdet boligområder boligområderne område området områder områderne " +
    "helhedsplan helhedsplanen helhedsplanens helhedsplanområdet målgruppe målgruppen laver lave udfører udføre " +
    "får få føler føle oplever opleve oplevet oplevede angiver svarer gennemsnit gennemsnitlig gennemsnitlige " +
    "gennemsnitligt gns snit samlet samlede total alt alle seneste mindst minimum min højst maksimalt maks max " +
    "indikator indikatoren måling"
  ).split(" "),
);

/** Words that say little where the label gives an age as well. */
export const ageGroups = new Set("barn børn børnene unge ung voksne".split(" "));

export const negations = new Set("ikke ej ingen intet hverken uden udenfor aldrig".split(" "));

/** Words that tell which way a figure should go; they name no other variable. */
export const upWords = new Set(
  "stige stiger stigende stigning øge øges øget øgede øgning forøges flere højere vokser større".split(" "),
);
export const downWords = new Set(
  (
    "falde falder faldende fald reducere reduceres reduceret reduktion mindske mindskes mindsket nedbringe " +
    "nedbringes færre lavere sænkes mindre"
  ).split(" "),
);
export const keepWords = new Set("fastholde fastholdes fastholdt fastholdelse bevares uændret".split(" "));

/** What is counted: labels that say different things of it cannot be the same indicator. */
export const measureWords: ReadonlyMap<string, string> = new Map([
  ...listed("share", "andel andelen andele procent pct procentdel procentandel"),
  ...listed("count", "antal antallet"),
  ...listed("average", "gennemsnit gennemsnitlig gennemsnitlige gennemsnitligt gns snit karaktergennemsnit"),
  ...listed("money", "udgift udgifter udgifterne udgiften kr kroner beløb"),
]);

export const numberWords: ReadonlyMap<string, string> = new Map(
  "to tre fire fem seks syv otte ni ti elleve tolv"
    .split(" ")
    .map((word, index) => [word, String(index + 2)]),
);

/** Words for the same thing. */
export const synonyms: ReadonlyMap<string, string> = new Map([
  ["job", "beskæftigelse"],
  ["ungdomsudd", "ungdomsuddannelse"],
  ["udd", "uddannelse"],
]);

/** Words after which a last number is data, not a footnote. */
export const numberTakers = new Set(
  (
    "over under mindst højst min max maks fra til på af i ca end og eller mellem klasse fase trin zone afd " +
    "afdeling afdelinger gruppe nr område kvarter hold type niveau pr uge"
  ).split(" "),
);

export const lowerLimits = new Set("derover opefter ældre".split(" "));
export const upperLimits = new Set("derunder nedefter yngre".split(" "));

function listed(measure: string, text: string): [string, string][] {
  return text.split(" ").map((word) => [word, measure]);
}
