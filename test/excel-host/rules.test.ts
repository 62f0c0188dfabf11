import { codeOf, onSheet, useExcel } from "./excel-fixture";

const excel = useExcel();

describe("a sheet's name", () => {
  test.each(["", "x".repeat(32), "a/b", "a:b", "a?b", "a*b", "[a]", "a\\b", "'a", "a'", "History"])(
    "cannot be %j",
    async (name) => {
      const code = await codeOf((sheet) => {
        sheet.name = name;
      });
      expect(code).toBe("InvalidArgument");
    },
  );

  test("is taken whatever its case", async () => {
    expect(await codeOf((_, context) => context.workbook.worksheets.add("SHEET1"))).toBe("ItemAlreadyExists");
  });

  test("changes in every formula", async () => {
    await onSheet((sheet, context) => {
      const other = context.workbook.worksheets.add("Other");
      other.getRange("A1").formulas = [["=Sheet1!A1+SUM('Sheet1'!B:B)"]];
      context.workbook.names.add("n", sheet.getRange("A1"));
      sheet.name = "It's 1";
    });
    expect(excel().sheet("Other").cell(0, 0).formula).toBe("'It''s 1'!A1+SUM('It''s 1'!B:B)");
    expect(excel().book.names[0]?.formula).toBe("'It''s 1'!$A$1");
  });
});

describe("sheets", () => {
  test("the last visible one can neither go nor be hidden", async () => {
    expect(
      await codeOf((sheet) => {
        sheet.delete();
      }),
    ).toBe("InvalidOperation");
    expect(
      await codeOf((sheet) => {
        sheet.visibility = "Hidden";
      }),
    ).toBe("InvalidOperation");
  });

  test("one that goes leaves #REF! behind", async () => {
    await onSheet((sheet, context) => {
      context.workbook.worksheets.add("Gone").getRange("A1").values = [[1]];
      sheet.getRange("A1").formulas = [["=Gone!A1*2"]];
      context.workbook.worksheets.getItem("Gone").delete();
    });
    expect(excel().sheet("Sheet1").cell(0, 0).formula).toBe("#REF!*2");
  });

  test("a copy has all but the names of the tables", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:A2").values = [["x"], ["=A1"]];
      sheet.tables.add("A1:A2", true).name = "Mine";
      sheet.getRange("C1:D1").merge();
      sheet.copy("End");
    });
    const [first, copy] = excel().snapshot().sheets;
    expect(copy).toEqual({ ...first, name: "Sheet1 (2)", tables: [{ ...first?.tables[0], name: "Mine1" }] });
  });
});

describe("a table", () => {
  const addTable = (address: string) => codeOf((sheet) => sheet.tables.add(address, true));
  beforeEach(() =>
    onSheet((sheet) => {
      sheet.getRange("B2:C4").values = [
        ["a", "b"],
        [1, 2],
        [3, 4],
      ];
      sheet.tables.add("B2:C4", true).name = "Taken";
    }),
  );

  test("overlaps neither another table nor merged cells nor a filter", async () => {
    expect(await addTable("A1:B2")).toBe("InvalidOperation");
    await onSheet((sheet) => {
      sheet.getRange("F1:F2").merge();
    });
    expect(await addTable("E1:F5")).toBe("MergedRangeConflict");
    excel().sheet("Sheet1").autoFilter = { area: { top: 9, bottom: 12, left: 0, right: 1 }, filtered: false };
    expect(await addTable("A10:B12")).toBe("FilteredRangeConflict");
  });

  test("cannot be merged", async () => {
    expect(
      await codeOf((sheet) => {
        sheet.getRange("A2:B2").merge();
      }),
    ).toBe("InvalidOperation");
  });

  test.each(["has space", "1st", "A1", "R1C1", "x-y", ""])("cannot be called %j", async (name) => {
    expect(await codeOf((sheet) => Object.assign(sheet.tables.getItem("Taken"), { name }))).toBe(
      "InvalidArgument",
    );
  });

  test("shares its name with no other table or name", async () => {
    await onSheet((sheet, context) => {
      context.workbook.names.add("Named", sheet.getRange("A1"));
      sheet.tables.add("E1:E2", true).name = "Second";
    });
    const rename = (name: string) =>
      codeOf((sheet) => Object.assign(sheet.tables.getItem("Second"), { name }));
    expect(await rename("TAKEN")).toBe("ItemAlreadyExists");
    expect(await rename("named")).toBe("ItemAlreadyExists");
  });

  test("has header texts, none empty and none twice", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B2:C2").values = [[2022, 2022]];
    });
    expect(excel().book.tables()[0]?.columns).toEqual(["2022", "20222"]);
    expect(excel().sheet("Sheet1").cell(1, 1).value).toBe("2022");
  });

  test("takes its structured references along when it is renamed, and breaks them when it goes", async () => {
    await onSheet((sheet) => {
      sheet.getRange("F1").formulas = [["=SUM(Taken[a])"]];
      sheet.tables.getItem("Taken").name = "New";
    });
    expect(excel().sheet("Sheet1").cell(0, 5).formula).toBe("SUM(New[a])");
    await onSheet((sheet) => {
      sheet.tables.getItem("New").delete();
    });
    expect(excel().sheet("Sheet1").cell(0, 5).formula).toBe("SUM(#REF!)");
    expect(
      excel()
        .sheet("Sheet1")
        .bounds(({ value }) => value === 1),
    ).toBeUndefined();
  });
});

