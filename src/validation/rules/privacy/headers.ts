import { grouped } from "../../../plan/grouped";
import type { CellPlace } from "./places";

/** The cells of one column of one sheet in which something was found. */
export interface Column<Found> {
  readonly header: string;
  readonly cells: readonly Found[];
}

/**
 * What was found in cells, by the column it stands in, with the nearest text above the first of them.
 * Linear in the rows above the first cell of each column.
 */
export function byColumn<Found extends { readonly place: CellPlace }>(
  found: readonly Found[],
): Column<Found>[] {
  const columns = grouped(found, ({ place }) => `${String(place.cell?.column)}!${place.sheet.name}`);
  return [...columns.values()].map((cells) => ({ header: headerAbove(cells[0]?.place), cells }));
}

function headerAbove(place: CellPlace | undefined): string {
  if (place?.cell === undefined) return "";
  const { row, column } = place.cell;
  const above = place.sheet.rows.filter((each) => each.row < row);
  for (const { cells } of above.reverse()) {
    const value = cells.find((cell) => cell.column === column)?.value;
    if (typeof value === "string" && /\p{L}/u.test(value)) return value.trim();
  }
  return "";
}
