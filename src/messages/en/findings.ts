import type { findings as danish } from "../da/findings";
import { english, type Amount } from "../format";

const { amount, cell, list, number, plain } = english;

const units: Readonly<Record<string, string>> = {
  percent: "per cent",
  grade: "grade",
  count: "count",
  dkk: "kroner",
  full_year_persons: "full-year persons",
  points: "points",
  per_1000: "per 1,000",
  year: "year",
  hours: "hours",
  pe: "FTE",
  dwellings: "dwellings",
};

const unitName = (unit: string) => units[unit] ?? "number without a unit";

const counted = (figure: Amount & { readonly count?: number }) =>
  amount(figure) + (figure.count === undefined ? "" : ` (count ${number(figure.count)})`);

export const findings: typeof danish = {
  "baseline-differs": (p) =>
    `The baseline is ${list(p.differences.map(({ name, plan, sheet }) => `${name === "" ? "" : `${name}: `}${counted(sheet)} here but ${counted(plan)} in the plan`))} (${cell(p.planCell)}). ` +
    (p.sameAs === undefined
      ? "Correct the number that is wrong."
      : `The plan's number is the same as the measurement for ${plain(p.sameAs.year)} (${cell(p.sameAs)}): correct it if it was taken from the wrong year.`),
  "out-of-range": (p) =>
    `${amount(p.figure)} is not possible: ` +
    (p.most === undefined
      ? `the number cannot be below ${number(p.least)}.`
      : `the number must lie between ${number(p.least)} and ${number(p.most)}.`) +
    " Correct the number or the indicator's unit.",
  "unit-wrong": (p) =>
    p.everywhere === undefined
      ? `The number is given as ${unitName(p.printed)}, but the indicator's unit is ${unitName(p.expected)}. Correct the unit in the cell.`
      : `The indicator's unit is ${unitName(p.expected)}, but all ${number(p.everywhere)} cells are given as ${unitName(p.printed)}. Correct Enhed in the plan if the numbers are right.`,
  "unreadable-cell": (p) =>
    `The cell cannot be read: "${p.raw}". Write one number, or one number per area on a line of its own.`,
  "value-after-awaited": (p) =>
    `${plain(p.year)} has a number, but ${plain(p.awaitedYear)} still awaits data ("${p.awaited}"). Move the number if it belongs to ${plain(p.awaitedYear)}, or fill in ${plain(p.awaitedYear)}.`,
};
