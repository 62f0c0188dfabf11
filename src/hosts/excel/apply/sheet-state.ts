import { areaFromA1, areaToA1, type Area, type Position } from "../../../workbook/address";
import type { NameSnapshot } from "../../../workbook/snapshot";
import { areaOf } from "../area";
import { contentOf, targetOf } from "../read/cells";
import { inBatches } from "../read/in-batches";
import { readMerges } from "../read/merges";
import { ownNames } from "../read/names";
import { entryOf, type Entry } from "./entry";
import { lookOptions, lookState, type LookState } from "./look-state";
import { askPage, type PageState } from "./page-state";

/** A cell as it stands, whole. */
export interface CellState {
  readonly entry: Entry;
  readonly format: string;
  readonly look: LookState;
  /** Where its link goes: an address, or `#place` in this workbook; empty for none. */
  readonly link: string;
}

/** A sheet as it stands, from A1 as far as a change of it will reach. */
export interface SheetState {
  readonly name: string;
  readonly cells: readonly (readonly CellState[])[];
  readonly merges: readonly Area[];
  /** In points, by row and by column. */
  readonly rowHeights: readonly number[];
  readonly columnWidths: readonly number[];
  readonly standardHeight: number;
  readonly page: PageState;
  readonly freeze: Position | undefined;
  readonly tabColor: string;
  readonly names: readonly NameSnapshot[];
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
}

/** Cells that one answer is expected to bear: some 600 bytes each, looks and all, against 5 MB. */
const cellsInBatch = 6_500;

/**
 * Reads sheets whole, each from A1 to the end of its area: two round trips, and more where 5 MB are not enough.
 */
export async function readSheetStates(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  areas: readonly Area[],
): Promise<SheetState[]> {
  if (sheets.length === 0) return [];
  const { merges, answer: asked } = await readMerges(context, sheets, areas, () =>
    sheets.map((sheet, index) => askFrame(sheet, areas[index] ?? origin)),
  );
  for (const { tables } of asked) tables();
  const pieces = await inBatches(context, sheets, areas, cellsInBatch, (range) => {
    range.load("values,formulas,valueTypes,numberFormat");
    return { range, properties: range.getCellProperties({ ...lookOptions, hyperlink: true }) };
  });
  return asked.map(({ answer }, index) => ({
    ...answer(),
    merges: merges[index] ?? [],
    cells: pieces
      .filter((piece) => piece.sheet === index)
      .flatMap(({ answer: { range, properties } }) => cellStates(range, properties.value)),
  }));
}

const origin: Area = { top: 0, left: 0, bottom: 0, right: 0 };

function askFrame(sheet: Excel.Worksheet, area: Area) {
  sheet.load("name,tabColor,standardHeight");
  const range = sheet.getRange(areaToA1(area));
  const rows = range.getRowProperties({ format: { rowHeight: true } });
  const columns = range.getColumnProperties({ format: { columnWidth: true } });
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load("address,rowIndex,columnIndex,rowCount,columnCount");
  sheet.names.load("items/name,items/formula,items/visible,items/scope");
  sheet.tables.load("items/name");
  const page = askPage(sheet);
  let tableAreas: Excel.Range[] = [];
  return {
    tables: () => {
      tableAreas = sheet.tables.items.map((table) => table.getRange());
      for (const table of tableAreas) table.load("rowIndex,columnIndex,rowCount,columnCount");
    },
    answer: () => ({
      name: sheet.name,
      rowHeights: rows.value.map(({ format }) => format?.rowHeight ?? sheet.standardHeight),
      columnWidths: columns.value.map(({ format }) => format?.columnWidth ?? 0),
      standardHeight: sheet.standardHeight,
      page: page(),
      freeze: frozen.isNullObject ? undefined : frozenPosition(frozen.address),
      tabColor: sheet.tabColor,
      names: ownNames(sheet.names).map(({ name, formula, visible }) => ({
        name,
        formula: String(formula).replace(/^=/, ""),
        hidden: !visible,
      })),
      tables: sheet.tables.items.flatMap(({ name }, index) => {
        const table = tableAreas[index];
        return table === undefined ? [] : [{ name, area: areaOf(table) }];
      }),
    }),
  };
}

/** The first cell that scrolls; the frozen part is whole rows (`1:3`), whole columns (`A:B`) or a corner (`A1:B3`). */
function frozenPosition(address: string): Position {
  const local = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const corner = areaFromA1(local);
  if (corner !== undefined) return { row: corner.bottom + 1, column: corner.right + 1 };
  const last = local.slice(local.indexOf(":") + 1);
  if (/^\d+$/.test(last)) return { row: Number(last), column: 0 };
  return { row: 0, column: (areaFromA1(`${last}1`)?.right ?? -1) + 1 };
}

function cellStates(range: Excel.Range, properties: readonly Excel.CellProperties[][]): CellState[][] {
  const values = range.values as readonly (readonly unknown[])[];
  const formulas = range.formulas as readonly (readonly unknown[])[];
  const formats = range.numberFormat as readonly (readonly unknown[])[];
  return values.map((row, index) =>
    row.map((value, column) => {
      const isError = range.valueTypes[index]?.[column] === Excel.RangeValueType.error;
      const content = contentOf(value, formulas[index]?.[column], isError);
      const format = formats[index]?.[column];
      const own = properties[index]?.[column] ?? {};
      return {
        entry: content === undefined ? "" : entryOf(content),
        format: typeof format === "string" && format !== "" ? format : "General",
        look: lookState(own),
        link: targetOf(own.hyperlink) ?? "",
      };
    }),
  );
}
