import type { findings as danish } from "../da/findings";
import { english, type Amount } from "../format";
import { unitName } from "./units";

const { amount, cell, date, either, list, number, plain } = english;

const years = (values: readonly number[]) => list(values.map(plain));

const several = (items: readonly string[]) =>
  list(items.length <= 6 ? items : [...items.slice(0, 5), `${number(items.length - 5)} others`]);

const quoted = (items: readonly string[]) => several(items.map((item) => `"${item}"`));

const maybe = (nearest: string | undefined) => (nearest === undefined ? "" : ` Did you mean "${nearest}"?`);

const counted = (figure: Amount & { readonly count?: number }) =>
  amount(figure) + (figure.count === undefined ? "" : ` (count ${number(figure.count)})`);

export const findings: typeof danish = {
  "activity-without-criterion": (p) =>
    `The activity "${p.activity}" has no success criterion and cannot be followed up. Write at least one with a number and a frequency.`,
  "ambiguous-number": (p) =>
    `"${p.text}" can be read in several ways and is therefore not used. Write decimals with a comma and thousands with a dot, e.g. 1.234,5.`,
  "baseline-differs": (p) =>
    `The baseline is ${several(p.differences.map(({ name, plan, sheet }) => `${name === "" ? "" : `${name}: `}${counted(sheet)} here but ${counted(plan)} in the plan`))} (${cell(p.planCell)}). ` +
    (p.sameAs === undefined
      ? "Correct the number that is wrong."
      : `The plan's number is the same as the measurement for ${plain(p.sameAs.year)} (${cell(p.sameAs)}): correct it if it was taken from the wrong year.`),
  "baseline-equals-other-year": (p) =>
    `The baseline for ${plain(p.baselineYear)} has exactly the same numbers as the measurement for ${plain(p.year)} (${cell(p.other)}). Check that the numbers were not taken from the wrong year.`,
  "baseline-missing": (p) =>
    p.ids.length === 1
      ? `${several(p.ids)} has no baseline, neither in the plan nor on an indicator sheet. Write the baseline, or why there is none.`
      : `None of the indicators has a baseline (${several(p.ids)}). Write the baseline, or why there is none.`,
  "baseline-only-on-sheet": (p) =>
    `${p.id} has no baseline in the plan, but it stands in ${cell(p.sheetCell)}. Write it in the plan too.`,
  "baseline-year-differs": (p) =>
    `The baseline year is ${years(p.sheet)} here but ${years(p.plan)} in the plan (${cell(p.planCell)}). Correct the year that is wrong.`,
  "baseline-year-missing": (p) =>
    p.ids.length === 1
      ? `${several(p.ids)} has a baseline without a year. Write which year the number is from.`
      : `The baselines have no years (${several(p.ids)}). Write which year the numbers are from.`,
  "breakdown-not-found": (p) =>
    `Opgørelse names ${quoted(p.missing)}, but none of the indicator's cells has such a part.` +
    (p.choices.length === 0 ? " Correct or delete Opgørelse." : ` Choose among ${quoted(p.choices)}.`),
  "column-duplicate": (p) =>
    `The column "${p.column}" stands twice in ${p.table} (also in ${cell(p.first)}). Delete or rename one, so that it is clear which one counts.`,
  "column-missing": (p) =>
    p.columns.length === 1
      ? `The table ${p.table} lacks the column ${quoted(p.columns)}. Insert it.`
      : `The table ${p.table} lacks the columns ${quoted(p.columns)}. Insert them.`,
  "column-unknown": (p) =>
    `The column "${p.column}" is not known in the table ${p.table} and is not used.${maybe(p.nearest)}`,
  "comparison-not-measured": (p) =>
    `The area is measured in ${years(p.years)}, but ${p.comparison === "" ? "the municipality" : `the comparison "${p.comparison}"`} is not, although it has a baseline (${cell(p.baselineCell)}). Write the number, or why it is missing.`,
  "conflicting-sources": (p) =>
    `${plain(p.year)} is ${amount(p.own)} here but ${amount(p.other)} in ${cell(p.otherCell)}. Find out which source holds, and correct the other.`,
  "criterion-without-target": (p) =>
    `${p.id} has nothing to measure against ("${p.text}"). Write a number and a frequency, e.g. min. 8 pr. år.`,
  "distribution-sum": (p) =>
    `The answers${p.question === "" ? "" : ` to "${p.question}"`} add up to ${number(p.total, p.decimals)} %. ` +
    (p.rounding
      ? "This is most likely rounding."
      : "Check whether an answer is missing or a number is mistyped."),
  "excel-error": (p) =>
    `The cell shows the error ${p.error}. Correct the formula, or write why there is no number.`,
  "footnote-in-number": (p) =>
    p.removed
      ? `"${p.text}" was read as a footnote mark and not as data. Put the footnote elsewhere if that is right.`
      : `"${p.text}" may be a footnote mark glued to the number. Remove it if it is a footnote.`,
  "fraction-for-percent": (p) =>
    `${number(p.value)} has no percent format and is read as less than one per cent. Did you mean ${number(p.value * 100)} %? Give the cell a percent format${p.cells === 1 ? "" : ` (this holds for ${number(p.cells)} cells)`}.`,
  "id-duplicate": (p) =>
    `The id "${p.id}" is used twice in the table ${p.table} (also in ${cell(p.first)}). Give one of the rows another id.`,
  "id-missing": (p) => `The row in the table ${p.table} has no id. Write an id that no other row has.`,
  "id-unknown": (p) =>
    `The table ${p.table} refers to "${p.id}", which is not in the plan.${maybe(p.nearest)} Correct the id, or create it.`,
  "implied-denominator": (p) =>
    `${amount(p.share)} and the count ${number(p.count)} imply ${number(p.population)} persons in all, but the indicator's other numbers imply ${p.least === p.most ? number(p.least) : `${number(p.least)}-${number(p.most)}`}. With ${amount(p.share)} the count should be about ${number(p.expected)}. Check both numbers.`,
  "indicator-duplicate": (p) =>
    `The indicator "${p.label}" also stands in ${cell(p.first)}. Delete one, or correct the text if they measure different things.`,
  "indicator-missing": (p) =>
    p.ids.length === 1
      ? `The plan's indicator ${several(p.ids)} ("${p.label}") stands on no indicator sheet. Add the row, or correct the text so that the two agree.`
      : `None of the focus area's indicators (${several(p.ids)}) stands on an indicator sheet. Add the sheet with their numbers.`,
  "indicator-text-missing": (p) =>
    `${p.id} has a goal ("${p.goal}") but no indicator. Write what the numbers measure.`,
  "indicator-unknown": (p) =>
    p.rows !== undefined
      ? `${number(p.rows)} of the table's rows (the first is "${p.label}") are not indicators of the plan, so their numbers are not used.`
      : `"${p.label}" is not an indicator of the plan, so the row's numbers are not used. ` +
        (p.nearest === undefined
          ? "Correct the text, or add the indicator to the plan."
          : `The nearest is ${p.nearest.id} ("${p.nearest.label}", ${number(p.nearest.confidence * 100, 0)} % alike): correct the text if that is the one.`),
  "lbf-indicator-missing": (p) =>
    p.missing.length === 1
      ? `The plan lacks Landsbyggefonden's indicator ${list(p.missing.map(({ id, label }) => `${id} ("${label}")`))}. Add it to the table Indikatorer.`
      : `The plan lacks ${number(p.missing.length)} of Landsbyggefonden's indicators: ${list(p.missing.map(({ id }) => id))}. Add them to the table Indikatorer.`,
  "malformed-amount": (p) => `The amount "${p.text}" is malformed. Write it as kr. 1.234,-.`,
  "missing-measurement": (p) =>
    `${p.id ?? "No row"} has ${p.id === undefined ? "a" : "no"} number for ${years(p.years)}, although the data should have been published. Write the number, or why it is missing.`,
  "no-measurable-target": (p) =>
    `${several(p.ids)} has no target number, so it cannot be seen when the goal is reached. Consider a number, a direction and a year.`,
  "out-of-range": (p) =>
    `${amount(p.figure)} is not possible: ` +
    (p.most === undefined
      ? `the number cannot be below ${number(p.least)}.`
      : `the number must lie between ${number(p.least)} and ${number(p.most)}.`) +
    " Correct the number or the indicator's unit.",
  "overdue-data": (p) =>
    `"${p.raw}": the data should have arrived by ${date(p.due)}. Get the number, or write when it will come.`,
  "parts-against-total": (p) =>
    `The parts add up to DKK ${number(p.sum)}, but the total says DKK ${number(p.total)} (a difference of DKK ${number(Math.abs(p.total - p.sum))}). ` +
    (p.unplaced
      ? "Add a row Fælles if the rest lies outside the focus areas; otherwise correct the number."
      : "Correct the number that is wrong."),
  "residents-per-dwelling": (p) =>
    `${number(p.residents)} residents in ${number(p.dwellings)} dwellings are ${number(p.ratio, 1)} per dwelling, which is implausible. ` +
    (p.swapped === undefined
      ? "Check both numbers."
      : `Check whether the numbers have been swapped with those in ${cell(p.swapped)}.`),
  "setting-unreadable": (p) =>
    `The setting "${p.key}" is "${p.text}", which is not a number. The default ${number(p.value)} is used; correct or delete the value.`,
  "several-values": (p) =>
    `${p.id} has several values in ${p.cells === 1 ? "one cell" : `${number(p.cells)} cells`}, and the plan does not say which one counts. ` +
    (p.choices.length === 0
      ? "Write in the cell what each number is, and choose in Opgørelse."
      : `Choose in Opgørelse: ${quoted(p.choices)}.`),
  "share-measured-as-count": (p) =>
    p.promised === "share"
      ? `"${p.text}" promises a share, but the numbers are ${unitName(p.unit)}. Correct the text or the unit, or give the share in per cent.`
      : `"${p.text}" promises a count, but the numbers are ${unitName(p.unit)}. Correct the text or the unit.`,
  "share-not-reproducible": (p) =>
    `${number(p.n)} out of ${number(p.total)} is ${number(p.computed, p.share.decimals)} %, but the cell says ${amount(p.share)}. Correct the number that is wrong.`,
  "sheet-column-missing": (p) =>
    p.missing === "baseline-year"
      ? 'The table has a baseline but no column with its year. Insert the column "Baseline år".'
      : `A column for ${plain(p.missing)} is missing between the years before and after. Insert it, or write why the year was not measured.`,
  "sheet-column-unknown": (p) =>
    `The column "${p.header}" holds numbers, but the header is not recognised, so they are not used. Write a year or one of the known headers.`,
  "status-conflict": (p) =>
    `${p.id} is ${amount(p.own)} here but ${amount(p.other)} in ${cell(p.otherCell)} for the same period (${p.half === undefined ? "" : `half ${plain(p.half)} of `}${plain(p.year)}). Correct the number that is wrong, or delete one of the rows.`,
  "status-missing": (p) =>
    `${p.id} has no status for ${p.half === undefined ? "" : `half-year ${plain(p.half)} of `}${plain(p.year)}, while the other success criteria have. Write the status.`,
  "table-missing": (p) =>
    `The workbook lacks the table ${p.table}. Create it (table name HHP_${p.table.replaceAll(" ", "_")}).`,
  "target-behind-baseline": (p) =>
    `The target ${amount(p.target)} is ${p.direction === "up" ? "lower" : "higher"} than the baseline (${amount(p.baseline)}), although the number should go ${p.direction}. Correct the target, the baseline or the direction.`,
  "target-conflict": (p) =>
    `The target is ${number(p.own)} here but ${number(p.other)} in the success criterion ${p.criterion} (${cell(p.criterionCell)}) for the same thing. Correct one, so that they agree.`,
  "unit-missing": (p) =>
    `${amount(p.figure)} has no percent sign, but the row's other numbers have (${number(p.siblings)} cells). Add % if it is a percentage.`,
  "unit-wrong": (p) =>
    p.everywhere === undefined
      ? `"${p.text}" is given in ${unitName(p.printed)}, but the indicator's unit is ${unitName(p.expected)}. Correct the unit in the cell.`
      : `The indicator's unit is ${unitName(p.expected)}, but all ${number(p.everywhere)} cells are given in ${unitName(p.printed)}. Correct Enhed in the plan if the numbers are right.`,
  "unreadable-cell": (p) =>
    `The cell cannot be read: "${p.raw}". Write one number, or one number per area on a line of its own.`,
  "unusual-magnitude": (p) =>
    `${amount(p.figure)} is far from the row's other numbers, which lie between ${number(p.least)} and ${number(p.most)}. Check comma and digits.`,
  "value-after-awaited": (p) =>
    `${plain(p.year)} has a number, but ${plain(p.awaitedYear)} still awaits data ("${p.awaited}"). Move the number if it belongs to ${plain(p.awaitedYear)}, or fill in ${plain(p.awaitedYear)}.`,
  "value-unknown": (p) =>
    (p.value === ""
      ? `The column ${p.column} is not filled in.`
      : `"${p.value}" is not known in the column ${p.column}.${maybe(p.nearest)}`) +
    (p.choices.length === 0 ? "" : ` Write e.g. ${either(p.choices.map((choice) => `"${choice}"`))}.`),
  "words-differ": (p) =>
    `The narrative for ${p.id}, ${p.period}, is not the same here and on the sheet "${p.other}". Both are kept, and the skema shows those that stand here. Correct one of them, so that they agree.`,
  "year-implausible": (p) =>
    `The year ${plain(p.year)} is implausible: a baseline year lies between ${plain(p.least)} and ${plain(p.most)}. Correct the year.`,
  "year-not-over": (p) =>
    `The column ${plain(p.year)} has ${p.figures === 1 ? "a number" : `${number(p.figures)} numbers`}, but the year was not over on ${date(p.asOf)}. Write "1. halvår ${plain(p.year)}" in the header if it is a half-year, or move the numbers to their year.`,
};
