import type { verdicts as danish } from "../da/verdicts";
import { english } from "../format";
import { unitName } from "./units";

type Counted = Parameters<(typeof danish.reasons)["count-reached"]>[0];

const share = (fraction: number) => `${english.number(fraction * 100, 0)}%`;
const amount = (value: number, unit: string) => {
  const decimals = Number.isInteger(value) ? 0 : (String(value).split(".")[1]?.length ?? 0);
  return english.amount({ value, unit, decimals: Math.min(decimals, 2) });
};
/** The size of a difference; between percentages it is percentage points. */
const distance = (one: number, other: number, unit: string) => {
  const size = Number(Math.abs(one - other).toFixed(2));
  return unit === "percent" ? `${english.number(size)} percentage points` : amount(size, unit);
};
const reached = ({ result, unit, category, half }: Counted) =>
  `${category === undefined ? amount(result, unit) : `${english.number(result)} ${category}`}${half === undefined ? "" : " after half a year"}`;
const asked = ({ target, unit }: Counted) => amount(target, unit);

const mostChoices = 4;
const choices = (all: readonly string[]) => {
  const rest = all.length - mostChoices;
  const named = all.slice(0, mostChoices).map((choice) => `"${choice}"`);
  return english.list(rest > 0 ? [...named, `${rest} more`] : named);
};
const times: Readonly<Record<string, string>> = {
  primo: "at the start of",
  medio: "in the middle of",
  ultimo: "at the end of",
};

const kinds = {
  fulfilled: "Fulfilled",
  "on-track": "On track",
  "not-fulfilled": "Not fulfilled",
  "wrong-direction": "Wrong direction",
  awaiting: "Awaiting data",
  undecided: "Cannot be judged",
};

const reasons: typeof danish.reasons = {
  "target-reached": (p) => `${amount(p.now, p.unit)}: the target of ${amount(p.target, p.unit)} is reached.`,
  "target-not-reached": (p) =>
    `${amount(p.now, p.unit)}: the target of ${amount(p.target, p.unit)} is not reached.`,
  "part-of-the-way": (p) =>
    `${share(p.attainment)} of the way from the baseline to the target${
      p.targetYear === undefined ? "" : `, due in ${p.targetYear}`
    }.`,
  "no-movement": (p) => `${amount(p.now, p.unit)}: the same as the baseline.`,
  "moved-away": (p) =>
    `${amount(p.now, p.unit)} against ${amount(p.baseline, p.unit)} at the baseline: ${distance(p.now, p.baseline, p.unit)} the wrong way.`,
  "better-than-baseline": (p) =>
    `${amount(p.now, p.unit)} against ${amount(p.baseline, p.unit)} at the baseline: ${distance(p.now, p.baseline, p.unit)} better.`,
  maintained: (p) =>
    p.now === p.baseline
      ? `${amount(p.now, p.unit)}: maintained.`
      : `${amount(p.now, p.unit)}: maintained against the baseline of ${amount(p.baseline, p.unit)}.`,
  "not-maintained": (p) =>
    `${amount(p.now, p.unit)}: not maintained against the baseline of ${amount(p.baseline, p.unit)}.`,
  "count-reached": (p) => `${reached(p)}: the target of ${asked(p)} is reached.`,
  "count-on-track": (p) => `${reached(p)}: at least half of the target of ${asked(p)}.`,
  "count-behind": (p) =>
    p.half === undefined
      ? `${reached(p)}: the target of ${asked(p)} is not reached.`
      : `${reached(p)}: behind the target of ${asked(p)}.`,
  "limit-kept": (p) => `${reached(p)}: the limit of ${asked(p)} is kept.`,
  "limit-on-track": (p) => `${reached(p)}: at most half of the limit of ${asked(p)}.`,
  "limit-strained": (p) => `${reached(p)}: more than half of the limit of ${asked(p)}.`,
  "limit-exceeded": (p) => `${reached(p)}: the limit of ${asked(p)} is exceeded.`,
  awaited: ({ when, year }) => {
    if (when === undefined && year === undefined) return "The data are not available yet.";
    const time = when === undefined ? "in" : (times[when] ?? `in ${when}`);
    return `The data are expected ${[time, year].filter((part) => part !== undefined).join(" ")}.`;
  },
  planned: () => "The activity is planned, but has not taken place yet.",
  "no-value": () => "There is no value for the period.",
  "data-do-not-exist": () => "There are no data for the period.",
  suppressed: () => "The figure is hidden to protect small groups.",
  "not-relevant": () => "The figure is not relevant for the period.",
  unreadable: (p) => `The text cannot be read as a number: "${p.raw}".`,
  "half-year-only": (p) => `${amount(p.now, p.unit)} after half a year cannot be held against a whole year.`,
  "no-baseline": () => "There is no baseline to measure the development from.",
  "no-direction": () => "The plan does not say whether the figure should go up or down. Fill in Retning.",
  "no-target": () => "There is no target to hold the result against.",
  "no-comparison": () => "The target depends on the comparison, which has no value.",
  "not-summable": (p) =>
    p.unit === "percent"
      ? "Percentages cannot be added up without a numerator and a denominator for each part."
      : `Figures in the unit ${unitName(p.unit)} cannot be added up.`,
  "parts-differ": (p) =>
    `The sum cannot be compared with the baseline: only one of them has ${english.list(p.parts)}.`,
  "rate-needs-period": (p) => `The target is per ${p.per}, and the result does not say whether it is too.`,
  "several-values": (p) =>
    `The cell has several values. ${p.choices.length === 0 ? "Choose one in Opgørelse." : `Choose in Opgørelse: ${choices(p.choices)}.`}`,
  "breakdown-not-found": (p) => `"${p.breakdown}" in Opgørelse is not found among the figures.`,
  "sources-disagree": (p) =>
    `The sources disagree: ${english.list(p.values.map((value) => english.number(value)))}.`,
  "units-differ": (p) => `The units do not match: ${unitName(p.unit)} and ${unitName(p.other)}.`,
};

export const verdicts: typeof danish = { kinds, reasons };
