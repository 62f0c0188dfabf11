import { buildSkema } from "../../src/jobs";
import { skema as words } from "../../src/messages/da/skema";
import { toA1, type Position } from "../../src/workbook/address";
import type { Failure } from "../../src/messages";
import { drawing, text } from "../packages/drawing";
import type { InMemoryExcel } from "../excel-host";
import { criterion, sample, table } from "../skema-sheets";
import { closeAll, opened, openedCopy, today, type Opened } from "./opened";

afterAll(closeAll);

const sheetName = "2022 Uddannelse";

function placeOf(excel: InMemoryExcel, text: string): Position {
  for (const { row, column, cell } of excel.sheet(sheetName).cells())
    if (cell.value === text) return { row, column };
  throw new Error(`no cell ${text}`);
}

/** The cell of the words for a criterion. */
function wordsCell(excel: InMemoryExcel, id: string): Position {
  return { row: placeOf(excel, id).row, column: placeOf(excel, words.activityColumns.words).column };
}

/** A workbook with a skema, whose next build has a row more above the criterion 1.1 and none for 1.2. */
async function aboutToChange(): Promise<Opened> {
  changing ??= await changed();
  return openedCopy(changing);
}

let changing: Opened | undefined;

async function changed(): Promise<Opened> {
  const workbook = opened(sample());
  await buildSkema(workbook.jobs, 2022, today);
  const area = "Uddannelse og livschancer";
  const [source] = sample(
    table("Succeskriterier", [
      criterion("1.0", area, "Min. 2 ture afholdt pr. år"),
      criterion("1.1", area, "Min. 8 vandringer afholdt pr. år"),
    ]),
  ).sheets.filter(({ name }) => name === "Succeskriterier");
  const sheet = workbook.excel.sheet("Succeskriterier");
  for (const { row, cells } of source?.rows ?? [])
    for (const { column, value } of cells) sheet.put(row, column, { ...sheet.cell(row, column), value });
  return workbook;
}

test("what a person types at any time while the skema is built is not lost", async () => {
  const whole = await aboutToChange();
  whole.excel.traffic.reset();
  await buildSkema(whole.jobs, 2022, today);
  const { syncs } = whole.excel.traffic;
  expect(syncs).toBeGreaterThan(8);
  for (let number = 1; number < syncs; number += 1) {
    const { excel, jobs } = await aboutToChange();
    excel.traffic.reset();
    excel.traffic.afterSync(number, () => {
      const { row, column } = wordsCell(excel, "1.1");
      excel.userTypes(sheetName, toA1(row, column), "Skrevet undervejs");
      excel.userTypes(sheetName, toA1(row, 30), "ved siden af");
    });
    await buildSkema(jobs, 2022, today);
    const { row, column } = wordsCell(excel, "1.1");
    const sheet = excel.sheet(sheetName);
    const found = [sheet.cell(row, column).value, sheet.cell(row, 30).value];
    expect({ number, found }).toEqual({ number, found: ["Skrevet undervejs", "ved siden af"] });
  }
});

test("nor what they type on a row that goes", async () => {
  const whole = await aboutToChange();
  whole.excel.traffic.reset();
  await buildSkema(whole.jobs, 2022, today);
  const { syncs } = whole.excel.traffic;
  let all = 0;
  for (let number = 1; number < syncs; number += 1) {
    const { excel, jobs } = await aboutToChange();
    excel.traffic.reset();
    let typed = 0;
    excel.traffic.afterSync(number, () => {
      const isThere = [...excel.sheet(sheetName).cells()].some(({ cell }) => cell.value === "1.2");
      if (!isThere) return;
      const { row, column } = wordsCell(excel, "1.2");
      excel.userTypes(sheetName, toA1(row, column), "Om den sidste");
      typed += 1;
    });
    await buildSkema(jobs, 2022, today);
    const found = [...excel.sheet(sheetName).cells()].filter(({ cell }) => cell.value === "Om den sidste");
    expect({ number, found: found.length }).toEqual({ number, found: typed });
    all += typed;
  }
  expect(all).toBeGreaterThan(6);
});

test("nor what they type over a cell that is being drawn", async () => {
  const lines = (...texts: string[]) =>
    drawing(
      "Ny",
      texts.flatMap((each, row) => [text(row, 0, each), text(row, 1, `${texts.length} linjer`)]),
    );
  const prepare = async () => {
    const workbook = opened(sample());
    await workbook.host.apply({ sheets: [lines("a", "b", "c")], fixes: [] });
    await workbook.host.read();
    workbook.excel.traffic.reset();
    return workbook;
  };
  const patch = { sheets: [lines("ny", "a", "mere", "c")], fixes: [] };
  const whole = await prepare();
  await whole.host.apply(patch);
  for (let number = 1; number < whole.excel.traffic.syncs; number += 1) {
    const { excel, host } = await prepare();
    const sheet = excel.sheet("Ny");
    const rowOf = (label: string) => [...sheet.cells()].find(({ cell }) => cell.value === label)?.row ?? -1;
    excel.traffic.afterSync(number, () => {
      excel.userTypes("Ny", `B${rowOf("c") + 1}`, "min tekst");
    });
    const code = await host.apply(patch).then(
      () => "done",
      (error: unknown) => (error as Failure).code,
    );
    expect({ number, code }).toEqual({
      number,
      code: expect.stringMatching(/^(done|changed-meanwhile)$/) as unknown,
    });
    expect({ number, held: sheet.cell(rowOf("c"), 1).value }).toEqual({ number, held: "min tekst" });
  }
});

test("a change between two answers about a large sheet is heard", async () => {
  const sheet = (end: number) =>
    drawing(
      "Stor",
      Array.from({ length: 9000 }, (_, at) => {
        const [row, column] = [Math.floor(at / 90), at % 90];
        return text(row, column, column === 0 ? `linje ${row}` : `c ${end}`);
      }),
    );
  const { excel, host } = opened(sample());
  await host.apply({ sheets: [sheet(1)], fixes: [] });
  await host.read();
  excel.traffic.reset();
  // Precheck, lists, details, merged areas, and then the cells in two answers.
  excel.traffic.afterSync(5, () => {
    excel.userTypes("Stor", "B1", "min tekst");
  });
  await expect(host.apply({ sheets: [sheet(2)], fixes: [] })).rejects.toMatchObject({
    code: "changed-meanwhile",
  });
  expect(excel.sheet("Stor").cell(0, 1).value).toBe("min tekst");
});

test("a person who goes on writing is asked to wait, and what they wrote stands", async () => {
  const { excel, jobs } = await aboutToChange();
  const place = wordsCell(excel, "1.1");
  let times = 0;
  const busy = {
    ...jobs,
    read: async () => {
      const snapshot = await jobs.read();
      times += 1;
      excel.userTypes(sheetName, toA1(place.row, place.column), `ord ${times}`);
      return snapshot;
    },
  };
  await expect(buildSkema(busy, 2022, today)).rejects.toMatchObject({ code: "changed-meanwhile" });
  expect(times).toBe(3);
  expect(excel.sheet(sheetName).cell(place.row, place.column).value).toBe("ord 3");
});
