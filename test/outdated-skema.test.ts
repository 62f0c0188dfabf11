import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../src/hosts/file";
import { buildSkema, validateWorkbook } from "../src/jobs";
import { outdatedSkemas } from "../src/skema";
import { toldFigures } from "../src/skema/figure-lines";
import type { WorkbookHost } from "../src/workbook/host";

const today = "2023-08-15";

/** What the sheet of sources tells of, and which sets are outdated by now. */
async function state(host: WorkbookHost) {
  const { snapshot, workbook, validation } = await validateWorkbook(host, today);
  const sources = snapshot.sheets.find(({ name }) => name === "2022 Kilder");
  const found = validation.findings.filter(({ rule }) => rule === "skema-outdated");
  expect(found).toEqual(outdatedSkemas(snapshot, workbook));
  return { found, told: (sources && toldFigures(sources)?.lines) ?? [] };
}

test("a skema is up to date until a source changes", async () => {
  const name = "bylivkolding";
  const host = openWorkbook(readFileSync(join(__dirname, `../assets/samples/${name}.xlsx`)), name);
  await buildSkema(host, 2022, today);
  const { found, told } = await state(openWorkbook(host.bytes(), name));
  expect(found).toEqual([]);
  const percent = told.find(({ reading }) => reading.endsWith("%"));
  if (percent === undefined) throw new Error("no percentage");
  await host.apply({ sheets: [], fixes: [{ at: percent.source, value: "12,5%" }] });
  expect((await state(host)).found).toMatchObject([
    { severity: "warning", sheet: "2022 Kilder", cell: percent.at.cell, params: { year: 2022 } },
  ]);
  await buildSkema(host, 2022, today);
  expect((await state(host)).found).toEqual([]);
});
