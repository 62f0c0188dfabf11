import type { Finding, Severity } from "../validation";
import {
  acceptedGroup,
  findingsReducer,
  firstView,
  rowsOf,
  worded,
  type FindingsView,
} from "./findings-view";

const finding = (sheet: string, cell: string, severity: Severity, id = "LBF-1"): Finding => ({
  rule: severity === "error" ? "unit-wrong" : "unit-missing",
  severity,
  sheet,
  cell,
  params: { figure: { value: 1, unit: "percent", decimals: 0 }, siblings: 2 },
  subject: { id, column: "2022", value: "1" },
});

const words = {
  title: (rule: string) => `Titel ${rule}`,
  sentence: ({ cell }: Finding) => `Sætning om ${cell}`,
};
const findings = [
  finding("Uddannelse", "C4", "error"),
  finding("Kriminalitet", "C5", "warning"),
  finding("Uddannelse", "C6", "warning", "LBF-9"),
];
const open = worded(
  findings.map((each) => ({ finding: each })),
  words,
  new Set(),
);
const show = (view: Partial<FindingsView>, accepted: typeof open = []) =>
  rowsOf(open, accepted, { ...firstView, ...view }, "Accepterede");
const cells = (view: Partial<FindingsView>) =>
  show(view).rows.flatMap((row) => (row.kind === "finding" ? [row.finding.cell] : []));

describe("rowsOf", () => {
  it("groups by sheet, in the order of each sheet's first finding", () => {
    expect(
      show({}).rows.map((row) => (row.kind === "group" ? `${row.name} ${row.count}` : row.finding.cell)),
    ).toEqual(["Uddannelse 2", "C4", "C6", "Kriminalitet 1", "C5"]);
  });

  it("groups by rule, under the rule's name", () => {
    const names = show({ grouping: "rule" }).rows.flatMap((row) => (row.kind === "group" ? [row.name] : []));
    expect(names).toEqual(["Titel unit-wrong", "Titel unit-missing"]);
  });

  it("keeps the heading of a folded group and hides its findings", () => {
    const { rows } = show({ folded: ["sheet Uddannelse"] });
    expect(rows.map(({ kind }) => kind)).toEqual(["group", "group", "finding"]);
    expect(rows[0]).toMatchObject({ folded: true, count: 2 });
  });

  it("shows the chosen severities alone", () => {
    expect(cells({ severities: ["error"] })).toEqual(["C4"]);
    expect(cells({ severities: ["error", "warning"] })).toHaveLength(3);
  });

  it("finds every word of the search in any order, in the sentence, the sheet, the cell or the id", () => {
    expect(cells({ search: "c4" })).toEqual(["C4"]);
    expect(cells({ search: "lbf-9" })).toEqual(["C6"]);
    expect(cells({ search: "SÆTNING uddannelse" })).toEqual(["C4", "C6"]);
    expect(cells({ search: "uddannelse c5" })).toEqual([]);
  });

  it("puts accepted findings last and leaves them out of the number shown", () => {
    const { rows, shown } = show({ folded: [] }, open.slice(0, 1));
    expect(shown).toBe(3);
    expect(rows.at(-2)).toMatchObject({ kind: "group", group: acceptedGroup, name: "Accepterede", count: 1 });
  });
});

describe("worded", () => {
  it("gives findings about the same a key each, and the same keys the next time", () => {
    const twice = [findings[0], findings[0]].flatMap((each) =>
      each === undefined ? [] : [{ finding: each }],
    );
    const keys = worded(twice, words, new Set()).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
    expect(worded(twice, words, new Set()).map(({ key }) => key)).toEqual(keys);
  });
});

describe("findingsReducer", () => {
  it("adds and takes away a severity", () => {
    const chosen = findingsReducer(firstView, { kind: "severity-toggled", severity: "error" });
    expect(chosen.severities).toEqual(["error"]);
    expect(findingsReducer(chosen, { kind: "severity-toggled", severity: "error" }).severities).toEqual([]);
  });

  it("shows one severity alone, whatever was searched for", () => {
    const searched = { ...firstView, search: "x", severities: ["info"] as const };
    expect(findingsReducer(searched, { kind: "severity-chosen", severity: "error" })).toMatchObject({
      search: "",
      severities: ["error"],
    });
  });

  it("has one finding open at a time", () => {
    const one = findingsReducer(firstView, { kind: "row-toggled", row: "a" });
    expect(findingsReducer(one, { kind: "row-toggled", row: "b" }).open).toBe("b");
    expect(findingsReducer(one, { kind: "row-toggled", row: "a" }).open).toBeUndefined();
  });

  it("folds a group and unfolds it", () => {
    const folded = findingsReducer(firstView, { kind: "group-toggled", group: "g" });
    expect(folded.folded).toContain("g");
    expect(findingsReducer(folded, { kind: "group-toggled", group: "g" }).folded).not.toContain("g");
  });

  it("shows everything again, grouped as it was", () => {
    const view = { ...firstView, search: "x", severities: ["error"] as const, grouping: "rule" as const };
    expect(findingsReducer(view, { kind: "cleared" })).toMatchObject({
      search: "",
      severities: [],
      grouping: "rule",
    });
  });
});
