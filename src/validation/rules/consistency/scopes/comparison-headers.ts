import { grouped } from "../../../../plan/grouped";
import type { IndicatorTable, TableColumn } from "../../../../plan/model";
import type { CellAddress } from "../../../../workbook/address";
import type { MatchedRow, RuleContext } from "../../../context";
import type { Observation } from "../../../rule";
import { subjectOf } from "../../../subject";
import { perIndicator } from "../per-indicator";
import { comparedCells } from "./compared-cells";
import { chosenComparison, isChosen, isCompared, isPopulation, isSamePopulation } from "./populations";
import { namesChosen } from "./wrong-comparisons";

/**
 * Columns named after another comparison than the one the plan has chosen for their rows. Where the plan agrees with the
 * header for most rows, the plan is wrong for the others.
 */
export function* wrongHeaders(context: RuleContext): Iterable<Observation<"scope-differs">> {
  const rowsOf = grouped(context.matchedRows, ({ table }) => table);
  for (const table of context.tables) {
    for (const columns of columnsByPopulation(table, context)) {
      yield* inColumns(columns, rowsOf.get(table) ?? [], context);
    }
  }
}

interface NamedColumn {
  readonly column: TableColumn;
  readonly population: string;
}

/** The columns of each population that a table's headers name, the baseline's first. */
function columnsByPopulation({ columns }: IndicatorTable, { plan }: RuleContext): NamedColumn[][] {
  const groups: NamedColumn[][] = [];
  for (const column of columns) {
    const population = namedIn(column);
    if (population === undefined || !isPopulation(population, plan)) continue;
    const known = groups.find(([first]) => isSamePopulation(first?.population ?? "", population, plan));
    if (known === undefined) groups.push([{ column, population }]);
    else known.push({ column, population });
  }
  return groups;
}

function namedIn({ role }: TableColumn): string | undefined {
  if (role.kind === "baseline-comparison") return role.comparison;
  return role.kind === "measurement" ? role.scope : undefined;
}

interface Row {
  readonly matched: MatchedRow;
  readonly chosen: string;
  /** Its cells in the columns that hold figures. */
  readonly filled: readonly CellAddress[];
}

function* inColumns(
  columns: readonly NamedColumn[],
  matched: readonly MatchedRow[],
  context: RuleContext,
): Iterable<Observation<"scope-differs">> {
  const [first] = columns;
  if (first === undefined) return;
  const { column, population } = first;
  const rows = matched.flatMap((each) => rowIn(columns, each, context));
  const agreeing = rows.filter(({ chosen }) => isChosen(population, context.plan, chosen));
  const differing = rows.filter(({ matched: { indicator }, chosen, filled }) => {
    if (isChosen(population, context.plan, chosen)) return false;
    // A blank Sammenligning beside a blank cell says nothing, unless the whole column is so.
    if (chosen === "" && filled.length === 0 && agreeing.length > 0) return false;
    return !isNamedSomewhere(indicator, context);
  });
  const [wrong] = differing;
  if (wrong === undefined) return;
  const { indicator } = wrong.matched;
  const at = agreeing.length < differing.length ? column.at : indicator.comparison.at;
  const places = [
    column.at,
    ...differing.flatMap(({ matched, filled }) => [matched.indicator.comparison.at, ...filled]),
  ];
  yield {
    severity: differing.some(({ filled }) => filled.length > 0) ? "warning" : "info",
    at,
    params: {
      kind: "header",
      header: column.header.replace(/\s+/g, " "),
      headerCell: column.at,
      ids: [...new Set(differing.map((each) => each.matched.indicator.id))],
      chosen: [...new Set(differing.map(({ chosen }) => chosen))],
    },
    subject: subjectOf(indicator.id, "Sammenligning", indicator.comparison.text),
    related: places.filter((place) => place !== at),
  };
}

function rowIn(columns: readonly NamedColumn[], matched: MatchedRow, { plan }: RuleContext): Row[] {
  const chosen = chosenComparison(matched.indicator, plan);
  if (chosen === undefined || !isCompared(matched.indicator)) return [];
  const own = new Set(columns.map(({ column }) => column.column));
  const filled = matched.row.cells.filter(
    ({ column, reading }) => own.has(column.column) && reading.values.length > 0,
  );
  return [{ matched, chosen, filled: filled.map(({ at }) => at) }];
}

/** Whether some cell of the indicator or its header names the population that the plan has chosen. */
const isNamedSomewhere = perIndicator((indicator, context) => {
  const { plan } = context;
  const chosen = chosenComparison(indicator, plan) ?? "";
  return comparedCells(indicator, context).some((cell) => namesChosen(cell, chosen, plan));
});
