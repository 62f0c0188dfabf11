import { readPlanWorkbook } from "../plan";
import type { Finding } from "../validation";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import {
  applied,
  built,
  draw,
  drawingOf,
  find,
  indicator,
  moved,
  sample,
  sheetOf,
  table,
  typed,
  withSkemaOf,
} from "../../test/skema-sheets";
import { sentenceOf } from "../../test/validated-sheets";
import { outdatedSkemas } from "./skema-outdated";

const sources = "2022 Kilder";
const once = built(sample());

const foundIn = (snapshot: WorkbookSnapshot) => outdatedSkemas(snapshot, readPlanWorkbook(snapshot));
const told = (findings: readonly Finding[]) =>
  findings.map(
    (finding) => `${finding.severity} ${finding.sheet}!${finding.cell} ${sentenceOf(finding, "da")}`,
  );
const renamed = (snapshot: WorkbookSnapshot, from: string, to: string): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet)),
});
const without = (snapshot: WorkbookSnapshot, name: string): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.filter((sheet) => sheet.name !== name),
});

test("a set that was just built is up to date, and so is one built again", () => {
  expect(foundIn(sample())).toEqual([]);
  expect(foundIn(once)).toEqual([]);
  expect(foundIn(built(once))).toEqual([]);
});

test("a figure that its source no longer holds is told of where the sources tell of it", () => {
  const changed = typed(once, "Data", "E2", "91,5%\n(Kommune 86,0%)");
  const [finding, ...more] = foundIn(changed);
  const at = find(sheetOf(once, sources), "90,5\u00a0%");
  expect(more).toEqual([]);
  expect(told(finding === undefined ? [] : [finding])).toEqual([
    `warning ${sources}!${at} Skemaet for 2022 er ældre end sine kilder: 1 tal er ikke det samme. LBF-1, Område 2022: skemaet siger »90,5 %«, men Data!E2 siger nu »91,5 %«. Byg skemaet igen, hvis det skal vise de nye tal.`,
  ]);
  expect(finding?.related).toEqual([{ sheet: "Data", cell: "E2" }]);
  expect(foundIn(built(changed))).toEqual([]);
});

test("all that differs is one finding, and the first of it is told", () => {
  const changed = typed(
    typed(once, "Data", "E2", "91,5%\n(Kommune 87,0%)"),
    "Status",
    "C3",
    "Der er afholdt 7 møder",
  );
  expect(told(foundIn(changed))).toEqual([
    expect.stringMatching(/3 tal er ikke de samme\. LBF-1, Område 2022: .*»90,5 %«/),
  ]);
});

test("texts that say the same figure otherwise change nothing", () => {
  const same = typed(once, "Data", "E2", "90,5 % (Kommune: 86,0 %)");
  expect(foundIn(same)).toEqual([]);
  expect(foundIn(typed(once, "Data", "G2", "En note ved siden af"))).toEqual([]);
});

test("a figure that has come since the set was built", () => {
  const arrived = typed(once, "Data", "E4", "41,0%");
  const [finding] = foundIn(arrived);
  expect(told(foundIn(arrived))).toEqual([
    expect.stringContaining(
      "1 tal er ikke det samme. E2, Område 2022: skemaet har intet tal, men Data!E4 siger nu »41,0 %«",
    ),
  ]);
  expect(finding).toMatchObject({ cell: find(sheetOf(once, sources), "Læst som") });
});

test("figures that came after a later set was built are that set's alone", () => {
  const data = (snapshot: WorkbookSnapshot) => typed(snapshot, "Data", "E4", "41,0%");
  const both = applied(once, draw(once, { year: 2023 }));
  expect(foundIn(both)).toEqual([]);
  expect(foundIn(data(both)).map(({ sheet }) => sheet)).toEqual(["2023 Kilder"]);
  expect(foundIn(typed(both, "Data", "E2", "91,5%")).map(({ sheet }) => sheet)).toEqual([
    sources,
    "2023 Kilder",
  ]);
});

describe("the same figures in other cells", () => {
  test("of a sheet that was renamed are told of as moved, as a remark", () => {
    const [finding] = told(foundIn(renamed(once, "Data", "Tal")));
    expect(finding).toMatch(
      /^info 2022 Kilder!\w+ Skemaet for 2022 henviser til celler, hvor tallene ikke længere står \(4 tal\)\. LBF-1, Område 2022: tallet »90,5 %« stod i Data!\w+ og står nu i Tal!\w+\./,
    );
  });

  test("of rows that were moved", () => {
    const below = moved(once, "Data", (row, column) => ({ row: row + 2, column }));
    expect(told(foundIn(below))).toEqual([
      expect.stringMatching(/^info .* stod i Data!E2 og står nu i Data!E4/),
    ]);
  });
});

test("figures whose source is deleted are gone", () => {
  expect(told(foundIn(without(once, "Data")))).toEqual([
    expect.stringMatching(/^warning .* LBF-1, .*: skemaet siger ».*«, men tallet står ikke længere i Data!/),
  ]);
  const [finding] = foundIn(without(once, "Data"));
  expect(finding?.related?.map(({ sheet }) => sheet)).not.toContain("Data");
});

test("an indicator that the plan has given up", () => {
  const fewer = sample(
    table("Indikatorer", [
      indicator("LBF-1", "Overordnet", "Andel 1-5 årige i dagtilbud", "op", {
        "Baseline boligområde": "80,0%",
      }),
    ]),
  );
  expect(told(foundIn(withSkemaOf(fewer, once)))).toEqual([
    expect.stringMatching(/ E1, .* tallet står ikke længere i /),
  ]);
});

test("lines that the person has moved are still known; a skema that stands alone is held against nothing", () => {
  const sorted = moved(once, sources, (row, column) => ({ row: row + 3, column: column + 1 }));
  expect(foundIn(sorted)).toEqual([]);
  const alone = { ...once, sheets: once.sheets.filter(({ name }) => name.startsWith("2022")) };
  expect(foundIn(alone)).toEqual([]);
});

test("is never listed by the set that it is about", () => {
  const changed = typed(once, "Data", "E2", "91,5%\n(Kommune 86,0%)");
  const findings = foundIn(changed);
  expect(findings).toHaveLength(1);
  expect(drawingOf(draw(changed, { findings }), sources)).toEqual(drawingOf(draw(changed), sources));
});
