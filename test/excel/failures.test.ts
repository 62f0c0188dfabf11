import { Failure } from "../../src/messages";
import type { SheetDrawing, WorkbookPatch } from "../../src/workbook/patch";
import { snapshotOf } from "../snapshots";
import { drawing, text } from "../packages/drawing";
import { closeAll, opened, openedCopy, type Opened } from "./opened";

afterAll(closeAll);

const words = { row: 4, column: 2 };

/** A sheet with a heading, lines with words in the third column, and a note of the person's beside the second line. */
function drawn(name: string, lines: readonly string[], kept: SheetDrawing["kept"] = []): SheetDrawing {
  const taken = new Set(kept.map(({ to }) => `${to.row},${to.column}`));
  const cells = [
    { ...text(0, 0, "Skema"), style: "title" as const },
    ...lines.flatMap((line, index) => [
      text(index + 2, 0, line),
      { ...text(index + 2, 1, index + 0.5), format: "0.0%", style: "figure" as const },
      { ...text(index + 2, 2, null), style: "words" as const },
    ]),
    { ...text(lines.length + 2, 0, "I alt"), style: "total" as const },
    {
      row: lines.length + 2,
      column: 1,
      value: 7,
      formula: `SUM(B3:B${lines.length + 2})`,
      style: "total" as const,
    },
    { ...text(lines.length + 3, 0, "Kilde"), style: "source" as const, link: { sheet: "Data", cell: "A1" } },
  ];
  const last = lines.length + 4;
  return drawing(
    name,
    cells.filter(({ row, column }) => !taken.has(`${row},${column}`)),
    {
      names: [{ name: "_HHP_skema", formula: '"2022;Del"', hidden: true }],
      merges: [
        { top: 0, left: 0, bottom: 0, right: 2 },
        { top: last - 1, left: 0, bottom: last - 1, right: 2 },
      ],
      columnWidths: [20, 8, 30],
      rowHeights: { 0: 30, [last - 1]: 24 },
      print: {
        orientation: "landscape",
        titleRows: { top: 1, bottom: 1 },
        area: { top: 0, left: 0, bottom: last - 1, right: 2 },
        breaks: [last - 1],
        footer: "&LSkema&RSide &P",
      },
      freeze: { row: 2, column: 1 },
      tabColor: "1F4E79",
      kept,
    },
  );
}

/** A sheet more, with little on it. */
function small(name: string): SheetDrawing {
  const mark = { name: "_HHP_skema", formula: '"2022;Kilder"', hidden: true };
  return drawing(name, [text(0, 0, "Kilder")], { names: [mark] });
}

const firstLines = ["en", "to", "tre", "fire"];

/** Two sheets drawn for the first time. */
const first: WorkbookPatch = {
  sheets: [drawn("2022 Et", firstLines), small("2022 To")],
  fixes: [{ at: { sheet: "Data", cell: "A2" }, value: "rettet" }],
};

/** Rows in and out: what stood with “tre” goes with it, and words of the vanished “to” go to the foot. */
function second(): WorkbookPatch {
  const kept = [
    { from: words, to: { row: 5, column: 2 } },
    { from: { row: 4, column: 5 }, to: { row: 5, column: 5 } },
    { from: { row: 3, column: 2 }, to: { row: 11, column: 2 } },
  ];
  const lines = ["ny", "en", "mere", "tre", "fire", "fem"];
  return {
    sheets: [drawn("2022 Et", lines, kept), small("2022 Tre")],
    fixes: [{ at: { sheet: "Data", cell: "A2" }, value: "igen" }],
    rows: [{ table: "Liste", cells: [{ value: "ny" }, { value: 2, format: "0.00" }] }],
  };
}

function start(): Opened {
  const workbook = opened(
    snapshotOf([
      {
        name: "Data",
        rows: [
          ["x", 1],
          ["y", 2],
        ],
      },
      {
        name: "Tabel",
        rows: [
          ["Navn", "Tal"],
          ["a", 1],
        ],
        tables: [{ name: "Liste", range: "A1:B2" }],
      },
    ]),
  );
  workbook.excel.book.calculation = () => 7;
  return workbook;
}

let built: Opened | undefined;

async function builtOnce(): Promise<Opened> {
  built ??= await builtFirst();
  const copy = openedCopy(built);
  await copy.host.read();
  return copy;
}

async function builtFirst(): Promise<Opened> {
  const workbook = start();
  await workbook.host.apply(first);
  const { excel } = workbook;
  excel.userTypes("2022 Et", "C5", "Mine ord");
  excel.userTypes("2022 Et", "C4", "Ord til to");
  excel.userTypes("2022 Et", "F5", "egen");
  for (const [cell, formula] of [
    ["D1", "='2022 Et'!A4"],
    ["D2", "=SUM('2022 Et'!B3:B6)"],
    ["D3", "='2022 Et'!C5"],
    ["D4", "='2022 Et'!C4"],
  ] as const)
    excel.userTypes("Data", cell, formula);
  excel.book.names.push({ name: "Delt", formula: "'2022 Et'!$A$4:$B$5", visible: true, comment: "" });
  excel.sheet("2022 Et").comments.push({ id: "l", row: 3, column: 2, author: "Bo", content: "flyt mig" });
  excel.sheet("2022 Et").comments.push({ id: "k", row: 4, column: 5, author: "Anne", content: "husk" });
  return workbook;
}

