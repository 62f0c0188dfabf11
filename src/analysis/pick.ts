import type { Unit } from "../cells/reading";
import { selectFigures } from "../plan/breakdown";
import type { Breakdown, Measurement } from "../plan/model";
import { fromA1 } from "../workbook/address";
import { choicesOf } from "./labels";
import type { VerdictReason } from "./model";
import { agreed, areExclusive, isSameCell, pointOf, together, type Found } from "./points";

/** What is judged, and how it is recognised. */
export interface Judgement {
  /** Undefined: the one plain figure. */
  readonly breakdown: Breakdown | undefined;
  readonly unit: Unit;
  /** Whether a scope names the plan's whole area. */
  readonly isWholeArea: (scope: string) => boolean;
}

type Part = Exclude<Breakdown["parts"], "all">[number];

/** The area's figure among the figures of one year; every row that holds any must agree. */
export function pickArea(figures: readonly Measurement[], judgement: Judgement): Found | undefined {
  const own = figures.filter(({ side }) => side !== "comparison");
  return pick(own, judgement, (row) => areaInRow(row, judgement));
}

/** The comparison's figure that belongs to the same judgement. */
export function pickComparison(figures: readonly Measurement[], judgement: Judgement): Found | undefined {
  const compared = figures.filter(({ side }) => side === "comparison");
  return pick(compared, judgement, (row) => comparisonInRow(row, judgement));
}

function pick(
  figures: readonly Measurement[],
  { unit }: Judgement,
  inRow: (row: readonly Measurement[]) => Found | undefined,
): Found | undefined {
  const fitting = figures.filter((each) => isInUnit(each, unit));
  if (fitting.length === 0) return unitProblem(figures, unit);
  const found = rowsOf(fitting).flatMap((row) => inRow(row) ?? []);
  const points = found.flatMap((each) => ("point" in each ? [each] : []));
  const [first] = points;
  if (first === undefined) return found[0];
  const point = agreed(points.map((each) => each.point));
  return point === undefined ? disagreement(points.map((each) => each.point.value)) : { ...first, point };
}

function areaInRow(row: readonly Measurement[], judgement: Judgement): Found | undefined {
  const { breakdown, unit } = judgement;
  const area = row.filter(({ side }) => side === "area");
  const parts = row.filter(({ side }) => side === "part");
  if (breakdown === undefined) {
    const plain = area.filter(({ figure }) => figure.category === undefined);
    return plain.length > 0 ? oneOf(plain, unit) : severalValues([...area, ...parts]);
  }
  if (breakdown.parts === "all")
    return allOf(area.length === 1 && parts.length > 1 ? parts : [...area, ...parts], unit);
  return sumOf(breakdown, unit, (part) => figuresOf(row, part, judgement));
}

function comparisonInRow(row: readonly Measurement[], { breakdown, unit }: Judgement): Found | undefined {
  const plain = row.filter(({ figure }) => figure.category === undefined);
  if (breakdown === undefined) return plain.length > 0 ? oneOf(plain, unit) : severalValues(row);
  if (breakdown.parts === "all") return plain.length === 1 ? oneOf(plain, unit) : allOf(row, unit);
  if (!breakdown.parts.some((part) => ofCategory(row, part).length > 0)) {
    const byScope = breakdown.parts.every((part) => part.category === undefined);
    if (breakdown.parts.some((part) => select(plain, part).length > 0)) {
      return sumOf(breakdown, unit, (part) => select(plain, part));
    }
    return byScope && plain.length > 0 ? oneOf(plain, unit) : undefined;
  }
  return sumOf(breakdown, unit, (part) => ofCategory(row, part));
}

/** The figures a part names; where none is named so, the one of the whole area if the part's scope is a name of it. */
function figuresOf(
  row: readonly Measurement[],
  part: Part,
  { isWholeArea }: Judgement,
): readonly Measurement[] {
  const named = select(row, part);
  if (named.length > 0 || !isWholeArea(part.scope)) return named;
  const area = row.filter(({ side }) => side === "area");
  const { category } = part;
  const whole =
    category === undefined
      ? area.filter(({ figure }) => figure.category === undefined)
      : select(area, { scope: category }).filter(({ figure }) => figure.category !== undefined);
  return whole.length === 1 ? whole : [];
}

