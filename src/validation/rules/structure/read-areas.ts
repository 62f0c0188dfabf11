import { isPlanTable } from "../../../plan/plan-table";
import { excelTableName, planTables, type PlanTableName } from "../../../plan/tables";
import { isSkemaSheet } from "../../../plan/workbook";
import type { Area } from "../../../workbook/address";
import type { SheetSnapshot, TableSnapshot } from "../../../workbook/snapshot";
import type { RuleContext } from "../../context";

/** An area of a sheet that is read as a table. */
export interface ReadArea {
  readonly kind: "plan" | "indicators" | "data";
  /** The plan table's name, or the table's title. */
  readonly name: string;
  readonly area: Area;
  /** The first row below the header. */
  readonly body: number;
  /** Whether what it holds reaches the follow-up: a plan table, or indicators of the plan. */
  readonly used: boolean;
}

export interface ReadSheet {
  readonly sheet: SheetSnapshot;
  readonly areas: readonly ReadArea[];
}

/** The sheets with the tables that are read from them; the skema's own sheets are results and left out. */
export function readSheets({ snapshot, tables, dataTables }: RuleContext): ReadSheet[] {
  const read = new Map<string, { sheet: SheetSnapshot; areas: ReadArea[] }>();
  for (const sheet of snapshot.sheets) {
    if (!isSkemaSheet(sheet)) read.set(sheet.name, { sheet, areas: sheet.tables.flatMap(planArea) });
  }
  for (const { sheet, title, area, headerRows, rows } of tables) {
    const used = rows.some(({ match }) => match !== undefined);
    const body = headerRows.bottom + 1;
    read.get(sheet)?.areas.push({ kind: "indicators", name: title ?? sheet, area, body, used });
  }
  for (const { sheet, title, area, rows } of dataTables) {
    const body = rows[0]?.row ?? area.top;
    read.get(sheet)?.areas.push({ kind: "data", name: title?.text ?? sheet, area, body, used: false });
  }
  return [...read.values()];
}

function planArea(table: TableSnapshot): ReadArea[] {
  const name = planTableName(table);
  const body = table.area.top + (table.hasHeaderRow ? 1 : 0);
  return name === undefined ? [] : [{ kind: "plan", name, area: table.area, body, used: true }];
}

/** The plan table that an Excel table is. */
export function planTableName(table: TableSnapshot): PlanTableName | undefined {
  const key = nameKey(table.name);
  const names = Object.keys(planTables) as PlanTableName[];
  return isPlanTable(table) ? names.find((name) => nameKey(excelTableName(name)) === key) : undefined;
}

function nameKey(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
