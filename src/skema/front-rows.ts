import { verdictKinds, type VerdictKind } from "../analysis/model";
import { da } from "../messages/da";
import { focusAreaNames } from "../plan/focus-area";
import { focusAreas, type FocusArea, type Plan } from "../plan/model";
import { severities } from "../validation/finding";
import { quoteSheet, toA1 } from "../workbook/address";
import type { SkemaPart } from "./parts";
import { verdictStyle } from "./goal-cells";
import {
  headerRow,
  headingRow,
  plain,
  remarkRow,
  textKey,
  type Places,
  type RowCell,
  type SkemaRow,
} from "./rows";

const words = da.skema.front;
const formatCount = "0";

/** Cells to be counted on a sheet of the set: a column between two rows. */
export interface Counted {
  readonly part: SkemaPart;
  readonly column: number;
  readonly firstKey: string;
  readonly lastKey: string;
  /** What the cells say. */
  readonly texts: readonly string[];
}

export interface FrontInput {
  readonly plan: Plan;
  readonly year: number;
  readonly today: string;
  readonly goals: Readonly<Record<FocusArea, Counted | undefined>>;
  readonly activities: Readonly<Record<FocusArea, Counted | undefined>>;
  readonly severities: Counted | undefined;
  readonly grid: readonly { readonly header: string; readonly width: number }[];
}

/** The columns of the front sheet: those of its counts. */
export function frontColumns(widths: readonly number[]): { header: string; width: number }[] {
  const headers = [words.area, ...verdictKinds.map((kind) => da.verdicts.kinds[kind]), words.total];
  return headers.map((header, index) => ({ header, width: widths[index] ?? 12 }));
}

/** Everything on the front sheet below its title. */
export function frontRows(input: FrontInput): SkemaRow[] {
  const { grid, goals, activities } = input;
  const agreed = focusAreas.filter((area) => area !== "overall" || activities.overall !== undefined);
  return [
    ...factRows(input),
    headingRow(words.goals),
    ...countRows(grid, focusAreas, goals),
    headingRow(words.activities),
    ...countRows(grid, agreed, activities),
    remarkRow(words.sharedNote, grid.length, "note"),
    headingRow(words.findings, { newPage: true }),
    ...severities.map((severity) => severityRow(severity, input)),
    headingRow(words.reading),
    ...verdictKinds.map((kind): SkemaRow => {
      const cells = [
        plain(0, da.verdicts.kinds[kind], verdictStyle(kind)),
        plain(1, words.meanings[kind], "text", { span: grid.length - 1 }),
      ];
      return { key: textKey(da.verdicts.kinds[kind]), cells };
    }),
    headingRow(words.approval),
    ...[words.approvalDate, words.approvalName, words.approvalSignature].map(approvalRow),
  ];
}

function factRows({ plan, year, today, grid }: FrontInput): SkemaRow[] {
  const { skema } = da;
  const known = (text: string | undefined) =>
    text === undefined || text.trim() === "" ? skema.unknown : text.trim();
  const date = (iso: string | undefined) => (iso === undefined ? undefined : skema.date({ iso }));
  const facts: [string, string][] = [
    [words.plan, known(plan.name?.text)],
    [words.municipality, known(plan.municipality?.text)],
    [words.period, known(periodText(plan))],
    [words.year, String(year)],
    [words.organisations, known(plan.organisations.join(", "))],
    [words.pool, known(plan.pool)],
    ...plan.subAgreements.map(({ focusArea, parties }): [string, string] => [
      words.parties({ area: focusAreaNames[focusArea] }),
      known(parties.text),
    ]),
    [words.asOf, known(date(plan.asOf))],
    [words.built, skema.date({ iso: today })],
  ];
  return facts.map(([label, text]): SkemaRow => {
    const cells = [plain(0, label, "label"), plain(1, text, "text", { span: grid.length - 1 })];
    return { key: textKey(label), cells };
  });
}

/** The plan's period as dates; undefined where either end is missing. */
export function periodText({ from, to }: Plan): string | undefined {
  if (from === undefined || to === undefined) return undefined;
  const { date, dates } = da.skema;
  return dates({ from: date({ iso: from }), to: date({ iso: to }) });
}

function countRows(
  grid: FrontInput["grid"],
  areas: readonly FocusArea[],
  counted: FrontInput["goals"],
): SkemaRow[] {
  const totalColumn = grid.length - 1;
  const rows = areas.map((area): SkemaRow => {
    const counts = verdictKinds.map((kind, index) =>
      countCell(index + 1, da.verdicts.kinds[kind], counted[area]),
    );
    const label = da.skema.focusAreas[area];
    const sum = verdictKinds.reduce(
      (total, kind) => total + countOf(da.verdicts.kinds[kind], counted[area]),
      0,
    );
    const total: RowCell = {
      column: totalColumn,
      style: "total",
      format: formatCount,
      content: (row) => ({ value: sum, formula: `SUM(${toA1(row, 1)}:${toA1(row, totalColumn - 1)})` }),
    };
    return { key: textKey(label), cells: [plain(0, label, "label"), ...counts, total] };
  });
  const totals = grid.slice(1).map((_, index): RowCell => {
    const column = index + 1;
    const kinds: readonly VerdictKind[] =
      index < verdictKinds.length ? verdictKinds.slice(index, index + 1) : verdictKinds;
    const value = areas.reduce(
      (total, area) =>
        total + kinds.reduce((sum, kind) => sum + countOf(da.verdicts.kinds[kind], counted[area]), 0),
      0,
    );
    const formula = (row: number) => `SUM(${toA1(row - areas.length, column)}:${toA1(row - 1, column)})`;
    return {
      column,
      style: "total",
      format: formatCount,
      content: (row) => ({ value, formula: formula(row) }),
    };
  });
  return [
    headerRow("counts", grid),
    ...rows,
    { key: textKey(words.total), cells: [plain(0, words.total, "total"), ...totals] },
  ];
}

/** How many of the cells say a text, counted by the sheet itself. */
function countCell(column: number, text: string, counted: Counted | undefined): RowCell {
  return {
    column,
    style: "figure",
    format: formatCount,
    content: (_row, places) => {
      const formula = countFormula(text, counted, places);
      return { value: countOf(text, counted), ...(formula !== undefined && { formula }) };
    },
  };
}

function countOf(text: string, counted: Counted | undefined): number {
  return counted?.texts.filter((each) => each === text).length ?? 0;
}

function countFormula(text: string, counted: Counted | undefined, places: Places): string | undefined {
  if (counted === undefined) return undefined;
  const first = places.rowOf(counted.part, counted.firstKey);
  const last = places.rowOf(counted.part, counted.lastKey);
  if (first === undefined || last === undefined) return undefined;
  const absolute = (row: number) => toA1(row, counted.column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  return `COUNTIF(${quoteSheet(places.names[counted.part])}!${absolute(first)}:${absolute(last)},"${text}")`;
}

function severityRow(
  severity: (typeof severities)[number],
  { severities: counted, grid }: FrontInput,
): SkemaRow {
  const label = da.skema.sources.severities[severity];
  const cells = [
    plain(0, label, "label"),
    countCell(1, label, counted),
    plain(2, words.severityMeanings[severity], "text", { span: grid.length - 2 }),
  ];
  return { key: textKey(label), cells };
}

/** A line to write on; what is written there is the board's and is kept. */
function approvalRow(label: string): SkemaRow {
  return {
    key: textKey(label),
    height: 28,
    cells: [
      plain(0, label, "label"),
      plain(1, null, "signature", { span: 3 }),
      plain(5, null, "signature", { span: 3 }),
    ],
  };
}
