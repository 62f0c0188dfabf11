import { danish } from "../format";
import { unitName } from "./units";

interface Measured {
  readonly now: number;
  readonly unit: string;
}

interface Counted {
  readonly result: number;
  readonly target: number;
  readonly unit: string;
  readonly category?: string;
  readonly half?: 1 | 2;
}

const share = (fraction: number) => `${danish.number(fraction * 100, 0)}\u00a0%`;
const amount = (value: number, unit: string) => {
  const decimals = Number.isInteger(value) ? 0 : (String(value).split(".")[1]?.length ?? 0);
  return danish.amount({ value, unit, decimals: Math.min(decimals, 2) });
};
/** The size of a difference; between percentages it is percentage points. */
const distance = (one: number, other: number, unit: string) => {
  const size = Number(Math.abs(one - other).toFixed(2));
  return unit === "percent" ? `${danish.number(size)}\u00a0procentpoint` : amount(size, unit);
};
const reached = ({ result, unit, category, half }: Counted) =>
  `${category === undefined ? amount(result, unit) : `${danish.number(result)} ${category}`}${half === undefined ? "" : " efter et halvt år"}`;
const asked = ({ target, unit }: Counted) => amount(target, unit);

const mostChoices = 4;
const choices = (all: readonly string[]) => {
  const rest = all.length - mostChoices;
  const named = all.slice(0, mostChoices).map((choice) => `»${choice}«`);
  return danish.list(rest > 0 ? [...named, `${rest} til`] : named);
};

const kinds = {
  fulfilled: "Opfyldt",
  "on-track": "På vej",
  "not-fulfilled": "Ikke opfyldt",
  "wrong-direction": "Forkert retning",
  awaiting: "Afventer data",
  undecided: "Kan ikke vurderes",
};

/** Why a verdict is what it is, one sentence per reason. */
const reasons = {
  "target-reached": (p: Measured & { target: number }) =>
    `${amount(p.now, p.unit)} – måltallet ${amount(p.target, p.unit)} er nået.`,
  "target-not-reached": (p: Measured & { target: number }) =>
    `${amount(p.now, p.unit)} – måltallet ${amount(p.target, p.unit)} er ikke nået.`,
  "part-of-the-way": (p: { attainment: number; targetYear: number | undefined }) =>
    `${share(p.attainment)} af vejen fra baseline til måltallet${
      p.targetYear === undefined ? "" : `, som skal nås i ${p.targetYear}`
    }.`,
  "no-movement": (p: Measured) => `${amount(p.now, p.unit)} – det samme som baseline.`,
  "moved-away": (p: Measured & { baseline: number }) =>
    `${amount(p.now, p.unit)} mod ${amount(p.baseline, p.unit)} ved baseline: ${distance(p.now, p.baseline, p.unit)} den forkerte vej.`,
  "better-than-baseline": (p: Measured & { baseline: number }) =>
    `${amount(p.now, p.unit)} mod ${amount(p.baseline, p.unit)} ved baseline: ${distance(p.now, p.baseline, p.unit)} bedre.`,
  maintained: (p: Measured & { baseline: number }) =>
    p.now === p.baseline
      ? `${amount(p.now, p.unit)} – fastholdt.`
      : `${amount(p.now, p.unit)} – fastholdt i forhold til baseline på ${amount(p.baseline, p.unit)}.`,
  "not-maintained": (p: Measured & { baseline: number }) =>
    `${amount(p.now, p.unit)} – ikke fastholdt i forhold til baseline på ${amount(p.baseline, p.unit)}.`,
  "count-reached": (p: Counted) => `${reached(p)} – måltallet ${asked(p)} er nået.`,
  "count-on-track": (p: Counted) => `${reached(p)} – mindst halvdelen af måltallet ${asked(p)}.`,
  "count-behind": (p: Counted) =>
    p.half === undefined
      ? `${reached(p)} – måltallet ${asked(p)} er ikke nået.`
      : `${reached(p)} – bagud i forhold til måltallet ${asked(p)}.`,
  "limit-kept": (p: Counted) => `${reached(p)} – grænsen på ${asked(p)} er holdt.`,
  "limit-on-track": (p: Counted) => `${reached(p)} – højst halvdelen af grænsen på ${asked(p)}.`,
  "limit-strained": (p: Counted) => `${reached(p)} – mere end halvdelen af grænsen på ${asked(p)}.`,
  "limit-exceeded": (p: Counted) => `${reached(p)} – grænsen på ${asked(p)} er overskredet.`,
  awaited: ({ when, year }: { when: string | undefined; year: number | undefined }) => {
    if (when === undefined && year === undefined) return "Data er endnu ikke tilgængelige.";
    return `Data ventes ${[when ?? "i", year].filter((part) => part !== undefined).join(" ")}.`;
  },
  planned: () => "Aktiviteten er planlagt, men endnu ikke gennemført.",
  "no-value": () => "Der er ingen værdi for perioden.",
  "data-do-not-exist": () => "Der findes ingen data for perioden.",
  suppressed: () => "Tallet er skjult af hensyn til små grupper.",
  "not-relevant": () => "Tallet er ikke relevant for perioden.",
  unreadable: (p: { raw: string }) => `Teksten kan ikke læses som et tal: »${p.raw}«.`,
  "half-year-only": (p: Measured) =>
    `${amount(p.now, p.unit)} efter et halvt år kan ikke holdes op mod et helt år.`,
  "no-baseline": () => "Der er ingen baseline at måle udviklingen fra.",
  "no-direction": () => "Planen siger ikke, om tallet skal op eller ned. Udfyld Retning.",
  "no-target": () => "Der er intet måltal at måle resultatet op mod.",
  "no-comparison": () => "Måltallet afhænger af sammenligningen, og den har ingen værdi.",
  "not-summable": (p: { unit: string }) =>
    p.unit === "percent"
      ? "Procenter kan ikke lægges sammen uden tæller og nævner for hver del."
      : `Tal i enheden ${unitName(p.unit)} kan ikke lægges sammen.`,
  "parts-differ": (p: { parts: readonly string[] }) =>
    `Summen kan ikke sammenlignes med baseline: ${danish.list(p.parts)} findes kun det ene sted.`,
  "rate-needs-period": (p: { per: string }) =>
    `Måltallet er pr. ${p.per}, og resultatet siger ikke, om det også er det.`,
  "several-values": (p: { choices: readonly string[] }) =>
    `Cellen har flere værdier. ${p.choices.length === 0 ? "Vælg én i Opgørelse." : `Vælg i Opgørelse: ${choices(p.choices)}.`}`,
  "breakdown-not-found": (p: { breakdown: string }) =>
    `»${p.breakdown}« fra Opgørelse findes ikke blandt tallene.`,
  "sources-disagree": (p: { values: readonly number[] }) =>
    `Kilderne er uenige: ${danish.list(p.values.map((value) => danish.number(value)))}.`,
  "units-differ": (p: { unit: string; other: string }) =>
    `Enhederne passer ikke sammen: ${unitName(p.unit)} og ${unitName(p.other)}.`,
} as const;

export const verdicts = { kinds, reasons } as const;
