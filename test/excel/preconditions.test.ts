import { messagesIn, sentenceOfFailure, type Failure } from "../../src/messages";
import { failures } from "../../src/messages/da/failures";
import { buildSkema } from "../../src/jobs";
import type { WorkbookHost } from "../../src/workbook/host";
import { Table } from "../excel-host/state/table";
import type { ExcelOptions, InMemoryExcel } from "../excel-host";
import { drawing, text } from "../packages/drawing";
import { sample } from "../skema-sheets";
import { closeAll, opened, openedCopy, today, type Opened } from "./opened";

afterAll(closeAll);

const sheetName = "2022 Uddannelse";

function addTable(excel: InMemoryExcel, left: number): Table {
  const sheet = excel.sheet(sheetName);
  const table = new Table("t", "Egen", sheet, { top: 4, left, bottom: 5, right: left });
  table.columns = ["x"];
  sheet.tables.push(table);
  return table;
}

const cases: readonly (readonly [Failure["code"], (excel: InMemoryExcel) => void])[] = [
  ["excel-sheet-protected", (excel) => (excel.sheet(sheetName).protection = { options: {} })],
  ["excel-read-only", (excel) => (excel.book.readOnly = true)],
  [
    "excel-sheet-filtered",
    (excel) =>
      (excel.sheet(sheetName).autoFilter = {
        area: { top: 1, left: 0, bottom: 9, right: 2 },
        filtered: true,
      }),
  ],
  ["excel-sheet-filtered", (excel) => (addTable(excel, 40).filtered = true)],
  ["excel-table-in-the-way", (excel) => addTable(excel, 3).area],
  ["excel-cell-edit", (excel) => (excel.editMode = true)],
];

let built: Opened | undefined;

async function builtOnce(): Promise<Opened> {
  if (built === undefined) {
    built = opened(sample());
    await buildSkema(built.jobs, 2022, today);
  }
  return openedCopy(built);
}

describe("before a skema is drawn again", () => {
  test.each(cases)("%s: one sentence, and nothing is changed", async (code, hinder) => {
    const { excel, jobs } = await builtOnce();
    let before = excel.snapshot();
    const hindered: WorkbookHost = {
      ...jobs,
      apply: (patch) => {
        hinder(excel);
        before = excel.snapshot();
        return jobs.apply(patch);
      },
    };
    const failure = await buildSkema(hindered, 2022, today).then(
      () => undefined,
      (error: unknown) => error as Failure,
    );
    excel.editMode = false;
    expect(failure?.code).toBe(code);
    expect(sentenceOfFailure(failure as Failure, messagesIn("da"))).toMatch(/\.$/);
    expect(excel.snapshot()).toEqual(before);
  });
});

