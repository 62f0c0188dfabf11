import type { Position } from "../../../workbook/address";
import type { SheetView, TargetCell } from "./sheet-target";

/** The four sides as `LookState.borders` has them, and the cell across each with the side that is the same line. */
const sides = [
  { down: -1, along: 0, across: 1 },
  { down: 1, along: 0, across: 0 },
  { down: 0, along: -1, across: 3 },
  { down: 0, along: 1, across: 2 },
] as const;

type Written = Position & { readonly value: string };

/**
 * The borders to be written, so that each line between two cells is one of those that they shall have: Excel has but one
 * line there, tells of it for both, and takes it away from both.
 */
export function changedBorders(view: SheetView, cells: readonly TargetCell[]): Written[] {
  const wanted = new Map<number, Map<number, readonly string[]>>();
  for (const { row, column, look } of cells) {
    if (look?.borders === undefined) continue;
    const known = wanted.get(row) ?? new Map<number, readonly string[]>();
    wanted.set(row, known.set(column, sidesOf(look.borders)));
  }
  const seenAt = (row: number, column: number) => {
    const borders = view.cell(row, column)?.look?.borders;
    return borders === undefined ? undefined : sidesOf(borders);
  };
  return cells.flatMap(({ row, column, look, link }) => {
    if (look?.borders === undefined) return [];
    const own = sidesOf(look.borders);
    const lines = sides.map(({ down, along, across }, side) => {
      const [below, beside] = [row + down, column + along];
      const other = wanted.get(below)?.get(beside) ?? seenAt(below, beside);
      return darker(own[side] ?? "", other?.[across] ?? "");
    });
    const seen = seenAt(row, column);
    const isRelinked = link !== undefined && link !== "" && link !== view.cell(row, column)?.link;
    // A line that only the cell across wants is written for that one.
    const isOwed = (line: string, side: number) =>
      line !== seen?.[side] && (line === "" || own[side] !== "" || seen === undefined);
    if (!isRelinked && !lines.some(isOwed)) return [];
    return [{ row, column, value: lines.join(";") }];
  });
}

const known = new Map<string, readonly string[]>();

/** The four sides of borders; few different ones are asked for over and over. */
function sidesOf(borders: string): readonly string[] {
  const found = known.get(borders) ?? borders.split(";");
  known.set(borders, found);
  return found;
}

/** Of two lines the one with the darker colour; lines are `style|#RRGGBB|weight`. */
function darker(one: string, other: string): string {
  if (one === "" || other === "") return one || other;
  const colorOf = (line: string) => line.slice(line.indexOf("#"));
  return colorOf(other) < colorOf(one) ? other : one;
}
