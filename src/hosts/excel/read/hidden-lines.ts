import type { SheetDetails } from "./details";

/** Rows and columns that are hidden, zero-based. */
export interface HiddenLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Asks which rows and columns of the sheets' used areas are hidden; the answers come with the next round trip. */
export function askHiddenLines(sheets: readonly SheetDetails[]): () => HiddenLines[] {
  const asked = sheets.map(({ used }) => {
    if (used.isNullObject) return undefined;
    return {
      top: used.rowIndex,
      left: used.columnIndex,
      rows: isMixed(used.rowHidden) ? used.getRowProperties({ rowHidden: true }) : undefined,
      columns: isMixed(used.columnHidden) ? used.getColumnProperties({ columnHidden: true }) : undefined,
    };
  });
  return () =>
    asked.map((each) => ({
      rows: (each?.rows?.value ?? []).flatMap(({ rowHidden }, row) =>
        rowHidden === true ? [(each?.top ?? 0) + row] : [],
      ),
      columns: (each?.columns?.value ?? []).flatMap(({ columnHidden }, column) =>
        columnHidden === true ? [(each?.left ?? 0) + column] : [],
      ),
    }));
}

/** Excel answers null where some are hidden, which its types do not say. */
function isMixed(hidden: boolean | null): boolean {
  return hidden !== false;
}
