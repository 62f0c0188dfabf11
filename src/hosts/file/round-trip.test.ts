import fc from "fast-check";
import { quoteSheet } from "../../workbook/address";
import type { CellValue } from "../../workbook/snapshot";
import { cellAt } from "../../workbook/snapshot";
import { draw, drawing, text } from "../../../test/packages/drawing";
import { packageOf, partsOf, simpleBook } from "../../../test/packages/package";
import { emptyWorkbook, openWorkbook } from ".";

async function written(...values: readonly CellValue[]): Promise<(CellValue | null | undefined)[]> {
  const host = openWorkbook(emptyWorkbook(), "ny.xlsx");
  await host.apply(
    draw(
      drawing(
        "Ark",
        values.map((value, row) => text(row, 0, value)),
      ),
    ),
  );
  const [sheet] = (await openWorkbook(host.bytes(), "ny.xlsx").read()).sheets;
  return values.map((_, row) => (sheet ? cellAt(sheet, row, 0)?.value : undefined));
}

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom("_", "x0041", "_x0041_", "_x005F_", "_x00e5", "\u0001", "\r", "\n", " ", "😀"),
  }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
);

test("any text written in a cell reads back the same", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        anyText.filter((each) => each !== ""),
        { minLength: 1 },
      ),
      async (texts) => {
        expect(await written(...texts)).toEqual(texts);
      },
    ),
  );
});

test("any number, truth value and error reads back the same", async () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
    fc.constantFrom({ error: "#N/A" }, { error: "#DIV/0!" }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(value, { minLength: 1 }), async (values) => {
      expect(await written(...values)).toEqual(values);
    }),
  );
});

test("any sheet name that Excel allows works, in links and names too", async () => {
  const character = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 1 })
    .filter((each) => /^[^:\\/?*[\]\p{C}]+$/u.test(each));
  const name = fc
    .array(fc.oneof(character, fc.constantFrom("'", " ", "&", "<", '"', "Æ")), { minLength: 1, maxLength: 8 })
    .map((characters) => `A${characters.join("").slice(0, 28)}z`)
    .filter((each) => !/\p{Cs}/u.test(each));
  await fc.assert(
    fc.asyncProperty(name, async (sheet) => {
      const host = openWorkbook(emptyWorkbook(), "ny.xlsx");
      const link = { row: 0, column: 0, value: "x", style: "text", link: { sheet, cell: "B2" } } as const;
      const area = { top: 0, left: 0, bottom: 1, right: 1 };
      await host.apply(draw(drawing(sheet, [link], { print: { orientation: "portrait", area } })));
      const [read] = (await openWorkbook(host.bytes(), "ny.xlsx").read()).sheets;
      expect(read?.name).toBe(sheet);
      expect(read?.links).toEqual([{ cell: "A1", target: `#${quoteSheet(sheet)}!B2` }]);
      expect(read?.names[0]?.formula).toBe(`${quoteSheet(sheet)}!$A$1:$B$2`);
    }),
  );
});

test("an empty workbook's blank sheet gives way to the first drawn one", async () => {
  const host = openWorkbook(emptyWorkbook(), "ny.xlsx");
  expect((await host.read()).sheets.map((sheet) => sheet.name)).toEqual(["Ark1"]);
  await host.apply(draw(drawing("Plan", []), drawing("Andet", [])));
  expect((await host.read()).sheets.map((sheet) => sheet.name)).toEqual(["Plan", "Andet"]);
});

test("a formula is written with its result, of whatever type", async () => {
  const host = openWorkbook(emptyWorkbook(), "ny.xlsx");
  const results: (CellValue | null)[] = [1.5, "tekst\n2", true, { error: "#N/A" }, null];
  const cells = results.map((value, row) => ({
    row,
    column: 0,
    value,
    formula: 'A1&"<"',
    style: "derived" as const,
  }));
  await host.apply(draw(drawing("Ark", cells)));
  const [sheet] = (await host.read()).sheets;
  expect(sheet?.rows.map((row) => row.cells[0])).toEqual(
    results.map((value) => ({ column: 0, value, formula: 'A1&"<"' })),
  );
});

test("a merged area is styled in all its cells, so that its border is whole", async () => {
  const host = openWorkbook(emptyWorkbook(), "ny.xlsx");
  const merges = [{ top: 0, left: 0, bottom: 1, right: 1 }];
  await host.apply(draw(drawing("Ark", [text(0, 0, "x")], { merges })));
  const xml = partsOf(host.bytes())["xl/worksheets/sheet1.xml"] ?? "";
  expect(xml).toContain('<c r="B1" s="1"/></row><row r="2"><c r="A2" s="1"/><c r="B2" s="1"/></row>');
  expect(xml).toContain('<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>');
});

test("what a drawing says of print, panes, widths and lists stands in the sheet", async () => {
  const host = openWorkbook(emptyWorkbook(), "ny.xlsx");
  const print = {
    orientation: "portrait",
    breaks: [7, 0, 3],
    header: "&LPlan && mål",
    footer: "&CSide &P af &N",
  } as const;
  await host.apply(
    draw(
      drawing("Ark", [text(0, 0, "x")], {
        print,
        freeze: { row: 2, column: 0 },
        columnWidths: [10],
        tabColor: "#1F4E79",
      }),
    ),
  );
  const xml = partsOf(host.bytes())["xl/worksheets/sheet1.xml"] ?? "";
  expect(xml).toContain('<tabColor rgb="FF1F4E79"/><pageSetUpPr fitToPage="1"/>');
  expect(xml).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>');
  expect(xml).toContain('<col min="1" max="1" width="10.7109375" customWidth="1"/>');
  expect(xml).toContain('<pageSetup paperSize="9" fitToHeight="0" orientation="portrait"/>');
  expect(xml).toContain("<oddFooter>&amp;CSide &amp;P af &amp;N</oddFooter>");
  expect(xml).toContain(
    '<rowBreaks count="2" manualBreakCount="2"><brk id="3" max="16383" man="1"/><brk id="7" max="16383" man="1"/></rowBreaks>',
  );
});

test("a date drawn in a workbook of the 1904 system reads back as drawn", async () => {
  const parts = simpleBook({ sheets: { Ark1: "<sheetData/>" }, before: '<workbookPr date1904="1"/>' });
  const host = openWorkbook(packageOf(parts), "fil.xlsx");
  await host.apply(
    draw(drawing("Ny", [{ row: 0, column: 0, value: 44592, format: "dd-mm-yyyy", style: "text" }])),
  );
  const snapshot = await host.read();
  expect(snapshot.sheets[1]?.rows[0]?.cells).toEqual([{ column: 0, value: 44592, format: "dd-mm-yyyy" }]);
});