describe("before anything is written", () => {
  const sheets = [drawing("Ny", [text(0, 0, "a")])];

  test.each([
    ["excel-structure-protected", sheets, (excel: InMemoryExcel) => (excel.book.structureProtection = {})],
    ["bad-sheet-name", [drawing("a/b", [])], () => undefined],
    ["text-too-long", [drawing("Ny", [text(0, 0, "x".repeat(32_768))])], () => undefined],
    [
      "table-name-taken",
      [
        drawing("Ny", [text(0, 0, "x")], {
          tables: [{ name: "HHP_Plan", area: { top: 0, left: 0, bottom: 1, right: 0 }, columns: ["x"] }],
        }),
      ],
      () => undefined,
    ],
    [
      "changed-meanwhile",
      sheets,
      (excel: InMemoryExcel) => {
        excel.userAddsSheet("Ny");
      },
    ],
  ] as const)("%s", async (code, drawings, hinder) => {
    const { excel, host } = opened(sample());
    await host.read();
    hinder(excel);
    const before = excel.snapshot();
    await expect(host.apply({ sheets: drawings, fixes: [] })).rejects.toMatchObject({ code });
    expect(excel.snapshot()).toEqual(before);
  });

  test("a fix of a cell that has changed since, or on a sheet that is not there", async () => {
    const { excel, host } = opened(sample());
    await host.read();
    excel.userTypes("Data", "A2", "nyt");
    const before = excel.snapshot();
    const fix = (sheet: string, cell: string) =>
      host.apply({ sheets: [], fixes: [{ at: { sheet, cell }, value: 1 }] });
    await expect(fix("Data", "A2")).rejects.toMatchObject({ code: "changed-meanwhile" });
    await expect(fix("Findes ikke", "A2")).rejects.toMatchObject({ code: "cell-not-found" });
    expect(excel.snapshot()).toEqual(before);
  });

  test("a person's table beside ours, whose header row would go", async () => {
    const { excel, host } = opened(sample());
    const lines = (...texts: string[]) =>
      drawing(
        "Ny",
        texts.map((each, row) => text(row, 0, each)),
      );
    await host.apply({ sheets: [lines("a", "b", "c", "d")], fixes: [] });
    const sheet = excel.sheet("Ny");
    const table = new Table("t", "Egen", sheet, { top: 1, left: 5, bottom: 3, right: 5 });
    sheet.tables.push(Object.assign(table, { columns: ["Kolonne"] }));
    await host.read();
    const before = excel.snapshot();
    await expect(host.apply({ sheets: [lines("a", "c", "d")], fixes: [] })).rejects.toMatchObject({
      code: "excel-table-in-the-way",
      params: { table: "Egen", sheet: "Ny" },
    });
    expect(excel.snapshot()).toEqual(before);
    await host.apply({ sheets: [lines("a", "b", "d")], fixes: [] });
    expect(table.area).toEqual({ top: 1, left: 5, bottom: 2, right: 5 });
  });

  test("a comment on a row that goes", async () => {
    const { excel, host } = opened(sample());
    const lines = (...texts: string[]) =>
      drawing(
        "Ny",
        texts.map((each, row) => text(row, 0, each)),
      );
    await host.apply({ sheets: [lines("a", "b", "c")], fixes: [] });
    excel.sheet("Ny").comments.push({ id: "k", row: 1, column: 0, author: "Bo", content: "vigtig" });
    await host.read();
    const before = excel.snapshot();
    await expect(host.apply({ sheets: [lines("a", "c")], fixes: [] })).rejects.toMatchObject({
      code: "excel-comment-would-go",
    });
    expect(excel.snapshot()).toEqual(before);
  });
});

test.each<ExcelOptions>([{ excelApi: "1.13" }, { excelApi: "1.7" }])(
  "an Excel with %j is too old",
  async (options) => {
    const { excel, host } = opened(sample(), options);
    const before = excel.snapshot();
    await expect(host.read()).rejects.toMatchObject({ code: "excel-too-old" });
    await expect(host.apply({ sheets: [drawing("Ny", [])], fixes: [] })).rejects.toMatchObject({
      code: "excel-too-old",
    });
    expect(excel.snapshot()).toEqual(before);
    expect(failures["excel-too-old"]()).toContain("Excel 2021");
  },
);

test("the oldest Excel that is promised builds the skema", async () => {
  const { excel, jobs } = opened(sample(), { excelApi: "1.14" });
  await buildSkema(jobs, 2022, today);
  await buildSkema(jobs, 2022, today);
  expect(excel.sheet(sheetName).names.map(({ name }) => name)).toEqual(["_HHP_skema"]);
  expect(excel.traffic.runs.some(({ mergeUndoGroup }) => mergeUndoGroup)).toBe(false);
});

test("a newer Excel undoes a build in one step", async () => {
  const { excel, jobs } = opened(sample(), { excelApi: "1.20" });
  excel.traffic.reset();
  await buildSkema(jobs, 2022, today);
  expect(excel.traffic.runs.filter(({ mergeUndoGroup }) => mergeUndoGroup)).toHaveLength(1);
});
