import type { Finding, Validation } from "../validation";
import { sinceLast } from "./since-last";

const finding = (id: string, cell: string, value = "5,5 %"): Finding<"excel-error"> => ({
  rule: "excel-error",
  severity: "error",
  sheet: "Indikatorer",
  cell,
  params: { error: "#REF!" },
  subject: { id, column: "2022", value },
});

const validation = (open: readonly Finding[], accepted: readonly Finding[] = []): Validation => ({
  findings: open,
  accepted: accepted.map((each) => ({
    finding: each,
    acceptance: {
      rule: each.rule,
      id: "",
      column: "",
      value: "",
      reason: "Set efter",
      date: "2023-09-01",
      lastSeen: "",
      at: { sheet: "Accepterede fund", cell: "A4" },
    },
  })),
  counts: { error: open.length, warning: 0, info: 0 },
});

describe("sinceLast", () => {
  it("tells what is gone and what has come", () => {
    const before = validation([finding("LBF-1", "C4"), finding("LBF-2", "C5")]);
    const after = validation([finding("LBF-2", "C5"), finding("LBF-3", "C6")]);
    const { solved, added } = sinceLast(before, after);
    expect(solved.map(({ subject }) => subject?.id)).toEqual(["LBF-1"]);
    expect(added.map(({ subject }) => subject?.id)).toEqual(["LBF-3"]);
  });

  it("knows a finding again that has moved with its row, or whose cell holds another wrong text", () => {
    const before = validation([finding("LBF-1", "C4")]);
    const after = validation([finding("LBF-1", "C9", "5,6 %")]);
    expect(sinceLast(before, after)).toEqual({ solved: [], added: [], accepted: [], reopened: [] });
  });

  it("counts an accepted finding as accepted, not as solved", () => {
    const one = finding("LBF-1", "C4");
    expect(sinceLast(validation([one]), validation([], [one]))).toEqual({
      solved: [],
      added: [],
      accepted: [one],
      reopened: [],
    });
  });

  it("calls a finding that is opened again by its name, not new", () => {
    const one = finding("LBF-1", "C4");
    expect(sinceLast(validation([], [one]), validation([one]))).toEqual({
      solved: [],
      added: [],
      accepted: [],
      reopened: [one],
    });
  });

  it("counts each of several findings about the same", () => {
    const twice = [finding("LBF-1", "C4"), finding("LBF-1", "D4")];
    expect(sinceLast(validation(twice), validation([finding("LBF-1", "D4")])).solved).toHaveLength(1);
  });

  it("knows a finding about no indicator by its cell", () => {
    const { rule, severity, sheet, params } = finding("", "B2");
    const bare = { rule, severity, sheet, params, cell: "B2" };
    const elsewhere = { ...bare, cell: "B3" };
    expect(sinceLast(validation([bare]), validation([elsewhere])).solved).toEqual([bare]);
  });
});
