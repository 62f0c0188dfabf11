import { Failure } from "../messages";
import { dateCell, drawPlanTable } from "../plan/drawing";
import type { AcceptedFinding } from "../plan/model";
import { excelTableName } from "../plan/tables";
import type { Finding } from "../validation";
import { contains, fromA1, toA1 } from "../workbook/address";
import type { WorkbookHost } from "../workbook/host";
import type { AddedRow } from "../workbook/patch";
import { isSameName } from "../workbook/same-name";
import { cellAt, type TableSnapshot } from "../workbook/snapshot";
import { freeSheetName } from "./free-sheet-name";

const table = "Accepterede fund";

/**
 * Keeps in the workbook that a person has looked at a finding and stands by the figure; the plan's table is made where
 * it is missing.
 * @param today ISO date.
 * @throws Failure where the reason is blank, the finding is about no indicator or criterion, or the host cannot write.
 */
export async function acceptFinding(
  host: WorkbookHost,
  { rule, subject, sheet, cell }: Finding,
  reason: string,
  today: string,
): Promise<void> {
  if (reason.trim() === "") throw new Failure("reason-missing", undefined);
  if (subject === undefined) throw new Failure("finding-not-acceptable", undefined);
  const values = {
    Regel: rule,
    Id: subject.id,
    Kolonne: subject.column,
    Værdi: subject.value,
    Begrundelse: reason.trim(),
    "Senest set": `${sheet}!${cell}`,
  };
  const snapshot = await host.read();
  const found = snapshot.sheets
    .flatMap(({ tables }) => tables)
    .find(({ name }) => isSameName(name, excelTableName(table)));
  if (found !== undefined)
    return host.apply({ sheets: [], fixes: [], rows: [addedRow(found, values, today)] });
  const drawing = drawPlanTable(table, [{ ...values, Dato: today }], freeSheetName(snapshot, table));
  return host.apply({ sheets: [drawing], fixes: [] });
}

/**
 * Takes an acceptance back: its row is blanked, and the finding is open again.
 * @throws Failure where the row no longer is that acceptance, or the host cannot write.
 */
export async function withdrawAcceptance(host: WorkbookHost, { rule, at }: AcceptedFinding): Promise<void> {
  const { sheets } = await host.read();
  const sheet = sheets.find(({ name }) => name === at.sheet);
  const position = fromA1(at.cell);
  if (sheet === undefined || position === undefined) throw new Failure("cell-not-found", at);
  const { row, column } = position;
  const found = sheet.tables.find(({ area }) => contains(area, row, column));
  if (found === undefined || cellAt(sheet, row, column)?.value !== rule)
    throw new Failure("cell-changed", at);
  const cells = found.columns.map((_, index) => toA1(row, found.area.left + index));
  await host.apply({
    sheets: [],
    fixes: cells.map((cell) => ({ at: { sheet: at.sheet, cell }, value: null })),
  });
}

/** The values in the order of the columns that the workbook's table has. */
function addedRow(found: TableSnapshot, values: Readonly<Record<string, string>>, date: string): AddedRow {
  const cells = found.columns.map((header) => {
    const column = header.trim();
    return column === "Dato" ? dateCell(date) : { value: values[column] ?? null };
  });
  return { table: found.name, cells };
}
