import fc from "fast-check";
import { codeOf, onSheet, useExcel } from "./excel-fixture";
import { typedText } from "./state/typed-text";

const excel = useExcel();

async function written(
  value: unknown,
  format?: string,
): Promise<{ value: unknown; format: unknown; type: unknown }> {
  return onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load("values,numberFormat,valueTypes");
    await context.sync();
    const first = (matrix: unknown[][]) => matrix[0]?.[0];
    return { value: first(cell.values), format: first(cell.numberFormat), type: first(cell.valueTypes) };
  });
}

describe("a value that is written", () => {
  test.each([
    ["12", 12, "General", "Double"],
    ["1,234.5", 1234.5, "#,##0.00", "Double"],
    ["-3", -3, "General", "Double"],
    ["(3)", -3, "General", "Double"],
    ["12.5%", 0.125, "0.00%", "Double"],
    ["87%", 0.87, "0%", "Double"],
    ["1/2/2022", 44563, "m/d/yyyy", "Double"],
    ["2022-12-31", 44926, "m/d/yyyy", "Double"],
    ["3-2022", 44621, "mmm-yy", "Double"],
    ["12:30", 0.5208333333333334, "h:mm", "Double"],
    ["true", true, "General", "Boolean"],
    ["#N/A", "#N/A", "General", "Error"],
    ["'12", "12", "General", "String"],
    ["12,5", "12,5", "General", "String"],
    ["2017-2021", "2017-2021", "General", "String"],
    ["31-02-2022", "31-02-2022", "General", "String"],
    ["51,1 % (2228)", "51,1 % (2228)", "General", "String"],
    ["", "", "General", "Empty"],
  ])("%j becomes %j", async (text, value, format, type) => {
    expect(await written(text)).toEqual({ value, format, type });
  });

  test("stays text in a cell of format text", async () => {
    expect(await written("12", "@")).toEqual({ value: "12", format: "@", type: "String" });
    expect(await written("=1+1", "@")).toMatchObject({ value: "=1+1" });
  });

  test("keeps the number format that a cell has", async () => {
    expect(await written("12%", "0.000")).toEqual({ value: 0.12, format: "0.000", type: "Double" });
  });

  test("is understood in US English whatever the user's culture is", async () => {
    excel().book.culture = "da-DK";
    expect(await written("1.5")).toMatchObject({ value: 1.5 });
    expect(await written("1,5")).toMatchObject({ value: "1,5" });
    const separator = await onSheet(async (_, context) => {
      const { numberFormat } = context.application.cultureInfo;
      numberFormat.load("numberDecimalSeparator");
      await context.sync();
      return numberFormat.numberDecimalSeparator;
    });
    expect(separator).toBe(",");
  });

  test("null leaves a cell as it is, one value fills the range", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").values = [["a", "b"]];
      sheet.getRange("A1:B1").values = [[null, "c"]];
      Object.assign(sheet.getRange("A2:B2"), { values: 7 });
    });
    expect(Array.from(excel().sheet("Sheet1").cells(), ({ cell }) => cell.value)).toEqual(["a", "c", 7, 7]);
  });

  test("any text is taken, and an integer is the number it says", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { value } = typedText(text);
        if (typeof value === "string") expect(value).toBe(text);
        if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
      }),
    );
    fc.assert(fc.property(fc.maxSafeInteger(), (number) => typedText(String(number)).value === number));
  });
});

describe("a matrix", () => {
  test.each([[[[1, 2]]], [[[1], [2]]], [[[]]], [[]]])("of another shape (%j) is refused", async (values) => {
    expect(await codeOf((sheet) => Object.assign(sheet.getRange("A1"), { values }))).toBe("InvalidArgument");
  });

  test("of number formats must fit as well", async () => {
    expect(
      await codeOf((sheet) => {
        sheet.getRange("A1:A2").numberFormat = [["0"]];
      }),
    ).toBe("InvalidArgument");
  });
});

describe("a formula", () => {
  test("has the value that the test's calculation gives", async () => {
    excel().book.calculation = (sheet, address, formula) => `${sheet} ${address} ${formula}`;
    await onSheet((sheet) => {
      sheet.getRange("C3").formulas = [["=SUM(A1,2.5)"]];
    });
    expect(excel().sheet("Sheet1").cell(2, 2)).toMatchObject({
      formula: "SUM(A1,2.5)",
      value: "Sheet1 C3 SUM(A1,2.5)",
    });
  });

  test.each(["=SUM(A1;B1)", "=1,5+2", "=SUM(A1", "=A1)", '="open', "=1+", `=${"1+".repeat(5000)}1`])(
    "that is not English or not whole is refused: %s",
    async (formula) => {
      expect(
        await codeOf((sheet) => {
          sheet.getRange("A1").formulas = [[formula]];
        }),
      ).toBe("InvalidArgument");
    },
  );

  test.each(['=IF(A1="a;b",{1;2},"x")', "=(A1,B1)", "='it''s; here'!A1", "=Table1[[a;b]]"])(
    "may have these signs inside: %s",
    async (formula) => {
      await onSheet((sheet) => {
        sheet.getRange("A1").formulas = [[formula]];
      });
      expect(excel().sheet("Sheet1").cell(0, 0).formula).toBe(formula.slice(1));
    },
  );
});

describe("an address", () => {
  test.each(["A1,C3", "A1 B2", "XFE1", "A1048577", "Other!A1", "1A"])("%s is refused", async (address) => {
    const code = await codeOf((sheet) => sheet.getRange(address));
    expect(["InvalidArgument", "NotImplemented"]).toContain(code);
  });

  test("beyond the sheet's edge is refused", async () => {
    expect(await codeOf((sheet) => sheet.getRange("A1").getOffsetRange(-1, 0))).toBe("InvalidArgument");
  });
});

describe("merged cells", () => {
  test("keep the first cell's content alone", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("A1:B2").merge();
    });
    expect(Object.keys(excel().snapshot().sheets[0]?.cells ?? {})).toEqual(["A1"]);
  });

  test("take nothing in a part that is hidden", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B2").merge();
      sheet.getRange("A1").values = [["seen"]];
    });
    const write = (address: string) =>
      codeOf((sheet) => {
        sheet.getRange(address).values = [["hidden"]];
      });
    expect(await write("B2")).toBe("MergedRangeConflict");
    expect(
      await codeOf((sheet) => {
        sheet.getRange("A1:A3").clear("Contents");
      }),
    ).toBe("MergedRangeConflict");
  });
});
