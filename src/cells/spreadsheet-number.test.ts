import { readCell } from ".";
import { summary } from "../../test/reading-summary";
import type { ReadingContext } from "./reading";

describe("a cell that holds a number", () => {
  it.each<[number, ReadingContext, string]>([
    [0.902, { format: "0.0%" }, "value 90.2 percent"],
    [0.07, { format: "0%" }, "value 7 percent"],
    [0.29, { format: "0.00 %", unit: "percent" }, "value 29 percent"],
    [90.2, { format: '0.0" %"', unit: "percent" }, "value 90.2 percent"],
    [45.2, { unit: "percent" }, "value 45.2 percent"],
    [628, { unit: "count", format: "#,##0" }, "value 628 count"],
    [-1250.5, { unit: "dkk", format: '#,##0.00\\ "kr.";[Red]-#,##0.00' }, "value -1250.5 dkk"],
    [44562, { format: "dd-mm-yyyy" }, "date 2022-01-01"],
    [44562.75, { format: "d. mmmm yyyy hh:mm" }, "date 2022-01-01"],
    [44562, { format: "[$-406]d. mmmm yyyy;@" }, "date 2022-01-01"],
    [2019, { column: "Baseline år" }, "value 2019 year [unit-inferred]"],
    [2019, { column: "Base-lineår", unit: "percent" }, "value 2019 year [unit-inferred]"],
    [21, { column: "Afd." }, "value 21 none"],
    [45, { row: "Andel 1-5-årige i dagtilbud" }, "value 45 percent [unit-inferred]"],
    [7.1, { row: "Karaktergennemsnit i dansk og matematik" }, "value 7.1 grade [unit-inferred]"],
    [-0, { unit: "count" }, "value 0 count"],
    [Number.POSITIVE_INFINITY, {}, "text [malformed-number]"],
  ])("reads %d under %j as %s", (value, context, expected) => {
    expect(summary(readCell(value, context))).toBe(expected);
  });

  it("keeps the decimals that the format shows", () => {
    expect(readCell(0.9, { format: "0.00%" }).values[0]?.decimals).toBe(2);
    expect(readCell(45.25, {}).values[0]?.decimals).toBe(2);
  });

  it("is no figure where the cell is a truth value or nothing", () => {
    expect(readCell(true).kind).toBe("text");
    expect(readCell(null).kind).toBe("empty");
    expect(readCell("   ").kind).toBe("empty");
  });
});

describe("what column and row say", () => {
  it.each<[string, ReadingContext, string]>([
    ["45", { row: "Andel trygge" }, "value 45 percent [unit-inferred]"],
    ["45", { column: "Antal lejemål" }, "value 45 dwellings [unit-inferred]"],
    ["9", { column: "Afd." }, "value 9 none"],
    ["Antal 15-29-årige: 45", { column: "Indikator" }, "text"],
    ["Min. 8 møder", { column: "Delmål" }, "text"],
    ["2018\n2019", { column: "Baseline år", unit: "year" }, "multi 2018 year; 2019 year"],
  ])("%j under %j is %s", (raw, context, expected) => {
    expect(summary(readCell(raw, context))).toBe(expected);
  });
});
