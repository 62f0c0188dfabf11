import type { KeptCell } from "../../workbook/patch";
import { draw, drawing, text } from "../../../test/packages/drawing";
import { commentBoxes, commentsPart } from "../../../test/packages/full-workbook";
import { packageOf, partsOf, relations, simpleBook } from "../../../test/packages/package";
import { openWorkbook } from ".";

const styles =
  `<fonts count="1"><font><sz val="11"/></font></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders>` +
  `<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" quotePrefix="1"/></cellXfs>`;

const sheet =
  `<sheetPr codeName="Ark7"><outlinePr summaryBelow="0"/></sheetPr><sheetViews><sheetView zoomScale="80" workbookViewId="0"/></sheetViews>` +
  `<cols><col min="1" max="4" width="10" customWidth="1"/><col min="5" max="6" width="33" customWidth="1"/></cols><sheetData>` +
  `<row r="1"><c r="A1" t="inlineStr"><is><t>gammel</t></is></c></row>` +
  `<row r="2" hidden="1"><c r="A2" t="s"><v>0</v></c><c r="C2" s="2" t="s"><v>1</v></c><c r="E2"><f>B2*2</f><v>4</v></c></row>` +
  `<row r="3"><c r="C3" s="1"><v>0.5</v></c><c r="E3"><f t="shared" ref="E3:E4" si="0">B3</f><v>1</v></c></row>` +
  `<row r="4"><c r="E4"><f t="shared" si="0"/><v>2</v></c></row></sheetData>` +
  `<sheetProtection sheet="1"/><mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="E2:F2"/></mergeCells>` +
  `<conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>` +
  `<dataValidations count="2"><dataValidation type="list" sqref="A1"><formula1>"x"</formula1></dataValidation><dataValidation type="list" sqref="H1"><formula1>"y"</formula1></dataValidation></dataValidations>` +
  `<hyperlinks><hyperlink ref="A1" location="Ark1!A1"/><hyperlink ref="E2" r:id="h1"/></hyperlinks>` +
  `<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><legacyDrawing r:id="v1"/><extLst><ext uri="{x}"/></extLst>`;

