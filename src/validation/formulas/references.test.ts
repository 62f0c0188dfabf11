import { planTable } from "../../../test/validated-sheets";
import { snapshotOf } from "../../../test/snapshots";
import { areaToA1 } from "../../workbook/address";
import { referenceReader } from "./references";

const budget = planTable("Budget", [{ Indsatsområde: "Beskæftigelse" }, { Indsatsområde: "I alt" }]);
const read = referenceReader(snapshotOf([budget, { name: "Ark 2", rows: [[1]] }]));

test.each([
  ["A1+$B$2", ["Budget!A1", "Budget!B2"]],
  ["SUM(A1:B9)", ["Budget!A1:B9"]],
  ["'Ark 2'!C3*Ark1!D4", ["Ark 2!C3", "Ark1!D4"]],
  ["SUM(B:B)", ["Budget!B1:B1048576"]],
  ["SUM(2:3)", ["Budget!A2:XFD3"]],
  ["LOG10(A1)", ["Budget!A1"]],
  ['"A1"&B2', ["Budget!B2"]],
  ["SUM(HHP_Budget[Landsbyggefonden])", ["Budget!B1:B3"]],
  ["[@Landsbyggefonden]+[@[Lokal medfinansiering]]", ["Budget!B2", "Budget!C2"]],
  ["HHP_Budget[[#This Row],[Landsbyggefonden]:[I alt]]", ["Budget!B2:D2"]],
])("%s", (formula, references) => {
  const found = read(formula, { sheet: "Budget", cell: "D2" });
  expect(found.map(({ sheet, area }) => `${sheet}!${areaToA1(area)}`)).toEqual(references);
});

test("a reference to another workbook is to no sheet of this one", () => {
  expect(read("[1]Budget!A1", { sheet: "Budget", cell: "D2" })).toMatchObject([{ sheet: "" }]);
});
