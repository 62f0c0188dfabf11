import { codeOf, onSheet, useExcel } from "./excel-fixture";

const excel = useExcel();

interface Misspelt {
  getRangeByName(name: string): unknown;
}

describe("what Microsoft's client sees to", () => {
  test("a property that was not loaded cannot be read", async () => {
    await expect(onSheet((sheet) => sheet.name)).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  test("a method that does not exist is an error", async () => {
    const misspelt = (sheet: Excel.Worksheet) => (sheet as unknown as Misspelt).getRangeByName("A1");
    await expect(onSheet(misspelt)).rejects.toThrow(TypeError);
  });

  test("an error names the statement that failed", async () => {
    const failure = onSheet((sheet) => {
      sheet.getRange("A1").values = [[1, 2]];
    });
    await expect(failure).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Range.Values", statement: "range.values = ...;" },
    });
  });
});

describe("the dispatcher", () => {
  test("loads nested collections in one sync", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B2").values = [
        ["x", "y"],
        [1, 2],
      ];
      sheet.tables.add("A1:B2", true).name = "First";
      sheet.names.add("mine", sheet.getRange("A1"));
    });
    excel().traffic.reset();
    const { sheets } = await onSheet(async (_, context) => {
      const { worksheets } = context.workbook;
      worksheets.load(
        "items/name, items/tables/items/name, items/tables/items/columns/items/name, items/names/items/formula",
      );
      await context.sync();
      return { sheets: worksheets.toJSON().items };
    });
    expect(sheets).toMatchObject([
      {
        name: "Sheet1",
        tables: [{ name: "First", columns: [{ name: "x" }, { name: "y" }] }],
        names: [{ formula: "=Sheet1!$A$1" }],
      },
    ]);
    expect(excel().traffic.syncs).toBe(1);
  });

  test("answers what is missing with a null object, and an error where it must be there", async () => {
    const isNull = await onSheet(async (_, context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Missing");
      missing.load("name");
      await context.sync();
      return missing.isNullObject;
    });
    expect(isNull).toBe(true);
    expect(await codeOf((_, context) => context.workbook.worksheets.getItem("Missing"))).toBe("ItemNotFound");
  });

  test("takes parts of a collection", async () => {
    const names = await onSheet(async (_, context) => {
      const { workbook } = context;
      for (const name of ["A", "B", "C"]) workbook.worksheets.add(name);
      workbook.worksheets.load({ name: true, $top: 2, $skip: 1 });
      await context.sync();
      return workbook.worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(["A", "B"]);
  });

  test("stops at the first action that fails, and leaves the earlier ones done", async () => {
    const code = await codeOf((sheet) => {
      sheet.getRange("A1").values = [["done"]];
      sheet.getRange("A2").values = [["too"], ["tall"]];
      sheet.getRange("A3").values = [["never"]];
    });
    expect(code).toBe("InvalidArgument");
    expect(Object.keys(excel().snapshot().sheets[0]?.cells ?? {})).toEqual(["A1"]);
  });

  test("refuses by name what is not modelled", async () => {
    const failure = onSheet((sheet) => {
      sheet.getRange("A1:A9").removeDuplicates([0], false);
    });
    await expect(failure).rejects.toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining("Range.RemoveDuplicates()") as string,
    });
    await expect(
      onSheet((sheet) => {
        sheet.getRange("A1").setCellProperties([[{ style: "Good" }]]);
      }),
    ).rejects.toMatchObject({ message: expect.stringContaining("style") as string });
  });

  test("keeps a range that a batch holds, and moves it with its cells", async () => {
    const address = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:C3");
      range.load("address");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!B4:C5");
    expect(excel().book.held.size).toBe(1);
  });

  test("a range whose cells are gone answers InvalidReference", async () => {
    expect(
      await codeOf(async (sheet, context) => {
        const range = sheet.getRange("B2:C3");
        range.load("address");
        await context.sync();
        sheet.getRange("1:5").delete("Up");
        range.load("address");
      }),
    ).toBe("InvalidReference");
  });

  test("takes a large matrix, which the client sends in pieces", async () => {
    const values = Array.from({ length: 2000 }, (_, row) => [row, `text ${row}`, row % 2 === 0]);
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B3:D2002");
      range.values = values;
      range.load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(read).toEqual(values);
  });
});
