import { openWorkbook } from "../../src/hosts/file";
import { buildSkema, validateWorkbook } from "../../src/jobs";
import { toA1 } from "../../src/workbook/address";
import { accent, font, looks } from "../../src/workbook/look";
import type { SheetDrawing } from "../../src/workbook/patch";
import { rowHeights } from "../../src/workbook/row-height";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import type { InMemoryExcel } from "../excel-host";
import { lineAt } from "../excel-host/state/lines";
import { closeAll, opened, sampleBytes, sampleSnapshot, today } from "./opened";

afterAll(closeAll);

test("a workbook is read from Excel as from its file", async () => {
  for (const name of ["bylivkolding", "bylivkolding-rettet", "slagelse"]) {
    const snapshot = await sampleSnapshot(name);
    expect(await opened(snapshot).host.read()).toEqual(snapshot);
  }
});

test("the same findings come from Excel as from the file", async () => {
  const { host } = opened(await sampleSnapshot("bylivkolding"));
  const file = openWorkbook(sampleBytes("bylivkolding"), "bylivkolding");
  const [found, expected] = [await validateWorkbook(host, today), await validateWorkbook(file, today)];
  expect(found.validation).toEqual(expected.validation);
  expect(found.validation.findings.length).toBeGreaterThan(50);
});

describe("the skema built in Excel", () => {
  let built: Awaited<ReturnType<typeof build>> | undefined;
  const build = async () => {
    const file = openWorkbook(sampleBytes("bylivkolding"), "bylivkolding");
    await buildSkema(file, 2022, today);
    const excel = opened(await sampleSnapshot("bylivkolding"));
    await buildSkema(excel.jobs, 2022, today);
    return { ...excel, expected: await file.read(), read: await excel.host.read() };
  };

  test("is the one built in the file: values, formulas, formats, merged cells, links, names, print names", async () => {
    built ??= await build();
    const { expected, read } = built;
    expect(inOrder(read)).toEqual(inOrder(expected));
  });

  test("looks, measures and prints as drawn", async () => {
    built ??= await build();
    const { excel, patches } = built;
    const drawings = patches[0]?.sheets ?? [];
    expect(drawings).toHaveLength(7);
    for (const drawing of drawings) expectDrawn(excel, drawing);
  });
});

/** Neither the order of merged areas nor that of names means anything. */
function inOrder(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    merges: [...sheet.merges].sort((one, other) => one.top - other.top || one.left - other.left),
    names: [...sheet.names].sort((one, other) => one.name.localeCompare(other.name)),
  }));
  return { ...snapshot, sheets };
}

function expectDrawn(excel: InMemoryExcel, drawing: SheetDrawing): void {
  const sheet = excel.sheet(drawing.name);
  for (const { row, column, style, link, format } of drawing.cells) {
    const { look, numberFormat } = sheet.cell(row, column);
    const wanted = looks[style];
    const color = `#${link === undefined ? wanted.color : accent}`;
    expect({ at: toA1(row, column), numberFormat, look }).toMatchObject({
      at: toA1(row, column),
      numberFormat: format ?? "General",
      look: {
        fontName: font,
        fontSize: wanted.size,
        fontColor: color,
        bold: wanted.bold ?? false,
        italic: wanted.italic ?? false,
        underline: link === undefined ? "None" : "Single",
        fillColor: wanted.fill === undefined ? "" : `#${wanted.fill}`,
        wrapText: wanted.wrap,
        indentLevel: wanted.indent === true ? 1 : 0,
      },
    });
    const isLined = (edge: "borderBottom" | "borderLeft") =>
      lineAt(sheet, row, column, edge).style === "Continuous";
    expect([wanted.border === "none", isLined("borderBottom")]).not.toEqual([false, false]);
    expect([wanted.border === "box", isLined("borderLeft")]).not.toEqual([true, false]);
  }
  drawing.columnWidths.forEach((width, column) => {
    expect(sheet.columnWidths.get(column)).toBeCloseTo((width * 7 + 5) * 0.75, 0);
  });
  for (const [row, height] of rowHeights(drawing, new Map())) expect(sheet.rowHeights.get(row)).toBe(height);
  for (const [row, height] of Object.entries(drawing.rowHeights ?? {}))
    expect(sheet.rowHeights.get(Number(row))).toBe(height);
  expect(sheet.freeze).toEqual(drawing.freeze);
  expect(sheet.showGridlines).toBe(false);
  expect(sheet.pageBreaks).toEqual(drawing.print.breaks ?? []);
  const { pageLayout } = sheet;
  expect(pageLayout).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    centerHorizontally: true,
    printArea: drawing.print.area,
    titleRows: drawing.print.titleRows,
  });
  const parts = ["L", "C", "R"].map((part) => drawing.print.footer?.split(`&${part}`)[1]?.split(/&[LCR]/)[0]);
  expect([pageLayout.leftFooter, pageLayout.centerFooter, pageLayout.rightFooter]).toEqual(
    parts.map((part) => part ?? ""),
  );
}
