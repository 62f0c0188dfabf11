import type { Figure } from "../../../cells/reading";
import type { SourcedReading } from "../../../plan/model";
import type { CellAddress } from "../../../workbook/address";
import type { RuleContext } from "../../context";
import type { MeasuredCell } from "../../measured-cells";
import { scaleOf, type Scale } from "./scale";

interface PlacedFigure {
  readonly figure: Figure;
  readonly source: SourcedReading;
}

/** What a row says of one thing: where it began, and how it went on. */
export interface RowSeries {
  readonly scale: Scale;
  readonly baseline: PlacedFigure;
  /** The first figure beside the baseline. */
  readonly first: PlacedFigure;
  readonly later: readonly PlacedFigure[];
}

/** The only row of an indicator: an indicator in several has one baseline for them all. */
export interface RowOfSeries {
  readonly id: string;
  readonly sheet: string;
  /** By what they are of. */
  readonly series: ReadonlyMap<string, RowSeries>;
  readonly lead: RowSeries;
  readonly cells: readonly CellAddress[];
}

/** The rows whose figures can be held against a baseline. */
export function rowsOfSeries(context: RuleContext): RowOfSeries[] {
  return context.plan.indicators.flatMap(({ id }): RowOfSeries[] => {
    const [only, ...more] = context.rowsOf(id);
    if (only === undefined || more.length > 0) return [];
    const cells = context.cellsOf(id).filter(({ half }) => half === undefined);
    const series = seriesIn(cells, context.settings.largestJump);
    const [lead] = series.values();
    const ofRow = cells.filter(({ origin }) => origin === "sheet").map(({ source }) => source.at);
    return lead === undefined ? [] : [{ id, sheet: only.table.sheet, series, lead, cells: ofRow }];
  });
}

function seriesIn(cells: readonly MeasuredCell[], largestJump: number): Map<string, RowSeries> {
  const keys = new Set(cells.flatMap(({ figures }) => [...figures.keys()]));
  const found = new Map<string, RowSeries>();
  for (const key of [...keys].toSorted()) {
    const series = seriesOf(key, cells, largestJump);
    if (series !== undefined) found.set(key, series);
  }
  return found;
}

function seriesOf(key: string, cells: readonly MeasuredCell[], largestJump: number): RowSeries | undefined {
  const figures = cells.flatMap(({ figures: all, role, origin, source }) => {
    const figure = all.get(key)?.figure;
    return figure === undefined ? [] : [{ figure, role, origin, source }];
  });
  const baselines = figures.filter(({ role }) => role === "baseline");
  const baseline = baselines.find(({ origin }) => origin === "plan") ?? baselines[0];
  const scale = baseline === undefined ? undefined : scaleOf(baseline.figure.unit, largestJump);
  if (baseline === undefined || scale === undefined) return undefined;
  if (figures.some(({ figure: { unit } }) => unit !== baseline.figure.unit)) return undefined;
  if (scale.measure === "percent" && figures.some(({ figure: { value } }) => value <= 0)) return undefined;
  // Where the rows were swapped as a whole, the sheet's baseline is one of the figures that went along.
  const [first, ...later] = [
    ...baselines.filter(({ figure: { value } }) => value !== baseline.figure.value),
    ...figures.filter(({ role }) => role === "measurement"),
  ];
  return first === undefined ? undefined : { scale, baseline, first, later };
}