/** The comparison's figures of the answer that a part names. */
function ofCategory(row: readonly Measurement[], { scope, category }: Part): readonly Measurement[] {
  const answers = row.filter(({ figure }) => figure.category !== undefined);
  const whole = select(answers, category === undefined ? { scope } : { scope, category });
  return whole.length > 0 || category === undefined ? whole : select(answers, { scope: category });
}

function select(row: readonly Measurement[], part: Part): readonly Measurement[] {
  const named = selectFigures(
    { text: nameOf(part), parts: [part] },
    row.map(({ figure }) => figure),
  );
  return row.filter(({ figure }) => named.figures.includes(figure));
}

function oneOf(figures: readonly Measurement[], unit: Unit): Found {
  const point = agreed(figures.map((each) => pointOf(each, unit)));
  if (point !== undefined) return { point, labels: [] };
  const oneCell = figures.every((each) => figures[0] !== undefined && isSameCell(each, figures[0]));
  return (
    (oneCell ? severalValues(figures) : undefined) ?? disagreement(figures.map(({ figure }) => figure.value))
  );
}

function allOf(figures: readonly Measurement[], unit: Unit): Found | undefined {
  if (figures.length === 0) return undefined;
  const point = together(
    figures.map((each) => pointOf(each, unit)),
    unit,
    areExclusive(figures),
  );
  return point === undefined
    ? { problem: { code: "not-summable", unit } }
    : { point, labels: figures.length === 1 ? [] : choicesOf(figures) };
}

function sumOf(
  breakdown: Breakdown,
  unit: Unit,
  find: (part: Part) => readonly Measurement[],
): Found | undefined {
  if (breakdown.parts === "all") return undefined;
  const found: Measurement[] = [];
  const points = [];
  for (const part of breakdown.parts) {
    const figures = find(part);
    const [first] = figures;
    if (first === undefined) return { problem: { code: "breakdown-not-found", breakdown: nameOf(part) } };
    const one = oneOf(figures, unit);
    if ("problem" in one) return one;
    found.push(first);
    points.push(one.point);
  }
  const point = together(points, unit, areExclusive(found));
  return point === undefined ? { problem: { code: "not-summable", unit } } : { point, labels: [] };
}

function nameOf({ scope, category }: Part): string {
  return category === undefined ? scope : `${scope} / ${category}`;
}

/** A figure whose unit the cell does not print is taken in the indicator's; a year never is. */
function isInUnit({ figure }: Measurement, unit: Unit): boolean {
  if (figure.unit === unit) return true;
  if (figure.unit === "year") return false;
  return unit === "none" || figure.unit === "none" || !figure.unitPrinted;
}

function unitProblem(figures: readonly Measurement[], unit: Unit): Found | undefined {
  const [first] = figures.filter(({ side }) => side !== "other");
  return first === undefined
    ? undefined
    : { problem: { code: "units-differ", unit, other: first.figure.unit } };
}

function severalValues(figures: readonly Measurement[]): Found | undefined {
  return figures.length === 0
    ? undefined
    : { problem: { code: "several-values", choices: choicesOf(figures) } };
}

function disagreement(values: readonly number[]): { readonly problem: VerdictReason } {
  return { problem: { code: "sources-disagree", values: [...new Set(values)] } };
}

/** The figures by the row they stand in: each row is a source of its own, rows that share an indicator are one. */
function rowsOf(figures: readonly Measurement[]): readonly (readonly Measurement[])[] {
  const rows = new Map<string, Measurement[]>();
  for (const each of figures) {
    const { sheet, cell } = each.source.at;
    const key = `${each.origin} ${each.firstRow ?? fromA1(cell)?.row ?? cell} ${sheet}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [each]);
    else row.push(each);
  }
  return [...rows.values()];
}
