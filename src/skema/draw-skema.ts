import type { VerdictKind } from "../analysis/model";
import { verdictKinds } from "../analysis/model";
import { da } from "../messages/da";
import { focusAreas, type FocusArea, type PlanWorkbook } from "../plan/model";
import type { Finding } from "../validation/finding";
import { toA1, type CellAddress } from "../workbook/address";
import type { SheetDrawing } from "../workbook/patch";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { allActivityLines } from "./activity-lines";
import { fitColumns } from "./column-fit";
import { frontColumns, frontRows, periodText } from "./front-rows";
import {
  closingRow,
  goalSheet,
  judgeAll,
  numberKeys,
  titleRows,
  type GoalSheet,
  type Judgements,
} from "./goal-sheet";
import { personalCells } from "./keep";
import { activityColumns, goalColumns, frontWidths, sourceWidths } from "./layout";
import { readOldSheet, type OldSheet } from "./old-sheet";
import { orphanRows } from "./orphans";
import { isFocusArea, readSkemaSheets, sheetNames, skemaParts, type SkemaPart } from "./parts";
import { placeRows } from "./place";
import { headerKey, rowKey, textKey, type Places, type SkemaRow } from "./rows";
import { drawSheet, type PlacedSheet } from "./sheet";
import { findingRows, sourceColumns, sourceRows } from "./source-rows";
import { oldTexts, resolveWords, type OldText, type WordBook, type WordConflict } from "./words";

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
  const names = sheetNames(snapshot, year);
  const existing = new Map(
    readSkemaSheets(snapshot)
      .filter((sheet) => sheet.year === year)
      .map(({ part, sheet }) => [part, sheet]),
  );
  const read = (part: SkemaPart, known: ReadonlySet<string>): OldSheet | undefined => {
    const sheet = existing.get(part);
    return sheet === undefined ? undefined : readOldSheet(sheet, part, known);
  };
  const lines = allActivityLines(workbook.plan, year);
  const fixed = new Set(fixedTexts.map(textKey));
  const olds = new Map(focusAreas.map((part) => [part, read(part, fixed)]));
  const texts = textsOf(olds);
  const book = resolveWords(workbook.plan, lines, texts);
  const judgements = judgeAll(workbook, lines, year);
  const sheets = focusAreas.map((part) => {
    const goals = goalSheet({
      workbook,
      part,
      year,
      lines: lines[part],
      judgements,
      book,
      subtitle: subtitleOf(workbook),
      sourcesName: names.sources,
    });
    const old = olds.get(part);
    const headers = goals.columns.map((column) => column.header);
    const live = new Set(goals.rows.map((row) => row.key));
    const orphans = orphanRows({ part, old, texts, lines, book, live, headers, grid: goals.columns });
    const rows = [...goals.rows, ...orphans.rows, goals.closing];
    return { part, goals, old, rows, orphans };
  });
  const placed = sheets.map(({ part, goals, old, rows, orphans }) =>
    place({
      input,
      part,
      name: names[part],
      columns: goals.columns,
      rows,
      old,
      moved: orphans.moved,
      titleKey: goals.titleKey,
      freeze: part === "overall" ? { row: 3, column: 2 } : { row: 0, column: 2 },
    }),
  );
  const further = frame(
    input,
    names,
    sheets.map((sheet) => sheet.goals),
    read,
  );
  const all = [...placed, ...further];
  const places: Places = {
    names,
    rowOf: (part, key) => all.find((sheet) => sheet.part === part)?.placement.rowOf.get(key),
  };
  const order = (part: SkemaPart) => skemaParts.indexOf(part);
  const drawings = [...all]
    .sort((a, b) => order(a.part) - order(b.part))
    .map((sheet) => drawSheet(sheet, places));
  const orphanWords = sheets.reduce((sum, sheet) => sum + sheet.orphans.words, 0);
  return {
    drawings,
    findings: book.conflicts.flatMap((conflict) => conflictFinding(conflict, places, judgements)),
    summary: summarise(workbook, judgements, book, orphanWords),
  };
}

/**
 * Words that stand in the skema and differ from those of the Status table, or of another sheet of the set; for every
 * year's set that the workbook holds.
 */
