import { buildSkema } from "../../src/jobs";
import { drawing } from "../packages/drawing";
import { indicator, sample, table } from "../skema-sheets";
import { snapshotOf, type SheetInput } from "../snapshots";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { closeAll, opened, today } from "./opened";

afterAll(closeAll);

/** Set EXCEL_ROWS to 1000 for the figures of a large plan. */
const manyRows = Number(process.env["EXCEL_ROWS"] ?? 300);
const mebibyte = 1024 * 1024;

/** A plan with so many indicators, and so many sheets more. */
function plan(indicators: number, sheets: number): WorkbookSnapshot {
  const labels = Array.from(
    { length: indicators },
    (_, index) => `Andel i aldersgruppe ${index}-${index + 1} i job`,
  );
  const more: SheetInput[] = Array.from({ length: sheets }, (_, index) => ({
    name: `Ark ${index}`,
    rows: Array.from({ length: 20 }, (__, row) => ["noter", row, null, `linje ${row}`]),
  }));
  return sample(
    table(
      "Indikatorer",
      labels.map((label, index) =>
        indicator(
          `E${index}`,
          index % 2 === 0 ? "Uddannelse og livschancer" : "Beskæftigelse",
          label,
          "op",
          {},
        ),
      ),
    ),
    {
      name: "Data",
      rows: [
        ["Indikator", "Baseline boligområde", "Baseline kommune", "Baseline år", "2022"],
        ...labels.map((label) => [label, "50%", "70%", 2019, "55%\n(Kommune 71%)"]),
      ],
    },
    ...more,
  );
}

async function trafficOf(indicators: number, sheets: number) {
  const { excel, host, jobs } = opened(plan(indicators, sheets));
  const measured = async (job: () => Promise<unknown>) => {
    excel.traffic.reset();
    await job();
    const { syncs, requestBytes, responseBytes, largestRequest, largestResponse } = excel.traffic;
    expect(Math.max(largestRequest, largestResponse)).toBeLessThan(5 * mebibyte);
    return { syncs, kilobytes: Math.round((requestBytes + responseBytes) / 1000) };
  };
  const read = await measured(() => host.read());
  const build = await measured(() => buildSkema(jobs, 2022, today));
  const rebuild = await measured(() => buildSkema(jobs, 2022, today));
  return { indicators, sheets, read, build, rebuild };
}

test("the number of round trips does not grow with the number of sheets", async () => {
  const [few, some, many] = [await trafficOf(5, 5), await trafficOf(5, 50), await trafficOf(5, 200)];
  expect([few.read.syncs, some.read.syncs, many.read.syncs]).toEqual([4, 4, 4]);
  expect([few.build.syncs, some.build.syncs, many.build.syncs]).toEqual(Array(3).fill(few.build.syncs));
  expect([few.rebuild.syncs, some.rebuild.syncs, many.rebuild.syncs]).toEqual(
    Array(3).fill(few.rebuild.syncs),
  );
  expect(few.build.syncs).toBeLessThanOrEqual(10);
}, 60_000);

test("nor with the number of rows, but for what 5 MB force", async () => {
  const [few, some, many] = [await trafficOf(10, 0), await trafficOf(100, 0), await trafficOf(manyRows, 0)];
  expect([some.read.syncs, some.build.syncs]).toEqual([few.read.syncs, few.build.syncs]);
  const forced = ({ kilobytes }: { readonly kilobytes: number }) => Math.ceil(kilobytes / 2500);
  expect(many.read.syncs).toBeLessThanOrEqual(few.read.syncs + forced(many.read));
  expect(many.build.syncs).toBeLessThanOrEqual(few.build.syncs + forced(many.build));
  expect(many.rebuild.syncs).toBeLessThanOrEqual(few.rebuild.syncs + forced(many.rebuild));
}, 120_000);

test("a sheet with more merged areas than Excel tells of at once is read in bands, in one round trip more", async () => {
  const merges = Array.from({ length: 600 }, (_, row) => ({ top: row, left: 0, bottom: row, right: 1 }));
  const rows = merges.map((_, row) => [`${row}.`, null, row]);
  const { excel, host } = opened(snapshotOf([{ name: "Flettet", rows, sheet: { merges } }]));
  const { sheets } = await host.read();
  expect(sheets[0]?.merges).toEqual(merges);
  expect(excel.traffic.syncs).toBe(5);
});

test("an answer that is larger than expected is asked for in halves", async () => {
  const long = "x".repeat(3000);
  const rows = Array.from({ length: 1500 }, (_, row) => [`${row} ${long}`]);
  const { excel, host } = opened(snapshotOf([{ name: "Lang", rows }]));
  const { sheets } = await host.read();
  expect(sheets[0]?.rows.map(({ cells }) => cells[0]?.value)).toEqual(rows.map(([text]) => text));
  expect(excel.traffic.syncs).toBeGreaterThan(4);
  await expect(host.apply({ sheets: [drawing("Ny", [])], fixes: [] })).resolves.toBeUndefined();
});
