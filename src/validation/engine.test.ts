import fc from "fast-check";
import { snapshotOf } from "../../test/snapshots";
import type { Finding } from "./finding";
import { findingsOf, ordered } from "./engine";
import { createContext, type RuleContext } from "./context";
import { readPlanWorkbook } from "../plan";
import type { Rule } from "./rule";

const snapshot = snapshotOf([
  { name: "Plan", rows: [] },
  { name: "Data", rows: [] },
]);

const context: RuleContext = createContext({
  snapshot,
  workbook: readPlanWorkbook(snapshot),
  today: "2024-06-15",
});

const subject = { id: "", column: "", value: "" };

function unreadable(cell: string, sheet = "Data"): Rule<"unreadable-cell"> {
  return {
    id: "unreadable-cell",
    check: () => [
      {
        severity: "warning",
        at: { sheet, cell },
        params: { raw: "x" },
        subject,
        related: [{ sheet, cell: "Z9" }],
      },
    ],
  };
}

function unitMissing(cell: string): Rule<"unit-missing"> {
  const params = { figure: { value: 1, unit: "none", decimals: 0 }, siblings: 2 };
  return {
    id: "unit-missing",
    yieldsTo: ["unreadable-cell"],
    check: () => [
      {
        severity: "warning",
        at: { sheet: "Data", cell },
        params,
        subject,
        related: [{ sheet: "Data", cell: "B7" }],
      },
    ],
  };
}

test("a fault that follows from another at the same cell is folded into it, with its cells", () => {
  const findings = findingsOf([unitMissing("B2"), unreadable("B2")], context);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    rule: "unreadable-cell",
    related: [
      { sheet: "Data", cell: "Z9" },
      { sheet: "Data", cell: "B7" },
    ],
  });
});

test("faults at different cells stand apart, and so do cells of the same name on two sheets", () => {
  expect(findingsOf([unitMissing("B3"), unreadable("B2")], context)).toHaveLength(2);
  expect(findingsOf([unitMissing("B2"), unreadable("B2", "Plan")], context)).toHaveLength(2);
});

test("severity comes first, then the workbook's order of sheets, then rows, then columns, then rules", () => {
  const finding = (severity: Finding["severity"], sheet: string, cell: string, rule: Finding["rule"]) =>
    ({ rule, severity, sheet, cell, params: { raw: "" } }) satisfies Finding;
  const sorted = [
    finding("error", "Data", "A1", "unreadable-cell"),
    finding("warning", "Plan", "B2", "excel-error"),
    finding("warning", "Plan", "B2", "unreadable-cell"),
    finding("warning", "Plan", "AA2", "unreadable-cell"),
    finding("warning", "Plan", "A10", "unreadable-cell"),
    finding("warning", "Data", "A1", "unreadable-cell"),
    finding("info", "Plan", "A1", "unreadable-cell"),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
      expect(ordered(shuffled, snapshot)).toEqual(sorted);
    }),
  );
});
