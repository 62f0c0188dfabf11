import type { Figure } from "../../../cells/reading";
import { grouped } from "../../../plan/grouped";
import type { DataTable } from "../../../plan/model";
import { findPeriod } from "../../../plan/period";
import type { CellAddress } from "../../../workbook/address";
import type { MeasuredCell } from "../../measured-cells";
import { hasThreeDigits } from "./digits";
import { datedColumns, type PeriodColumn } from "./period-columns";

/** A baseline with the figures of another year. */
export interface CopiedBaseline {
  readonly baseline: MeasuredCell;
  readonly year: number;
  /** The year that has the same figures, and where it has them. */
  readonly copiedYear: number;
  readonly original: CellAddress;
  /** Where the baseline year's own figures stand, which are others. */
  readonly right?: CellAddress;
}

/** The measured cells of an indicator by each of their figures. */
export type YearIndex = ReadonlyMap<string, readonly MeasuredCell[]>;

/** Makes the index of an indicator's measured years. */
export function yearIndexOf(cells: readonly MeasuredCell[]): YearIndex {
  const measured = cells.filter(({ role, year }) => role === "measurement" && year !== undefined);
  const entries = measured.flatMap((cell) =>
    [...cell.figures].map(([key, { figure }]) => ({ key: `${key} ${keyOf(figure)}`, cell })),
  );
  const index = grouped(entries, ({ key }) => key);
  return new Map([...index].map(([key, group]) => [key, group.map(({ cell }) => cell)]));
}

/** The measured year of the same indicator that a baseline repeats. */
export function copyInYears(baseline: MeasuredCell, index: YearIndex): CopiedBaseline | undefined {
  const { role, year, figures } = baseline;
  const [first] = figures;
  if (role !== "baseline" || year === undefined || first === undefined || !tells(figuresOf(baseline)))
    return undefined;
  const [key, { figure }] = first;
  const original = index
    .get(`${key} ${keyOf(figure)}`)
    ?.find(
      (cell) =>
        cell.year !== year &&
        [...figures].every(([each, own]) => isSame(own.figure, cell.figures.get(each)?.figure)),
    );
  if (original?.year === undefined) return undefined;
  return { baseline, year, copiedYear: original.year, original: original.source.at };
}

/** The columns of the data tables by each telling figure that they hold. */
export type DataIndex = ReadonlyMap<string, readonly DatedColumn[]>;

interface DatedColumn {
  readonly column: PeriodColumn;
  readonly figures: readonly Figure[];
  /** All the year columns of its table. */
  readonly siblings: readonly DatedColumn[];
}

/** Makes the index of the data tables with years as columns. */
export function dataIndexOf(tables: readonly DataTable[]): DataIndex {
  const columns = tables.flatMap((table) => {
    const siblings: DatedColumn[] = [];
    for (const column of datedColumns(table)) {
      if (column.period.half !== undefined) continue;
      const figures = [...column.cells.values()].flatMap(({ reading }) => reading.values);
      siblings.push({ column, figures, siblings });
    }
    return siblings;
  });
  const entries = columns.flatMap((column) =>
    [...new Set(column.figures.filter(hasThreeDigits).map(keyOf))].map((key) => ({ key, column })),
  );
  const index = grouped(entries, ({ key }) => key);
  return new Map([...index].map(([key, group]) => [key, group.map(({ column }) => column)]));
}

/** The column of a data table that a baseline repeats, where the baseline year's own column is not the same. */
export function copyInData(baseline: MeasuredCell, index: DataIndex): CopiedBaseline | undefined {
  const { role, year } = baseline;
  const figures = figuresOf(baseline);
  const telling = figures.find(hasThreeDigits);
  if (role !== "baseline" || year === undefined || telling === undefined || !tells(figures)) return undefined;
  const same = (index.get(keyOf(telling)) ?? []).filter((column) => holdsAll(column, figures));
  if (same.some(({ column }) => column.period.year === year)) return undefined;
  const [original] = same;
  if (original === undefined) return undefined;
  const right = original.siblings.find(
    ({ column, figures: own }) => column.period.year === year && own.length > 0,
  );
  // Of a school year people name the first or the last year.
  const isCertain = right !== undefined && findPeriod(original.column.header)?.spansYears === false;
  return {
    baseline,
    year,
    copiedYear: original.column.period.year,
    original: original.column.at,
    ...(isCertain ? { right: right.column.at } : {}),
  };
}

/** In a column of many more figures than the baseline has, a few are found by chance. */
const mostFigures = 2;

/** Whether the column holds all the baseline's figures, whatever their order and the names beside them. */
function holdsAll(column: DatedColumn, figures: readonly Figure[]): boolean {
  if (column.figures.length > figures.length * mostFigures) return false;
  const left = grouped(column.figures.map(keyOf), (key) => key);
  return figures.every((figure) => left.get(keyOf(figure))?.pop() !== undefined);
}

/** Two different figures of three digits or more are hardly the same by chance. */
function tells(figures: readonly Figure[]): boolean {
  return new Set(figures.filter(hasThreeDigits).map(({ value }) => value)).size > 1;
}

function figuresOf({ figures }: MeasuredCell): Figure[] {
  return [...figures.values()].map(({ figure }) => figure);
}

function isSame(one: Figure, other: Figure | undefined): boolean {
  return other !== undefined && one.value === other.value && one.decimals === other.decimals;
}

function keyOf({ value, decimals }: Figure): string {
  return value.toFixed(decimals);
}
