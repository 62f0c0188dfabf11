import { packageOf, relations, simpleBook, uri, type SimpleBook } from "../../../test/packages/package";
import { openWorkbook } from ".";

async function read(book: SimpleBook, more: Record<string, string> = {}) {
  return openWorkbook(packageOf({ ...simpleBook(book), ...more }), "fil.xlsx").read();
}

async function cellsOf(sheetData: string, more: Partial<SimpleBook> = {}) {
  const snapshot = await read({ sheets: { Ark1: `<sheetData>${sheetData}</sheetData>` }, ...more });
  return snapshot.sheets[0]?.rows.flatMap(({ row, cells }) => cells.map((cell) => ({ row, ...cell })));
}

test("every type of cell has its value", async () => {
  const cells = await cellsOf(
    `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>` +
      `<c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="str"><f>A1</f><v>x_x000A_y</v></c>` +
      `<c r="F1"><v>1.5E-3</v></c><c r="G1" t="d"><v>2022-01-31</v></c><c r="H1" s="0"/><c r="I1" t="n"><f>1/3</f></c></row>`,
    {
      sharedStrings: `<si><r><t>Ål_x0041_</t></r><r><t>&amp;b</t></r><rPh sb="0" eb="1"><t>fonetik</t></rPh></si>`,
    },
  );
  expect(cells).toEqual([
    { row: 0, column: 0, value: "ÅlA&b" },
    { row: 0, column: 1, value: "a b" },
    { row: 0, column: 2, value: true },
    { row: 0, column: 3, value: { error: "#N/A" } },
    { row: 0, column: 4, value: "x\ny", formula: "A1" },
    { row: 0, column: 5, value: 0.0015 },
    { row: 0, column: 6, value: 44592 },
    { row: 0, column: 8, value: null, formula: "1/3" },
  ]);
});

test("a shared formula is each cell's own, an array formula its first cell's", async () => {
  const cells = await cellsOf(
    `<row r="2"><c r="B2"><f t="shared" ref="B2:B4" si="0">A2*$C$1</f><v>1</v></c><c r="D2"><f t="array" ref="D2:D3">A2:A3</f><v>1</v></c></row>` +
      `<row r="3"><c r="B3"><f t="shared" si="0"/><v>2</v></c><c r="D3"><v>2</v></c></row><row r="4"><c r="B4"><f t="shared" si="0"/><v>3</v></c></row>`,
  );
  expect(cells?.map((cell) => cell.formula)).toEqual(["A2*$C$1", "A2:A3", "A3*$C$1", undefined, "A4*$C$1"]);
});

test("number formats come as codes, General not at all", async () => {
  const styles =
    `<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0&quot; pct.&quot;"/></numFmts>` +
    `<cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="170"/><xf numFmtId="14"/><xf numFmtId="31"/></cellXfs>`;
  const row = [0, 1, 2, 3, 4].map((style) => `<c s="${style}"><v>1</v></c>`).join("");
  const cells = await cellsOf(`<row>${row}</row>`, { styles });
  expect(cells?.map((cell) => cell.format)).toEqual([
    undefined,
    "0.00%",
    '0.0" pct."',
    "m/d/yyyy",
    "m/d/yyyy",
  ]);
  expect(cells?.map((cell) => cell.column)).toEqual([0, 1, 2, 3, 4]);
});

test("dates of the 1904 system are counted from 1900; times and numbers stay", async () => {
  const styles = `<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs>`;
  const before = `<workbookPr date1904="1"/>`;
  const row = `<row r="1"><c r="A1" s="1"><v>43130</v></c><c r="B1"><v>43130</v></c><c r="C1" s="2"><v>0.5</v></c></row>`;
  const cells = await cellsOf(row, { styles, before });
  expect(cells?.map((cell) => cell.value)).toEqual([44592, 43130, 0.5]);
});

