import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openWorkbook } from "../../src/hosts/file";
import { readPlanWorkbook } from "../../src/plan";
import { validate, type Finding } from "../../src/validation";
import type { CellAddress } from "../../src/workbook/address";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { cleanPlan, generator } from "../clean-plan";
import { snapshotOf } from "../snapshots";
import { chanceFrom, type CleanWorkbook, type FaultKind } from "./fault";

const timesEach = 200;
const mostTries = 20 * timesEach;
const seed = 20230815;
const today = "2025-08-01";

interface Tally {
  planted: number;
  caught: number;
  atCell: number;
  named: number;
  readonly rules: Map<string, number>;
}

function opened(snapshot: WorkbookSnapshot): CleanWorkbook {
  return { snapshot, workbook: readPlanWorkbook(snapshot) };
}

async function cleanWorkbooks(): Promise<CleanWorkbook[]> {
  const file = path.join(__dirname, "../../assets/samples/bylivkolding-rettet.xlsx");
  const sample = await openWorkbook(readFileSync(file), file).read();
  const plans = [7, 8, 9].map((each) => snapshotOf(cleanPlan(each, 24)));
  return [sample, ...plans].map(opened);
}

function findingsOf(snapshot: WorkbookSnapshot): readonly Finding[] {
  return validate({ snapshot, workbook: readPlanWorkbook(snapshot), today }).findings;
}

const key = ({ sheet, cell }: CellAddress) => `${sheet}!${cell}`;
const identity = (finding: Finding) => JSON.stringify([finding.rule, key(finding), finding.params]);

function tallied(kind: FaultKind, clean: readonly CleanWorkbook[], known: ReadonlySet<string>): Tally {
  const chance = chanceFrom(generator(seed));
  const tally: Tally = { planted: 0, caught: 0, atCell: 0, named: 0, rules: new Map() };
  for (let attempt = 0; attempt < mostTries && tally.planted < timesEach; attempt += 1) {
    const workbook = clean[attempt % clean.length];
    const fault = workbook === undefined ? undefined : kind.plant(workbook, chance);
    if (fault === undefined) continue;
    tally.planted += 1;
    const found = findingsOf(fault.snapshot).filter((finding) => !known.has(identity(finding)));
    const places = new Set(fault.at.map(key));
    const there = found.filter((finding) => places.has(key(finding)));
    const named = found.filter(({ related = [] }) => related.some((each) => places.has(key(each))));
    if (found.length > 0) tally.caught += 1;
    if (there.length > 0) tally.atCell += 1;
    if (there.length > 0 || named.length > 0) tally.named += 1;
    for (const rule of new Set(found.map((finding) => finding.rule)))
      tally.rules.set(rule, (tally.rules.get(rule) ?? 0) + 1);
  }
  return tally;
}

function line({ name }: FaultKind, { planted, caught, atCell, named, rules }: Tally): string {
  const share = (count: number) => `${((100 * count) / Math.max(planted, 1)).toFixed(1).padStart(5)} %`;
  const mostOften = [...rules].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).slice(0, 4);
  return [
    name.padEnd(38),
    String(planted).padStart(4),
    share(caught),
    share(atCell),
    share(named),
    mostOften.map(([rule, count]) => `${rule} ${count}`).join(", "),
  ].join("  ");
}

/**
 * Plants faults of some kinds, one at a time, at random places of workbooks without any, and holds how many are caught,
 * how many at the right cell and by which rules against a report; `UPDATE_CASES=1` writes the report anew.
 */
export async function expectReport(kinds: readonly FaultKind[], name: string): Promise<void> {
  const clean = await cleanWorkbooks();
  const known = new Set(clean.flatMap(({ snapshot }) => findingsOf(snapshot).map(identity)));
  const lines = kinds.map((kind) => line(kind, tallied(kind, clean, known)));
  const head =
    "fejl                                    antal   fundet  i cellen    nævnt  regler (antal gange)";
  const text = `${[head, ...lines].join("\n")}\n`;
  const report = path.join(__dirname, `${name}.txt`);
  if (process.env["UPDATE_CASES"] === "1") writeFileSync(report, text);
  expect(existsSync(report) ? readFileSync(report, "utf8") : "").toBe(text);
}
