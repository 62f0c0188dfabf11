import { readFileSync } from "node:fs";
import { ExcelHost } from "../../src/hosts/excel";
import { openWorkbook } from "../../src/hosts/file";
import { buildSkema } from "../../src/jobs";
import { toA1 } from "../../src/workbook/address";
import { cellAt, type CellValue, type SheetSnapshot } from "../../src/workbook/snapshot";
import { InMemoryExcel, installed } from "../excel-host";
import { recalculated } from "./recalculate";

jest.setTimeout(240_000);

const builds = [
  { sample: "bylivkolding.xlsx", year: 2022, fewest: 100 },
  { sample: "bylivkolding.xlsx", year: 2023, fewest: 100 },
  { sample: "bylivkolding-rettet.xlsx", year: 2022, fewest: 100 },
  { sample: "slagelse.xlsx", year: 2022, fewest: 30 },
];

test.each(builds)(
  "every formula of $sample, $year, agrees with LibreOffice",
  async ({ sample, year, fewest }) => {
    const host = openWorkbook(readFileSync(`assets/samples/${sample}`), sample);
    const { sheets } = await buildSkema(host, year, "2023-09-01");
    const written = await host.read();
    const after = await openWorkbook(recalculated(host.bytes()), sample).read();
    let formulas = 0;
    for (const sheet of written.sheets.filter((each) => sheets.includes(each.name))) {
      const other = after.sheets.find((each) => each.name === sheet.name);
      expect(other).toBeDefined();
      if (other === undefined) continue;
      formulas += formulaCount(sheet);
      expect({ sheet: sheet.name, differences: differences(sheet, other) }).toEqual({
        sheet: sheet.name,
        differences: [],
      });
    }
    expect(formulas).toBeGreaterThanOrEqual(fewest);
  },
);

test("a skema built in Excel holds the same values once it is calculated", async () => {
  const bytes = readFileSync("assets/samples/bylivkolding.xlsx");
  const file = openWorkbook(bytes, "bylivkolding.xlsx");
  const { sheets } = await buildSkema(file, 2022, "2023-09-01");
  const expected = await file.read();
  const excel = installed(await InMemoryExcel.open(bytes));
  try {
    await buildSkema(new ExcelHost(), 2022, "2023-09-01");
  } finally {
    excel.uninstall();
  }
  const after = await openWorkbook(recalculated(await excel.bytes()), "excel.xlsx").read();
  for (const sheet of expected.sheets.filter((each) => sheets.includes(each.name))) {
    const other = after.sheets.find((each) => each.name === sheet.name);
    expect(other).toBeDefined();
    if (other === undefined) continue;
    expect({ sheet: sheet.name, differences: differences(sheet, other) }).toEqual({
      sheet: sheet.name,
      differences: [],
    });
  }
});

function formulaCount(sheet: SheetSnapshot): number {
  return sheet.rows.flatMap((row) => row.cells).filter((cell) => cell.formula !== undefined).length;
}

function differences(written: SheetSnapshot, after: SheetSnapshot): string[] {
  return written.rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell) => {
      const value = cellAt(after, row, cell.column)?.value ?? null;
      if (cell.formula === undefined || agree(cell.value, value)) return [];
      return [
        `${toA1(row, cell.column)}: ${cell.formula} is ${JSON.stringify(value)}, written ${JSON.stringify(cell.value)}`,
      ];
    }),
  );
}

function agree(written: CellValue | null, after: CellValue | null): boolean {
  if (typeof written === "number" && typeof after === "number") {
    return Math.abs(written - after) <= 1e-9 * Math.max(1, Math.abs(written));
  }
  return (written ?? "") === (after ?? "");
}
