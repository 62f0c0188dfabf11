import type { CellFix } from "../../workbook/patch";
import { fullWorkbook } from "../../../test/packages/full-workbook";
import { packageOf, partsOf, relations, simpleBook } from "../../../test/packages/package";
import { openWorkbook } from ".";

const fixes = (...list: readonly CellFix[]) => ({ sheets: [], fixes: list });

async function fixed(sheetXml: string, cell: string, value: CellFix["value"]): Promise<string> {
  const host = openWorkbook(packageOf(simpleBook({ sheets: { Ark1: sheetXml } })), "fil.xlsx");
  await host.apply(fixes({ at: { sheet: "ark1", cell }, value }));
  const xml = partsOf(host.bytes())["xl/worksheets/sheet1.xml"] ?? "";
  return xml.slice(xml.indexOf(">") + 1, -"</worksheet>".length);
}

test("a fix changes one cell, keeps its style and touches no other part", async () => {
  const host = openWorkbook(fullWorkbook(), "fuld.xlsm");
  await host.apply(fixes({ at: { sheet: "data", cell: "B2" }, value: 0.5 }));
  const before = partsOf(fullWorkbook());
  const after = partsOf(host.bytes());
  expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual([
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
  ]);
  expect(after["xl/worksheets/sheet1.xml"]).toBe(
    before["xl/worksheets/sheet1.xml"]?.replace("<v>0.902</v>", "<v>0.5</v>"),
  );
});

test("a fix over a formula takes it out of the calculation chain", async () => {
  const host = openWorkbook(fullWorkbook(), "fuld.xlsm");
  await host.apply(fixes({ at: { sheet: "Data", cell: "B3" }, value: 2 }));
  expect(partsOf(host.bytes())["xl/calcChain.xml"]).toBeUndefined();
  expect((await host.read()).sheets[0]?.rows[2]?.cells[1]).toEqual({ column: 1, value: 2 });
});

test.each([
  ["an empty sheet", "<sheetData/>", '<sheetData><row r="2"><c r="B2"><v>7</v></c></row></sheetData>'],
  [
    "a new row between rows",
    '<sheetData><row r="1"/><row r="3"/></sheetData>',
    '<sheetData><row r="1"/><row r="2"><c r="B2"><v>7</v></c></row><row r="3"/></sheetData>',
  ],
  [
    "a row that closes itself",
    '<sheetData><row r="2" ht="20"/></sheetData>',
    '<sheetData><row r="2" ht="20"><c r="B2"><v>7</v></c></row></sheetData>',
  ],
  [
    "a new cell between cells",
    '<sheetData><row r="2" spans="1:1"><c r="A2"/><c r="C2"/></row></sheetData>',
    '<sheetData><row r="2"><c r="A2"/><c r="B2"><v>7</v></c><c r="C2"/></row></sheetData>',
  ],
  [
    "a cell with text",
    '<sheetData><row r="2"><c r="B2" s="3" t="s"><v>1</v></c></row></sheetData>',
    '<sheetData><row r="2"><c r="B2" s="3"><v>7</v></c></row></sheetData>',
  ],
  [
    "cells without addresses",
    "<sheetData><row><c/></row><row><c/><c/></row></sheetData>",
    '<sheetData><row><c/></row><row><c/><c r="B2"><v>7</v></c></row></sheetData>',
  ],
])("a fix goes into %s", async (_, before, after) => {
  expect(await fixed(before, "B2", 7)).toBe(after);
});

test("a fix with text or nothing is written so", async () => {
  const cell = '<sheetData><row r="1"><c r="A1" s="2"><v>1</v></c></row></sheetData>';
  expect(await fixed(cell, "A1", " Æ<")).toContain(
    '<c r="A1" s="2" t="inlineStr"><is><t xml:space="preserve">',
  );
  expect(await fixed(cell, "A1", null)).toContain('<c r="A1" s="2"/>');
});

test("the formula that others share stays with them", async () => {
  const shared =
    '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>';
  expect(await fixed(shared, "A1", 9)).toBe(
    '<sheetData><row r="1"><c r="A1"><v>9</v></c></row><row r="2"><c r="A2"><f>B2</f><v>2</v></c></row>' +
      '<row r="3"><c r="A3"><f>B3</f><v>3</v></c></row></sheetData>',
  );
});

test("a cell of an array formula is not changed alone", async () => {
  const array =
    '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f><v>1</v></c></row></sheetData>';
  await expect(fixed(array, "A2", 9)).rejects.toMatchObject({ code: "cell-in-array" });
});

test("a fixed header names its table's column", async () => {
  const parts = simpleBook({
    sheets: {
      Ark1: '<sheetData><row r="1"><c r="A1"/></row></sheetData><tableParts count="1"><tablePart r:id="t"/></tableParts>',
    },
  });
  const host = openWorkbook(
    packageOf({
      ...parts,
      "xl/worksheets/_rels/sheet1.xml.rels": relations([["t", "table", "/xl/tables/table1.xml"]]),
      "xl/tables/table1.xml": `<table id="1" displayName="T" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="Gammel"/></tableColumns></table>`,
    }),
    "fil.xlsx",
  );
  await host.apply(fixes({ at: { sheet: "Ark1", cell: "A1" }, value: "Ny" }));
  expect((await host.read()).sheets[0]?.tables[0]?.columns).toEqual(["Ny"]);
});
