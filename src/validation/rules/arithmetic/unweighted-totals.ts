import type { Figure } from "../../../cells/reading";
import type { DataTable, SourcedReading } from "../../../plan/model";
import { fold } from "../../../plan/text";
import { impliedPopulation } from "./population";
import { isPrintedAs } from "./printed";
import { columnLines, onlyFigure, type TableEntry, type TableLine } from "./table-lines";
import { isTotal } from "./line-kinds";

/** A total of percentages that is their plain mean, though the counts that they are of give another. */
export interface UnweightedTotal {
  readonly label: string;
  readonly column: string;
  readonly cell: SourcedReading;
  readonly figure: Figure;
  readonly weighted: number;
  readonly parts: readonly SourcedReading[];
}

/** The typed totals and means of a table's columns of percentages that take small and large alike. */
export function unweightedTotals(table: DataTable): UnweightedTotal[] {
  const lines = columnLines(table);
  const counts = lines.filter(isCounts);
  return lines.flatMap((line) => line.entries.flatMap((entry) => unweighted(line, entry, counts) ?? []));
}

function isCounts({ title, entries }: TableLine): boolean {
  const figures = entries.flatMap(({ cell }) => onlyFigure(cell) ?? []);
  const isCount = ({ unit, value }: Figure) =>
    (unit === "count" || unit === "none" || unit === "dwellings") && value >= 0;
  return (
    figures.length > 1 && figures.every(isCount) && !/andel|procent|pct|%|år(?!\p{L})/u.test(fold(title))
  );
}

function unweighted(
  line: TableLine,
  { label, kind, cell }: TableEntry,
  counts: readonly TableLine[],
): UnweightedTotal | undefined {
  const figure = onlyFigure(cell);
  if (cell === undefined || figure?.unit !== "percent" || !(kind === "mean" || isTotal(kind)))
    return undefined;
  const parts = line.entries.flatMap((entry, place) => partAt(entry, place) ?? []);
  const total = parts.reduce((sum, { share }) => sum + share.value, 0);
  if (parts.length < 2 || !isPrintedAs(total / parts.length, figure)) return undefined;
  const means = [
    meanOf(
      parts,
      parts.map(({ share }) => impliedPopulation(share)?.value),
    ),
    ...counts.flatMap(({ entries }) => {
      const numbers = parts.map(({ place }) => onlyFigure(entries[place]?.cell)?.value);
      // A column of counts holds those who are counted, or all whom the share is of.
      const wholes = parts.map(({ share }, index) => (100 * (numbers[index] ?? 0)) / share.value);
      return [meanOf(parts, numbers), meanOf(parts, wholes)];
    }),
  ].filter((mean) => mean !== undefined);
  const [weighted] = means;
  if (weighted === undefined || means.some((mean) => isPrintedAs(mean, figure))) return undefined;
  return { label, column: line.title, cell, figure, weighted, parts: parts.map((part) => part.cell) };
}

interface Part {
  readonly place: number;
  readonly cell: SourcedReading;
  readonly share: Figure;
}

function partAt({ kind, cell }: TableEntry, place: number): Part | undefined {
  const share = onlyFigure(cell);
  if (cell === undefined || share?.unit !== "percent" || kind !== "plain") return undefined;
  return { place, cell, share };
}

function meanOf(parts: readonly Part[], weights: readonly (number | undefined)[]): number | undefined {
  let [sum, all] = [0, 0];
  for (const [index, { share }] of parts.entries()) {
    const weight = weights[index];
    if (weight === undefined || !Number.isFinite(weight) || weight <= 0) return undefined;
    sum += weight * share.value;
    all += weight;
  }
  return sum / all;
}