export function differingWords(snapshot: WorkbookSnapshot, workbook: PlanWorkbook): Finding[] {
  const sheets = readSkemaSheets(snapshot);
  const known = new Set(fixedTexts.map(textKey));
  return [...new Set(sheets.map((sheet) => sheet.year))].flatMap((year) => {
    const lines = allActivityLines(workbook.plan, year);
    const ofYear = sheets.filter((sheet) => sheet.year === year);
    const sheetOf = (part: FocusArea) => ofYear.find((each) => each.part === part)?.sheet;
    const olds = new Map(
      focusAreas.map((part) => {
        const sheet = sheetOf(part);
        return [part, sheet === undefined ? undefined : readOldSheet(sheet, part, known)];
      }),
    );
    const texts = textsOf(olds);
    return resolveWords(workbook.plan, lines, texts).conflicts.flatMap((conflict): Finding[] => {
      const text = texts.find((each) => each.key === conflict.key && each.part === conflict.part);
      const sheet = sheetOf(conflict.part);
      if (text === undefined || sheet === undefined) return [];
      const { other } = conflict;
      const otherText = texts.find((each) => each.key === conflict.key && each.part === other);
      const otherAt =
        typeof other === "object"
          ? other
          : { sheet: sheetOf(other)?.name ?? "", cell: otherText === undefined ? "" : cellOf(otherText) };
      return [wordsDiffer(conflict, { sheet: sheet.name, cell: cellOf(text) }, otherAt)];
    });
  });
}

/** Every text of the person's in the skema sheets of all years, with the line it is about; none twice. */
export function wordsIn(snapshot: WorkbookSnapshot): string[] {
  const known = new Set(fixedTexts.map(textKey));
  const found = readSkemaSheets(snapshot).flatMap(({ part, sheet }) =>
    isFocusArea(part) ? oldTexts(readOldSheet(sheet, part, known), part) : [],
  );
  const written = found.filter((text) => !text.isReference && text.text.trim() !== "");
  return [...new Set(written.map(({ id, label, text }) => `${id} ${label}: ${text}`))];
}

function cellOf(text: OldText): string {
  return toA1(text.row, text.column);
}

/** Texts of ours that stand between the tables of the goal sheets. */
const fixedTexts = [
  words.activitiesHeading,
  words.orphansHeading,
  words.noIndicators,
  words.noActivities,
] as const;

function textsOf(olds: ReadonlyMap<FocusArea, OldSheet | undefined>): OldText[] {
  return [...olds].flatMap(([part, old]) => (old === undefined ? [] : oldTexts(old, part)));
}

function subtitleOf({ plan }: PlanWorkbook): string {
  return words.subtitle({ plan: plan.name?.text ?? words.unknown, period: periodText(plan) });
}

interface PlaceInput extends Pick<
  PlacedSheet,
  "part" | "name" | "columns" | "rows" | "old" | "titleKey" | "freeze"
> {
  readonly input: SkemaInput;
  readonly moved: ReadonlyMap<number, string>;
  readonly orientation?: "landscape" | "portrait";
}

/** Gives the rows of a sheet their places; rows known by their keys go where the keys stand now. */
function place({ input, moved: homes, orientation = "landscape", ...sheet }: PlaceInput): PlacedSheet {
  const { old, rows, columns } = sheet;
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const moved = new Map(homes);
  const homeless: number[] = [];
  const headers = columns.map((column) => column.header);
  for (const row of old?.rows ?? []) {
    if (moved.has(row.row)) continue;
    const drawn = row.table === "orphans" ? undefined : byKey.get(row.key);
    if (drawn !== undefined) moved.set(row.row, row.key);
    else if (old !== undefined && personalCells(old, row, undefined, headers).length > 0)
      homeless.push(row.row);
  }
  return {
    ...sheet,
    year: input.year,
    moved,
    placement: placeRows(rows, old, moved, homeless),
    footer: words.footer({ plan: input.workbook.plan.name?.text ?? "" }),
    orientation,
  };
}

