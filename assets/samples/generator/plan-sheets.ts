import { drawPlanTables, type PlanContent } from "../../../src/plan/drawing";
import { excelTableName, planTables, type PlanTableName } from "../../../src/plan/tables";
import { toA1, type CellAddress } from "../../../src/workbook/address";
import type { SheetDrawing } from "../../../src/workbook/patch";
import { nameOf, valueOf, type Fact, type PlanFacts, type Places } from "./facts";

const tableNames = Object.keys(planTables) as PlanTableName[];

/** The plan tables of a document, and where its cells came to stand. */
export function drawPlanFacts(facts: PlanFacts): { drawings: SheetDrawing[]; places: Places } {
  const drawings = drawPlanTables(contentOf(facts));
  const places = tableNames.flatMap((table) => placesOf(table, facts, drawings));
  return { drawings, places: Object.fromEntries(places) };
}

function contentOf(facts: PlanFacts): PlanContent {
  const content = tableNames.map((table) => [table, facts.tables[table].map(plainRow)] as const);
  return Object.fromEntries(content) as unknown as PlanContent;
}

function plainRow(row: Readonly<Record<string, Fact>>): object {
  return Object.fromEntries(Object.entries(row).map(([column, fact]) => [column, valueOf(fact)]));
}

function placesOf(
  table: PlanTableName,
  facts: PlanFacts,
  drawings: readonly SheetDrawing[],
): [string, CellAddress][] {
  const sheet = planTables[table].sheet;
  const columns: readonly string[] = planTables[table].columns;
  const drawn = drawings
    .find((drawing) => drawing.name === sheet)
    ?.tables.find((each) => each.name === excelTableName(table));
  if (drawn === undefined) throw new Error(`${table} is not drawn`);
  const first = drawn.area.top + 1;
  return facts.tables[table].flatMap((row: Readonly<Record<string, Fact>>, index) =>
    Object.entries(row).flatMap(([column, fact]): [string, CellAddress][] => {
      const name = nameOf(fact, facts.sources[table]);
      return name === undefined
        ? []
        : [[name, { sheet, cell: toA1(first + index, columns.indexOf(column)) }]];
    }),
  );
}
