import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { InMemoryExcel, installed } from ".";
import { emptyWorkbook, openWorkbook } from "../../src/hosts/file";
import { looks } from "../../src/workbook/look";
import { cellAt, type WorkbookSnapshot } from "../../src/workbook/snapshot";
import { snapshotOf } from "../snapshots";
import { nearestRole } from "./file/roles";
import { plainLook } from "./state/look";

let excel: InMemoryExcel | undefined;
afterEach(() => excel?.uninstall());

const source = snapshotOf([
  {
    name: "Data",
    rows: [
      ["h", "i"],
      [1, { value: 2, formula: "A2*2", format: "0.0" }],
    ],
    merges: ["D1:E1"],
    tables: [{ name: "T", range: "A1:B2" }],
  },
  { name: "Other", rows: [["x"]] },
]);

async function fileOf(snapshot: WorkbookSnapshot): Promise<Uint8Array> {
  return InMemoryExcel.fromSnapshot(snapshot).bytes();
}

test("a workbook comes back from a file as it was", async () => {
  const read = await openWorkbook(await fileOf(source), "x").read();
  expect(read.sheets).toEqual(source.sheets);
  const reopened = await InMemoryExcel.open(await fileOf(source));
  expect(reopened.snapshot().sheets).toMatchObject([
    { name: "Data", merges: ["D1:E1"], tables: [{ name: "T", area: "A1:B2", columns: ["h", "i"] }] },
    { name: "Other", cells: { A1: { value: "x" } } },
  ]);
});

test("a workbook that nobody changed is saved byte for byte", async () => {
  const bytes = await fileOf(source);
  const opened = await InMemoryExcel.open(bytes);
  expect(Buffer.compare(await opened.bytes(), bytes)).toBe(0);
});

test("what is built through office.js stands in the file", async () => {
  excel = installed(await InMemoryExcel.open(await fileOf(source)));
  excel.book.calculation = () => 3;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("2022 Skema");
    sheet.getRange("A1:B1").values = [["Resultat", "=Data!A2+2"]];
    sheet.getRange("B1").numberFormat = [["0.0%"]];
    sheet.getRange("A1").format.columnWidth = 200;
    sheet.names.add("_HHP_skema", '="2022"').visible = false;
    sheet.getRange("A3:B3").merge();
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.orientation = "Landscape";
    context.workbook.worksheets.getItem("Other").getRange("A1").values = [["y"]];
    await context.sync();
  });
  const { sheets } = await openWorkbook(await excel.bytes(), "x").read();
  expect(sheets.map(({ name }) => name)).toEqual(["Data", "Other", "2022 Skema"]);
  const [data, other, skema] = sheets;
  if (data === undefined || other === undefined || skema === undefined) throw new Error("a sheet is missing");
  expect(data).toEqual(source.sheets[0]);
  expect(cellAt(other, 0, 0)?.value).toBe("y");
  expect(cellAt(skema, 0, 1)).toEqual({ column: 1, value: 3, formula: "Data!A2+2", format: "0.0%" });
  expect(skema.names).toContainEqual({ name: "_HHP_skema", formula: '"2022"', hidden: true });
  expect(skema.merges).toEqual([{ top: 2, bottom: 2, left: 0, right: 1 }]);
});

test("a workbook whose sheet went away is written afresh", async () => {
  excel = installed(await InMemoryExcel.open(await fileOf(source)));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Other").delete();
    await context.sync();
  });
  const { sheets } = await openWorkbook(await excel.bytes(), "x").read();
  expect(sheets).toEqual([source.sheets[0]]);
});

test("an empty workbook opens", async () => {
  expect((await InMemoryExcel.open(emptyWorkbook())).snapshot().sheets).toMatchObject([
    { name: "Ark1", cells: {} },
  ]);
});

test("a look that a role has is saved as that role", () => {
  const { title, "verdict-fulfilled": fulfilled } = looks;
  expect(
    nearestRole({
      ...plainLook,
      fontSize: title.size,
      fontColor: `#${title.color}`,
      bold: true,
      verticalAlignment: "Center",
    }),
  ).toBe("title");
  const side = { style: "Continuous", color: "#D0D7DF", weight: "Thin" };
  expect(
    nearestRole({
      ...plainLook,
      fontSize: fulfilled.size,
      fontColor: `#${fulfilled.color}`,
      fillColor: `#${fulfilled.fill ?? ""}`,
      bold: true,
      wrapText: true,
      horizontalAlignment: "Center",
      verticalAlignment: "Center",
      borderTop: side,
      borderBottom: side,
      borderLeft: side,
      borderRight: side,
    }),
  ).toBe("verdict-fulfilled");
});

test("only the loader for Jest needs Node, so that the rest runs in a page beside office.js", () => {
  const files = readdirSync(__dirname, { recursive: true, encoding: "utf8" });
  const sources = files.filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  const needing = sources.filter((name) =>
    /from "node:|require\(|\bBuffer\b/.test(readFileSync(join(__dirname, name), "utf8")),
  );
  expect(needing).toEqual(["client/load-client.ts"]);
});
