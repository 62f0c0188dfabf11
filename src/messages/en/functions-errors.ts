import type { functionErrors as danish } from "../da/functions-errors";
import { english } from "../format";
import { unitName } from "./units";

const longestQuote = 60;
const quote = (text: string) => {
  const line = text.replace(/\s+/g, " ").trim();
  return `"${line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line}"`;
};
const mostChoices = 5;
const choices = (all: readonly string[]) =>
  english.either(
    all.length > mostChoices
      ? [...all.slice(0, mostChoices).map(quote), `${all.length - mostChoices} more`]
      : all.map(quote),
  );
const because = (notes: readonly string[]) => (notes.length === 0 ? "" : ` (${english.list(notes)})`);

/** Why there is no path or trend to follow. */
const projections: (typeof danish)["projections"] = {
  "no-baseline": () => "The baseline is missing, so there is no path to follow.",
  "no-target": () => "The target is missing, so there is no path to follow.",
  "no-time": (p) => `The target year ${p.targetYear} is not after the baseline year ${p.baselineYear}.`,
  "before-baseline": (p) => `${p.year} is before the baseline year ${p.baselineYear}.`,
  "after-target": (p) => `${p.year} is after the target year ${p.targetYear}.`,
  "too-few-years": (p) => `A trend takes at least ${p.needed} measured years, and here are ${p.measured}.`,
  "year-repeated": (p) => `The year ${p.year} stands there several times with different numbers.`,
  "before-first-year": (p) => `${p.year} is before the first measured year, ${p.firstYear}.`,
  "too-large": () => "The numbers are too large to calculate with.",
};

/** Why a formula gives no answer, and what to do. */
export const functionErrors: typeof danish = {
  rangesDiffer: () => "The ranges differ in size: select as many rows and columns in each.",
  inputNotAvailable: () => "A cell that the formula builds on is #N/A: it holds no data.",
  inputFault: (p) => `A cell that the formula builds on has the error ${p.code} itself: mend it first.`,
  notANumber: (p) => `${quote(p.text)} is not a number: refer to a cell with a number.`,
  truth: (p) => (p.value ? "TRUE" : "FALSE"),
  unreadable: (p) =>
    `${quote(p.text)} cannot be read as a number${because(p.notes)}: write the number in Danish, e.g. 1.234,5 or 45,2 %.`,
  guess: (p) =>
    `${quote(p.text)} can only be guessed at${because(p.notes)}: write the number clearly in the cell.`,
  dateNotNumber: (p) => `${quote(p.text)} is a date or a period: refer to the cell with the number.`,
  blank: () => "The cell is blank.",
  severalFigures: (p) =>
    p.choices.length === 0
      ? "The cell has several numbers: say which is meant."
      : p.choices.length === 1
        ? `The number is that of ${choices(p.choices)}: write the name if that is what is meant.`
        : `The cell has several numbers: say whether you mean ${choices(p.choices)}.`,
  whichUnclear: () => 'Say which number is meant: a name in the cell, a position or "sum".',
  whichNotFound: (p) =>
    `${quote(p.which)} is not in the cell${p.choices.length === 0 ? "." : `: it has ${choices(p.choices)}.`}`,
  positionNotFound: (p) =>
    `The cell has no number in position ${english.number(p.position)}: it has ${p.count}.`,
  noCount: () => "The cell gives no count, only a number without one.",
  noMunicipality: () => "The municipality's number is missing: refer to the cell with it.",
  unitsDiffer: (p) =>
    `The units do not fit together (${unitName(p.unit)} and ${unitName(p.other)}): refer to numbers in the same unit.`,
  percentMissing: (p) =>
    `${english.number(p.value)} stands without % among percentages: write the unit in the cell.`,
  scaleUnclear: (p) =>
    `${english.number(p.value)} can be both per cent and a share of 1: give the cell a percent format, or write % after the number.`,
  unitChoice: () => 'The unit can only be "procentpoint" or blank.',
  notADirection: (p) => `${quote(p.text)} is no direction: write "op", "ned" or "fasthold".`,
  notAYear: (p) =>
    p.text.trim() === ""
      ? "The year is missing: write it as 2022."
      : `${quote(p.text)} is not a year: write it as 2022.`,
  yearNeeded: () => "Give the year of the number, so that it can be held against the target year.",
  yesOrNo: () => "Write TRUE for the reason, or leave the argument blank.",
  yearsAndFigures: () => "There must be as many years as numbers: select two ranges of the same size.",
  targetUnreadable: (p) =>
    `The target ${quote(p.text)} cannot be read: write a number or e.g. "reduceres med 20 %".`,
  noLevel: () =>
    "There is no target number to measure against, only a direction or something to maintain: use HHP.VURDERING.",
  noWay: () =>
    "The target equals the baseline or lies behind it, so there is no way to measure: use HHP.VURDERING.",
  tooLarge: () => "The numbers are too large to calculate with.",
  projections,
  noBaseline: () => "The plan has no baseline for the indicator.",
  noHeader: () =>
    "The range lacks the plan's headers: select the whole table HHP_Indikatorer with its header row.",
  indicatorNotFound: (p) =>
    `The plan has no indicator ${quote(p.text)}${p.nearest === undefined ? "." : `: the nearest is ${quote(p.nearest)}.`}`,
  fieldUnknown: (p) => `The plan's table has no field ${quote(p.field)}: choose ${choices(p.fields)}.`,
  noIndicatorTable: () =>
    "The range has no table of indicators: select it with its header row, which must have an indicator column and years.",
  indicatorNotInSheet: (p) => `The range has no row for the indicator ${quote(p.text)}.`,
  halfYearOnly: (p) =>
    `The range has numbers for half of ${p.year} only: write the year as "${p.year}H1" or "${p.year}H2".`,
};