describe("a defined name", () => {
  test.each(["A1", "1a", "a b", "r", "R2C3"])("cannot be %j", async (name) => {
    expect(await codeOf((sheet) => sheet.names.add(name, "=1"))).toBe("InvalidArgument");
  });

  test("is taken once in each scope", async () => {
    await onSheet((sheet, context) => {
      sheet.names.add("_HHP_mark", '="2022"').visible = false;
      context.workbook.names.add("_HHP_mark", "=1");
    });
    expect(excel().snapshot().sheets[0]?.names).toEqual([
      { name: "_HHP_mark", formula: '"2022"', visible: false, comment: "" },
    ]);
    expect(await codeOf((sheet) => sheet.names.add("_hhp_MARK", "=1"))).toBe("ItemAlreadyExists");
  });

  test("is never added in the user's language", async () => {
    expect(await codeOf((sheet) => sheet.names.addFormulaLocal("x", "=1"))).toBe("NotImplemented");
  });
});

describe("a protected sheet", () => {
  beforeEach(() =>
    onSheet((sheet) => {
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
    }),
  );

  test("takes content in unlocked cells alone", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1").values = [[1]];
    });
    expect(
      await codeOf((sheet) => {
        sheet.getRange("A1:B1").values = [[1, 2]];
      }),
    ).toBe("AccessDenied");
  });

  test("allows what its protection allows, and nothing else", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A:A").format.columnWidth = 60;
    });
    const refused = (change: (sheet: Excel.Worksheet) => unknown) =>
      expect(codeOf(change)).resolves.toBe("AccessDenied");
    await refused((sheet) => Object.assign(sheet.getRange("A1").format, { rowHeight: 30 }));
    await refused((sheet) => Object.assign(sheet.getRange("A1").format, { wrapText: true }));
    await refused((sheet) => sheet.getRange("1:1").insert("Down"));
    await refused((sheet) => {
      sheet.getRange("A1:B1").merge();
    });
    await refused((sheet) => sheet.tables.add("A1:B2", true));
  });
});

test("a workbook with protected structure keeps its sheets", async () => {
  excel().book.structureProtection = {};
  expect(await codeOf((_, context) => context.workbook.worksheets.add("More"))).toBe("AccessDenied");
  expect(await codeOf((sheet) => Object.assign(sheet, { name: "Other" }))).toBe("AccessDenied");
});

test("a read-only workbook takes nothing, but shows all", async () => {
  excel().book.readOnly = true;
  expect(
    await codeOf((sheet) => {
      sheet.getRange("A1").values = [[1]];
    }),
  ).toBe("AccessDenied");
  await onSheet((sheet) => {
    sheet.activate();
    sheet.getRange("C3").select();
  });
  expect(excel().book.active.address).toBe("Sheet1!C3");
});
