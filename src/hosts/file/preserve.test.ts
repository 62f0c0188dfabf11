import { draw, drawing, text } from "../../../test/packages/drawing";
import { fullWorkbook } from "../../../test/packages/full-workbook";
import { partsOf } from "../../../test/packages/package";
import { openWorkbook } from ".";

const lists = [
  "[Content_Types].xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "docProps/app.xml",
];
const ours = ["xl/worksheets/sheet3.xml", "xl/worksheets/sheet4.xml"];

const patch = draw(
  drawing("2022 Forside", [{ row: 0, column: 0, value: "Skema", style: "title" }], {
    names: [{ name: "_HHP_skema", formula: '"2022|Forside"', hidden: true }],
    print: { orientation: "landscape", titleRows: { top: 0, bottom: 1 } },
  }),
  drawing(
    "2022 Kilder",
    [
      { row: 0, column: 0, value: "Felt", style: "header" },
      { row: 0, column: 1, value: "Værdi", style: "header" },
      text(1, 0, "a"),
      { row: 1, column: 1, value: 1.5, format: '+0,0" procentpoint"', formula: "1+0.5", style: "derived" },
    ],
    {
      tables: [
        { name: "HHP_Ny", area: { top: 0, left: 0, bottom: 1, right: 1 }, columns: ["Felt", "Værdi"] },
      ],
    },
  ),
);

test("every part that is not ours comes through byte for byte, save those that list the sheets", async () => {
  const host = openWorkbook(fullWorkbook(), "fuld.xlsm");
  await host.apply(patch);
  const before = partsOf(fullWorkbook());
  const after = partsOf(host.bytes());
  const changed = Object.keys(before).filter((name) => after[name] !== before[name]);
  expect(changed.sort()).toEqual([...lists, "xl/calcChain.xml"].sort());
  const added = Object.keys(after).filter((name) => !(name in before));
  expect(added.sort()).toEqual(
    [...ours, "xl/tables/table1.xml", "xl/worksheets/_rels/sheet4.xml.rels"].sort(),
  );
  expect(after["xl/calcChain.xml"]).toBeUndefined();
  expect(after["[Content_Types].xml"]).not.toContain("calcChain");
  expect(after["[Content_Types].xml"]).toContain("application/vnd.ms-excel.sheet.macroEnabled.main+xml");
});

test("a part is named as seen from the part that names it, as every program can follow", async () => {
  const host = openWorkbook(fullWorkbook(), "fuld.xlsm");
  await host.apply(patch);
  const after = partsOf(host.bytes());
  expect(after["xl/worksheets/_rels/sheet4.xml.rels"]).toContain('Target="../tables/table1.xml"');
  expect(after["xl/_rels/workbook.xml.rels"]).toContain('Target="worksheets/sheet4.xml"');
});

test("a table says that it has a header row, which some programs do not take for granted", async () => {
  const host = openWorkbook(fullWorkbook(), "fuld.xlsm");
  await host.apply(patch);
  expect(partsOf(host.bytes())["xl/tables/table1.xml"]).toContain('headerRowCount="1"');
});

test("what was read before is read again, and our sheets stand last", async () => {
  const host = openWorkbook(fullWorkbook(), "fuld.xlsm");
  const before = await host.read();
  await host.apply(patch);
  const after = await openWorkbook(host.bytes(), "fuld.xlsm").read();
  expect({ ...after, sheets: after.sheets.slice(0, 2) }).toEqual(before);
  expect(after.sheets.slice(2).map((sheet) => sheet.name)).toEqual(["2022 Forside", "2022 Kilder"]);
  expect(after.sheets[2]?.names).toEqual([
    { name: "_HHP_skema", formula: '"2022|Forside"', hidden: true },
    { name: "_xlnm.Print_Titles", formula: "'2022 Forside'!$1:$2", hidden: false },
  ]);
  expect(after.sheets[3]?.rows[1]?.cells[1]).toEqual({
    column: 1,
    value: 1.5,
    formula: "1+0.5",
    format: '+0,0" procentpoint"',
  });
});

test("the workbook reads whole: rich text, formats, comments, hidden rows, tables, names and properties", async () => {
  const snapshot = await openWorkbook(fullWorkbook(), "fuld.xlsm").read();
  const [data, numbers] = snapshot.sheets;
  expect(data).toMatchObject({
    name: "Data",
    visibility: "visible",
    merges: [{ top: 4, left: 0, bottom: 4, right: 1 }],
    hiddenRows: [2],
    hiddenColumns: [2],
    links: [{ cell: "A2", target: "https://example.org/en?a=1" }],
    comments: [{ cell: "B2", author: "Anne Analytiker", text: "Tjek tallet" }],
    names: [{ name: "Skjult", formula: "Data!$A$1", hidden: true }],
  });
  expect(data?.rows[0]?.cells[1]?.value).toBe("Tal i alt");
  expect(data?.rows[1]?.cells[1]).toEqual({ column: 1, value: 0.902, format: '0.0\\ "pct."' });
  expect(data?.rows[2]?.cells[1]).toEqual({ column: 1, value: 1.902, formula: "SUM(B2,1)" });
  expect(numbers).toMatchObject({
    name: "Tal & pivot",
    visibility: "hidden",
    names: [{ name: "_xlnm.Print_Area" }],
    tables: [{ name: "Brugers", columns: ["Navn", "Tal\ni alt"], hasHeaderRow: true, hasTotalsRow: false }],
  });
  expect(snapshot.names).toEqual([{ name: "Andel", formula: "Data!$B$2", hidden: false }]);
  expect(snapshot.properties).toEqual({
    creator: "Anne Analytiker",
    lastModifiedBy: "Bo Beboer",
    Application: "Microsoft Excel",
    Company: "Boligselskabet",
    Sagsnummer: "12-34",
  });
});

test("the same drawing twice gives the same bytes", async () => {
  const host = openWorkbook(fullWorkbook(), "fuld.xlsm");
  await host.apply(patch);
  const once = partsOf(host.bytes());
  await host.apply(patch);
  expect(partsOf(host.bytes())).toEqual(once);
});

test("new parts are listed with ids of their own and calculation is asked for", async () => {
  const host = openWorkbook(fullWorkbook(), "fuld.xlsm");
  await host.apply(patch);
  const parts = partsOf(host.bytes());
  expect(parts["xl/workbook.xml"]).toContain('<sheet name="2022 Forside" sheetId="8" r:id="rId10"/>');
  expect(parts["xl/workbook.xml"]).toContain('<definedName name="_HHP_skema" localSheetId="3" hidden="1">');
  expect(parts["xl/workbook.xml"]).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  expect(parts["xl/tables/table1.xml"]).toContain(' id="4" name="HHP_Ny"');
  expect(parts["xl/styles.xml"]).toContain(
    '<numFmt numFmtId="165" formatCode="+0,0&quot; procentpoint&quot;"/>',
  );
});

test("a patch that fails leaves the workbook as it was", async () => {
  const host = openWorkbook(fullWorkbook(), "fuld.xlsm");
  const table = { name: "brugers", area: { top: 0, left: 0, bottom: 1, right: 0 }, columns: ["x"] };
  const clash = draw(
    drawing("Ny", [text(0, 0, "x")]),
    drawing("Anden", [text(0, 0, "x")], { tables: [table] }),
  );
  const before = host.bytes();
  await expect(host.apply(clash)).rejects.toMatchObject({ code: "table-name-taken" });
  expect(host.bytes()).toEqual(before);
});
