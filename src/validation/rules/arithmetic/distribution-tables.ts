import type { DataTable } from "../../../plan/model";
import { findPeriod, readPeriod } from "../../../plan/period";
import { squeeze } from "../../../plan/text";
import { answerLine, isOff, isWhole, type AnswerLine, type AnswerShare } from "./answer-lines";
import { slipOf } from "./digit-slips";
import { halfStep } from "./printed";
import { wholeOf } from "./share-whole";
import { columnLines, rowLines, type TableLine } from "./table-lines";

/** Lines of answers that do not give 100 while others of their table do. */
export interface OffAnswers {
  readonly lines: readonly AnswerLine[];
  /** One that does; undefined where a line's own total says 100. */
  readonly whole: AnswerLine | undefined;
  /** The share that is most likely wrong, and what shows it. */
  readonly culprit: { readonly share: AnswerShare; readonly sign: "decimals" | "digits" } | undefined;
  readonly certain: boolean;
}

type IsArea = (label: string) => boolean;

/** Farther than this from 100, in percentage points, a line is another kind of thing unless it is known to be answers. */
const nearWhole = 10;

/** The answers of a table that do not add up: columns as one fault, rows each by itself. */
export function offAnswers(table: DataTable, isArea: IsArea, rounding: number): OffAnswers[] {
  const columns = answersOf(columnLines(table), rounding);
  const off = offColumns(columns, isArea);
  if (off.length > 0) return [fault(off, columns, isArea)];
  if (columns.some(isWhole)) return [];
  const rows = answersOf(rowLines(table), rounding);
  return offRows(table, rows).map((line) => fault([line], rows, isArea));
}

function answersOf(lines: readonly TableLine[], rounding: number): AnswerLine[] {
  return lines.flatMap((line) => answerLine(line, rounding) ?? []);
}

function fault(lines: readonly AnswerLine[], all: readonly AnswerLine[], isArea: IsArea): OffAnswers {
  const declared = lines.every((line) => line.declared);
  const culprit = withOddDecimals(lines) ?? withSlip(lines);
  // Shares that are no answers may give 100 once by chance: what is far off must show where it went wrong.
  const isPlain = lines.every(isNear) || culprit !== undefined || mostAreWhole(all);
  const isKnown = lines.every((line) => isKnownKind(line, all, isArea) && !line.bare);
  return {
    lines,
    whole: declared
      ? undefined
      : (all.find((line) => isWhole(line) && !line.incomplete) ?? all.find(isWhole)),
    culprit,
    certain: declared || (isKnown && isPlain),
  };
}

function isNear({ sum }: AnswerLine): boolean {
  return Math.abs(sum - 100) <= nearWhole;
}

function mostAreWhole(lines: readonly AnswerLine[]): boolean {
  const whole = lines.filter(isWhole);
  return whole.length > 1 && whole.length > lines.filter(isOff).length;
}

function offColumns(columns: readonly AnswerLine[], isArea: IsArea): AnswerLine[] {
  const whole = columns.filter(isWhole);
  return columns.filter((line) => {
    if (!isOff(line)) return false;
    if (line.declared) return true;
    if (!whole.some((other) => isAlike(line, other, isArea))) return false;
    // Numbers without a percent sign may be counts: far off they must show where they went wrong.
    if (line.bare && !isNear(line) && slipsIn(line).length === 0) return false;
    return isKnownKind(line, columns, isArea) || (isNear(line) && !hasAreasBelow(line, isArea));
  });
}

/** Whether two columns can hold the same answers: with or without a percent sign, and by no other measure's name. */
function isAlike(line: AnswerLine, other: AnswerLine, isArea: IsArea): boolean {
  const measureOf = ({ title }: AnswerLine) => {
    const name = findPeriod(title)?.rest ?? title;
    return !isArea(name) && /andel|procent|pct|%/i.test(name) ? squeeze(name) : "";
  };
  return line.bare === other.bare && measureOf(line) === measureOf(other);
}

/** Rows of answers are many: most of them give 100, or their own total says so. */
function offRows({ columns }: DataTable, rows: readonly AnswerLine[]): AnswerLine[] {
  if (columns.some(({ kind, period }) => kind === "figures" && period !== undefined)) return [];
  const off = rows.filter(isOff);
  const whole = rows.filter(isWhole);
  return off.filter(({ declared }) => declared || (whole.length > 1 && whole.length > off.length));
}

/** Whether a column is surely the same kind of answers as those that give 100. */
function isKnownKind(line: AnswerLine, columns: readonly AnswerLine[], isArea: IsArea): boolean {
  if (mostAreWhole(columns)) return true;
  const [first, ...others] = line.shares.map(({ label }) => wholeOf(label).key);
  if (first !== undefined && first !== "" && others.every((other) => other === first)) return true;
  // "2021", "Alle 66 hhp", "Kvarteret ved Munkebo": the same answers at another time or of other people.
  return (readPeriod(line.title) !== undefined || isArea(line.title)) && !hasAreasBelow(line, isArea);
}

/** Whether most of a column's rows are areas: then its shares are hardly answers. */
function hasAreasBelow({ shares }: AnswerLine, isArea: IsArea): boolean {
  return shares.filter(({ label }) => isArea(label)).length * 2 > shares.length;
}

/** The answer that is printed with more decimals than all others: a share that came from elsewhere. */
function withOddDecimals(lines: readonly AnswerLine[]): OffAnswers["culprit"] {
  const found = lines.map(({ shares }) => {
    const most = Math.max(...shares.map(({ figure }) => figure.decimals));
    const odd = shares.filter(({ figure }) => figure.decimals === most);
    return odd.length === 1 ? odd[0] : undefined;
  });
  const [share] = found;
  return share !== undefined && found.every((other) => other?.label === share.label)
    ? { share, sign: "decimals" }
    : undefined;
}

/** The one answer of the one line that would make it whole with its digits put right. */
function withSlip(lines: readonly AnswerLine[]): OffAnswers["culprit"] {
  const [line, ...others] = lines;
  if (line === undefined || others.length > 0 || line.incomplete) return undefined;
  const [share, ...more] = slipsIn(line);
  return share !== undefined && more.length === 0 ? { share, sign: "digits" } : undefined;
}

/** The answers of a line of which a slip alone would explain that it is off. */
function slipsIn({ shares, sum }: AnswerLine): AnswerShare[] {
  const slack = shares.reduce((total, { figure }) => total + halfStep(figure.decimals), 0);
  return shares.filter(({ figure }) => {
    const meant = figure.value + 100 - sum;
    return slipOf(figure, Math.max(0, meant - slack), meant + slack) !== undefined;
  });
}
