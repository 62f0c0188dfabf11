import { verdictCounts } from "../analysis";
import type { VerdictKind } from "../analysis/model";
import { da } from "../messages/da";
import { focusAreas, type FocusArea, type PlanWorkbook } from "../plan/model";
import type { Finding } from "../validation/finding";
import { toA1, type CellAddress } from "../workbook/address";
import type { SheetDrawing } from "../workbook/patch";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { allActivityLines } from "./activity-lines";
import { conflictFindings } from "./differing-words";
import { frameSheets } from "./frame-sheets";
import { periodText } from "./front-rows";
import { goalSheet, judgeAll, type GoalSheet, type Judgements } from "./goal-sheet";
import { personalCells } from "./keep";
import { readOldSet } from "./old-set";
import { orphanRows } from "./orphans";
import { sheetNames, skemaParts } from "./parts";
import { placeRows } from "./place";
import type { Places } from "./rows";
import { drawSheet, type PlacedSheet } from "./sheet";
import { resolveWords, type WordBook } from "./words";

const words = da.skema;

export interface SkemaInput {
  readonly snapshot: WorkbookSnapshot;
  readonly workbook: PlanWorkbook;
  readonly year: number;
  /** The findings open when the skema is built. */
  readonly findings: readonly Finding[];
  /** ISO date. */
  readonly today: string;
}

export interface SkemaSummary {
  /** Judgements of indicators and criteria, each once. */
  readonly verdicts: Readonly<Record<VerdictKind, number>>;
  readonly indicators: number;
  readonly criteria: number;
  /** Lines and rows that hold words of the person's. */
  readonly keptWords: number;
}

export interface SkemaResult {
  readonly drawings: readonly SheetDrawing[];
  /** Words that differ between the skema and its sources, where they now stand. */
  readonly findings: readonly Finding[];
  readonly summary: SkemaSummary;
}

/**
 * Draws a year's skema over the one that the snapshot may already hold: whatever the person has written there is kept.
 * Pure: the same snapshot, year, findings and date give the same drawings.
 * @throws Failure where a sheet that is no skema sheet bears the name of one.
 */
export function drawSkema(input: SkemaInput): SkemaResult {
  const { snapshot, workbook, year } = input;
  const { plan } = workbook;
  const names = sheetNames(snapshot, year);
  const oldSet = readOldSet(snapshot, year);
  const lines = allActivityLines(plan, year);
  const book = resolveWords(plan, lines, oldSet.texts);
  const judgements = judgeAll(workbook, lines, year);
  const subtitle = words.subtitle({ plan: plan.name?.text ?? words.unknown, period: periodText(plan) });
  const common = { workbook, year, judgements, book, subtitle, sourcesName: names.sources };
  const goals = focusAreas.map((part) => goalSheet({ ...common, part, lines: lines[part] }));
  const orphans = goals.map((sheet) =>
    orphanRows({ sheet, old: oldSet.sheet(sheet.part), texts: oldSet.texts, lines, book }),
  );
  const place = placing(input, names);
  const goalSheets = goals.map((sheet, index) => {
    const lost = orphans[index];
    const rows = [...sheet.rows, ...(lost?.rows ?? []), sheet.closing];
    return place({ ...sheet, rows }, oldSet.sheet(sheet.part), lost?.moved ?? new Map());
  });
  const conflicts = conflictFindings(book.conflicts, wordsCell(placesOf(goalSheets, names, goals)));
  const findings = [...input.findings.filter((each) => !isInSet(each, names)), ...conflicts];
  const frame = frameSheets({ ...input, findings, goals, subtitle }).map((sheet) => {
    const old = oldSet.frame(sheet.part, new Set(sheet.rows.map((row) => row.key)));
    return place({ ...sheet, freeze: undefined }, old, new Map());
  });
  const sheets = [...goalSheets, ...frame].sort(
    (one, other) => skemaParts.indexOf(one.part) - skemaParts.indexOf(other.part),
  );
  const places = placesOf(sheets, names, goals);
  return {
    drawings: sheets.map((sheet) => drawSheet(sheet, places)),
    findings: conflicts,
    summary: summarise(
      workbook,
      judgements,
      book,
      orphans.reduce((sum, each) => sum + each.words, 0),
    ),
  };
}

/** Such a finding names a cell of the set as it was; drawing moves its rows, and may be what sets it right. */
function isInSet({ sheet }: Finding, names: Places["names"]): boolean {
  return Object.values(names).includes(sheet);
}

/** Where the words of a line will stand. */
function wordsCell(places: Places): (part: FocusArea, key: string) => CellAddress | undefined {
  return (part, key) => {
    const row = places.rowOf(part, key);
    const column = places.wordsColumn(part);
    if (row === undefined || column === undefined) return undefined;
    return { sheet: places.names[part], cell: toA1(row, column) };
  };
}

type Unplaced = Pick<PlacedSheet, "part" | "columns" | "rows" | "titleKey" | "freeze">;

/** Gives the rows of a sheet their places; what the person has in rows that are gone goes to the foot. */
function placing({ workbook, year }: SkemaInput, names: Places["names"]) {
  const footer = words.footer({ plan: workbook.plan.name?.text ?? "" });
  return (sheet: Unplaced, old: PlacedSheet["old"], homes: ReadonlyMap<number, string>): PlacedSheet => {
    const { rows, columns } = sheet;
    const keys = new Set(rows.map((row) => row.key));
    const headers = columns.map((column) => column.header);
    const moved = new Map(homes);
    const homeless: number[] = [];
    for (const row of old?.rows ?? []) {
      if (moved.has(row.row) || old === undefined) continue;
      if (row.table !== "orphans" && keys.has(row.key)) moved.set(row.row, row.key);
      else if (personalCells(old, row, undefined, headers).length > 0) homeless.push(row.row);
    }
    const placement = placeRows(rows, old, moved, homeless);
    return { ...sheet, name: names[sheet.part], year, old, moved, placement, footer };
  };
}

function placesOf(
  sheets: readonly PlacedSheet[],
  names: Places["names"],
  goals: readonly GoalSheet[],
): Places {
  const byPart = new Map(sheets.map((sheet) => [sheet.part, sheet]));
  return {
    names,
    rowOf: (part, key) => byPart.get(part)?.placement.rowOf.get(key),
    wordsColumn: (part) => goals.find((sheet) => sheet.part === part)?.wordsColumn,
  };
}

function summarise(
  { plan }: PlanWorkbook,
  { indicators, criteria }: Judgements,
  book: WordBook,
  orphans: number,
): SkemaSummary {
  const assessments = Object.values(indicators).flatMap((judged) =>
    judged.flatMap((each) => each.assessments),
  );
  const lines = [...book.resolved.values()];
  return {
    verdicts: verdictCounts([...assessments, ...criteria.values()]),
    indicators: plan.indicators.length,
    criteria: plan.criteria.filter((each) => each.criterion !== undefined).length,
    keptWords:
      orphans + lines.reduce((sum, { text, own }) => sum + own.size + (text.trim() === "" ? 0 : 1), 0),
  };
}
