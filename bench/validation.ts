import { cleanPlan, generator } from "../test/clean-plan";
import { snapshotOf, type CellInput, type SheetInput } from "../test/snapshots";
import { readPlanWorkbook } from "../src/plan";
import { validate } from "../src/validation";
import { createContext } from "../src/validation/context";
import { findingsOf } from "../src/validation/engine";
import { rules } from "../src/validation/rules";

const today = "2025-08-01";
const sizes = [1_000, 10_000, 100_000];
const runs = 3;
const mostRules = 10;
const whole = new Intl.NumberFormat("da-DK", { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat("da-DK", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** How long a workbook takes to be read as a plan and validated, how that grows, and which rules cost most. */
export function benchValidation(): void {
  for (const rows of sizes) {
    const snapshot = snapshotOf(workbookOf(rows));
    const before = memoryInUse();
    const reading = median(() => readPlanWorkbook(snapshot));
    const workbook = readPlanWorkbook(snapshot);
    const checking = median(() => validate({ snapshot, workbook, today }));
    const { findings } = validate({ snapshot, workbook, today });
    const memory = memoryInUse() - before;
    console.log(
      `${whole.format(rows)} rækker: læst på ${whole.format(reading)} ms, kontrolleret på ${whole.format(checking)} ms ` +
        `(${fine.format(((reading + checking) * 1000) / rows)} µs pr. række), ${whole.format(memory / 1e6)} MB, ${whole.format(findings.length)} fund`,
    );
    if (rows === sizes.at(-1)) tellCosts(snapshot, workbook);
  }
}

function tellCosts(
  ...[snapshot, workbook]: [
    Parameters<typeof validate>[0]["snapshot"],
    Parameters<typeof validate>[0]["workbook"],
  ]
): void {
  const input = { snapshot, workbook, today };
  const preparing = median(() => createContext(input));
  console.log(`  forberedelse: ${whole.format(preparing)} ms`);
  const context = createContext(input);
  const costs = rules.map((rule) => ({ id: rule.id, time: median(() => findingsOf([rule], context)) }));
  costs.sort((one, other) => other.time - one.time);
  for (const { id, time } of costs.slice(0, mostRules)) console.log(`  ${id}: ${fine.format(time)} ms`);
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

function median(task: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.hrtime.bigint();
    task();
    return Number(process.hrtime.bigint() - start) / 1e6;
  }).sort((one, other) => one - other);
  return times[Math.floor(runs / 2)] ?? 0;
}

function memoryInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
