import fc from "fast-check";
import { codeOf, onSheet, useExcel } from "./excel-fixture";

const excel = useExcel();

/** The formula in Other!A1 after rows or columns of Sheet1 have come or gone. */
async function movedFormula(
  formula: string,
  change: (sheet: Excel.Worksheet) => unknown,
): Promise<string | undefined> {
  await onSheet((sheet, context) => {
    context.workbook.worksheets.add("Other").getRange("A1").formulas = [[`=${formula}`]];
    change(sheet);
  });
  return excel().sheet("Other").cell(0, 0).formula;
}

describe("references from everywhere move when rows come or go", () => {
  test.each([
    ["Sheet1!A5", "Sheet1!A7"],
    ["Sheet1!$A$5", "Sheet1!$A$7"],
    ["Sheet1!A1:B9", "Sheet1!A1:B11"],
    ["Sheet1!A2+1", "Sheet1!A2+1"],
    ["SUM(Sheet1!A:A)", "SUM(Sheet1!A:A)"],
    ["SUM(Sheet1!4:6)", "SUM(Sheet1!6:8)"],
    ["A5+Sheet1!A5", "A5+Sheet1!A7"],
    ['"Sheet1!A5"&Sheet1!A5', '"Sheet1!A5"&Sheet1!A7'],
    ["LOG10(Sheet1!A5)", "LOG10(Sheet1!A7)"],
    ["'[Book.xlsx]Sheet1'!A5+[1]Sheet1!A5", "'[Book.xlsx]Sheet1'!A5+[1]Sheet1!A5"],
    ["Table1[[A5]]+Sheet1!A5", "Table1[[A5]]+Sheet1!A7"],
  ])("%s → %s (two rows in before row 3)", async (formula, moved) => {
    expect(await movedFormula(formula, (sheet) => sheet.getRange("3:4").insert("Down"))).toBe(moved);
  });

  test.each([
    ["Sheet1!A5", "Sheet1!A3"],
    ["Sheet1!A3", "Sheet1!#REF!"],
    ["Sheet1!A1:A9", "Sheet1!A1:A7"],
    ["Sheet1!A1:A3", "Sheet1!A1:A2"],
    ["Sheet1!A4:A9", "Sheet1!A3:A7"],
    ["Sheet1!A3:A4", "Sheet1!#REF!"],
  ])("%s → %s (rows 3 and 4 out)", async (formula, moved) => {
    expect(
      await movedFormula(formula, (sheet) => {
        sheet.getRange("3:4").delete("Up");
      }),
    ).toBe(moved);
  });

  test("columns move in the same way", async () => {
    expect(await movedFormula("Sheet1!C1:D1", (sheet) => sheet.getRange("D:D").insert("Right"))).toBe(
      "Sheet1!C1:E1",
    );
  });

  test("cells that move in a part of the sheet take only what lies wholly there along", async () => {
    const formula = await movedFormula("Sheet1!B5+Sheet1!C5+Sheet1!B5:C5", (sheet) =>
      sheet.getRange("B2:B3").insert("Down"),
    );
    expect(formula).toBe("Sheet1!B7+Sheet1!C5+Sheet1!B5:C5");
  });
});

async function furnished(): Promise<void> {
  await onSheet((sheet, context) => {
    sheet.getRange("A5:B6").values = [
      ["h", "i"],
      [1, 2],
    ];
    sheet.tables.add("A5:B6", true).name = "T";
    sheet.getRange("D5:E5").merge();
    sheet.names.add("own", sheet.getRange("D5"));
    context.workbook.names.add("shared", "=Sheet1!$A$5:$B$6");
    sheet.comments.add("Sheet1!D5", "remember");
    sheet.getRange("G5").hyperlink = { documentReference: "Sheet1!A5", textToDisplay: "there" };
    sheet.getRange("H5:H9").dataValidation.rule = {
      list: { inCellDropDown: true, source: "=Sheet1!$A$5:$A$6" },
    };
    sheet.pageLayout.setPrintTitleRows("$4:$5");
    sheet.pageLayout.setPrintArea("A1:H9");
    sheet.horizontalPageBreaks.add("A8");
    sheet.getRange("A6").format.rowHeight = 40;
    sheet.getRange("A7").rowHidden = true;
    const format = sheet.getRange("A6:A9").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$A6>1";
    format.custom.format.font.color = "#FF0000";
  });
}

test("all that stands on a sheet moves with its rows", async () => {
  await furnished();
  await onSheet((sheet) => sheet.getRange("1:2").insert("Down"));
  const snapshot = excel().snapshot();
  expect(snapshot.names).toMatchObject([{ name: "shared", formula: "Sheet1!$A$7:$B$8" }]);
  expect(snapshot.sheets[0]).toMatchObject({
    tables: [{ name: "T", area: "A7:B8", columns: ["h", "i"] }],
    merges: ["D7:E7"],
    names: [{ formula: "Sheet1!$D$7" }],
    comments: [{ cell: "D7", content: "remember" }],
    links: [{ area: "G7", documentReference: "Sheet1!A5" }],
    validations: [{ area: "H7:H11", rule: { list: { source: "=Sheet1!$A$7:$A$8" } } }],
    conditionalFormats: [{ area: "A8:A11", rule: { "ConditionalFormatRule.Formula": "=$A8>1" } }],
    pageLayout: { titleRows: { top: 5, bottom: 6 }, printArea: { top: 2, bottom: 10 } },
    pageBreaks: [9],
    rowHeights: { "8": 40 },
    hiddenRows: [8],
  });
});

test("rows that came and went leave everything as it was", async () => {
  await furnished();
  const before = excel().snapshot();
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 5 }),
      async (first, count) => {
        const rows = `${first}:${first + count - 1}`;
        await onSheet((sheet) => {
          sheet.getRange(rows).insert("Down");
          sheet.getRange(rows).delete("Up");
        });
        expect(excel().snapshot()).toEqual(before);
      },
    ),
    { numRuns: 30 },
  );
});

test("what cuts through a table or merged cells, or pushes content off the sheet, is refused", async () => {
  await furnished();
  expect(await codeOf((sheet) => sheet.getRange("A2").insert("Down"))).toBe("InsertDeleteConflict");
  expect(await codeOf((sheet) => sheet.getRange("D2").insert("Down"))).toBe("MergedRangeConflict");
  expect(
    await codeOf((sheet) => {
      sheet.getRange("5:5").delete("Up");
    }),
  ).toBe("InsertDeleteConflict");
  await onSheet((sheet) => {
    sheet.getRange("M1048576").values = [["last"]];
  });
  expect(await codeOf((sheet) => sheet.getRange("20:20").insert("Down"))).toBe("NonBlankCellOffSheet");
});

test("a copy moves relative references", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B1").values = [[1, "=A1*$A$1"]];
    sheet.getRange("B2:B3").copyFrom("B1");
  });
  const formula = (row: number) => excel().sheet("Sheet1").cell(row, 1).formula;
  expect([formula(1), formula(2)]).toEqual(["A2*$A$1", "A3*$A$1"]);
});
