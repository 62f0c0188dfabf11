import type { Finding, Severity } from "../../validation";
import { snapshotOf } from "../../../test/snapshots";
import { marksOf, worstOf } from "./marks";

const snapshot = snapshotOf([
  { name: "Mål", rows: [["a"]], merges: ["B2:C4"] },
  { name: "Andet", rows: [["a"]] },
]);
const finding = (sheet: string, cell: string, severity: Severity): Finding<"id-duplicate"> => ({
  rule: "id-duplicate",
  severity,
  sheet,
  cell,
  params: { table: "HHP_Indikatorer", id: "U1", first: { sheet, cell: "A9" } },
});

test("a cell is marked by the worst of what was found in it, and tells all of it", () => {
  const [info, error] = [finding("Mål", "A1", "info"), finding("Mål", "A1", "error")];
  const mark = marksOf(snapshot, [info, error]).get("Mål")?.byCell.get("0,0");
  expect(mark).toEqual({ at: { row: 0, column: 0 }, severity: "error", findings: [error, info] });
});

test("what was found in a merged area is marked on the cell that stands for it", () => {
  const marks = marksOf(snapshot, [finding("Mål", "C3", "warning"), finding("Mål", "B2", "info")]).get("Mål");
  expect([...(marks?.byCell.keys() ?? [])]).toEqual(["1,1"]);
  expect(marks?.byCell.get("1,1")?.findings).toHaveLength(2);
});

test("each sheet counts its own", () => {
  const marks = marksOf(snapshot, [finding("Mål", "A1", "warning"), finding("Mål", "A2", "info")]);
  const [first, second] = [marks.get("Mål"), marks.get("Andet")];
  if (first === undefined || second === undefined) throw new Error("a sheet is missing");
  expect(first.counts).toEqual({ error: 0, warning: 1, info: 1 });
  expect([worstOf(first), worstOf(second)]).toEqual(["warning", undefined]);
});
