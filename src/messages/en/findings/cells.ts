import type { names as danishNames, sentences as danishSentences } from "../../da/findings/cells";
import { english } from "../../format";
import { unitName } from "../units";
import { quoted } from "./phrases";

const { amount, number } = english;

const decimals = (count: number) => (count === 1 ? "one decimal" : `${number(count)} decimals`);

const inCells = (cells = 1) => (cells === 1 ? "" : ` (this holds for ${number(cells)} cells)`);

const ofCells = (count: number, all = count) =>
  count === all ? `all ${number(all)}` : `${number(count)} of ${number(all)}`;

export const sentences: typeof danishSentences = {
  "ambiguous-number": (p) =>
    `"${p.text}" can be read in several ways and is therefore not used${inCells(p.cells)}. Write decimals with a comma and thousands with a dot, e.g. 1.234,5.`,
  "excel-error": (p) =>
    `The cell shows the error ${p.error}${p.cells === undefined || p.cells === 1 ? "" : `, and so ${p.cells === 2 ? "does one other cell" : `do ${number(p.cells - 1)} other cells`} for the same reason`}. Correct the formula, or write why there is no number.`,
  "external-formula": (p) =>
    p.names.length > 0
      ? `The ${p.names.length === 1 ? "name" : "names"} ${quoted(p.names)} ${p.names.length === 1 ? "points" : "point"} to another workbook (${p.workbook}), which the recipient does not have. Delete the name, or let it point to cells of this workbook.`
      : `${p.cells === 1 ? "The formula takes its figures" : `${number(p.cells)} formulas on the sheet take their figures`} from another workbook (${p.workbook}), which the recipient does not have. Paste the figures as values, and write the source beside them.`,
  "footnote-in-number": (p) =>
    p.removed
      ? `"${p.text}" was read as a footnote mark and not as data. Put the footnote elsewhere if that is right.`
      : `"${p.text}" may be a footnote mark glued to the number. Remove it if it is a footnote.`,
  "fraction-for-percent": (p) =>
    `${number(p.value)} has no percent format and is read as less than one per cent. Did you mean ${number(p.value * 100)} %? Give the cell a percent format${inCells(p.cells)}.`,
  "label-contradicts-unit": (p) =>
    (p.promised === "share"
      ? `"${p.text}" says share (andel), but the number is a count. `
      : `"${p.text}" says count (antal), but the number is a percentage. `) +
    (p.swapped ? "Check whether share and count have been swapped." : "Correct the word or the number."),
  "malformed-amount": (p) => `The amount "${p.text}" has a dot before the dash. Write "${p.meant}".`,
  "mixed-decimals": (p) =>
    `${amount(p.figure)} has ${decimals(p.figure.decimals)}, but the row's other ${number(p.others)} figures have ${p.decimals === 0 ? "none" : number(p.decimals)}${inCells(p.cells)}. Write the same number of decimals, and check whether the figure is from another source.`,
  "number-as-text": (p) =>
    `"${p.text}" is text, while the column's other ${number(p.numbers)} numbers are real numbers${inCells(p.cells)}. ` +
    (p.summed
      ? "A formula calculates with the column, and it passes over text. "
      : "Excel passes over text in sums. ") +
    "Write it as a number.",
  "out-of-range": (p) =>
    `${amount(p.figure)} is not possible: ` +
    (p.most === undefined
      ? `the number cannot be below ${number(p.least)}.`
      : `the number must lie between ${number(p.least)} and ${number(p.most)}.`) +
    (p.stored === undefined
      ? " Correct the number or the indicator's unit."
      : ` The cell holds ${number(p.stored)}, and its percent format multiplies it by 100: write ${number(p.stored)} %.`),
  "share-measured-as-count": (p) =>
    p.promised === "share"
      ? `"${p.text}" promises a share, but the numbers are ${unitName(p.unit)}. Correct the text or the unit, or give the share in per cent.`
      : `"${p.text}" promises a count, but the numbers are ${unitName(p.unit)}. Correct the text or the unit.`,
  "star-without-footnote": (p) =>
    `${p.text === p.stars ? `The cell is nothing but "${p.stars}"` : `"${p.text}" refers to a note with ${p.stars}`}, but the sheet has no note that begins with ${p.stars}${inCells(p.cells)}. Write below the table what the star means, or remove it.`,
  "unit-missing": (p) =>
    `${amount(p.figure)} has no percent sign, but the ${p.line ?? "row"}'s other numbers have (${number(p.siblings)} cells). Add % if it is a percentage${inCells(p.cells)}.`,
  "unit-wrong": (p) => {
    if (p.lbf !== undefined)
      return `The unit is ${unitName(p.printed)}, but Landsbyggefonden measures ${p.lbf} in ${unitName(p.expected)}. Correct Enhed in the plan.`;
    if (p.everywhere !== undefined)
      return `The indicator's unit is ${unitName(p.expected)}, but ${ofCells(p.everywhere, p.cells)} cells are given in ${unitName(p.printed)}. Correct Enhed in the plan if the numbers are right.`;
    if (p.promise !== undefined)
      return `"${p.text}" is given in per cent, but "${p.promise}" is a grade. Remove the percent sign${inCells(p.cells)}.`;
    if (p.siblings !== undefined)
      return `"${p.text}" is given in ${unitName(p.printed)}, but the ${p.line ?? "row"}'s other ${number(p.siblings)} numbers are ${unitName(p.expected)}. Correct the unit in the cell, or check whether the number belongs elsewhere.`;
    return `"${p.text}" is given in ${unitName(p.printed)}, but the indicator's unit is ${unitName(p.expected)}. Correct the unit in the cell.`;
  },
  "unreadable-cell": (p) =>
    `The cell cannot be read: "${p.raw}". Write one number, or one number per area on a line of its own.`,
  "value-over-formula": (p) =>
    `"${p.text}" was typed in, but the ${p.line}'s other ${number(p.formulas)} numbers are formulas${inCells(p.cells)}. ` +
    (p.formula === undefined
      ? "Put the formula back if it was overwritten by mistake."
      : `Put the formula back (=${p.formula}) if it was overwritten by mistake.`),
};

export const names: typeof danishNames = {
  "ambiguous-number": "Ambiguous number",
  "excel-error": "Error in a formula",
  "external-formula": "Formula out of the workbook",
  "footnote-in-number": "Footnote in a number",
  "fraction-for-percent": "Fraction in place of percent",
  "label-contradicts-unit": "Word and unit disagree",
  "malformed-amount": "Amount is written wrongly",
  "mixed-decimals": "More decimals than the others",
  "number-as-text": "Number written as text",
  "out-of-range": "Number outside what is possible",
  "share-measured-as-count": "Share or count",
  "star-without-footnote": "Star without a note",
  "unit-missing": "Unit missing",
  "unit-wrong": "Wrong unit",
  "unreadable-cell": "Cell cannot be read",
  "value-over-formula": "Number typed over a formula",
};
