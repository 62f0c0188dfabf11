import type { names as danishNames, sentences as danishSentences } from "../../da/findings/structure";
import { english } from "../../format";
import { several, quoted, maybe } from "./phrases";

const { cell, either, list, number, plain } = english;

const period = ({ year, half }: { readonly year: number; readonly half?: number }) =>
  `${half === undefined ? "" : `half-year ${plain(half)} of `}${plain(year)}`;

const begins = (text: string) => (text.length <= 80 ? text : `${text.slice(0, 75).trimEnd()} …`);

const lines = (one: string, many: string, names: readonly string[]) =>
  names.length === 0 ? [] : [`${names.length > 1 || names[0]?.includes("-") ? many : one} ${several(names)}`];

export const sentences: typeof danishSentences = {
  "activity-without-criterion": (p) =>
    `The activity "${p.activity}" has no success criterion and cannot be followed up. Write at least one with a number and a frequency.`,
  "column-duplicate": (p) =>
    `The column "${p.column}" stands twice in ${p.table} (also in ${cell(p.first)}). Delete or rename one, so that it is clear which one counts.`,
  "column-missing": (p) =>
    p.columns.length === 1
      ? `The table ${p.table} lacks the column ${quoted(p.columns)}. Insert it.`
      : `The table ${p.table} lacks the columns ${quoted(p.columns)}. Insert them.`,
  "column-unknown": (p) =>
    `The column "${p.column}" is not known in the table ${p.table} and is not used.${maybe(p.nearest)}`,
  "criterion-duplicate": (p) => {
    const [have, criterion, row] =
      p.ids.length === 1 ? ["has", "criterion", "row"] : ["have", "criteria", "rows"];
    const [own, other] = (p.activities ?? []).map((activity) => ` under "${activity}"`);
    const same = `${several(p.ids)}${own ?? ""} ${have} word for word the same success ${criterion} as ${several(p.firsts)}${other ?? ""} ("${begins(p.text)}" in ${cell(p.first)})`;
    if (p.targets !== undefined)
      return `${same}, but the targets are ${list(p.targets)}. Delete the row that does not count, or write the difference in the text.`;
    return p.activities !== undefined
      ? `${same}. Correct the text if another was meant.`
      : `${same}. Delete the ${row}, or write what was meant.`;
  },
  "criterion-without-period": (p) =>
    p.only === undefined
      ? `${several(p.ids)} do not say how often or within what time their numbers are to be reached, so they are counted per year. Write a frequency if that is not meant.`
      : `${several(p.ids)} does not say how often or within what time the number ${number(p.only.value)} is to be reached ("${begins(p.only.text)}"), so it is counted per year. Write a frequency${p.example === undefined ? ', e.g. "pr. år"' : `, as ${p.example.id} has ("${begins(p.example.text)}")`}.`,
  "criterion-without-target": (p) =>
    `${p.id} has nothing to measure against ("${p.text}"). Write a number and a frequency, e.g. min. 8 pr. år.`,
  "hidden-data": (p) => {
    const hidden = list([...lines("row", "rows", p.rows), ...lines("column", "columns", p.columns)]);
    switch (p.kind) {
      case "sheet":
        return `The sheet "${p.sheet}" is hidden, but ${p.tables.length === 0 ? "its numbers are" : `what stands in ${quoted(p.tables)} is`} used. Show the sheet, or delete it if it does not apply.`;
      case "unused-sheet":
        return `The sheet "${p.sheet}" is hidden and holds numbers that are not used. Show it, or delete it before the workbook is passed on.`;
      case "filter":
        return `A filter on the sheet "${p.sheet}" hides ${hidden}, but what stands there is used all the same. Clear the filter, so that everything can be seen.`;
      case "lines":
        return `The sheet "${p.sheet}" hides ${hidden}, but what stands there is used. Show what is hidden, or delete it if it does not apply.`;
    }
  },
  "id-duplicate": (p) =>
    `The id "${p.id}" is used twice in the table ${p.table} (also in ${cell(p.first)}). Give one of the rows another id.`,
  "id-missing": (p) => `The row in the table ${p.table} has no id. Write an id that no other row has.`,
  "id-unknown": (p) =>
    `The table ${p.table} refers to "${p.id}", which is not in the plan.${maybe(p.nearest)} Correct the id, or create it.`,
  "indicator-duplicate": (p) =>
    `The indicator "${p.label}" also stands in ${cell(p.first)}. Delete one, or correct the text if they measure different things.`,
  "indicator-missing": (p) =>
    p.ids.length === 1
      ? `The plan's indicator ${several(p.ids)} ("${p.label}") stands on no indicator sheet. Add the row, or correct the text so that the two agree.`
      : `None of the focus area's indicators (${several(p.ids)}) stands on an indicator sheet. Add the sheet with their numbers.`,
  "indicator-on-wrong-sheet": (p) =>
    `"${p.label}" (${p.id}) belongs to the focus area ${p.area}, but the table's other rows belong to ${p.table}. Move the row${p.sheet === undefined ? "" : ` to the sheet "${p.sheet}"`}, or correct the text if another indicator was meant.`,
  "indicator-text-missing": (p) =>
    p.goal === ""
      ? `${p.id} has numbers but neither goal nor indicator. Write what the numbers measure, or delete the row.`
      : `${p.id} has a goal ("${p.goal}") but no indicator. Write what the numbers measure.`,
  "indicator-unknown": (p) =>
    p.rows !== undefined
      ? `${number(p.rows)} of the table's rows (the first is "${p.label}") are not indicators of the plan, so their numbers are not used.`
      : p.label === ""
        ? "The row has numbers but no indicator, so the numbers are not used. Write the indicator in the row, or delete the numbers."
        : `"${p.label}" is not an indicator of the plan, so the row's numbers are not used. ` +
          (p.nearest === undefined
            ? "Correct the text, or add the indicator to the plan."
            : `The nearest is ${p.nearest.id} ("${p.nearest.label}", ${number(p.nearest.confidence * 100, 0)} % alike)${p.nearest.missed === undefined ? "" : `, which has no row (${cell(p.nearest.missed)})`}: correct the text if that is the one.`),
  "label-differs": (p) =>
    p.ids.length === 1
      ? `"${p.label}" is read as ${several(p.ids)}, but the plan calls it "${p.planned}" (${number(p.likeness * 100, 0)} % alike). Write it the same in both places, or correct the text if it is another indicator.`
      : `${number(p.ids.length)} of the table's rows (${several(p.ids)}) go by other names than in the plan, e.g. "${p.label}" instead of "${p.planned}". Write them the same in both places, so that they are certain to be the same.`,
  "lbf-indicator-missing": (p) =>
    p.missing.length === 1
      ? `The plan lacks Landsbyggefonden's indicator ${list(p.missing.map(({ id, label }) => `${id} ("${label}")`))}. Add it to the table Indikatorer.`
      : `The plan lacks ${number(p.missing.length)} of Landsbyggefonden's indicators: ${list(p.missing.map(({ id }) => id))}. Add them to the table Indikatorer.`,
  "no-measurable-target": (p) =>
    `${several(p.ids)} ${p.ids.length === 1 ? "has" : "have"} no target number, so it cannot be seen when the goal is reached. Consider a number, a direction and a year.`,
  "row-outside-table": (p) =>
    (p.rows === 1
      ? `The row "${begins(p.text)}" stands`
      : `${number(p.rows)} rows (the first is "${begins(p.text)}") stand`) +
    (p.kind === "plan"
      ? ` right below the table ${p.table}, which ends in row ${plain(p.last)}, and ${p.rows === 1 ? "is" : "are"} therefore not read. Drag the table's corner down to take ${p.rows === 1 ? "it" : "them"} in.`
      : ` below the table "${p.table}", which ends in row ${plain(p.last)}, and ${p.rows === 1 ? "is" : "are"} therefore not read. Move ${p.rows === 1 ? "it" : "them"} up to the table's other rows if ${p.rows === 1 ? "it belongs" : "they belong"} there.`),
  "setting-unreadable": (p) =>
    `The setting "${p.key}" is "${p.text}", which is not a number. The default ${number(p.value)} is used; correct or delete the value.`,
  "sheet-column-missing": (p) =>
    p.missing === "baseline-year"
      ? 'The table has a baseline but no column with its year. Insert the column "Baseline år".'
      : `A column for ${plain(p.missing)} is missing between the years before and after. Insert it, or write why the year was not measured.`,
  "sheet-column-unknown": (p) =>
    `The column "${p.header}" holds numbers, but the header is not recognised, so they are not used. Write a year or one of the known headers.`,
  "status-missing": (p) =>
    `${p.id} has no status for ${period(p)}, while the other success criteria have. Write the status.`,
  "table-missing": (p) =>
    `The workbook lacks the table ${p.table}. Create it (table name HHP_${p.table.replaceAll(" ", "_")}).`,
  "value-under-merge": (p) =>
    `"${begins(p.text)}" in ${p.cell} is hidden under the merged cell ${p.range}, which shows ${p.shown === "" ? "nothing" : `"${begins(p.shown)}"`}${p.more === undefined ? "" : ` (and ${number(p.more)} more hidden values)`}. Unmerge the cell, and move or delete the hidden value.`,
  "value-unknown": (p) =>
    (p.value === ""
      ? `The column ${p.column} is not filled in.`
      : `"${p.value}" is not known in the column ${p.column}.${maybe(p.nearest)}`) +
    (p.choices.length === 0 ? "" : ` Write e.g. ${either(p.choices.map((choice) => `"${choice}"`))}.`),
  "words-repeated": (p) =>
    p.other === undefined
      ? `The elaborating words under ${several(p.ids)} for ${period(p.period)} are word for word those for ${period(p.from)} (${cell(p.from)}), the numbers too. Correct them to fit the period.`
      : `The elaborating words under ${several(p.ids)} for ${period(p.period)} also stand word for word under ${p.other} for ${period(p.from)} (${cell(p.from)})${p.more === undefined ? "" : ` and in ${number(p.more)} other ${p.more === 1 ? "place" : "places"}`}${p.hasNumbers ? ", the numbers too" : ""}. Write what holds for each criterion if the text was copied.`,
};

