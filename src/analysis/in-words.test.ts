import { messagesIn } from "../messages";
import { reasonInWords } from "./in-words";
import { verdictKinds, type VerdictReason } from "./model";

const percent = { unit: "percent" } as const;
const counted = { result: 12, target: 15, unit: "count", category: "gange" } as const;
const space = "\u00a0";

const examples: readonly (readonly [VerdictReason, string, string])[] = [
  [
    { code: "target-reached", now: 19.5, target: 20, ...percent },
    "19,5_% – måltallet 20_% er nået.",
    "19.5_%: the target of 20_% is reached.",
  ],
  [
    { code: "target-not-reached", now: 52, target: 70, ...percent },
    "52_% – måltallet 70_% er ikke nået.",
    "52_%: the target of 70_% is not reached.",
  ],
  [
    { code: "part-of-the-way", attainment: 0.5, targetYear: 2025 },
    "50_% af vejen fra baseline til måltallet, som skal nås i 2025.",
    "50% of the way from the baseline to the target, due in 2025.",
  ],
  [
    { code: "part-of-the-way", attainment: 0.5, targetYear: undefined },
    "50_% af vejen fra baseline til måltallet.",
    "50% of the way from the baseline to the target.",
  ],
  [
    { code: "no-movement", now: 5.5, unit: "grade" },
    "5,5 – det samme som baseline.",
    "5.5: the same as the baseline.",
  ],
  [
    { code: "moved-away", now: 25.1, baseline: 23.2, ...percent },
    "25,1_% mod 23,2_% ved baseline: 1,9_procentpoint den forkerte vej.",
    "25.1_% against 23.2_% at the baseline: 1.9 percentage points the wrong way.",
  ],
  [
    { code: "better-than-baseline", now: 64000, baseline: 201917, unit: "dkk" },
    "64.000_kr. mod 201.917_kr. ved baseline: 137.917_kr. bedre.",
    "64,000_DKK against 201,917_DKK at the baseline: 137,917_DKK better.",
  ],
  [{ code: "maintained", now: 6, baseline: 6, unit: "count" }, "6 – fastholdt.", "6: maintained."],
  [
    { code: "maintained", now: 0, baseline: 6, unit: "count" },
    "0 – fastholdt i forhold til baseline på 6.",
    "0: maintained against the baseline of 6.",
  ],
  [
    { code: "not-maintained", now: 7, baseline: 6, unit: "count" },
    "7 – ikke fastholdt i forhold til baseline på 6.",
    "7: not maintained against the baseline of 6.",
  ],
  [
    { code: "count-reached", result: 9, target: 6, unit: "count" },
    "9 – måltallet 6 er nået.",
    "9: the target of 6 is reached.",
  ],
  [
    { code: "count-on-track", ...counted, half: 1 },
    "12 gange efter et halvt år – mindst halvdelen af måltallet 15.",
    "12 gange after half a year: at least half of the target of 15.",
  ],
  [
    { code: "count-behind", ...counted },
    "12 gange – måltallet 15 er ikke nået.",
    "12 gange: the target of 15 is not reached.",
  ],
  [
    { code: "count-behind", result: 3, target: 8, unit: "count", half: 1 },
    "3 efter et halvt år – bagud i forhold til måltallet 8.",
    "3 after half a year: behind the target of 8.",
  ],
  [
    { code: "limit-kept", ...counted },
    "12 gange – grænsen på 15 er holdt.",
    "12 gange: the limit of 15 is kept.",
  ],
  [
    { code: "limit-on-track", ...counted, half: 1 },
    "12 gange efter et halvt år – højst halvdelen af grænsen på 15.",
    "12 gange after half a year: at most half of the limit of 15.",
  ],
  [
    { code: "limit-strained", ...counted, half: 1 },
    "12 gange efter et halvt år – mere end halvdelen af grænsen på 15.",
    "12 gange after half a year: more than half of the limit of 15.",
  ],
  [
    { code: "limit-exceeded", ...counted },
    "12 gange – grænsen på 15 er overskredet.",
    "12 gange: the limit of 15 is exceeded.",
  ],
  [
    { code: "awaited", when: "ultimo", year: 2023 },
    "Data ventes ultimo 2023.",
    "The data are expected at the end of 2023.",
  ],
  [{ code: "awaited", when: undefined, year: 2023 }, "Data ventes i 2023.", "The data are expected in 2023."],
  [
    { code: "awaited", when: undefined, year: undefined },
    "Data er endnu ikke tilgængelige.",
    "The data are not available yet.",
  ],
  [
    { code: "planned" },
    "Aktiviteten er planlagt, men endnu ikke gennemført.",
    "The activity is planned, but has not taken place yet.",
  ],
  [{ code: "no-value" }, "Der er ingen værdi for perioden.", "There is no value for the period."],
  [{ code: "data-do-not-exist" }, "Der findes ingen data for perioden.", "There are no data for the period."],
  [
    { code: "suppressed" },
    "Tallet er skjult af hensyn til små grupper.",
    "The figure is hidden to protect small groups.",
  ],
  [
    { code: "not-relevant" },
    "Tallet er ikke relevant for perioden.",
    "The figure is not relevant for the period.",
  ],
  [
    { code: "unreadable", raw: "se bilag" },
    "Teksten kan ikke læses som et tal: »se bilag«.",
    'The text cannot be read as a number: "se bilag".',
  ],
  [
    { code: "half-year-only", now: 42, unit: "count" },
    "42 efter et halvt år kan ikke holdes op mod et helt år.",
    "42 after half a year cannot be held against a whole year.",
  ],
  [
    { code: "no-baseline" },
    "Der er ingen baseline at måle udviklingen fra.",
    "There is no baseline to measure the development from.",
  ],
  [
    { code: "no-direction" },
    "Planen siger ikke, om tallet skal op eller ned. Udfyld Retning.",
    "The plan does not say whether the figure should go up or down. Fill in Retning.",
  ],
  [
    { code: "no-target" },
    "Der er intet måltal at måle resultatet op mod.",
    "There is no target to hold the result against.",
  ],
  [
    { code: "no-comparison" },
    "Måltallet afhænger af sammenligningen, og den har ingen værdi.",
    "The target depends on the comparison, which has no value.",
  ],
  [
    { code: "not-summable", ...percent },
    "Procenter kan ikke lægges sammen uden tæller og nævner for hver del.",
    "Percentages cannot be added up without a numerator and a denominator for each part.",
  ],
  [
    { code: "not-summable", unit: "grade" },
    "Tal i enheden karakter kan ikke lægges sammen.",
    "Figures in the unit grades cannot be added up.",
  ],
  [
    { code: "parts-differ", parts: ["Afd. 2", "Afd. 9"] },
    "Summen kan ikke sammenlignes med baseline: Afd. 2 og Afd. 9 findes kun det ene sted.",
    "The sum cannot be compared with the baseline: only one of them has Afd. 2 and Afd. 9.",
  ],
  [
    { code: "rate-needs-period", per: "uge" },
    "Måltallet er pr. uge, og resultatet siger ikke, om det også er det.",
    "The target is per uge, and the result does not say whether it is too.",
  ],
  [
    { code: "several-values", choices: ["A", "B"] },
    "Cellen har flere værdier. Vælg i Opgørelse: »A« og »B«.",
    'The cell has several values. Choose in Opgørelse: "A" and "B".',
  ],
  [
    { code: "several-values", choices: ["A", "B", "C", "D", "E", "F"] },
    "Cellen har flere værdier. Vælg i Opgørelse: »A«, »B«, »C«, »D« og 2 til.",
    'The cell has several values. Choose in Opgørelse: "A", "B", "C", "D" and 2 more.',
  ],
  [
    { code: "several-values", choices: [] },
    "Cellen har flere værdier. Vælg én i Opgørelse.",
    "The cell has several values. Choose one in Opgørelse.",
  ],
  [
    { code: "breakdown-not-found", breakdown: "Engen" },
    "»Engen« fra Opgørelse findes ikke blandt tallene.",
    '"Engen" in Opgørelse is not found among the figures.',
  ],
  [
    { code: "sources-disagree", values: [91.9, 91.8] },
    "Kilderne er uenige: 91,9 og 91,8.",
    "The sources disagree: 91.9 and 91.8.",
  ],
  [
    { code: "units-differ", unit: "grade", other: "percent" },
    "Enhederne passer ikke sammen: karakter og procent.",
    "The units do not match: grades and per cent.",
  ],
];

describe("a reason in words", () => {
  it.each(examples)("%j", (reason, danish, english) => {
    expect(reasonInWords(reason, messagesIn("da"))).toBe(danish.replaceAll("_", space));
    expect(reasonInWords(reason, messagesIn("en"))).toBe(english.replaceAll("_", space));
  });

  it("is there for every code, and a name for every kind", () => {
    for (const language of ["da", "en"] as const) {
      const { kinds, reasons } = messagesIn(language).verdicts;
      expect(new Set(examples.map(([{ code }]) => code))).toEqual(new Set(Object.keys(reasons)));
      expect(Object.keys(kinds)).toEqual([...verdictKinds]);
    }
  });
});
