import type { names as danishNames, sentences as danishSentences } from "../../da/findings/arithmetic";
import { english } from "../../format";

const { amount, cell, list, number, plain } = english;

const aged = ({ from, to }: { readonly from: number; readonly to: number }) => {
  if (to >= 120) return `those aged ${from} and over`;
  return from === to ? `those aged ${from}` : `those aged ${from}-${to}`;
};

const inDepartment = (name: string) => {
  if (name === "") return "";
  return /^\d/.test(name) ? ` in department ${name}` : ` in ${name}`;
};

type SumHint = "swapped" | "extra" | "lost" | "left-out" | "twice";

const hinted = (kind: SumHint, at: string) =>
  ({
    swapped: `It fits if two digits have changed places in ${at}. Check the number.`,
    extra: `It fits if there is a digit too many in ${at}. Check the number.`,
    lost: `It fits if a digit is missing in ${at}. Check the number.`,
    "left-out": `It fits if ${at} has been left out. Correct the total.`,
    twice: `It fits if ${at} has been counted twice. Correct the total.`,
  })[kind];

export const sentences: typeof danishSentences = {
  "average-of-percentages": (p) =>
    (p.mean === undefined || p.weighted === undefined
      ? `The mean of ${number(p.cells)} percentages weighs small and large alike. `
      : `${amount(p.mean)} is the plain mean of ${number(p.cells)} percentages, but by the counts it is ${amount(p.weighted)}. `) +
    "Calculate the percentage from the counts: all numerators together divided by all denominators.",
  "criterion-condition": (p) =>
    `The criterion asks for at least ${number(p.least)}${p.of === 0 ? "" : ` out of ${number(p.of)}`} times, but by the words (${cell(p.words)}) a course was held only ${number(p.times)} times. Check whether it can be counted.`,
  "denominator-of-other-group": (p) =>
    `${amount(p.share)} and the count ${number(p.count)} imply ${number(p.population)} persons in all. These are as many as ${aged(p.otherAges)} in ${cell(p.other)} (${number(p.otherPopulation)}), so it is hardly a share of ${aged(p.ages)} alone. Correct the text, or calculate the share of ${aged(p.ages)}.`,
  "distribution-sum": (p) => {
    const own = `${number(p.total, p.decimals)} %`;
    if (p.line === undefined)
      return (
        `The answers${p.question === "" ? "" : ` to "${p.question}"`} add up to ${own}. ` +
        (p.rounding
          ? "This is most likely rounding."
          : "Check whether an answer is missing or a number is mistyped.")
      );
    const { others, whole, culprit } = p.line;
    const lines = list([
      `"${p.question}" adds up to ${own}`,
      ...others.map(({ title, total, decimals }) => `"${title}" to ${number(total, decimals)} %`),
    ]);
    const check =
      culprit === undefined
        ? "Check whether an answer is missing or a number is mistyped."
        : culprit.sign === "decimals"
          ? `"${culprit.label}" is printed with more decimals than the other answers: check whether it is a share of something else.`
          : `Check "${culprit.label}" above all: with its digits put right the answers can give 100 %.`;
    return `${lines}, ${whole === undefined ? "but should add up to 100 %" : `while "${whole.title}" adds up to ${number(whole.total, whole.decimals)} %`}. ${check}`;
  },
  "halves-against-year": (p) => {
    const half = p.larger === 1 ? p.first : p.second;
    if (p.larger !== undefined && half !== undefined)
      return `The ${p.larger === 1 ? "first" : "second"} half of ${plain(p.year)} says ${amount(half)}, but the whole of ${plain(p.year)} only ${amount(p.whole)}. Correct the number that is wrong.`;
    const halves = [p.first, p.second].flatMap((each) => each ?? []);
    const sum = halves.reduce((total, { value }) => total + value, 0);
    const decimals = Math.max(...halves.map((each) => each.decimals));
    return `The two halves of ${plain(p.year)} add up to ${amount({ ...p.whole, value: sum, decimals })} (${list(halves.map(amount))}), but the whole of ${plain(p.year)} says ${amount(p.whole)}. Correct the number that is wrong.`;
  },
  "identical-series": (p) => {
    const figures = `${number(p.figures)} numbers are exactly the same`;
    if (p.kind === "comparison")
      return `${figures} for the area and what it is compared with. Check that one has not been copied from the other.`;
    const name = p.kind === "row" ? `"${p.name}"` : p.name;
    return `${figures} as for ${name} (${cell(p.other)}). Check that they have not been copied from a wrong row.`;
  },
  "implied-denominator": (p) => {
    const others =
      p.other === undefined
        ? {
            series: "the other numbers for the same",
            column: "the column's other numbers",
            answers: "the other answers",
          }[p.among]
        : `the numbers in ${cell(p.other)}`;
    const populations = p.least === p.most ? number(p.least) : `${number(p.least)}-${number(p.most)}`;
    return `${amount(p.share)} and the count ${number(p.count)} imply ${number(p.population)} persons in all, but ${others} imply ${populations}. With the share ${amount(p.share)} the count should be about ${number(p.expectedCount)}; with the count ${number(p.count)} the share should be ${amount(p.expectedShare)}. Check both numbers.`;
  },
  "narrative-share": (p) =>
    `The status says ${amount(p.share)}, but by its words it is ${list(p.parts.map((part) => number(part)))} out of ${number(p.whole)}, which is ${amount({ ...p.share, value: p.computed })}. Correct the number that is wrong.`,
  "narrative-sum": (p) => {
    const parts = list(p.parts.map((part) => number(part)));
    const [first = 0, second = 0] = p.parts;
    const told = {
      total: `${parts} add up to ${number(p.sum)}, but the total says ${number(p.total)}`,
      parts: `${parts} add up to ${number(p.sum)}, but should add up to ${number(p.total)}`,
      share:
        p.parts.length > 1
          ? `${parts} add up to ${number(p.sum)}, which is more than the ${number(p.total)} they are part of`
          : `${parts} is more than the ${number(p.total)} it is part of`,
      halves: `${number(first)} in the first half-year and ${number(second)} in the second add up to ${number(p.sum)}, but the status is ${number(p.total)}`,
      status: `The status says ${number(p.total)} in all, but its words say ${number(p.sum)}`,
    }[p.kind];
    return `${told}. Correct the number that is wrong.`;
  },
  "parts-against-total": (p) => {
    const difference = amount({
      value: Math.abs(p.total.value - p.sum.value),
      unit: p.total.unit === "dkk" ? "dkk" : "none",
      decimals: Math.max(p.sum.decimals, p.total.decimals),
    });
    const told = `The parts add up to ${amount(p.sum)}, but the total says ${amount(p.total)} (a difference of ${difference}). `;
    if (p.totals !== undefined)
      return `The number fits neither its row's total nor its column's (${list(p.totals.map(cell))}): both are ${difference} from their parts. Check the number.`;
    if (p.unplaced)
      return `${told}Add a row Fælles if the rest lies outside the focus areas; otherwise correct the number.`;
    return (
      told +
      (p.hint === undefined ? "Correct the number that is wrong." : hinted(p.hint.kind, cell(p.hint.cell)))
    );
  },
  "range-impossible": (p) =>
    p.mean === undefined
      ? `The lowest value (${amount(p.least)}) is greater than the highest (${amount(p.most)}). Check whether the two have been swapped or one is mistyped.`
      : `The mean (${amount(p.mean)}) lies outside the range from ${amount(p.least)} to ${amount(p.most)}. Correct the number that is wrong.`,
  "residents-per-dwelling": (p) =>
    `${number(p.residents)} residents in ${number(p.dwellings)} dwellings${inDepartment(p.department)} are ${number(p.ratio, 1)} per dwelling, which is implausible. ` +
    (p.swapped === undefined
      ? "Check both numbers."
      : `Check whether the numbers have been swapped with those in ${cell(p.swapped.at)} (${number(p.swapped.residents)} residents in ${number(p.swapped.dwellings)} dwellings${inDepartment(p.swapped.department)}).`),
  "share-not-reproducible": (p) =>
    `${number(p.n)} out of ${number(p.total)} is ${number(p.computed, p.share.decimals)} %, but the cell says ${amount(p.share)}. Correct the number that is wrong.`,
};

export const names: typeof danishNames = {
  "distribution-sum": "Answers do not add up to 100%",
  "average-of-percentages": "Average of percentages",
  "criterion-condition": "Condition of the criterion",
  "denominator-of-other-group": "Share of another group",
  "halves-against-year": "Half-years do not fit the year",
  "identical-series": "Same numbers in two rows",
  "implied-denominator": "Share and count do not fit",
  "narrative-share": "Share does not fit the words",
  "narrative-sum": "Numbers in the text do not add up",
  "parts-against-total": "Parts do not add up to the total",
  "range-impossible": "Impossible range",
  "residents-per-dwelling": "Residents per dwelling",
  "share-not-reproducible": "Share does not fit its numbers",
};