/** The front sheet and the sources. */
function frame(
  input: SkemaInput,
  names: Readonly<Record<SkemaPart, string>>,
  goals: readonly GoalSheet[],
  read: (part: SkemaPart, known: ReadonlySet<string>) => OldSheet | undefined,
): PlacedSheet[] {
  const { workbook, year, findings, today } = input;
  const subtitle = subtitleOf(workbook);
  const grid = sourceColumns(sourceWidths);
  const ofFindings = numberKeys(findingRows(findings, grid));
  const ofFigures = sourceRows(
    workbook,
    goals.flatMap((sheet) => sheet.figures),
    grid,
  );
  const sourceRowsAll = numberKeys([
    ...titleRows(words.title({ year, subject: words.sources.title }), subtitle),
    ...ofFigures,
    ...ofFindings,
    closingRow(words.sources.closing, grid),
  ]);
  const severityRows = ofFindings.filter((row) => row.key.startsWith(rowKey("findings")));
  const [first, last] = [severityRows[0], severityRows.at(-1)];
  const of = (kind: "goals" | "activities") => {
    const [overall, education, employment, crime, cohesion] = goals.map((sheet) => sheet[kind]);
    return { overall, education, employment, crime, cohesion };
  };
  const columns = frontColumns(frontWidths);
  const front = numberKeys([
    ...titleRows(words.title({ year }), subtitle),
    ...frontRows({
      plan: workbook.plan,
      year,
      today,
      findings,
      goals: of("goals"),
      activities: of("activities"),
      severities:
        first === undefined || last === undefined
          ? undefined
          : {
              part: "sources",
              column: 0,
              firstKey: first.key,
              lastKey: last.key,
              texts: findings.map((finding) => words.sources.severities[finding.severity]),
            },
      grid: columns,
    }),
    closingRow(words.front.closing, columns),
  ]);
  const textKeys = (rows: readonly SkemaRow[]) => new Set(rows.map((row) => row.key));
  return [
    place({
      input,
      part: "front",
      name: names.front,
      columns,
      rows: front,
      old: read("front", textKeys(front)),
      moved: new Map(),
      titleKey: undefined,
      freeze: undefined,
    }),
    place({
      input,
      part: "sources",
      name: names.sources,
      columns: fitColumns(grid, []),
      rows: sourceRowsAll,
      old: read("sources", textKeys(sourceRowsAll)),
      moved: new Map(),
      titleKey: headerKey("figures"),
      freeze: undefined,
    }),
  ];
}

function conflictFinding(conflict: WordConflict, places: Places, { periods }: Judgements): Finding[] {
  const column = wordsColumn(periods);
  const at = (part: FocusArea): CellAddress | undefined => {
    const row = places.rowOf(part, conflict.key);
    return row === undefined ? undefined : { sheet: places.names[part], cell: toA1(row, column) };
  };
  const here = at(conflict.part);
  const other = typeof conflict.other === "object" ? conflict.other : at(conflict.other);
  return here === undefined || other === undefined ? [] : [wordsDiffer(conflict, here, other)];
}

function wordsColumn(periods: Judgements["periods"]): number {
  const grid = goalColumns(periods).map((column) => column.width);
  return activityColumns(grid).find((column) => column.role === "words")?.column ?? 0;
}

function wordsDiffer(
  { id, label }: WordConflict,
  at: CellAddress,
  other: CellAddress,
): Finding<"words-differ"> {
  return {
    rule: "words-differ",
    severity: "warning",
    sheet: at.sheet,
    cell: at.cell,
    params: { id, period: label, other: other.sheet },
    related: [other],
  };
}

function summarise(
  workbook: PlanWorkbook,
  { indicators, criteria }: Judgements,
  book: WordBook,
  orphans: number,
): SkemaSummary {
  const kinds = [
    ...Object.values(indicators).flatMap((judged) =>
      judged.flatMap(({ assessments }) => assessments.map(({ verdict }) => verdict.kind)),
    ),
    ...[...criteria.values()].map(({ verdict }) => verdict.kind),
  ];
  const count = (kind: VerdictKind) => kinds.filter((each) => each === kind).length;
  const lines = [...book.resolved.values()];
  return {
    verdicts: Object.fromEntries(verdictKinds.map((kind) => [kind, count(kind)])) as Record<
      VerdictKind,
      number
    >,
    indicators: workbook.plan.indicators.length,
    criteria: workbook.plan.criteria.filter((each) => each.criterion !== undefined).length,
    keptWords:
      orphans + lines.reduce((sum, { text, own }) => sum + own.size + (text.trim() === "" ? 0 : 1), 0),
  };
}
