import type { DataTable, IndicatorTable, Plan, SourcedReading } from "../../../plan/model";
import { fromA1, type CellAddress } from "../../../workbook/address";
import type { CellSnapshot } from "../../../workbook/snapshot";
import { tableName } from "../../readings";
import { cellFinder } from "./cell-finder";
import { oncePerContext } from "./once";

/** A cell that holds anything below a header of figures. */
export interface FigureCell extends SourcedReading {
  readonly row: number;
  readonly column: number;
  /** The row's name. */
  readonly label: string;
  readonly header: string;
  readonly cell: CellSnapshot;
}

/** A table of figures with its cells, whatever kind of table it is. */
export interface FigureTable {
  /** What it is called where a finding is about it. */
  readonly name: string;
  /** `amounts`: the plan's budget and departments; `indicators`: each row measures something else. */
  readonly kind: "amounts" | "indicators" | "data";
  readonly cells: readonly FigureCell[];
}

/** A cell before it is looked up. */
interface Place {
  readonly label: string;
  readonly header: string;
  readonly source: SourcedReading;
}

/** The tables of figures of the whole workbook. */
export const figureTables = oncePerContext(({ snapshot, plan, tables, dataTables }): FigureTable[] => {
  const find = cellFinder(snapshot);
  const table = (name: string, kind: FigureTable["kind"], places: readonly Place[]): FigureTable => ({
    name,
    kind,
    cells: places.flatMap((place) => opened(place, find)),
  });
  return [
    table("Indikatorer", "indicators", baselines(plan)),
    table("Budget", "amounts", budget(plan)),
    table("Områder", "amounts", departments(plan)),
    ...tables.map((each) => table(each.title ?? each.sheet, "indicators", measured(each))),
    ...dataTables.map((each) => table(tableName(each), "data", sent(each))),
  ];
});

function opened(
  { label, header, source }: Place,
  find: (at: CellAddress) => CellSnapshot | undefined,
): FigureCell[] {
  const { at, raw, reading } = source;
  const place = fromA1(at.cell);
  const cell = find(at);
  if (place === undefined || cell === undefined) return [];
  return [{ at, raw, reading, row: place.row, column: place.column, label, header, cell }];
}

function baselines({ indicators }: Plan): Place[] {
  return indicators.flatMap(({ id, baselineArea, baselineComparison }) => [
    { label: id, header: "Baseline boligområde", source: baselineArea },
    { label: id, header: "Baseline kommune", source: baselineComparison },
  ]);
}

function budget({ budget: lines }: Plan): Place[] {
  return lines.flatMap(({ label: { text: label }, lbf, local, total }) => [
    { label, header: "Landsbyggefonden", source: lbf },
    { label, header: "Lokal medfinansiering", source: local },
    { label, header: "I alt", source: total },
  ]);
}

function departments({ departments: all }: Plan): Place[] {
  return all.flatMap(({ department: { text: label }, dwellings, residents }) => [
    { label, header: "Boliger", source: dwellings },
    { label, header: "Beboere", source: residents },
  ]);
}

function measured({ rows }: IndicatorTable): Place[] {
  return rows.flatMap(({ label, cells }) =>
    cells.flatMap((source): Place[] => {
      const { role, header } = source.column;
      if (role.kind === "source" || role.kind === "baseline-year") return [];
      return [{ label: label?.text ?? "", header, source }];
    }),
  );
}

function sent({ rows }: DataTable): Place[] {
  return rows.flatMap(({ label, cells }) =>
    cells.map((source) => ({ label, header: source.column.header, source })),
  );
}

/** Whether a row or column is a sum or an average of the others. */
export function isTotal(name: string): boolean {
  return /(?<!\p{L})(?:i alt|ialt|total(?:t|en)?|sum|samlet|hele|alle|gns|gennemsnit(?:let)?)(?!\p{L})/iu.test(
    name,
  );
}

/** Whether a cell holds figures, be it as a number or in words. */
export function holdsFigure({ reading }: FigureCell): boolean {
  return reading.values.some(({ unit }) => unit !== "year");
}
