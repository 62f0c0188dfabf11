import { fromA1, type CellAddress } from "../../src/workbook/address";
import {
  cellAt,
  type CellSnapshot,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/workbook/snapshot";

type CellChange = Partial<Omit<CellSnapshot, "column" | "value">> & { readonly value: CellValue | null };

/** The workbook with other values in some cells; a formula goes, a format stays unless another is given. */
export function withCells(
  snapshot: WorkbookSnapshot,
  changes: readonly (readonly [CellAddress, CellChange])[],
): WorkbookSnapshot {
  return changes.reduce(
    (changed, [at, change]) => withSheet(changed, at.sheet, (sheet) => withCell(sheet, at.cell, change)),
    snapshot,
  );
}

/** The workbook with another value in one cell. */
export function withValue(
  snapshot: WorkbookSnapshot,
  at: CellAddress,
  value: CellValue | null,
): WorkbookSnapshot {
  return withCells(snapshot, [[at, { value }]]);
}

/** The workbook with one sheet changed. */
export function withSheet(
  snapshot: WorkbookSnapshot,
  name: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
  };
}

/** What a cell holds, with its formula and format. */
export function cellOf(snapshot: WorkbookSnapshot, { sheet, cell }: CellAddress): CellSnapshot | undefined {
  const place = fromA1(cell);
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  return place === undefined || found === undefined ? undefined : cellAt(found, place.row, place.column);
}

function withCell(sheet: SheetSnapshot, cell: string, { value, ...more }: CellChange): SheetSnapshot {
  const place = fromA1(cell);
  if (place === undefined) throw new Error(`${cell} is no cell`);
  const { row, column } = place;
  const format = cellAt(sheet, row, column)?.format;
  const made =
    value === null ? [] : [{ ...(format === undefined ? {} : { format }), ...more, column, value }];
  const old = sheet.rows.find((each) => each.row === row)?.cells ?? [];
  const cells = [...old.filter((each) => each.column !== column), ...made].sort(
    (one, other) => one.column - other.column,
  );
  const rows = [...sheet.rows.filter((each) => each.row !== row), { row, cells }].filter(
    (each) => each.cells.length > 0,
  );
  return { ...sheet, rows: rows.sort((one, other) => one.row - other.row) };
}
