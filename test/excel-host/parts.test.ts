import { codeOf, onSheet, useExcel } from "./excel-fixture";

const excel = useExcel();
const look = (row: number, column: number) => excel().sheet("Sheet1").cell(row, column).look;

describe("a format", () => {
  test("is set and read, null where the cells differ", async () => {
    const read = await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange("A1:B1");
      sheet.getRange("A1").format.set({ font: { bold: true, color: "#ff0000" }, wrapText: true });
      format.fill.color = "#DCE6F1";
      format.load("wrapText,fill/color,font/bold,font/name,columnWidth");
      await context.sync();
      return [
        format.wrapText,
        format.fill.color,
        format.font.bold,
        format.font.name,
        format.columnWidth,
      ] as unknown;
    });
    expect(read).toEqual([null, "#DCE6F1", null, "Calibri", 48]);
    expect(look(0, 0)).toMatchObject({ bold: true, fontColor: "#FF0000", fillColor: "#DCE6F1" });
  });

  test("has borders around and between the cells", async () => {
    await onSheet((sheet) => {
      const { borders } = sheet.getRange("A1:B2").format;
      borders.getItem("EdgeTop").style = "Continuous";
      borders.getItem("InsideVertical").color = "#00FF00";
      borders.getItem("EdgeTop").style = "None";
    });
    expect(look(0, 0)).toMatchObject({ borderTop: { style: "None" }, borderRight: { color: "#00FF00" } });
    expect(look(1, 1)).toMatchObject({
      borderLeft: { style: "Continuous", color: "#00FF00" },
      borderRight: { style: "None" },
    });
  });

  test("of single cells comes and goes as a matrix", async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.setCellProperties([
        [
          { format: { font: { size: 9 }, borders: { left: { style: "Dot", color: "#112233" } } } },
          { format: { wrapText: true } },
        ],
      ]);
      const cells = range.getCellProperties({
        format: { font: { size: true }, wrapText: true, borders: { left: { style: true } } } as never,
      });
      const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      await context.sync();
      return [cells.value, rows.value] as unknown;
    });
    expect(read).toEqual([
      [
        [
          { format: { font: { size: 9 }, wrapText: false, borders: { left: { style: "Dot" } } } },
          { format: { font: { size: 11 }, wrapText: true, borders: { left: { style: "None" } } } },
        ],
      ],
      [{ rowHidden: false, format: { rowHeight: 15 } }],
    ]);
    expect(
      await codeOf((sheet) => {
        sheet.getRange("A1:B1").setCellProperties([[{}]]);
      }),
    ).toBe("InvalidArgument");
  });

  test.each([
    ["horizontalAlignment", "Middle"],
    ["indentLevel", 251],
    ["rowHeight", 410],
    ["columnWidth", -1],
  ])("cannot have %s %s", async (property, value) => {
    expect(await codeOf((sheet) => Object.assign(sheet.getRange("A1").format, { [property]: value }))).toBe(
      "InvalidArgument",
    );
  });

  test("that is plain again leaves nothing behind", async () => {
    await onSheet((sheet) => {
      const { format } = sheet.getRange("A1");
      format.font.bold = true;
      format.font.bold = false;
    });
    expect(excel().snapshot().sheets[0]?.cells).toEqual({});
  });
});

describe("clearing", () => {
  beforeEach(() =>
    onSheet((sheet) => {
      const cell = sheet.getRange("A1");
      cell.values = [["=1"]];
      cell.numberFormat = [["0.0"]];
      cell.hyperlink = { documentReference: "Sheet1!B2" };
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    }),
  );

  test.each([
    ["Contents", { value: null, numberFormat: "0.0" }, 1, 1],
    ["Formats", { formula: "1", numberFormat: "General" }, 1, 1],
    ["Hyperlinks", { formula: "1", numberFormat: "0.0" }, 0, 1],
    ["All", { value: null, numberFormat: "General" }, 0, 0],
  ] as const)("%s leaves the rest", async (kind, cell, links, validations) => {
    await onSheet((sheet) => {
      sheet.getRange("A1:C3").clear(kind);
    });
    const sheet = excel().sheet("Sheet1");
    expect(sheet.cell(0, 0)).toMatchObject(cell);
    expect([sheet.links.length, sheet.validations.length]).toEqual([links, validations]);
  });
});

