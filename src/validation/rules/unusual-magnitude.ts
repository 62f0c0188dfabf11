import type { MeasuredCell } from "../context";
import { amount } from "../figures";
import type { Rule } from "../rule";
import { subjectOf } from "../subject";

/** A figure many times larger or smaller than an otherwise steady series: most likely a comma or a digit is wrong. */
export const rule: Rule<"unusual-magnitude"> = {
  id: "unusual-magnitude",
  yieldsTo: [
    "out-of-range",
    "unit-wrong",
    "unit-missing",
    "footnote-in-number",
    "baseline-differs",
    "fraction-for-percent",
  ],
  *check(context) {
    const factor = context.settings.unusualFactor;
    for (const { id } of context.plan.indicators) {
      for (const series of seriesIn(context.cellsOf(id))) {
        const odd = oddOne(series, factor);
        if (odd === undefined) continue;
        const { at, raw } = odd.own.cell.source;
        yield {
          severity: "warning",
          at,
          params: { figure: amount(odd.own), least: odd.least, most: odd.most },
          subject: subjectOf(id, context.columnAt(at), raw),
        };
      }
    }
  },
};

interface Entry {
  readonly cell: MeasuredCell;
  readonly value: number;
  readonly unit: Parameters<typeof amount>[0]["unit"];
  readonly decimals: number;
}

/** The figures of the same thing over the years on the sheets; halves are half as large and stay out. */
function seriesIn(cells: readonly MeasuredCell[]): Entry[][] {
  const series = new Map<string, Entry[]>();
  for (const cell of cells) {
    if (cell.origin !== "sheet" || cell.half !== undefined) continue;
    for (const [key, { figure }] of cell.figures) {
      const { value, unit, decimals } = figure;
      // Expenses come and go with single events.
      if (unit === "dkk") continue;
      const entry = { cell, value, unit, decimals };
      const known = series.get(`${key}|${unit}`);
      if (known === undefined) series.set(`${key}|${unit}`, [entry]);
      else known.push(entry);
    }
  }
  return [...series.values()];
}

/** The one entry that is many times off, where three or more others are positive and close to each other. */
function oddOne(
  series: readonly Entry[],
  usual: number,
): { own: Entry; least: number; most: number } | undefined {
  if (series.length < 4) return undefined;
  // Three others are a thin ground: there only a comma or a digit amiss is seen, about ten times.
  const factor = series.length === 4 ? Math.max(usual, 8) : usual;
  const sorted = [...series].sort((one, other) => one.value - other.value);
  for (const own of [sorted.at(-1), sorted[0]]) {
    if (own === undefined || own.value <= 0) continue;
    const others = sorted.filter((entry) => entry !== own);
    const [least, most] = [others[0]?.value ?? 0, others.at(-1)?.value ?? 0];
    // Of small numbers a few more or less are many times as much.
    if (least < smallest || most > least * (usual / 2.5)) continue;
    if (own.value >= most * factor || own.value * factor <= least) return { own, least, most };
  }
  return undefined;
}

const smallest = 10;
