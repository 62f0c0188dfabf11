import type { DataTable, IndicatorCell, IndicatorTable, SourcedReading } from "../../../plan/model";
import { grouped } from "../../../plan/grouped";
import type { CellAddress } from "../../../workbook/address";
import type { Reported } from "./period-end";

/** A column of figures of one year or half-year. */
export interface PeriodColumn {
  readonly header: string;
  readonly at: CellAddress;
  readonly period: Reported;
  /** Whose figures the header says they are; empty for the whole area. */
  readonly scope: string;
  /** By row. */
  readonly cells: ReadonlyMap<number, SourcedReading>;
}

/** The year columns of an indicator table with the cells of the rows that were recognised. */
export function measuredColumns(table: IndicatorTable): PeriodColumn[] {
  const rows = table.rows.filter(({ match }) => match !== undefined);
  const cells = grouped(
    rows.flatMap(({ row, cells }) => cells.map((cell) => ({ row, cell }))),
    ({ cell }) => cell.column,
  );
  return table.columns.flatMap((column): PeriodColumn[] => {
    const { role, header, at } = column;
    if (role.kind !== "measurement") return [];
    const own = (cells.get(column) ?? []).map(({ row, cell }): [number, IndicatorCell] => [row, cell]);
    return [{ header, at, period: role, scope: role.scope ?? "", cells: new Map(own) }];
  });
}

/** The columns of a data table whose headers name a year or half-year. */
export function datedColumns(table: DataTable): PeriodColumn[] {
  const cells = grouped(
    table.rows.flatMap(({ row, cells }) => cells.map((cell) => ({ row, cell }))),
    ({ cell }) => cell.column,
  );
  return table.columns.flatMap((column): PeriodColumn[] => {
    const { header, at, period, kind } = column;
    if (period === undefined || kind !== "figures") return [];
    const own = (cells.get(column) ?? []).map(({ row, cell }): [number, SourcedReading] => [row, cell]);
    return [{ header, at, period, scope: "", cells: new Map(own) }];
  });
}

/** The cells of a column that hold figures. */
export function filledCells({ cells }: PeriodColumn): SourcedReading[] {
  return [...cells.values()].filter(({ reading }) => reading.values.length > 0);
}
