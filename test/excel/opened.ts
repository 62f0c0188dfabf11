import { readFileSync } from "node:fs";
import path from "node:path";
import { ExcelHost } from "../../src/hosts/excel";
import { openWorkbook } from "../../src/hosts/file";
import { toA1 } from "../../src/workbook/address";
import type { WorkbookHost } from "../../src/workbook/host";
import type { WorkbookPatch } from "../../src/workbook/patch";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { InMemoryExcel, installed, type ExcelOptions } from "../excel-host";

export const today = "2023-09-01";

/** A workbook open in an Excel, through the production host. */
export interface Opened {
  readonly excel: InMemoryExcel;
  readonly host: ExcelHost;
  /** The same host for a job; it tells the Excel what the drawn formulas give, for it does not calculate. */
  readonly jobs: WorkbookHost;
  /** What was last written. */
  readonly patches: WorkbookPatch[];
}

const open: InMemoryExcel[] = [];

/** Opens a workbook; `closeAll` lets go of it. */
export function opened(snapshot: WorkbookSnapshot, options?: ExcelOptions): Opened {
  return openIn(InMemoryExcel.fromSnapshot(snapshot, options));
}

/** Opens a copy of a workbook that has been opened before, so that what is done to it need not be done again. */
export function openedCopy({ excel }: Pick<Opened, "excel">): Opened {
  return openIn(excel.copy());
}

function openIn(workbook: InMemoryExcel): Opened {
  closeAll();
  const excel = installed(workbook);
  open.push(excel);
  const host = new ExcelHost();
  const patches: WorkbookPatch[] = [];
  const jobs: WorkbookHost = {
    read: () => host.read(),
    apply: (patch) => {
      patches.push(patch);
      calculateAs(excel, patch);
      return host.apply(patch);
    },
    reveal: (cell) => host.reveal(cell),
  };
  return { excel, host, jobs, patches };
}

export function closeAll(): void {
  for (const excel of open.splice(0)) excel.uninstall();
}

/** Lets the Excel give formulas the values that the drawing says they have. */
export function calculateAs(excel: InMemoryExcel, { sheets }: WorkbookPatch): void {
  const values = new Map(
    sheets.flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, formula, value }) =>
        formula === undefined || value === null ? [] : [[`${name}!${toA1(row, column)}`, value] as const],
      ),
    ),
  );
  excel.book.calculation = (sheet, address) => values.get(`${sheet}!${address}`) ?? 0;
}

export function sampleBytes(name: string): Uint8Array {
  return readFileSync(path.join(__dirname, "..", "..", "assets", "samples", `${name}.xlsx`));
}

export function sampleSnapshot(name: string): Promise<WorkbookSnapshot> {
  return openWorkbook(sampleBytes(name), name).read();
}
