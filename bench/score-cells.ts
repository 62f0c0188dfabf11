import { readFileSync } from "node:fs";
import { readCell, readCriterion, readStatus, normaliseText } from "../src/cells";
import type { ReadingContext, Unit } from "../src/cells";

/** One row of a file of hand-read cells. */
interface Row {
  readonly id: string;
  readonly raw: string;
  readonly as?: "cell" | "criterion" | "status";
  readonly unit?: Unit;
  readonly column?: string;
  readonly row?: string;
  readonly table?: string;
  readonly score?: boolean;
  readonly expected: Expected;
}

interface ExpectedValue {
  readonly value: number;
  readonly unit: Unit;
  readonly scope?: string;
  readonly category?: string;
  readonly operator?: string;
  readonly n?: number;
  readonly total?: number;
  readonly per?: string;
}

interface Expected {
  readonly kind: string;
  readonly values: readonly ExpectedValue[];
  readonly period?: { readonly from: string; readonly to: string };
  readonly availability?: { readonly when?: string; readonly year?: number };
}

type Actual = Omit<Partial<ExpectedValue>, "value"> & { readonly value: number };

/** Compares names leniently: the letters and digits alone, and only where the cell prints the expected words. */
function sameName(expected: string | undefined, actual: string | undefined, raw: string): boolean {
  if (expected === undefined) return true;
  const letters = (text: string): string => normaliseText(text).replace(/[^\p{L}\d]/gu, "");
  const wanted = letters(expected);
  if (!letters(raw).includes(wanted)) return true;
  const found = letters(actual ?? "");
  return found !== "" && (found.includes(wanted) || wanted.includes(found));
}

function sameValue(expected: ExpectedValue, actual: Actual | undefined, raw: string): boolean {
  if (actual?.value !== expected.value || actual.unit !== expected.unit) return false;
  if (expected.operator !== undefined && actual.operator !== expected.operator) return false;
  if (expected.n !== undefined && actual.n !== expected.n) return false;
  if (expected.total !== undefined && actual.total !== expected.total) return false;
  if (expected.per !== undefined && actual.per !== expected.per) return false;
  return sameName(expected.scope, actual.scope, raw) && sameName(expected.category, actual.category, raw);
}

function judge(row: Row): { right: boolean; got: unknown } {
  const context: ReadingContext = {
    ...(row.unit === undefined ? {} : { unit: row.unit }),
    ...(row.column === undefined ? {} : { column: row.column }),
    ...(row.row === undefined ? {} : { row: row.row }),
    ...(row.table === undefined ? {} : { table: row.table }),
  };
  const { expected } = row;
  let values: readonly Actual[];
  let got: unknown;
  let kind = true;
  if (row.as === "criterion") {
    const reading = readCriterion(row.raw, context);
    values = reading.targets;
    got = reading;
  } else if (row.as === "status") {
    const reading = readStatus(row.raw, context);
    values = reading.results;
    got = reading;
  } else {
    const reading = readCell(row.raw, context);
    values = reading.values;
    got = reading;
    kind = reading.kind === expected.kind;
    if (expected.period !== undefined)
      kind &&= JSON.stringify(reading.period) === JSON.stringify(expected.period);
    if (expected.availability !== undefined) {
      kind &&=
        reading.availability?.when === expected.availability.when &&
        reading.availability?.year === expected.availability.year;
    }
  }
  const right =
    kind &&
    values.length === expected.values.length &&
    expected.values.every((value, index) => sameValue(value, values[index], row.raw));
  return { right, got };
}

/** More than a bare number, and more than text without digits. */
function isHard(raw: string): boolean {
  return /\d/.test(raw) && !/^[\d.,\s]+%?$/.test(raw);
}

function main(): void {
  const path = process.argv[2];
  if (path === undefined) throw new Error("usage: score-cells <cells.jsonl> [--quiet]");
  const rows = readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
  const tally = new Map<string, { right: number; all: number }>();
  const failures: string[] = [];
  for (const row of rows) {
    if (row.score === false) continue;
    const { right, got } = judge(row);
    const place = row.table === "narrative" ? "narrative" : "table";
    const groups = ["all", place, row.as ?? "cell", `kind ${row.expected.kind}`];
    if (isHard(row.raw)) groups.push(`hard ${place}`, `hard kind ${row.expected.kind}`);
    for (const group of groups) {
      const count = tally.get(group) ?? { right: 0, all: 0 };
      tally.set(group, { right: count.right + (right ? 1 : 0), all: count.all + 1 });
    }
    if (!right)
      failures.push(
        `${row.id} ${JSON.stringify(row.raw)} unit=${row.unit ?? "-"}\n   expected ${JSON.stringify(row.expected)}\n   got      ${JSON.stringify(got)}`,
      );
  }
  for (const failure of failures) console.log(failure);
  for (const [group, { right, all }] of [...tally].sort(([a], [b]) => a.localeCompare(b))) {
    console.log(`${group.padEnd(26)} ${right}/${all} ${((100 * right) / all).toFixed(2)} %`);
  }
}

main();
