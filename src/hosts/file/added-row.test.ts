import { fullWorkbook } from "../../../test/packages/full-workbook";
import { partsOf } from "../../../test/packages/package";
import { emptyWorkbook, openWorkbook } from ".";
import { tableContent } from "../../../test/packages/table-content";
import type { WorkbookPatch } from "../../workbook/patch";

const row = (table: string, ...values: (string | number)[]): WorkbookPatch => ({
  sheets: [],
  fixes: [],
  rows: [{ table, cells: values.map((value) => ({ value })) }],
});

test("a row goes below the table's last, and the table grows with its filter", async () => {
  const host = openWorkbook(fullWorkbook(), "fuld.xlsm");
  await host.apply(row("brugers", "Ny", 7));
  await host.apply(row("Brugers", "Nyere", 8));
  const snapshot = await host.read();
  expect(tableContent(snapshot, "Brugers").slice(-2)).toEqual([
    ["Ny", 7],
    ["Nyere", 8],
  ]);
  const table = partsOf(host.bytes())["xl/tables/table3.xml"];
  expect(table).toContain(' ref="A1:B4"');
  expect(table).toContain('<autoFilter ref="A1:B4"/>');
});

test("what is not the table's stays byte for byte", async () => {
  const host = openWorkbook(fullWorkbook(), "fuld.xlsm");
  const before = partsOf(host.bytes());
  await host.apply(row("Brugers", "Ny", 7));
  const after = partsOf(host.bytes());
  const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
  expect(changed.filter((name) => !/table3\.xml|workbook\.xml|worksheets\/sheet\d+\.xml/.test(name))).toEqual(
    [],
  );
  expect(changed.filter((name) => name.startsWith("xl/worksheets/"))).toHaveLength(1);
});

test("a number format of the row's own is added to the look of the row above", async () => {
  const host = openWorkbook(fullWorkbook(), "fuld.xlsm");
  const cells = [{ value: "Ny" }, { value: 45170, format: "dd-mm-yyyy" }];
  await host.apply({ sheets: [], fixes: [], rows: [{ table: "Brugers", cells }] });
  const { sheets } = await host.read();
  const cell = sheets
    .flatMap(({ rows }) => rows.flatMap((each) => each.cells))
    .find(({ value }) => value === 45170);
  expect(cell).toMatchObject({ column: 1, format: "dd-mm-yyyy" });
});

test("no row is added over what stands below, nor to a table that is not there", async () => {
  const host = openWorkbook(fullWorkbook(), "fuld.xlsm");
  const { sheets } = await host.read();
  const sheet = sheets.find(({ tables }) => tables.some(({ name }) => name === "Brugers"))?.name ?? "";
  await host.apply({ sheets: [], fixes: [{ at: { sheet, cell: "B3" }, value: "Min note" }] });
  const before = host.bytes();
  await expect(host.apply(row("Brugers", "Ny", 7))).rejects.toMatchObject({
    code: "no-room-below-table",
    params: { table: "Brugers", cell: "B3" },
  });
  await expect(openWorkbook(emptyWorkbook(), "tom").apply(row("Brugers", "Ny"))).rejects.toMatchObject({
    code: "table-not-found",
  });
  expect(host.bytes()).toEqual(before);
});
