import { verdictKinds } from "../analysis/model";
import { da } from "../messages/da";
import type { FocusArea } from "../plan/model";
import { quoteSheet, toA1 } from "../workbook/address";
import { verdictStyle } from "./goal-cells";
import type { SkemaPart } from "./parts";
import { headerKey, plain, textKey, type Places, type RowCell, type SkemaRow } from "./rows";

const words = da.skema.front;
/** A zero is a dash, so that what there is stands out. */
const countFormat = '0;-0;"–"';
const perGroup = verdictKinds.length + 1;

/** Cells to be counted on a sheet of the set: a column between two rows. */
export interface Counted {
  readonly part: SkemaPart;
  readonly column: number;
  readonly firstKey: string;
  readonly lastKey: string;
  /** What the cells say. */
  readonly texts: readonly string[];
}

/** What is counted of each focus area. */
export type CountedAreas = Readonly<Record<FocusArea, Counted | undefined>>;

/** The headers of the counts' columns: the area, then the verdicts and their total for each group. */
export function countHeaders(): string[] {
  const group = [...verdictKinds.map((kind) => da.verdicts.kinds[kind]), words.total];
  return [words.area, ...group, ...group];
}

/** The first column of a group. */
export function groupColumn(group: number): number {
  return 1 + group * perGroup;
}

/** A line per area with its verdicts counted, side by side for each group; below them the totals. */
export function countRows(
  groups: readonly { readonly title: string; readonly areas: CountedAreas }[],
): SkemaRow[] {
  const areas = (Object.keys(da.skema.focusAreas) as FocusArea[]).map((area) => ({
    area,
    label: da.skema.focusAreas[area],
  }));
  const titles = groups.map(({ title }, group) =>
    plain(groupColumn(group), title, "header", { span: perGroup }),
  );
  const lines = areas.map(({ area, label }): SkemaRow => {
    const counts = groups.flatMap((group, index) => areaCells(groupColumn(index), group.areas[area]));
    return { key: textKey(label), cells: [plain(0, label, "label"), ...counts] };
  });
  const totals = groups.flatMap((group, index) => totalCells(groupColumn(index), Object.values(group.areas)));
  return [
    { key: textKey(words.counts), height: 24, cells: [plain(0, words.counts, "heading"), ...titles] },
    { key: headerKey("counts"), cells: countHeaders().map(headerCell) },
    ...lines,
    { key: textKey(words.total), cells: [plain(0, words.total, "label"), ...totals] },
  ];
}

function headerCell(text: string, column: number): RowCell {
  const kind = verdictKinds[(column - 1) % perGroup];
  return plain(column, text, kind === undefined ? "header" : verdictStyle(kind));
}

function areaCells(from: number, counted: Counted | undefined): RowCell[] {
  const sum = verdictKinds.reduce((total, kind) => total + countOf(da.verdicts.kinds[kind], counted), 0);
  const last = from + verdictKinds.length;
  return [
    ...verdictKinds.map((kind, index) => countCell(from + index, da.verdicts.kinds[kind], counted)),
    totalCell(last, sum, (row) => `SUM(${toA1(row, from)}:${toA1(row, last - 1)})`),
  ];
}

function totalCells(from: number, areas: readonly (Counted | undefined)[]): RowCell[] {
  const texts = verdictKinds.map((kind) => da.verdicts.kinds[kind]);
  const sums = texts.map((text) => areas.reduce((sum, counted) => sum + countOf(text, counted), 0));
  const all = sums.reduce((sum, each) => sum + each, 0);
  return [...sums, all].map((sum, index) => {
    const column = from + index;
    return totalCell(
      column,
      sum,
      (row) => `SUM(${toA1(row - areas.length, column)}:${toA1(row - 1, column)})`,
    );
  });
}

function totalCell(column: number, value: number, formula: (row: number) => string): RowCell {
  return {
    column,
    style: "total",
    format: countFormat,
    content: (row) => ({ value, formula: formula(row) }),
  };
}

/** How many of the cells say a text, counted by the sheet itself. */
export function countCell(column: number, text: string, counted: Counted | undefined): RowCell {
  return {
    column,
    style: "figure",
    format: countFormat,
    content: (_row, places) => {
      const formula = countFormula(text, counted, places);
      return { value: countOf(text, counted), ...(formula !== undefined && { formula }) };
    },
  };
}

function countOf(text: string, counted: Counted | undefined): number {
  return counted?.texts.filter((each) => each === text).length ?? 0;
}

function countFormula(text: string, counted: Counted | undefined, places: Places): string | undefined {
  if (counted === undefined) return undefined;
  const first = places.rowOf(counted.part, counted.firstKey);
  const last = places.rowOf(counted.part, counted.lastKey);
  if (first === undefined || last === undefined) return undefined;
  const absolute = (row: number) => toA1(row, counted.column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  return `COUNTIF(${quoteSheet(places.names[counted.part])}!${absolute(first)}:${absolute(last)},"${text}")`;
}