test("prefixed names and the strict namespaces read alike", async () => {
  const sheet =
    `<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1">` +
    `<x:c r="A1" t="inlineStr"><x:is><x:t>hej</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
  const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
  const snapshot = await read(
    { sheets: { Ark1: "" } },
    {
      "_rels/.rels": relations([["rId1", `${strict}/officeDocument`, "/xl/workbook.xml"]]),
      "xl/workbook.xml":
        `<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:q="${strict}"><x:sheets>` +
        `<x:sheet name="Ark1" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>`,
      "xl/_rels/workbook.xml.rels": relations([["rId1", `${strict}/worksheet`, "worksheets/sheet1.xml"]]),
      "xl/worksheets/sheet1.xml": sheet,
    },
  );
  expect(snapshot.sheets[0]?.rows).toEqual([{ row: 0, cells: [{ column: 0, value: "hej" }] }]);
});

test("part names may be written with other letters or percent signs than their links", async () => {
  const { "xl/worksheets/sheet1.xml": sheet = "", ...parts } = simpleBook({
    sheets: { Ark1: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
  });
  const links = relations([["rId1", "worksheet", "Worksheets/mit%20ark.xml"]]);
  const bytes = packageOf({
    ...parts,
    "xl/_rels/workbook.xml.rels": links,
    "xl/worksheets/mit%20ark.xml": sheet,
  });
  expect((await openWorkbook(bytes, "fil.xlsx").read()).sheets[0]?.rows).toHaveLength(1);
});

test("rows and cells out of order are put in order", async () => {
  const cells = await cellsOf(
    `<row r="3"><c r="B3"><v>4</v></c><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="C3"><v>5</v></c></row>`,
  );
  expect(cells?.map(({ row, column }) => [row, column])).toEqual([
    [0, 0],
    [2, 0],
    [2, 1],
    [2, 2],
  ]);
});

test("a stray cell in the last row costs one row", async () => {
  const cells = await cellsOf(`<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`);
  expect(cells).toEqual([{ row: 1_048_575, column: 16_383, value: 1 }]);
});

test("filters, protection and links within the workbook are told", async () => {
  const filter = (column: string) =>
    `<sheetData><row r="2" hidden="1"/></sheetData><sheetProtection sheet="1"/><autoFilter ref="A1:B9">${column}</autoFilter>` +
    `<hyperlinks><hyperlink ref="A1" location="'Ark 2'!B2"/></hyperlinks>`;
  const snapshot = await read({
    sheets: {
      Aktiv: filter(`<filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn>`),
      Passiv: filter(`<filterColumn colId="0" hiddenButton="1"/>`),
    },
    before: `<workbookProtection lockStructure="1"/>`,
  });
  expect(snapshot.structureProtected).toBe(true);
  expect(snapshot.sheets.map(({ filtered }) => filtered)).toEqual([true, false]);
  expect(snapshot.sheets[0]?.protected).toBe(true);
  expect(snapshot.sheets[0]?.links).toEqual([{ cell: "A1", target: "#'Ark 2'!B2" }]);
});

test("of a thread each remark is told with its author, and not the copy for older programs", async () => {
  const office = "http://schemas.microsoft.com/office/2017/10/relationships";
  const book = simpleBook({ sheets: { Ark1: "<sheetData/>" } });
  const snapshot = await read(
    { sheets: { Ark1: "<sheetData/>" } },
    {
      "xl/_rels/workbook.xml.rels": (book["xl/_rels/workbook.xml.rels"] ?? "").replace(
        "</Relationships>",
        `<Relationship Id="p" Type="${office}/person" Target="persons/person.xml"/></Relationships>`,
      ),
      "xl/persons/person.xml": `<personList xmlns="urn:p"><person displayName="Anne" id="{1}"/><person displayName="Bo" id="{2}"/></personList>`,
      "xl/worksheets/_rels/sheet1.xml.rels": relations([
        ["r1", "comments", "../comments1.xml"],
        ["r2", `${office}/threadedComment`, "../threadedComments/threadedComment1.xml"],
      ]),
      "xl/comments1.xml":
        `<comments xmlns="${uri.main}"><authors><author>tc={A}</author><author>Bo</author></authors><commentList>` +
        `<comment ref="A1" authorId="0"><text><t>[Threaded comment]</t></text></comment>` +
        `<comment ref="B1" authorId="1"><text><t>gammel</t></text></comment></commentList></comments>`,
      "xl/threadedComments/threadedComment1.xml":
        `<ThreadedComments xmlns="urn:t"><threadedComment ref="A1" personId="{1}" id="{A}"><text>Hvorfor?</text></threadedComment>` +
        `<threadedComment ref="A1" personId="{2}" id="{B}" parentId="{A}"><text>Derfor</text></threadedComment></ThreadedComments>`,
    },
  );
  expect(snapshot.sheets[0]?.comments).toEqual([
    { cell: "B1", author: "Bo", text: "gammel" },
    { cell: "A1", author: "Anne", text: "Hvorfor?" },
    { cell: "A1", author: "Bo", text: "Derfor" },
  ]);
});
