import { SumGraph, type Place } from "../../../privacy";
import type { Section, SectionCell } from "./count-sections";

/** A hidden count that can be computed, and from what: the total of its row or column where that is enough. */
export interface Revealed {
  readonly cell: SectionCell;
  readonly within: "row" | "column" | "table";
  readonly total: SectionCell | undefined;
}

/** What is not known of a hidden count may be this: with more than 1 it can be both smaller and larger. */
const anyCount = 2;
/** So many hidden cells are looked at that no line gives away by itself: looking takes time with the whole table. */
const mostPlaces = 100;

/** A row or column with its total last. */
interface Line {
  readonly parts: readonly SectionCell[];
  readonly total: SectionCell;
  /** The cells that show no number. */
  readonly open: readonly SectionCell[];
}

/**
 * The hidden counts of a section that its totals and shown counts leave only one number for.
 * @param needsProof whether the totals are to be trusted only where a line without hidden counts adds up.
 */
export function revealedIn(section: Section, needsProof: boolean): Revealed[] {
  const rows = trusted(rowsOf(section), needsProof);
  const columns = trusted(columnsOf(section), needsProof);
  let isDisclosed: ((place: Place) => boolean) | undefined;
  let looked = 0;
  return section.cells.flatMap((line, row) =>
    line.flatMap((cell, column): Revealed[] => {
      if (cell.kind !== "hidden") return [];
      const alone = [
        { within: "row", line: rows[row] } as const,
        { within: "column", line: columns[column] } as const,
      ].flatMap(({ within, line }) => (line?.open.length === 1 ? [{ within, line }] : []));
      // What comes out must be such a count: else the total is that of something else.
      if (alone.some(({ line }) => !isPlausible(cell, line))) return [];
      const [first] = alone;
      if (first !== undefined) return [{ cell, within: first.within, total: first.line.total }];
      looked += 1;
      if (looked > mostPlaces) return [];
      isDisclosed ??= disclosure(section, rows, columns);
      return isDisclosed({ row, column }) ? [{ cell, within: "table", total: undefined }] : [];
    }),
  );
}

/** Tells whether a hidden count follows from all sums together. */
function disclosure(
  section: Section,
  rows: readonly Line[],
  columns: readonly Line[],
): (place: Place) => boolean {
  const ones = new Set([...rows, ...columns].filter(holdsOnlyOnes).flatMap(({ open }) => open));
  const graph = new SumGraph({
    cells: section.cells.map((line) => line.map((cell) => countIn(cell, ones))),
    totals: { lastColumn: rows.length > 0, lastRow: columns.length > 0 },
  });
  return (place) =>
    graph.isDisclosed(place, ({ row, column }) => section.cells[row]?.[column]?.kind !== "shown");
}

function isPlausible(cell: SectionCell, line: Line): boolean {
  const shown = sumOf(line.parts);
  const count = line.total === cell ? shown : valueOf(line.total) - shown;
  const most = cell.kind === "hidden" ? cell.most : undefined;
  return count >= 1 && count <= (most ?? Number.POSITIVE_INFINITY);
}

function holdsOnlyOnes({ parts, total, open }: Line): boolean {
  const areHidden = open.every((cell) => cell.kind === "hidden" && cell !== total);
  return open.length > 0 && areHidden && valueOf(total) - sumOf(parts) === open.length;
}

function countIn(cell: SectionCell, ones: ReadonlySet<SectionCell>): number {
  return cell.kind === "shown" ? cell.value : ones.has(cell) ? 1 : anyCount;
}

function rowsOf({ cells, totals }: Section): Line[] {
  return totals.lastColumn ? cells.flatMap(lineOf) : [];
}

function columnsOf({ cells, totals }: Section): Line[] {
  const width = totals.lastRow ? (cells[0]?.length ?? 0) : 0;
  return Array.from({ length: width }, (_, column) =>
    cells.flatMap((row) => row.slice(column, column + 1)),
  ).flatMap(lineOf);
}

function lineOf(cells: readonly SectionCell[]): Line[] {
  const total = cells.at(-1);
  const open = cells.filter(({ kind }) => kind !== "shown");
  return total === undefined ? [] : [{ parts: cells.slice(0, -1), total, open }];
}

/** The lines, unless most of those that can be checked do not add up: then the last is no total. */
function trusted(lines: readonly Line[], needsProof: boolean): readonly Line[] {
  const checked = lines.filter(({ open, total }) => open.length === 0 && valueOf(total) > 0);
  const holding = checked.filter((line) => sumOf(line.parts) === valueOf(line.total));
  const isTrusted = checked.length === 0 ? !needsProof : holding.length * 2 >= checked.length;
  return isTrusted ? lines : [];
}

function sumOf(cells: readonly SectionCell[]): number {
  return cells.reduce((sum, cell) => sum + valueOf(cell), 0);
}

function valueOf(cell: SectionCell): number {
  return cell.kind === "shown" ? cell.value : 0;
}
