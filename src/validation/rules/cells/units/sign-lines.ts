import type { Figure, Unit } from "../../../../cells/reading";
import { grouped } from "../../../../plan/grouped";
import type { DataCell } from "../../../../plan/model";

/** Fewer figures do not tell how a line is printed. */
const fewestFigures = 3;

/** A cell with one figure; its sign is the unit that it prints, `none` for a bare number. */
export interface SignedCell {
  readonly cell: DataCell;
  readonly figure: Figure;
  readonly sign: Unit;
  readonly row: number;
  readonly column: number;
}

/** A row or column of a data table by what its figures print. */
export interface SignLine {
  readonly cells: readonly SignedCell[];
  /** The sign of all figures, or of all but one; undefined where they are too few or too mixed to tell. */
  readonly usual: Unit | undefined;
  readonly odd: SignedCell | undefined;
  /** All but the odd one. */
  readonly others: readonly SignedCell[];
}

export function signLine(cells: readonly SignedCell[]): SignLine {
  const [most = [], [odd, ...alike] = [], ...further] = [...grouped(cells, ({ sign }) => sign).values()].sort(
    (one, other) => other.length - one.length,
  );
  const isClear = most.length >= fewestFigures && alike.length === 0 && further.length === 0;
  if (!isClear) return { cells, usual: undefined, odd: undefined, others: cells };
  return { cells, usual: most[0]?.sign, odd, others: most };
}

/**
 * Whether a line's odd cell should be printed as its line is: so are the others that cross them, in their own lines.
 * @param byItself whether it should be even where no other line tells.
 */
export function goesWithLine(
  odd: SignedCell,
  crossing: SignLine | undefined,
  lineOf: (cell: SignedCell) => SignLine | undefined,
  byItself: boolean,
): boolean {
  const crossed = (crossing?.cells ?? []).flatMap((cell) => {
    const line = cell === odd ? undefined : lineOf(cell);
    return line?.usual === undefined ? [] : [{ cell, line }];
  });
  return (byItself || crossed.length > 0) && crossed.every(({ cell, line }) => line.odd !== cell);
}
