import { grouped } from "../../../plan/grouped";
import type { DataRow, DataTable } from "../../../plan/model";
import { readPeriod } from "../../../plan/period";
import { isSlip, nearest, oddAmong, type OddShare } from "./odd-shares";
import { placedShare, type PlacedShare } from "./placed-shares";
import { gap, median } from "./population";
import { wholeOf, type ShareWhole } from "./share-whole";
import { columnLines, onlyFigure, type TableLine } from "./table-lines";
import { isTotal } from "./line-kinds";

/** How many times farther from the row's other shares than its rival's a share must be to be the one that is wrong. */
const outOfLine = 5;

/** The odd ones of a table at one time: below each other stand shares of one population. */
export function* oddInColumns(table: DataTable, populationFactor: number): Iterable<OddShare> {
  if (table.rows.some(isOfOneYear)) return;
  for (const line of columnLines(table)) {
    for (const [key, group] of grouped(sharesIn(line), ({ whole }) => whole.key)) {
      const aged = key !== "" && group.every(({ whole }) => whole.aged);
      if (group.length > 2) yield* oddAmong(group, aged ? "one" : key === "" ? "unknown" : "named");
      else if (key !== "") yield* oddOfTwo(group, table, populationFactor);
    }
  }
}

function isOfOneYear({ labels }: DataRow): boolean {
  return labels.some(({ text }) => readPeriod(text) !== undefined);
}

interface ColumnShare extends PlacedShare {
  readonly whole: ShareWhole;
}

function sharesIn({ title, entries }: TableLine): ColumnShare[] {
  return entries.flatMap(({ label, kind, cell }) => {
    const figure = onlyFigure(cell);
    if (cell === undefined || figure === undefined || isTotal(kind) || kind === "mean") return [];
    const placed = placedShare({ id: label, column: title, source: cell, year: undefined }, figure);
    return placed.map((share) => ({ ...share, whole: wholeOf(label) }));
  });
}

/** Of two the one is wrong that is also out of line with what stands beside it. */
function* oddOfTwo(
  [first, second]: readonly ColumnShare[],
  table: DataTable,
  factor: number,
): Iterable<OddShare> {
  if (first === undefined || second === undefined) return;
  if (gap(first.population, second.population) <= nearest) return;
  const [nearer, farther] = [first, second]
    .map((share) => ({ share, times: timesBeside(share, table) }))
    .sort((one, other) => one.times - other.times);
  if (nearer === undefined || farther === undefined) return;
  const ratio = first.population.value / second.population.value;
  const outstanding = farther.times > outOfLine * nearer.times && Math.max(ratio, 1 / ratio) > factor;
  const [own, other] = outstanding
    ? [farther.share, nearer.share]
    : (slippedOf(nearer.share, farther.share) ?? []);
  if (own !== undefined && other !== undefined) yield { own, others: [other], certain: outstanding };
  else if (first.whole.aged) yield { own: second, others: [first], certain: false };
}

/** The one of two in which a slip would make them agree; where it may be either, the one that is more out of line. */
function slippedOf(nearer: ColumnShare, farther: ColumnShare): [ColumnShare, ColumnShare] | undefined {
  if (isSlip(farther, nearer.population.value, "unknown")) return [farther, nearer];
  return isSlip(nearer, farther.population.value, "unknown") ? [nearer, farther] : undefined;
}

/** How many times larger or smaller a share is than the others of its row; 1 where there are none. */
function timesBeside({ source, figure }: PlacedShare, { rows }: DataTable): number {
  const row = rows.find(({ cells }) => cells.some(({ at }) => at.cell === source.at.cell));
  const beside = (row?.cells ?? []).flatMap((cell) => {
    const mean = cell.reading.values.find(({ scope }) => scope === "gennemsnit");
    const other = onlyFigure(cell) ?? mean;
    return cell.at.cell === source.at.cell || other?.unit !== "percent" ? [] : [other.value];
  });
  const middle = median(beside);
  return middle === 0 ? 1 : Math.max(figure.value / middle, middle / figure.value);
}