test("a first build and a rebuild do all that is drawn", async () => {
  const { host, excel } = await builtOnce();
  await host.apply(second());
  const sheet = excel.sheet("2022 Et");
  const texts = Array.from({ length: 12 }, (_, row) => sheet.cell(row, 0).value);
  expect(texts).toEqual([
    "Skema",
    null,
    "ny",
    "en",
    "mere",
    "tre",
    "fire",
    "fem",
    "I alt",
    "Kilde",
    null,
    null,
  ]);
  expect(sheet.cell(5, 2).value).toBe("Mine ord");
  expect(sheet.cell(11, 2).value).toBe("Ord til to");
  expect(sheet.cell(5, 5).value).toBe("egen");
  expect(sheet.cell(8, 1).formula).toBe("SUM(B3:B8)");
  expect(sheet.comments.map(({ content, row, column }) => [content, row, column])).toEqual([
    ["flyt mig", 11, 2],
    ["husk", 5, 5],
  ]);
  const data = excel.sheet("Data");
  expect([0, 1, 2, 3].map((row) => data.cell(row, 3).formula)).toEqual([
    "'2022 Et'!#REF!",
    "SUM('2022 Et'!B4:B7)",
    "'2022 Et'!C6",
    "'2022 Et'!C12",
  ]);
  expect(excel.sheet("Tabel").tables[0]?.area.bottom).toBe(2);
  expect(excel.sheet("Tabel").cell(2, 1)).toMatchObject({ value: 2, numberFormat: "0.00" });
  expect(excel.book.sheets.map(({ name }) => name)).toEqual([
    "Data",
    "Tabel",
    "2022 Et",
    "2022 To",
    "2022 Tre",
  ]);
});

describe.each([
  ["first build", () => Promise.resolve(start()), () => first],
  ["rebuild", builtOnce, second],
] as const)("a %s that Excel breaks off", (_, prepare, patchOf) => {
  test("at any of its actions leaves the workbook as it was", async () => {
    const whole = await prepare();
    whole.excel.faults.reset();
    await whole.host.apply(patchOf());
    const { actions } = whole.excel.faults;
    expect(actions).toBeGreaterThan(40);
    // As long as all is as it was, the next failure may come over the same workbook.
    const { excel, host } = await prepare();
    const before = excel.snapshot();
    for (let number = 1; number <= actions; number += 1) {
      excel.faults.failAt(number);
      const failure = await host.apply(patchOf()).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(failure).toMatchObject({ name: "Failure", code: "excel-not-changed" });
      expect({ number, ...excel.snapshot() }).toEqual({ number, ...before });
    }
  }, 120_000);

  test("at any of its round trips, before or after it is done, leaves the workbook as it was", async () => {
    const whole = await prepare();
    await whole.host.read();
    whole.excel.traffic.reset();
    await whole.host.apply(patchOf());
    const { syncs } = whole.excel.traffic;
    const done = whole.excel.snapshot();
    let failures = 0;
    for (const when of ["before", "after"] as const) {
      for (let number = 1; number <= syncs; number += 1) {
        const { excel, host } = await prepare();
        await host.read();
        const before = excel.snapshot();
        excel.faults.failSync(number, when);
        const failure = await host.apply(patchOf()).then(
          () => undefined,
          (error: unknown) => error,
        );
        // A question that Excel refuses once is asked again; then all is done.
        const wanted = failure === undefined ? done : before;
        expect({ when, number, ...excel.snapshot() }).toEqual({ when, number, ...wanted });
        failures += failure instanceof Failure ? 1 : 0;
      }
    }
    expect(failures).toBeGreaterThanOrEqual(2 * (syncs - 1));
  }, 120_000);
});

test("where the old content cannot be put back either, the sheets to look at are named", async () => {
  const { excel, host } = await builtOnce();
  excel.traffic.reset();
  await host.apply(second());
  const { syncs } = excel.traffic;
  const other = await builtOnce();
  other.excel.traffic.reset();
  // While the changes are on their way somebody deletes the sheet.
  other.excel.traffic.afterSync(syncs - 2, () => {
    other.excel.userDeletesSheet("2022 Et");
  });
  await expect(other.host.apply(second())).rejects.toMatchObject({
    code: "excel-not-restored",
    params: { sheets: "2022 Et, 2022 Tre, Data, Tabel" },
  });
});
