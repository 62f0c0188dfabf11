import type { names as danishNames, sentences as danishSentences } from "../../da/findings/time";
import { english, type Amount } from "../../format";
import { quoted, several, years } from "./phrases";

const { amount, cell, date, list, number, plain } = english;

const period = ({ year, half }: { readonly year: number; readonly half?: 1 | 2 }) =>
  half === undefined ? plain(year) : `${half === 1 ? "the first" : "the second"} half of ${plain(year)}`;

const size = ({ value, measure }: Parameters<(typeof danishSentences)["unusual-jump"]>[0]["change"]) =>
  measure === "points"
    ? `${number(value, 1)} percentage points`
    : measure === "percent"
      ? `${number(value, 0)}%`
      : number(value, 1);

const figureOf = (each: { readonly figure: Amount; readonly year: number }) =>
  `${amount(each.figure)} in ${plain(each.year)}`;

const dateProblems = {
  year: "has a year that cannot be right",
  month: "has a month that does not exist",
  day: "is a day that does not exist",
  separator: "lacks the mark between month and year",
  backwards: "ends before it begins",
};

export const sentences: typeof danishSentences = {
  "available-too-early": (p) =>
    `"${p.raw}" promises numbers for ${period(p)}, which does not end until ${date(p.end)}${p.cells === 1 ? "" : ` (${number(p.cells)} cells)`}. Numbers can only be made up afterwards: check when they will come.`,
  "baseline-after-measurement": (p) =>
    `The baseline is from ${plain(p.baseline)}, but ${several(p.ids)} ${p.ids.length === 1 ? "was" : "were"} measured as early as ${plain(p.first)}, with no number for ${plain(p.baseline)}. Check the baseline year and the column's year.`,
  "baseline-equals-other-year": (p) =>
    p.right === undefined
      ? `The baseline for ${plain(p.baselineYear)} has exactly the same numbers as the measurement for ${plain(p.year)} (${cell(p.other)}). Check that the numbers were not taken from the wrong year.`
      : `The baseline for ${plain(p.baselineYear)} has exactly the same numbers as ${plain(p.year)} (${cell(p.other)}), but ${plain(p.baselineYear)} has other numbers (${cell(p.right)}). Correct the numbers or the baseline year.`,
  "baseline-year-differs": (p) =>
    "named" in p
      ? `"${p.text}" says that the baseline is from ${plain(p.named)}, but the baseline year of ${several(p.ids)} is ${years(p.stated)} (${cell(p.statedCell)}). Correct the year that is wrong.`
      : `The baseline year is ${years(p.sheet)} here but ${years(p.plan)} in the plan (${cell(p.planCell)}). Correct the year that is wrong.`,
  "baseline-year-missing": (p) =>
    p.ids.length === 1
      ? `${several(p.ids)} has a baseline without a year. Write which year the number is from.`
      : `The baselines have no years (${several(p.ids)}). Write which year the numbers are from.`,
  "column-copied": (p) =>
    `The column for ${period(p)} repeats the one for ${plain(p.previous)}: ${number(p.equal)} of ${number(p.rows)} rows have the same numbers. Write the numbers for ${period(p)} if they were copied.`,
  "date-implausible": (p) =>
    `"${p.text}" ${dateProblems[p.problem]}. ${p.meant === undefined ? "Correct the date." : `Did you mean "${p.meant}"?`}`,
  "full-year-wording": (p) =>
    p.original === undefined
      ? `"${p.claim}" is about a whole year, but the status is for ${period(p)}. Write what was reached in the half-year.`
      : `"${p.claim}" is about a whole year, but the status is for ${period(p)} and has the same words as the whole year's (${cell(p.original)}). Write what was reached in the half-year.`,
  "measurement-outside-plan": (p) =>
    "end" in p
      ? `The table has numbers for ${years(p.years)}, but the plan ends in ${plain(p.end)}. Check the year and the plan's period.`
      : `The table has numbers for ${years(p.years)}, long before the plan begins in ${plain(p.start)}. Check the years, or leave out those before ${plain(p.oldest)}.`,
  "missing-measurement": (p) =>
    `${p.id ?? "No row"} has ${p.id === undefined ? "a" : "no"} number for ${years(p.years)}, although the data should have been published. Write the number, or why it is missing.`,
  "overdue-data": (p) =>
    `"${p.raw}": the data should have arrived by ${date(p.due)}. Get the number, or write when it will come.`,
  "period-differs": (p) => {
    const one = p.areas.length === 1;
    const differences = [
      ...(p.from === undefined
        ? []
        : [`${one ? "begins" : "begin"} on ${date(p.from.own)}, but the plan on ${date(p.from.plan)}`]),
      ...(p.to === undefined
        ? []
        : [`${one ? "ends" : "end"} on ${date(p.to.own)}, but the plan on ${date(p.to.plan)}`]),
    ];
    return `The ${one ? "sub-agreement" : "sub-agreements"} on ${quoted(p.areas)} ${list(differences)}. Correct the date that is wrong.`;
  },
  "period-not-whole-months": (p) =>
    p.end === "from"
      ? `The period begins on ${date(p.date)} and not on the first of a month. Check the date.`
      : `The period ends on ${date(p.date)} and not on the last day of a month. Check the date.`,
  "plan-period": (p) => {
    if (p.kind === "missing")
      return `The plan lacks ${quoted(p.fields)}. Write the date, e.g. 1. januar 2022.`;
    if (p.kind === "unreadable") return `"${p.raw}" is no date. Write it like 31-12-2025.`;
    const own = p.area === undefined ? "The plan" : `The sub-agreement on "${p.area}"`;
    return p.kind === "reversed"
      ? `${own} ends on ${date(p.to)}, before it begins on ${date(p.from)}. Correct the date that is wrong.`
      : `${own} runs from ${date(p.from)} to ${date(p.to)}, but a plan lasts between one and eight years. Check the dates.`;
  },
  "rows-swapped": (p) =>
    `${amount(p.figure)} agrees with the baseline of ${p.other.id} (${amount(p.other.baseline)}) and not with the row's own (${amount(p.baseline)}); in ${cell(p.other.cell)} it is the other way round (${amount(p.other.figure)}). Check whether the figures of the two rows have been swapped.`,
  "status-not-over": (p) => {
    const rows = p.statuses === 1 ? "A result is" : `${number(p.statuses)} results are`;
    if ("asOf" in p)
      return `${rows} given for ${period(p)}, but the period was not over on ${date(p.asOf)}. Correct the period if the result is for another one.`;
    return "from" in p
      ? `${rows} given for ${period(p)}, but the plan does not begin until ${date(p.from)}. Correct the period.`
      : `${rows} given for ${period(p)}, but the plan ends on ${date(p.to)}. Correct the period.`;
  },
  "target-year-implausible": (p) => {
    const than = {
      "before-baseline": `before the baseline year ${plain(p.limit)}`,
      "before-plan": `before the plan begins in ${plain(p.limit)}`,
      "after-plan": `after the plan's end in ${plain(p.limit)}`,
    };
    return `The target year ${plain(p.year)} of ${several(p.ids)} lies ${than[p.kind]}. Check the target year.`;
  },
  "unusual-jump": (p) => {
    const usual =
      p.usual === undefined ? "" : `; otherwise the row changes by at most ${size(p.usual)} a year`;
    const advice =
      p.meant === undefined
        ? "Check the number, or write in a note why it changes."
        : `Check the digits: did you mean ${amount(p.meant)}?`;
    const distance = `${p.neighbours.length > 1 ? "at least " : ""}${size(p.change)}`;
    return `${figureOf(p)} lies ${distance} from ${list(p.neighbours.map(figureOf))}${usual}. ${advice}`;
  },
  "unusual-magnitude": (p) =>
    `${amount(p.figure)} is far from the row's other numbers, which lie between ${number(p.least)} and ${number(p.most)}. Check comma and digits.`,
  "value-after-awaited": (p) =>
    `${plain(p.year)} has a number, but ${plain(p.awaitedYear)} still awaits data ("${p.awaited}"). Move the number if it belongs to ${plain(p.awaitedYear)}, or fill in ${plain(p.awaitedYear)}.`,
  "year-implausible": (p) =>
    `The year ${plain(p.year)} is implausible: a baseline year lies between ${plain(p.least)} and ${plain(p.most)}. Correct the year.`,
  "year-not-over": (p) => {
    const figures = p.figures === 1 ? "a number" : `${number(p.figures)} numbers`;
    return p.half === undefined
      ? `The column ${plain(p.year)} has ${figures}, but the year was not over on ${date(p.asOf)}. Write "1. halvår ${plain(p.year)}" in the header if it is a half-year, or move the numbers to their year.`
      : `The column for ${period(p)} has ${figures}, but the half-year was not over on ${date(p.asOf)}. Move the numbers to their period, or wait until the half-year has been made up.`;
  },
};

export const names: typeof danishNames = {
  "available-too-early": "Data promised too early",
  "baseline-after-measurement": "Baseline later than the measurements",
  "baseline-equals-other-year": "Baseline looks like another year",
  "baseline-year-differs": "Baseline year is not the same",
  "baseline-year-missing": "Baseline year missing",
  "column-copied": "Column repeats the year before",
  "date-implausible": "Implausible date",
  "full-year-wording": "Half-year told as a whole year",
  "measurement-outside-plan": "Measurement outside the plan",
  "missing-measurement": "Measurement missing",
  "overdue-data": "Data are overdue",
  "period-differs": "The sub-agreement's period is another",
  "period-not-whole-months": "Period inside a month",
  "plan-period": "The plan's period",
  "rows-swapped": "Rows swapped",
  "status-not-over": "Status for the wrong period",
  "target-year-implausible": "Implausible target year",
  "unusual-jump": "Unusual jump",
  "unusual-magnitude": "Unusual number",
  "value-after-awaited": "Number after a year without one",
  "year-implausible": "Implausible year",
  "year-not-over": "The period is not over",
};
