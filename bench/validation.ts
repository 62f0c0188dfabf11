import { cleanPlan, generator } from "../test/clean-plan";
import { snapshotOf, type CellInput, type SheetInput } from "../test/snapshots";
import { readPlanWorkbook } from "../src/plan";
import { validate } from "../src/validation";
import { createContext, type ValidationInput } from "../src/validation/context";
import { findingsOf } from "../src/validation/engine";
import { rules } from "../src/validation/rules";

const today = "2025-08-01";
/** Numbers of rows, and how often each is timed. */
const sizes = [
  { rows: 1_000, runs: 3 },
  { rows: 10_000, runs: 3 },
  { rows: 100_000, runs: 1 },
];
const mostRules = 10;
const whole = new Intl.NumberFormat("da-DK", { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat("da-DK", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** How long a workbook takes to be read as a plan and validated, how that grows, and which rules cost most. */
export function benchValidation(): void {
  let before: number | undefined;
  for (const { rows, runs } of sizes) {
    const snapshot = snapshotOf(workbookOf(rows));
    const inUse = memoryInUse();
    const reading = timed(runs, () => readPlanWorkbook(snapshot));
    const input = { snapshot, workbook: reading.result, today };
    const checking = timed(runs, () => validate(input));
    const memory = memoryInUse() - inUse;
    const time = reading.time + checking.time;
    console.log(
      `${whole.format(rows)} rækker: læst på ${whole.format(reading.time)} ms, kontrolleret på ${whole.format(checking.time)} ms ` +
        `(${fine.format((time * 1000) / rows)} µs pr. række${before === undefined ? "" : `, ${fine.format(time / before)} gange så længe`}), ` +
        `${whole.format(memory / 1e6)} MB, ${whole.format(checking.result.findings.length)} fund`,
    );
    before = time;
    if (rows === sizes.at(-1)?.rows) tellCosts(input, runs);
  }
}

function tellCosts(input: ValidationInput, runs: number): void {
  const preparing = timed(runs, () => createContext(input));
  console.log(`  forberedelse: ${whole.format(preparing.time)} ms`);
  const context = preparing.result;
  const costs = rules.map((rule) => ({ id: rule.id, ...timed(runs, () => findingsOf([rule], context)) }));
  costs.sort((one, other) => other.time - one.time);
  for (const { id, time } of costs.slice(0, mostRules)) console.log(`  ${id}: ${whole.format(time)} ms`);
}

/** A plan of 200 indicators, its sheets with the figures of ever more departments, and as many rows that others send. */
export function workbookOf(rows: number): SheetInput[] {
  const perRound = 200;
  const rounds = Math.max(1, Math.round(rows / 2 / perRound));
  return [
    ...cleanPlan(1, perRound).map((sheet) =>
      sheet.name.startsWith("Data ") ? perDepartment(sheet, rounds) : sheet,
    ),
    { name: "Skoler", rows: dataRows(Math.round(rows / 2)) },
  ];
}

/** Each row of figures once for every department, which a column of its own names. */
function perDepartment({ name, rows: [header = [], ...rows] }: SheetInput, departments: number): SheetInput {
  const repeated = Array.from({ length: departments }, (_, department) =>
    rows.map(([label, ...figures]) => [label, `Afdeling ${department + 1}`, ...figures]),
  );
  return { name, rows: [[header[0], "Afdeling", ...header.slice(1)], ...repeated.flat()] };
}

function dataRows(count: number): CellInput[][] {
  const random = generator(count);
  const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024];
  const rows = Array.from({ length: count }, (_, index) => {
    const level = 100 + 900 * random();
    return [
      `Skole ${index}`,
      `Distrikt ${index % 40}`,
      ...years.map(() => Math.round(level * (1 + random() / 10))),
    ];
  });
  return [["Skole", "Distrikt", ...years], ...rows];
}

/** What a task gives, and the median of its times in milliseconds. */
function timed<Result>(runs: number, task: () => Result): { time: number; result: Result } {
  const times: number[] = [];
  let result = run();
  while (times.length < runs) result = run();
  times.sort((one, other) => one - other);
  return { time: times[Math.floor(runs / 2)] ?? 0, result };

  function run(): Result {
    const start = process.hrtime.bigint();
    const made = task();
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
    return made;
  }
}

function memoryInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