function workbook(): Uint8Array {
  return packageOf({
    ...simpleBook({
      sheets: { Plan: "<sheetData/>", "2022 skema": sheet, Sidste: "<sheetData/>" },
      styles,
      sharedStrings: "<si><t>Etiket</t></si><si><r><t>Uddybende</t></r><r><t> ord</t></r></si>",
      after: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">'2022 skema'!$A$1</definedName><definedName name="Egen" localSheetId="1">1</definedName></definedNames>`,
    }),
    "xl/worksheets/_rels/sheet2.xml.rels": relations([
      ["h1", "hyperlink", "https://example.org/"],
      ["v1", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["c1", "comments", "../comments1.xml"],
    ]),
    "xl/comments1.xml": commentsPart([
      ["C2", "Anne", "til ordene"],
      ["A2", "Bo", "til etiketten"],
      ["A1", "Bo", "til toppen"],
    ]),
    "xl/drawings/vmlDrawing1.vml": commentBoxes([
      [1, 2],
      [1, 0],
      [0, 0],
    ]),
  });
}

/** Row 2 goes to row 6, with what the user wrote in C and E; row 3 stays. */
const kept: KeptCell[] = [
  { from: { row: 1, column: 2 }, to: { row: 5, column: 2 } },
  { from: { row: 1, column: 4 }, to: { row: 5, column: 4 }, formula: "B6*2" },
  { from: { row: 2, column: 2 }, to: { row: 2, column: 2 } },
  { from: { row: 3, column: 4 }, to: { row: 3, column: 4 }, formula: "B4" },
];

const patch = draw(
  drawing("2022 SKEMA", [text(0, 0, "ny"), text(5, 0, "Etiket"), text(5, 2, null), text(2, 2, "udgår")], {
    columnWidths: [20, 20, 30, 5],
    kept,
    validations: [{ area: { top: 2, left: 1, bottom: 4, right: 1 }, choices: ["Ja", 'Nej "måske"'] }],
    print: { orientation: "landscape", area: { top: 0, left: 0, bottom: 6, right: 3 } },
  }),
);

async function updated() {
  const host = openWorkbook(workbook(), "fil.xlsx");
  await host.apply(patch);
  return { host, parts: partsOf(host.bytes()), snapshot: await host.read() };
}

test("kept cells move with style, text and formula, and the rest of the old cells goes", async () => {
  const { snapshot, parts } = await updated();
  expect(snapshot.sheets[1]?.rows).toEqual([
    { row: 0, cells: [{ column: 0, value: "ny" }] },
    { row: 2, cells: [{ column: 2, value: 0.5, format: "0%" }] },
    { row: 3, cells: [{ column: 4, value: 2, formula: "B4" }] },
    {
      row: 5,
      cells: [
        { column: 0, value: "Etiket" },
        { column: 2, value: "Uddybende ord" },
        { column: 4, value: 4, formula: "B6*2" },
      ],
    },
  ]);
  expect(parts["xl/worksheets/sheet2.xml"]).toContain('<c r="C6" s="2" t="s"><v>1</v></c>');
  expect(parts["xl/worksheets/sheet2.xml"]).not.toContain("shared");
});

test("a kept cell that holds nothing gives way to what is drawn there", async () => {
  const parts = simpleBook({ sheets: { Ark1: '<sheetData><row r="1"><c r="A1" s="0"/></row></sheetData>' } });
  const host = openWorkbook(packageOf(parts), "fil.xlsx");
  const same = { row: 0, column: 0 };
  await host.apply(draw(drawing("Ark1", [text(0, 0, "tegnet")], { kept: [{ from: same, to: same }] })));
  expect((await host.read()).sheets[0]?.rows[0]?.cells[0]?.value).toBe("tegnet");
});

test("marks of rows stay where no row moves, and go where it is unknown which row they belong to", async () => {
  const cell = (address: string) => `<c r="${address}"><v>1</v></c>`;
  const parts = simpleBook({
    sheets: {
      Ark1: `<sheetData><row r="1">${cell("A1")}</row><row r="9" outlineLevel="1">${cell("A9")}</row></sheetData>`,
    },
  });
  const redrawn = async (row: number) => {
    const host = openWorkbook(packageOf(parts), "fil.xlsx");
    const move = { from: { row: 0, column: 0 }, to: { row, column: 0 } };
    await host.apply(draw(drawing("Ark1", [text(8, 0, "ny")], { kept: [move] })));
    return partsOf(host.bytes())["xl/worksheets/sheet1.xml"];
  };
  expect(await redrawn(0)).toContain('<row r="9" outlineLevel="1">');
  expect(await redrawn(3)).toContain('<row r="9"><c');
});

test("comments follow their cells, and those of other cells their row", async () => {
  const { snapshot, parts } = await updated();
  expect(snapshot.sheets[1]?.comments.map(({ cell, text }) => [cell, text])).toEqual([
    ["C6", "til ordene"],
    ["A6", "til etiketten"],
    ["A1", "til toppen"],
  ]);
  expect(parts["xl/drawings/vmlDrawing1.vml"]?.replaceAll("\r\n ", "")).toBe(
    commentBoxes([
      [5, 2],
      [5, 0],
      [0, 0],
    ]).replaceAll("\r\n ", ""),
  );
});

test("a comment makes room for one that moves to its cell", async () => {
  const cell = '<c r="A1"><v>1</v></c>';
  const parts = simpleBook({ sheets: { Ark1: `<sheetData><row r="1">${cell}</row></sheetData>` } });
  const host = openWorkbook(
    packageOf({
      ...parts,
      "xl/worksheets/_rels/sheet1.xml.rels": relations([["c1", "comments", "../comments1.xml"]]),
      "xl/comments1.xml": commentsPart([
        ["A4", "Bo", "stod der"],
        ["A1", "Anne", "flytter"],
      ]),
    }),
    "fil.xlsx",
  );
  await host.apply(
    draw(drawing("Ark1", [], { kept: [{ from: { row: 0, column: 0 }, to: { row: 3, column: 0 } }] })),
  );
  expect((await host.read()).sheets[0]?.comments.map(({ cell, text }) => [cell, text])).toEqual([
    ["A5", "stod der"],
    ["A4", "flytter"],
  ]);
});

test("the sheet keeps its place, its names and what the user put on it", async () => {
  const { snapshot, parts } = await updated();
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(["Plan", "2022 skema", "Sidste"]);
  expect(snapshot.sheets[1]?.names).toEqual([
    { name: "Egen", formula: "1", hidden: false },
    { name: "_xlnm.Print_Area", formula: "'2022 SKEMA'!$A$1:$D$7", hidden: false },
  ]);
  const xml = parts["xl/worksheets/sheet2.xml"] ?? "";
  const wanted = [
    '<sheetPr codeName="Ark7"><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetView zoomScale="80" workbookViewId="0"></sheetView>',
    '<col min="5" max="6" width="33" customWidth="1"/></cols>',
    '<row r="6" hidden="1">',
    '<sheetProtection sheet="1"/>',
    '<mergeCells count="1"><mergeCell ref="E6:F6"/></mergeCells>',
    '<conditionalFormatting sqref="A1:A9">',
    '<dataValidations count="2">',
    "<formula1>&quot;Ja,Nej &quot;&quot;måske&quot;&quot;&quot;</formula1>",
    'sqref="H1"',
    '<hyperlinks><hyperlink ref="E6" r:id="h1"/></hyperlinks>',
    '<pageMargins left="0.25"',
    '<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>',
    '<legacyDrawing r:id="v1"/>',
    '<extLst><ext uri="{x}"/></extLst>',
  ];
  let at = 0;
  for (const piece of wanted) {
    const utf8 = String.fromCharCode(...new TextEncoder().encode(piece));
    const found = xml.indexOf(utf8, at);
    expect([piece, found >= at]).toEqual([piece, true]);
    at = found;
  }
});

test("a new drawing of the same is the same", async () => {
  const { host, parts } = await updated();
  const stay = kept.map((cell) => ({ ...cell, from: cell.to }));
  const [sheet] = patch.sheets;
  if (sheet === undefined) throw new Error("no drawing");
  await host.apply(draw({ ...sheet, kept: stay }));
  expect(partsOf(host.bytes())).toEqual(parts);
});

test("a user's table whose cells are all kept moves with them; one that loses its cells goes", async () => {
  const table = (name: string, id: number, reference: string) =>
    `<table id="${id}" name="${name}" displayName="${name}" ref="${reference}"><autoFilter ref="${reference}"/><tableColumns count="1"><tableColumn id="1" name="x"/></tableColumns></table>`;
  const cell = (address: string) => `<c r="${address}" t="inlineStr"><is><t>x</t></is></c>`;
  const parts = simpleBook({
    sheets: {
      Ark1:
        `<sheetData><row r="1">${cell("A1")}${cell("F1")}</row><row r="2">${cell("A2")}${cell("F2")}</row></sheetData>` +
        `<tableParts count="2"><tablePart r:id="t1"/><tablePart r:id="t2"/></tableParts>`,
    },
  });
  const host = openWorkbook(
    packageOf({
      ...parts,
      "xl/worksheets/_rels/sheet1.xml.rels": relations([
        ["t1", "table", "../tables/table1.xml"],
        ["t2", "table", "../tables/table2.xml"],
      ]),
      "xl/tables/table1.xml": table("Tabt", 1, "A1:A2"),
      "xl/tables/table2.xml": table("Holdt", 2, "F1:F2"),
    }),
    "fil.xlsx",
  );
  const down = [0, 1].map((row) => ({ from: { row, column: 5 }, to: { row: row + 3, column: 5 } }));
  await host.apply(draw(drawing("Ark1", [text(0, 0, "ny")], { kept: down })));
  const [sheet] = (await host.read()).sheets;
  expect(sheet?.tables.map(({ name, area }) => [name, area])).toEqual([
    ["Holdt", { top: 3, left: 5, bottom: 4, right: 5 }],
  ]);
  expect(partsOf(host.bytes())["xl/tables/table1.xml"]).toBeUndefined();
});
