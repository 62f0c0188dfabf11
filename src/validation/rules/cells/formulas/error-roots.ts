import { grouped } from "../../../../plan/grouped";
import { isSkemaSheet } from "../../../../plan/workbook";
import { toA1, type CellAddress, type Position } from "../../../../workbook/address";
import { isCellError, type CellValue, type WorkbookSnapshot } from "../../../../workbook/snapshot";
import { referenceReader, type Reference } from "../../../formulas/references";
import { relativeShape } from "../../../formulas/shape";
import type { SlipGroup } from "../slip-groups";

/** A cell that shows an Excel error. */
export interface BrokenCell extends Position {
  readonly id: string;
  readonly at: CellAddress;
  readonly error: string;
  readonly formula: string | undefined;
}

/** Every cell outside the skema sheets that shows an error, in order. */
export function brokenCells({ sheets }: WorkbookSnapshot): BrokenCell[] {
  return sheets
    .filter((sheet) => !isSkemaSheet(sheet))
    .flatMap(({ name, rows }) =>
      rows.flatMap(({ row, cells }) =>
        cells.flatMap(({ column, value, formula }): BrokenCell[] => {
          const error = errorOf(value);
          if (error === undefined) return [];
          return [{ id: error, at: { sheet: name, cell: toA1(row, column) }, row, column, error, formula }];
        }),
      ),
    );
}

/** Also as text, Danish or English, as it is pasted from elsewhere, and `####` from a column that was too narrow. */
function errorOf(value: CellValue | null): string | undefined {
  if (isCellError(value)) return value.error;
  if (typeof value !== "string" || !value.trimStart().startsWith("#")) return undefined;
  return pastedErrors.exec(value)?.[1];
}

const pastedErrors =
  /^\s*(#(?:DIV\/0!|DIVISION\/0!|N\/A|I\/T|NAME\?|NAVN\?|NULL!|NUL!|NUM!|REF!|REFERENCE!|VALUE!|VÆRDI!|SPILL!|OVERLØB!|CALC!|BEREGN!|##+))\s*$/i;

/** The errors by their roots: one that a formula takes over from another, or that a filled formula shows again. */
export function errorRoots(
  broken: readonly BrokenCell[],
  snapshot: WorkbookSnapshot,
): SlipGroup<BrokenCell>[] {
  const rootOf = roots(broken, snapshot);
  const groups = grouped(broken, (cell) => causeOf(rootOf(cell)));
  return [...groups.values()].flatMap((group) => {
    const first = group.find((cell) => rootOf(cell) === cell) ?? group[0];
    return first === undefined ? [] : [{ first, others: group.filter((cell) => cell !== first) }];
  });
}

function causeOf(root: BrokenCell): string {
  const { at, error, column, formula } = root;
  const cause = formula === undefined ? String(column) : `=${relativeShape(formula, root)}`;
  return `${at.sheet}\n${error}\n${cause}`;
}

function roots(broken: readonly BrokenCell[], snapshot: WorkbookSnapshot): (cell: BrokenCell) => BrokenCell {
  const read = referenceReader(snapshot);
  const brokenIn = firstBroken(broken);
  const source = new Map<BrokenCell, BrokenCell>();
  for (const cell of broken) {
    const references = cell.formula === undefined ? [] : read(cell.formula, cell.at);
    const found = references.map(brokenIn).find((each) => each !== undefined && each !== cell);
    if (found !== undefined) source.set(cell, found);
  }
  const known = new Map<BrokenCell, BrokenCell>();
  return (cell) => {
    const passed = new Set<BrokenCell>();
    let root = cell;
    while (!known.has(root) && !passed.has(root)) {
      passed.add(root);
      root = source.get(root) ?? root;
    }
    root = known.get(root) ?? root;
    for (const each of passed) known.set(each, root);
    return root;
  };
}

/** Finds the first broken cell of a reference's area. */
function firstBroken(broken: readonly BrokenCell[]): (reference: Reference) => BrokenCell | undefined {
  const bySheet = grouped(broken, ({ at }) => at.sheet);
  const columns = new Map(
    [...bySheet].map(([sheet, cells]) => [sheet, grouped(cells, ({ column }) => column)] as const),
  );
  return ({ sheet, area }) => {
    for (const [column, cells] of columns.get(sheet) ?? []) {
      if (column < area.left || column > area.right) continue;
      const found = cells[firstAtOrBelow(cells, area.top)];
      if (found !== undefined && found.row <= area.bottom) return found;
    }
    return undefined;
  };
}

/** The index of the first cell of a column that is not above the row. */
function firstAtOrBelow(cells: readonly BrokenCell[], row: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
