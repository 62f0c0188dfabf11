import { verdictKinds } from "../analysis/model";
import { da } from "../messages/da";
import { focusAreaNames } from "../plan/focus-area";
import type { Plan } from "../plan/model";
import { severities } from "../validation/finding";
import {
  countCell,
  countHeaders,
  countRows,
  groupColumn,
  type Counted,
  type CountedAreas,
} from "./front-counts";
import { verdictStyle } from "./goal-cells";
import { headingRow, plain, remarkRow, textKey, type RowCell, type SkemaRow } from "./rows";

const words = da.skema.front;

export interface FrontInput {
  readonly plan: Plan;
  readonly year: number;
  readonly today: string;
  readonly goals: CountedAreas;
  readonly activities: CountedAreas;
  readonly severities: Counted | undefined;
}

/** The columns of the front sheet: those of its counts. */
export function frontColumns(): { header: string; width: number }[] {
  return countHeaders().map((header, index) => ({ header, width: index === 0 ? 36 : 9.25 }));
}

const lastColumn = countHeaders().length - 1;
/** Where the right half of the sheet begins. */
const middle = groupColumn(1);

/** Everything on the front sheet below its title. */
export function frontRows(input: FrontInput): SkemaRow[] {
  const { goals, activities } = input;
  return [
    ...factRows(input),
    ...countRows([
      { title: words.goals, areas: goals },
      { title: words.activities, areas: activities },
    ]),
    remarkRow(words.sharedNote, lastColumn + 1, "note"),
    ...readingRows(input),
    headingRow(words.approval),
    ...[words.approvalDate, words.approvalName, words.approvalSignature].map(approvalRow),
  ];
}

/** Short facts in two columns, then who takes part in each focus area. */
function factRows({ plan, year, today }: FrontInput): SkemaRow[] {
  const { skema } = da;
  const known = (text: string | undefined) =>
    text === undefined || text.trim() === "" ? skema.unknown : text.trim();
  const date = (iso: string | undefined) => (iso === undefined ? undefined : skema.date({ iso }));
  const pairs: (readonly [string, string, string, string])[] = [
    [words.plan, known(plan.name?.text), words.organisations, known(plan.organisations.join(", "))],
    [words.municipality, known(plan.municipality?.text), words.pool, known(plan.pool)],
    [words.period, known(periodText(plan)), words.asOf, known(date(plan.asOf))],
    [words.year, String(year), words.built, skema.date({ iso: today })],
  ];
  const parties = plan.subAgreements.map(({ focusArea, parties }): SkemaRow => {
    const label = words.parties({ area: focusAreaNames[focusArea] });
    const cells = [plain(0, label, "label"), plain(1, known(parties.text), "text", { span: lastColumn })];
    return { key: textKey(label), cells };
  });
  return [
    ...pairs.map(([left, fact, right, other]): SkemaRow => {
      const cells = [
        plain(0, left, "label"),
        plain(1, fact, "text", { span: middle - 2 }),
        plain(middle - 1, right, "label", { span: 3 }),
        plain(middle + 2, other, "text", { span: lastColumn - middle - 1 }),
      ];
      return { key: textKey(left), cells };
    }),
    ...parties,
  ];
}

/** The plan's period as dates; undefined where either end is missing. */
export function periodText({ from, to }: Plan): string | undefined {
  if (from === undefined || to === undefined) return undefined;
  const { date, dates } = da.skema;
  return dates({ from: date({ iso: from }), to: date({ iso: to }) });
}

/** What the verdicts mean, and beside it how many findings were open. */
function readingRows(input: FrontInput): SkemaRow[] {
  const heading = headingRow(words.reading);
  return [
    { ...heading, cells: [...heading.cells, plain(middle, words.findings, "heading")] },
    ...verdictKinds.map((kind, index): SkemaRow => {
      const cells = [
        plain(0, da.verdicts.kinds[kind], verdictStyle(kind)),
        plain(1, words.meanings[kind], "text", { span: middle - 1 }),
        ...severityCells(severities[index], input),
      ];
      return { key: textKey(da.verdicts.kinds[kind]), cells };
    }),
  ];
}

function severityCells(
  severity: (typeof severities)[number] | undefined,
  { severities: counted }: FrontInput,
): RowCell[] {
  if (severity === undefined) return [];
  const label = da.skema.sources.severities[severity];
  const from = middle + 3;
  return [
    plain(middle, label, "label", { span: 2 }),
    countCell(middle + 2, label, counted),
    plain(from, words.severityMeanings[severity], "text", { span: lastColumn - from + 1 }),
  ];
}

/** A line to write on; what is written there is the board's and is kept. */
function approvalRow(label: string): SkemaRow {
  return {
    key: textKey(label),
    height: 27,
    cells: [
      plain(0, label, "label"),
      plain(1, null, "signature", { span: middle - 2 }),
      plain(middle, null, "signature", { span: lastColumn - middle }),
    ],
  };
}
