import type { CellAddress } from "../workbook/address";
import { measurementsOf } from "../analysis";
import type { Assessment, Point, YearPoints } from "../analysis/model";
import type { Indicator, Measurement, PlanWorkbook, Side, StatusPeriod } from "../plan/model";
import { spellings } from "./spellings";

/** One line of an indicator: a judgement, or figures that are shown without one. */
export interface ShownRow {
  readonly breakdown: string;
  readonly baseline: { readonly area: Point | undefined; readonly comparison: Point | undefined };
  readonly baselineYear: number | undefined;
  /** One per period that the skema shows, oldest first. */
  readonly points: readonly YearPoints[];
  /** Absent on a line that shows figures only. */
  readonly assessment: Assessment | undefined;
}

/**
 * The lines of an indicator: one per judgement. Where nothing is decided, nor chosen by the plan, although
 * there are figures that no judgement shows, they follow on lines of their own, one per scope and answer.
 */
export function shownRows(
  workbook: PlanWorkbook,
  indicator: Indicator,
  assessments: readonly Assessment[],
  periods: readonly StatusPeriod[],
): ShownRow[] {
  const judged = assessments.map((assessment) => ({
    breakdown: assessment.breakdown,
    baseline: { area: assessment.baseline.area, comparison: assessment.baseline.comparison },
    baselineYear: assessment.baseline.year,
    points: periods.map(
      (period) =>
        assessment.years.find((each) => each.year === period.year && each.half === period.half) ?? {
          ...period,
          area: undefined,
          comparison: undefined,
        },
    ),
    assessment,
  }));
  const isOpen = assessments.every(
    ({ verdict: { kind, reason } }) =>
      (kind === "undecided" || kind === "awaiting") &&
      (indicator.breakdowns.length === 0 || reason.code === "breakdown-not-found"),
  );
  return isOpen ? [...judged, ...partRows(workbook, indicator, judged, periods)] : judged;
}

function partRows(
  workbook: PlanWorkbook,
  indicator: Indicator,
  judged: readonly ShownRow[],
  periods: readonly StatusPeriod[],
): ShownRow[] {
  const judgedCells = new Set(judged.flatMap(cellsOf));
  const own = measurementsOf(workbook, indicator.id).filter(
    (each) =>
      each.side !== "other" &&
      isInPeriods(each, periods) &&
      !judgedCells.has(cellKey(each.source.at, each.side)),
  );
  const area = own.filter((each) => each.side !== "comparison");
  const wholes = new Set(area.filter((each) => each.side === "area").map((each) => each.figure.scope ?? ""));
  const label = (each: Measurement) => labelOf(each, wholes.size <= 1);
  const taken = new Set(["", ...judged.map((row) => row.breakdown)]);
  const parts = spellings(
    area.map((each) => ({ text: label(each), cell: cellKey(each.source.at, each.side) })),
  );
  return parts.flatMap((part) => {
    if (part.all.some((text) => taken.has(text))) return [];
    const ofArea = area.filter((each) => part.all.includes(label(each)));
    const categories = new Set(ofArea.map((each) => each.figure.category));
    const ofComparison = own.filter(
      (each) => each.side === "comparison" && categories.has(each.figure.category),
    );
    return [partRow(part.shown, ofArea, ofComparison, periods)];
  });
}

function partRow(
  breakdown: string,
  area: readonly Measurement[],
  comparison: readonly Measurement[],
  periods: readonly StatusPeriod[],
): ShownRow {
  return {
    breakdown,
    baseline: { area: baselineOf(area), comparison: baselineOf(comparison) },
    baselineYear: undefined,
    points: periods.map((period) => ({
      ...period,
      area: measuredIn(area, period),
      comparison: measuredIn(comparison, period),
    })),
    assessment: undefined,
  };
}

/** The cells that a line's figures were read from, for each side. */
function cellsOf({ baseline, points }: ShownRow): string[] {
  return [baseline, ...points].flatMap(({ area, comparison }) => [
    ...(area?.sources ?? []).map(({ at }) => cellKey(at, "area")),
    ...(comparison?.sources ?? []).map(({ at }) => cellKey(at, "comparison")),
  ]);
}

function cellKey({ sheet, cell }: CellAddress, side: Side): string {
  return `${sheet}!${cell} ${side === "comparison" ? side : "area"}`;
}

function isInPeriods({ role, year, half }: Measurement, periods: readonly StatusPeriod[]): boolean {
  return role === "baseline" || periods.some((period) => period.year === year && period.half === half);
}

/** Scope and answer; the scope of the whole area is left out where it is the only one. */
function labelOf({ figure, side }: Measurement, plainArea: boolean): string {
  return [side === "area" && plainArea ? undefined : figure.scope, figure.category]
    .filter((part) => part !== undefined && part !== "")
    .join(" / ");
}

function baselineOf(measurements: readonly Measurement[]): Point | undefined {
  const baselines = measurements.filter((each) => each.role === "baseline");
  return pointOf(baselines.find((each) => each.origin === "plan") ?? baselines[0]);
}

function measuredIn(measurements: readonly Measurement[], period: StatusPeriod): Point | undefined {
  const found = measurements.find(
    (each) => each.role === "measurement" && each.year === period.year && each.half === period.half,
  );
  return pointOf(found);
}

function pointOf(measurement: Measurement | undefined): Point | undefined {
  if (measurement === undefined) return undefined;
  const { figure, source } = measurement;
  return {
    value: figure.value,
    unit: figure.unit,
    decimals: figure.decimals,
    ...(figure.n !== undefined && { n: figure.n }),
    sources: [{ at: source.at, raw: source.raw }],
  };
}
