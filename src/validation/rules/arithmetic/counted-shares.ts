import type { DataTable, SourcedReading } from "../../../plan/model";
import { fold } from "../../../plan/text";
import { isPrintedAs } from "./printed";
import type { StatedShare } from "./stated-shares";
import { columnLines, onlyFigure, type TableLine } from "./table-lines";
import { isTotal } from "./line-kinds";

/** A share of a table that the counts in another column do not give, though they give the others. */
export interface CountedShare {
  readonly label: string;
  readonly column: string;
  readonly cell: SourcedReading;
  readonly stated: StatedShare;
  /** The count, its total and the shares that they do give. */
  readonly others: readonly SourcedReading[];
}

/** So many shares must be given by the counts before another is held to be. */
const fewestGiven = 2;

/** The shares of a table's columns that stand beside counts with their total. */
export function countedShares(table: DataTable): CountedShare[] {
  const lines = columnLines(table);
  const counts = lines.filter(({ title }) => !/andel|procent|pct|%/u.test(fold(title)));
  return lines.flatMap((line) => counts.flatMap((count) => (line === count ? [] : wrongShares(line, count))));
}

function wrongShares(shares: TableLine, counts: TableLine): CountedShare[] {
  const totals = counts.entries.filter(({ kind }) => isTotal(kind));
  const total = onlyFigure(totals[0]?.cell);
  if (total === undefined || totals.length > 1 || !isCount(total) || total.value <= 0) return [];
  const rows = shares.entries.flatMap(({ label, kind, cell }, place) => {
    const [share, count] = [onlyFigure(cell), onlyFigure(counts.entries[place]?.cell)];
    const countCell = counts.entries[place]?.cell;
    if (cell === undefined || countCell === undefined || isTotal(kind)) return [];
    if (share?.unit !== "percent" || count === undefined || !isCount(count)) return [];
    const stated = { share, n: count.value, total: total.value };
    return [{ label, cell, countCell, stated, given: isPrintedAs((100 * count.value) / total.value, share) }];
  });
  const given = rows.filter((row) => row.given);
  const wrong = rows.filter((row) => !row.given);
  if (given.length < fewestGiven || wrong.length >= given.length) return [];
  return wrong.map(({ label, cell, countCell, stated }) => ({
    label,
    column: shares.title,
    cell,
    stated,
    others: [countCell, ...[totals[0]?.cell].flatMap((each) => each ?? []), ...given.map((row) => row.cell)],
  }));
}

function isCount({ unit, value }: { readonly unit: string; readonly value: number }): boolean {
  return (unit === "count" || unit === "none" || unit === "dwellings") && value >= 0;
}