export const names: typeof danishNames = {
  "activity-without-criterion": "Activity without a success criterion",
  "column-duplicate": "Column stands twice",
  "column-missing": "Column missing",
  "column-unknown": "Unknown column",
  "criterion-duplicate": "Success criterion stands twice",
  "criterion-without-period": "Criterion without a frequency",
  "criterion-without-target": "Criterion without a target",
  "hidden-data": "Hidden data",
  "id-duplicate": "Id used twice",
  "id-missing": "Id missing",
  "id-unknown": "Unknown id",
  "indicator-duplicate": "Indicator stands twice",
  "indicator-missing": "Indicator without a row",
  "indicator-on-wrong-sheet": "Indicator on the wrong sheet",
  "indicator-text-missing": "Goal without an indicator",
  "indicator-unknown": "Unknown indicator",
  "label-differs": "Indicator goes by another name",
  "lbf-indicator-missing": "LBF indicator missing",
  "no-measurable-target": "No target",
  "row-outside-table": "Row outside the table",
  "setting-unreadable": "Setting cannot be read",
  "sheet-column-missing": "Column missing on the sheet",
  "sheet-column-unknown": "Unknown header",
  "status-missing": "Status missing",
  "table-missing": "Table missing",
  "value-under-merge": "Hidden value in a merged cell",
  "value-unknown": "Unknown value",
  "words-repeated": "The same elaborating words",
};
