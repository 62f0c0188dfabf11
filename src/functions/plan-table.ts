import {
  indicatorMatcher,
  lbfIndicators,
  planTables,
  readPlanWorkbook,
  recogniseLbfIndicator,
  type Indicator,
  type IndicatorMatcher,
} from "../plan";
import { unitWords } from "../plan/content";
import { textOf } from "../plan/grid";
import { idKey } from "../plan/read-plan";
import { letters } from "../plan/text";
import { findPlanTables, type PlanTable } from "../plan/plan-table";
import type { Messages } from "../messages";
import { fromA1 } from "../workbook/address";
import { isCellError } from "../workbook/snapshot";
import { passedOn } from "./refusals";
import { remembering } from "./remember";
import { planSheetFrom, workbookFrom } from "./snapshot";
import {
  CellFault,
  isBlank,
  missing,
  Refusal,
  wrong,
  type Answer,
  type Cell,
  type Grid,
  type Value,
} from "./value";

/** The plan's table of indicators, as a range with its header row. */
export interface IndicatorTable {
  readonly indicators: readonly Indicator[];
  readonly matcher: IndicatorMatcher;
  readonly table: PlanTable;
  readonly cells: Grid<Cell>;
  readonly key: string;
}

const mostRemembered = 8;

/** Reads the range of the table HHP_Indikatorer; a refusal where it holds no header row of it. */
export function indicatorTableOf(cells: Grid<Cell>, messages: Messages): IndicatorTable | Refusal {
  return tableOf(keyOf(cells)) ?? wrong(messages.functions.errors.noHeader());
}

/** What a range holds, as text: equal ranges have equal keys. */
export function keyOf(cells: Grid<Cell>): string {
  return JSON.stringify(cells);
}

/** The range that a key was made of. */
export function cellsOf(key: string): Grid<Cell> {
  const rows = JSON.parse(key) as (Value | { readonly code: string })[][];
  return rows.map((row) =>
    row.map((cell) => (typeof cell === "object" && cell !== null ? new CellFault(cell.code) : cell)),
  );
}

const tableOf = remembering(mostRemembered, (key): IndicatorTable | undefined => {
  const cells = cellsOf(key);
  const snapshot = workbookFrom([planSheetFrom("Indikatorer", cells)]);
  const { tables, problems } = findPlanTables(snapshot);
  const table = tables.get("Indikatorer");
  const lacking = problems.flatMap((problem) => (problem.kind === "column-missing" ? problem.column : []));
  if (table === undefined || (lacking.includes("Id") && lacking.includes("Indikator"))) return undefined;
  const { indicators } = readPlanWorkbook(snapshot).plan;
  return { indicators, matcher: indicatorMatcher(indicators), table, cells, key };
});

/** The indicator with an id, else the one with that text, or one that is near enough to it. */
export function indicatorOf(
  { indicators, matcher }: IndicatorTable,
  wanted: Value,
  messages: Messages,
): Indicator | Refusal {
  const text = textOf({ column: 0, value: wanted });
  const key = idKey(text);
  const byId = indicators.find(({ id }) => idKey(id) === key);
  if (byId !== undefined) return byId;
  const { match, nearest } = matcher.match(text, undefined);
  const found = indicators.find(({ id }) => id === match?.indicatorId);
  if (found !== undefined) return found;
  const near = indicators.find(({ id }) => id === nearest?.indicatorId);
  return missing(messages.functions.errors.indicatorNotFound({ text, nearest: near?.label.text }));
}

/** The cell of an indicator under a header: the table's own, or a column of the plan by another usual name. */
export function fieldOf(
  { table, cells }: IndicatorTable,
  indicator: Indicator,
  field: string,
  messages: Messages,
): Answer {
  const [headers = []] = cells;
  const row = fromA1(indicator.at.cell)?.row ?? 0;
  const own = headers.findIndex((header) => typeof header === "string" && letters(header) === letters(field));
  if (own >= 0) return answerOf(cells[row]?.[own] ?? null, messages);
  const column = planTables.Indikatorer.columns.find((each) => letters(each) === letters(field));
  if (column === undefined) {
    const fields = headers.flatMap((header) => (typeof header === "string" && header !== "" ? header : []));
    return wrong(messages.functions.errors.fieldUnknown({ field, fields }));
  }
  const value = table.cell(row, column)?.value ?? null;
  return isCellError(value) ? passedOn(new CellFault(value.error), messages) : (value ?? "");
}

function answerOf(value: Cell, messages: Messages): Answer {
  return value instanceof CellFault ? passedOn(value, messages) : (value ?? "");
}

/** An indicator, and the plan that holds it as the key of its table. */
export interface AskedIndicator {
  readonly planKey: string;
  readonly indicator: Indicator;
}

/**
 * Looks up in which plan an indicator is: the table given; without one LBF's fixed indicators, and beside them the text
 * that is asked for where it is none of theirs.
 */
export function planOf(cells: Grid<Cell>, messages: Messages): (wanted: Value) => AskedIndicator | Refusal {
  const lookUp = (table: IndicatorTable | Refusal, wanted: Value): AskedIndicator | Refusal => {
    if (table instanceof Refusal) return table;
    const indicator = indicatorOf(table, wanted, messages);
    return indicator instanceof Refusal ? indicator : { planKey: table.key, indicator };
  };
  if (cells.flat().every(isBlank)) {
    return (wanted) => {
      const { cells: fixed, id } = fixedOrAsked(String(wanted).trim());
      return lookUp(indicatorTableOf(fixed, messages), id);
    };
  }
  const table = indicatorTableOf(cells, messages);
  return (wanted) => lookUp(table, wanted);
}

/** A plan of LBF's indicators, and of the one asked for where it is none of them. */
function fixedOrAsked(text: string): { readonly cells: Grid<Cell>; readonly id: string } {
  const fixed = lbfIndicators.find(({ id }) => idKey(id) === idKey(text)) ?? recogniseLbfIndicator(text);
  if (fixed !== undefined) return { cells: lbfTable, id: fixed.id };
  return { cells: [...lbfTable, [askedId, "", text, ""]], id: askedId };
}

const askedId = "?";
const lbfTable: Grid<Cell> = [
  ["Id", "Mål", "Indikator", "Enhed"],
  ...lbfIndicators.map(({ id, goal, label, unit }) => [id, goal, label, unitWords[unit]]),
];
