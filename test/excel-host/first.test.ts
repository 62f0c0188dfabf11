import { InMemoryExcel, installed } from ".";

let excel: InMemoryExcel;
beforeEach(() => {
  excel = installed(InMemoryExcel.empty());
});
afterEach(() => {
  excel.uninstall();
});

test("values written through office.js are read back", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Data");
    const range = sheet.getRange("B2:C3");
    range.values = [
      ["a", 1],
      ["50%", "=A1+1"],
    ];
    range.load("values,formulas,numberFormat,address,valueTypes");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load();
    const table = sheet.tables.add("B2:C3", true);
    table.name = "T";
    sheet.names.add("N", range);
    const sheets = context.workbook.worksheets;
    sheets.load(
      "items/name,items/tables/items/name,items/tables/items/columns/items/name,items/names/items/formula",
    );
    const none = sheets.getItemOrNullObject("x");
    await context.sync();
    expect(range.values).toEqual([
      ["a", 1],
      [0.5, 0],
    ]);
    expect(range.formulas).toEqual([
      ["a", 1],
      [0.5, "=A1+1"],
    ]);
    expect(range.numberFormat).toEqual([
      ["General", "General"],
      ["0%", "General"],
    ]);
    expect(range.address).toBe("Data!B2:C3");
    expect(used.address).toBe("Data!B2:C3");
    expect(none.isNullObject).toBe(true);
    const data = sheets.items[1];
    expect(data?.name).toBe("Data");
    expect(data?.tables.items[0]?.columns.items.map((each) => each.name)).toEqual(["a", "1"]);
    expect(data?.names.items[0]?.formula).toBe("=Data!$B$2:$C$3");
    await context.sync();
    range.values = Array.from({ length: 2 }, () => [1, 2]);
    const big = sheet.getRange("A10:C2009");
    big.values = Array.from({ length: 2000 }, (_, i) => [i, "x", true]);
    await context.sync();
    expect(excel.traffic.syncs).toBe(2);
  });
});
