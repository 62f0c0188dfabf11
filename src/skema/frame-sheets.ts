import { da } from "../messages/da";
import type { PlanWorkbook } from "../plan/model";
import type { Finding } from "../validation/finding";
import { findingRows } from "./finding-rows";
import type { Counted } from "./front-counts";
import { frontColumns, frontRows } from "./front-rows";
import { closingRow, numberKeys, titleRows, type GoalSheet } from "./goal-sheet";
import { figureColumns } from "./layout";
import { headerKey, rowKey, type SkemaRow } from "./rows";
import { sourceRows } from "./source-rows";

const words = da.skema;

/** A sheet around the goal sheets, before it has its place. */
export interface FrameSheet {
  readonly part: "front" | "sources";
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  readonly rows: readonly SkemaRow[];
  readonly titleKey: string | undefined;
}

export interface FrameInput {
  readonly workbook: PlanWorkbook;
  readonly year: number;
  readonly today: string;
  readonly findings: readonly Finding[];
  readonly goals: readonly GoalSheet[];
  readonly subtitle: string;
}

/** The front sheet and the sources, which tell about the goal sheets. */
export function frameSheets(input: FrameInput): FrameSheet[] {
  const grid = figureColumns();
  const findings = numberKeys(findingRows(input.findings, grid));
  const figures = input.goals.flatMap((sheet) => sheet.figures);
  const sources = numberKeys([
    ...titleRows(words.title({ year: input.year, subject: words.sources.title }), input.subtitle),
    ...findings,
    ...sourceRows(figures),
    closingRow(words.sources.closing, grid),
  ]);
  return [
    frontSheet(input, severitiesOf(input.findings, findings)),
    { part: "sources", columns: grid, rows: sources, titleKey: headerKey("figures") },
  ];
}

function frontSheet(input: FrameInput, severities: Counted | undefined): FrameSheet {
  const columns = frontColumns();
  const of = (kind: "goals" | "activities") => {
    const [overall, education, employment, crime, cohesion] = input.goals.map((sheet) => sheet[kind]);
    return { overall, education, employment, crime, cohesion };
  };
  const rows = frontRows({
    plan: input.workbook.plan,
    year: input.year,
    today: input.today,
    goals: of("goals"),
    activities: of("activities"),
    severities,
  });
  return {
    part: "front",
    columns,
    rows: numberKeys([
      ...titleRows(words.title({ year: input.year }), input.subtitle),
      ...rows,
      closingRow(words.front.closing, columns),
    ]),
    titleKey: undefined,
  };
}

/** Where the sources say how grave each finding is. */
function severitiesOf(findings: readonly Finding[], rows: readonly SkemaRow[]): Counted | undefined {
  const lines = rows.filter((row) => row.key.startsWith(rowKey("findings", "")));
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const texts = findings.map((finding) => words.sources.severities[finding.severity]);
  return { part: "sources", column: 0, firstKey: first.key, lastKey: last.key, texts };
}
