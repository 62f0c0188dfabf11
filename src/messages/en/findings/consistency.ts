import type { names as danishNames, sentences as danishSentences } from "../../da/findings/consistency";
import { english } from "../../format";
import { agedText, capital, periodName, populations, voice } from "./consistency-phrases";
import { scopeDiffers } from "./scope-differs";
import { years, several, quoted, counted } from "./phrases";

const { amount, cell, list, number, plain } = english;

export const sentences: typeof danishSentences = {
  "age-group-differs": (p) =>
    `${capital(agedText(p.own))}, but ${agedText(p.other)} (${cell(p.other.cell)}). Correct the age group where it is wrong, so that goal, indicator and figures are about the same people.`,
  "baseline-against-measurement": (p) =>
    `The baseline for ${plain(p.year)} is ${p.name === "" ? "" : `${p.name}: `}${counted(p.baseline)} here, but ${plain(p.year)} was measured at ${counted(p.measured)} (${cell(p.measuredCell)}). Correct the number that is wrong.`,
  "baseline-differs": (p) =>
    `The baseline is ${several(
      p.differences.map(
        ({ name, plan, sheet, years: of }) =>
          `${name === "" ? "" : `${name}: `}${counted(sheet)}${of === undefined ? "" : ` in ${plain(of.sheet)}`} here ` +
          `but ${counted(plan)}${of === undefined ? "" : ` in ${plain(of.plan)}`} in the plan`,
      ),
    )} (${cell(p.planCell)}). ` +
    (p.sameAs === undefined
      ? "Correct the number that is wrong."
      : `The ${p.sameAs.whose === "plan" ? "plan" : "sheet"}'s number is the same as the measurement for ${plain(p.sameAs.year)} (${cell(p.sameAs)}): correct it if it was taken from the wrong year.`),
  "baseline-missing": (p) =>
    p.ids.length === 1
      ? `${several(p.ids)} has no baseline, neither in the plan nor on an indicator sheet. Write the baseline, or why there is none.`
      : `None of the indicators has a baseline (${several(p.ids)}). Write the baseline, or why there is none.`,
  "baseline-only-on-sheet": (p) =>
    `${p.id} has no baseline ${p.isComparison ? "for the comparison " : ""}in the plan, but it stands in ${cell(p.sheetCell)}. Write it in the plan too.`,
  "breakdown-not-found": (p) =>
    `Opgørelse names ${quoted(p.missing)}, but none of the indicator's cells has such a part.` +
    (p.choices.length === 0 ? " Correct or delete Opgørelse." : ` Choose among ${quoted(p.choices)}.`),
  "comparison-changes": (p) =>
    `The comparison is ${populations(p.was.names)} in ${periodName(p.was)} (${cell(p.was.cell)}) but ${several(p.now.map(({ names: who, periods }) => `${populations(who)} in ${several(periods.map(periodName))}`))}. Two developments can only be held against each other where the same people are measured: find the numbers for one of them.`,
  "comparison-not-measured": (p) =>
    `The area is measured in ${years(p.years)}, but ${p.comparison === "" ? "the municipality" : `the comparison "${p.comparison}"`} is not, although it has a baseline (${cell(p.baselineCell)}). Write the number, or why it is missing.`,
  "conflicting-sources": (p) =>
    `${capital(
      several(
        p.differences.map(
          (each) =>
            `${periodName(each)} is ${each.name === "" ? "" : `${each.name}: `}${counted(each.own)} here but ${counted(each.other)} in ${cell(each.otherCell)}`,
        ),
      ),
    )}. Find out which source holds, and correct the other.`,
  "direction-conflict": (p) =>
    `${capital(voice({ source: p.own.source, ways: p.own.ways, text: p.own.text }))}, but ${list(p.others.map(voice))}. Correct what is wrong, so that they say the same.`,
  "scope-differs": scopeDiffers,
  "several-values": (p) =>
    `${p.id} has several values in ${p.cells === 1 ? "one cell" : `${number(p.cells)} cells`}, and the plan does not say which one counts. ` +
    (p.choices.length === 0
      ? "Write in the cell what each number is, and choose in Opgørelse."
      : `Choose in Opgørelse: ${quoted(p.choices)}.`),
  "status-conflict": (p) =>
    `${p.id} is ${amount(p.own)} here but ${amount(p.other)} in ${cell(p.otherCell)} for the same period (${p.half === undefined ? "" : `half ${plain(p.half)} of `}${plain(p.year)}). Correct the number that is wrong, or delete one of the rows.`,
  "target-ambiguous": (p) =>
    p.isBare
      ? `"${p.text}" does not say whether it is ${number(p.size)}% or ${number(p.size)} percentage points. Write the unit, or write the number to reach.`
      : `"${p.text}" may be ${number(p.size)}% of the baseline or ${number(p.size)} percentage points` +
        (p.levels === undefined
          ? ""
          : `: from ${amount(p.levels.baseline)} to ${amount(p.levels.byPercent)} or to ${amount(p.levels.byPoints)}`) +
        '. Write "procentpoint" if that is meant, or write the number to reach.',
  "target-behind-baseline": (p) =>
    `The target ${amount(p.target)}${p.words === undefined ? "" : ` ("${p.words}")`} is ${p.direction === "up" ? "lower" : "higher"} than the baseline (${amount(p.baseline)}), although the number should go ${p.direction}. Correct the target, the baseline or the direction.`,
  "target-conflict": (p) =>
    `The target is ${number(p.own)} here but ${list(
      p.others.map(
        ({ value, criterion, cell: place }) =>
          `${number(value)} in ${criterion === undefined ? "the text" : `the success criterion ${criterion}`} (${cell(place)})`,
      ),
    )} for the same thing. Correct what is wrong, so that they agree.`,
};

export const names: typeof danishNames = {
  "age-group-differs": "Age groups differ",
  "baseline-against-measurement": "Baseline against the year's measurement",
  "baseline-differs": "Baseline is not the same",
  "baseline-missing": "Baseline missing",
  "baseline-only-on-sheet": "Baseline missing in the plan",
  "breakdown-not-found": "Opgørelse not found",
  "comparison-changes": "The comparison changes",
  "comparison-not-measured": "Comparison missing",
  "conflicting-sources": "Sources disagree",
  "direction-conflict": "Two directions",
  "scope-differs": "Figures of the wrong people",
  "several-values": "Several values in one cell",
  "status-conflict": "Two different status figures",
  "target-ambiguous": "A target that can be read in two ways",
  "target-behind-baseline": "Target behind the baseline",
  "target-conflict": "Targets disagree",
};