describe("data validation", () => {
  test("says what holds for a range", async () => {
    const types = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A4").dataValidation.rule = { list: { inCellDropDown: true, source: "op,ned" } };
      sheet.getRange("A2").dataValidation.clear();
      const read = ["A1", "A2", "A1:A4"].map((address) => sheet.getRange(address).dataValidation);
      for (const each of read) each.load("type,rule");
      await context.sync();
      return read.map(({ type }) => type);
    });
    expect(types).toEqual(["List", "None", "MixedCriteria"]);
  });

  test("a list of choices has 255 characters at most", async () => {
    const code = await codeOf((sheet) => {
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } };
    });
    expect(code).toBe("InvalidArgument");
  });
});

test("comments are found by their cell, one each", async () => {
  const found = await onSheet(async (sheet, context) => {
    sheet.comments.add("Sheet1!B2", "why?");
    const comment = sheet.comments.getItemByCell("B2");
    const place = comment.getLocation();
    comment.load("content,authorName");
    place.load("address");
    context.workbook.comments.load("items/content");
    await context.sync();
    return [comment.content, comment.authorName, place.address, context.workbook.comments.items.length];
  });
  expect(found).toEqual(["why?", "Testperson", "Sheet1!B2", 1]);
  expect(await codeOf((sheet) => sheet.comments.add("Sheet1!B2", "again"))).toBe("ItemAlreadyExists");
  expect(await codeOf((sheet) => sheet.comments.getItemByCell("C2"))).toBe("ItemNotFound");
});

test("page setup is set and read", async () => {
  const read = await onSheet(async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.set({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
    });
    pageLayout.setPrintMargins("Centimeters", { top: 2.54 });
    pageLayout.setPrintTitleRows("$1:$3");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";
    const rows = pageLayout.getPrintTitleRowsOrNullObject();
    rows.load("address");
    const area = pageLayout.getPrintAreaOrNullObject();
    pageLayout.load("orientation,topMargin,zoom");
    await context.sync();
    return [
      pageLayout.orientation,
      pageLayout.topMargin,
      pageLayout.zoom,
      rows.address,
      area.isNullObject,
    ] as unknown;
  });
  expect(read).toEqual(["Landscape", 72, { horizontalFitToPages: 1 }, "Sheet1!1:3", true]);
  expect(
    await codeOf((sheet) => {
      sheet.pageLayout.setPrintTitleRows("A1:B2");
    }),
  ).toBe("InvalidArgument");
});

test("panes freeze at a cell", async () => {
  await onSheet((sheet) => {
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
  });
  expect(excel().snapshot().sheets[0]?.freeze).toEqual({ row: 3, column: 2 });
});

test("a table's columns are read and renamed, its headers hidden and shown", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B3").values = [
      ["a", "b"],
      [1, 2],
      [3, 4],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.columns.getItem("b").name = "c";
    table.showHeaders = false;
  });
  expect(excel().book.tables()[0]).toMatchObject({ area: { top: 1, bottom: 2 }, columns: ["a", "c"] });
  const values = await onSheet(async (sheet, context) => {
    const table = sheet.tables.getItemAt(0);
    table.showHeaders = true;
    const [range, body] = [table.getRange(), table.getDataBodyRange()];
    range.load("values");
    body.load("address");
    await context.sync();
    return [range.values, body.address] as unknown;
  });
  expect(values).toEqual([
    [
      ["a", "c"],
      [1, 2],
      [3, 4],
    ],
    "Sheet1!A2:B3",
  ]);
});

test("a workbook's properties, custom ones too, are read and written", async () => {
  const read = await onSheet(async (_, context) => {
    const { properties } = context.workbook;
    properties.title = "Plan";
    properties.custom.add("year", 2022);
    properties.load("title,author,custom/items/key,custom/items/value");
    await context.sync();
    return [
      properties.title,
      properties.author,
      properties.custom.items.map(({ key, value }) => [key, value as unknown]),
    ];
  });
  expect(read).toEqual(["Plan", "", [["year", 2022]]]);
});

test("merged areas are found, or a null object", async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").merge();
    sheet.getRange("A3:B3").merge();
    const some = sheet.getRange("A1:D9").getMergedAreasOrNullObject();
    const none = sheet.getRange("D1:D9").getMergedAreasOrNullObject();
    some.load("address,areas/items/address");
    none.load("address");
    await context.sync();
    return [some.address, some.areas.items.length, none.isNullObject];
  });
  expect(read).toEqual(["Sheet1!A1:B1,Sheet1!A3:B3", 2, true]);
});
