import { readFileSync } from "node:fs";
import path from "node:path";
import { openWorkbook, type FileHost } from "../../../src/hosts/file";
import { buildSkema } from "../../../src/jobs";
import { toA1 } from "../../../src/workbook/address";
import type { CellFix } from "../../../src/workbook/patch";
import { InMemoryExcel } from "../../excel-host";
import { today } from "./pane";

const samplePath = path.join("assets", "samples", "bylivkolding.xlsx");

/** The workbook of a real plan, with the faults it came with. */
export function openSample(): Promise<InMemoryExcel> {
  return InMemoryExcel.open(readFileSync(samplePath));
}

/** The tables of a workbook with their cells' values, row by row, by name. */
export function tableValues({ book }: InMemoryExcel, name: string): unknown[][] | undefined {
  for (const sheet of book.sheets) {
    const area = sheet.tables.find((table) => table.name === name)?.area;
    if (area === undefined) continue;
    return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
      Array.from(
        { length: area.right - area.left + 1 },
        (__, column) => sheet.cell(area.top + row, area.left + column).value,
      ),
    );
  }
  return undefined;
}

/** The sample in an Excel that gives the formulas of its skema the values they have. */
export async function sampleThatCalculates(): Promise<InMemoryExcel> {
  const excel = await openSample();
  await calculateAs(excel, await withSkema());
  return excel;
}

/** The sample with the skema of 2022 in it. */
export async function sampleWithSkema(): Promise<InMemoryExcel> {
  const file = await withSkema();
  const excel = await InMemoryExcel.open(file.bytes());
  await calculateAs(excel, file);
  return excel;
}

/** The sample with the skema of 2022, as the file host writes it, from a figure that may have been corrected first. */
export async function withSkema(...fixes: readonly CellFix[]): Promise<FileHost> {
  const file = openWorkbook(readFileSync(samplePath), "bylivkolding.xlsx");
  await file.apply({ sheets: [], fixes });
  await buildSkema(file, 2022, today);
  return file;
}

/** Lets the Excel give each formula the value that stands in the same cell of the file. */
export async function calculateAs({ book }: InMemoryExcel, file: FileHost): Promise<void> {
  const { sheets } = await file.read();
  const values = new Map(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ row, cells }) =>
        cells.map(({ column, value }) => [`${name}!${toA1(row, column)}`, value] as const),
      ),
    ),
  );
  book.calculation = (sheet, address) => values.get(`${sheet}!${address}`) ?? 0;
}
