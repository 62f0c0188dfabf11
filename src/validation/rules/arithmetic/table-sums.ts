import type { Figure } from "../../../cells/reading";
import { fold } from "../../../plan/text";
import { sameUnit } from "../../figures";
import { differenceOf, hintOf, type SumDifference, type Summand } from "./part-sums";
import { halfStep } from "./printed";
import { isBlank, type TableEntry, type TableLine } from "./table-lines";
import { isTotal, lineKind, type LineKind } from "./line-kinds";

/** A total in a line of a data table, held against its parts. */
export interface SumCheck {
  readonly line: TableLine;
  /** What the total's other line is named. */
  readonly label: string;
  readonly kind: LineKind;
  readonly total: Summand;
  readonly parts: readonly Summand[];
  readonly tolerance: number;
  /** Undefined where the parts give the total. */
  readonly difference: SumDifference | undefined;
}

export interface WrongSum extends SumCheck {
  readonly difference: SumDifference;
}

export function isWrong(check: SumCheck): check is WrongSum {
  return check.difference !== undefined;
}

const additive: ReadonlySet<Figure["unit"]> = new Set([
  "count",
  "dkk",
  "dwellings",
  "hours",
  "pe",
  "full_year_persons",
  "none",
]);

/** Lines of numbers that no one adds up. */
const noSums =
  /andel|procent|pct|%|indeks|karakter|alder|byggeår|opført|husleje|m2|m²|(?:^| )pr\.? |per |unikke|rate(?![\p{L}])|gnsn/u;

/** How far parts and totals may be apart: sums of money, and all numbers of a table in thousands. */
export interface SumTolerance {
  readonly money: number;
  readonly rounded: boolean;
}

/** The totals of a line that can be held against parts. */
export function sumChecks(line: TableLine, tolerance: SumTolerance): SumCheck[] {
  if (line.kind === "mean" || noSums.test(fold(line.title))) return [];
  const totals = line.entries.filter(
    ({ label, kind, cell }) => isTotal(kind) && cell !== undefined && !noSums.test(fold(label)),
  );
  return totals.flatMap((entry) => checkOf(line, entry, totals, tolerance) ?? []);
}

function checkOf(
  line: TableLine,
  entry: TableEntry,
  totals: readonly TableEntry[],
  { money, rounded }: SumTolerance,
): SumCheck | undefined {
  const total = summand(entry);
  if (total === undefined) return undefined;
  const checks = partsOf(line, entry, totals).flatMap((entries): SumCheck[] => {
    const filled = entries.filter(({ cell }) => !isBlank(cell));
    const parts = filled.flatMap((each) => summand(each) ?? []);
    const isReadable = parts.length === filled.length && parts.length > 1;
    if (!isReadable || !parts.every(({ figure }) => sameUnit(figure, total.figure))) return [];
    const step = rounded ? halfStep(total.figure.decimals) * (parts.length + 1) : 0;
    const tolerance = step + (total.figure.unit === "dkk" ? money : 0);
    const found = differenceOf(withoutSubtotals(parts, total, tolerance), total, tolerance);
    if (found !== undefined && isMeanLike(parts, total) && hintOf(parts, total, tolerance) === undefined)
      return [];
    // What is blank or awaited can only be added to the parts.
    const isKnown = filled.length === entries.length || (found?.sum.value ?? 0) > total.figure.value;
    const difference = isKnown ? found : undefined;
    return [{ line, label: entry.label, kind: entry.kind, total, parts, tolerance, difference }];
  });
  return checks.find(({ difference }) => difference === undefined) ?? checks[0];
}

/** A number between the least and the most of others is more likely their mean. */
function isMeanLike(parts: readonly Summand[], { figure }: Summand): boolean {
  const values = parts.map((part) => part.figure.value);
  return figure.value >= Math.min(...values) && figure.value <= Math.max(...values);
}

/** The lines that a total may be the sum of: those since the total before, all before it, or the totals before it. */
function partsOf({ entries }: TableLine, own: TableEntry, totals: readonly TableEntry[]): TableEntry[][] {
  const places = new Map(entries.map((entry, place) => [entry, place]));
  const placeOf = (entry: TableEntry | undefined) => (entry === undefined ? -1 : (places.get(entry) ?? -1));
  const plain = entries.filter(isSummed);
  const before = plain.filter((each) => placeOf(each) < placeOf(own));
  if (totals.length === 1) return [before.length === 0 ? plain : before];
  const earlier = totals.filter((each) => placeOf(each) < placeOf(own));
  const since = before.filter((each) => placeOf(each) > placeOf(earlier.at(-1)));
  return [since, before, earlier, [...earlier, ...since]].filter((each) => each.length > 1);
}

function isSummed({ label, kind }: TableEntry): boolean {
  return kind === "plain" && !noSums.test(fold(label));
}

/** The parts without those that are sums of others, where that explains the total. */
function withoutSubtotals(parts: readonly Summand[], total: Summand, tolerance: number): readonly Summand[] {
  if (differenceOf(parts, total, tolerance) === undefined) return parts;
  const subtotals = new Set(subtotalsIn(parts));
  return parts.filter((part) => !subtotals.has(part));
}

/** The parts that hold the sum of those that follow them: a quarter above its departments. */
function subtotalsIn(parts: readonly Summand[]): Summand[] {
  return parts.filter(({ figure }, place) => {
    let sum = 0;
    for (const [count, part] of parts.slice(place + 1).entries()) {
      sum += part.figure.value;
      if (sum === figure.value && count > 0) return true;
      if (sum > figure.value) return false;
    }
    return false;
  });
}

/** A cell's one number, or its first where the others are said to be parts of it: "82, heraf 24 ungdomsboliger". */
function summand({ cell }: TableEntry): Summand | undefined {
  const [first, ...others] = cell?.reading.values ?? [];
  if (cell === undefined || first === undefined || first.n !== undefined) return undefined;
  // Among counts a bare 2010 is a count too.
  const figure: Figure = first.unit === "year" && !first.unitPrinted ? { ...first, unit: "none" } : first;
  const isAlone = others.every(({ category }) => category !== undefined && lineKind(category) === "subset");
  return additive.has(figure.unit) && isAlone ? { cell, figure } : undefined;
}
