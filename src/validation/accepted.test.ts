import type { AcceptedFinding } from "../plan/model";
import { separateAccepted } from "./accepted";
import type { Finding } from "./finding";

const finding: Finding = {
  rule: "unit-missing",
  severity: "warning",
  sheet: "Data",
  cell: "F9",
  params: { figure: { value: 21.8, unit: "none", decimals: 2 }, siblings: 3 },
  subject: { id: "LBF-4", column: "2021", value: "21,80" },
};

const acceptance: AcceptedFinding = {
  rule: "unit-missing",
  id: "lbf-4",
  column: " 2021 ",
  value: "21,80",
  reason: "Kilden skriver uden procenttegn",
  date: "2024-01-01",
  lastSeen: "Data!F2",
  at: { sheet: "Indstillinger", cell: "A2" },
};

test("a finding is accepted by rule, id, column and value, wherever its cell has moved", () => {
  expect(separateAccepted([finding], [acceptance])).toEqual({
    open: [],
    accepted: [{ finding, acceptance }],
  });
});

test.each(["rule", "id", "column", "value"] as const)("another %s is another finding", (key) => {
  const other = { ...acceptance, [key]: "22,80" };
  expect(separateAccepted([finding], [other])).toEqual({ open: [finding], accepted: [] });
});
