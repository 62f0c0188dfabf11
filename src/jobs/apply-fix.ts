import { Failure } from "../messages";
import type { Fix } from "../validation";
import { fromA1 } from "../workbook/address";
import type { WorkbookHost } from "../workbook/host";
import { cellAt, isCellError, type CellValue } from "../workbook/snapshot";

/**
 * Corrects one cell as its finding proposes.
 * @throws Failure where the cell no longer holds what the finding was about, or the host cannot write.
 */
export async function applyFix(host: WorkbookHost, { at, before, after }: Fix): Promise<void> {
  const { sheets } = await host.read();
  const sheet = sheets.find(({ name }) => name === at.sheet);
  const position = fromA1(at.cell);
  const cell = sheet && position && cellAt(sheet, position.row, position.column);
  if (!isSame(cell?.value ?? null, before) || cell?.formula !== undefined)
    throw new Failure("cell-changed", at);
  await host.apply({ sheets: [], fixes: [{ at, value: after }] });
}

function isSame(one: CellValue | null, other: CellValue | null): boolean {
  return isCellError(one) && isCellError(other) ? one.error === other.error : one === other;
}
