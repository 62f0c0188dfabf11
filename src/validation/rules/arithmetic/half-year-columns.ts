import type { Figure } from "../../../cells/reading";
import { grouped } from "../../../plan/grouped";
import type { SourcedReading, StatusPeriod } from "../../../plan/model";
import { findPeriod } from "../../../plan/period";
import { squeeze } from "../../../plan/text";
import type { RuleContext } from "../../context";
import { figureKey } from "../../measured-cells";
import { amount } from "../../figures";
import { countKind, tellsWhatHappened, type CountKind } from "./count-kinds";
import type { CountedYear, PeriodCount } from "./half-years";

/** Money that is spent or received in a time; rent and debt stand as they are. */
const spent = /udgift|omkostning|forbrug|beløb|tilskud|indtægt|bevilling|hærværk/i;

/** Figures that are no sums of their halves. */
const rates = /gennemsnit|\bgns|\bpr\. |\bper |andel/i;

interface PeriodFigure {
  /** The same key: the same thing in the same row. */
  readonly key: string;
  readonly id: string;
  readonly column: string;
  /** What the row says that is counted. */
  readonly text: string;
  readonly period: StatusPeriod;
  readonly figure: Figure;
  readonly source: SourcedReading;
}

/** The counts and amounts of rows that have columns both for a year and for a half of it. */
export function* countedColumns(context: RuleContext): Iterable<CountedYear> {
  const figures = [...measured(context), ...sent(context)];
  for (const [, group] of grouped(figures, ({ key, period }) => `${key}|${period.year}`)) {
    const [whole, first, second] = [undefined, 1 as const, 2 as const].map((half) => only(group, half));
    if (whole === undefined || (first === undefined && second === undefined)) continue;
    const kind = kindOf(whole);
    if (kind === undefined) continue;
    yield {
      id: whole.id,
      column: whole.column,
      year: whole.period.year,
      kind,
      adds: kind === "events" || tellsWhatHappened(whole.text),
      whole: counted(whole),
      first: first === undefined ? undefined : counted(first),
      second: second === undefined ? undefined : counted(second),
    };
  }
}

function* measured({ plan, measurementsOf, columnAt }: RuleContext): Iterable<PeriodFigure> {
  for (const { id, label, goal, unit } of plan.indicators) {
    const measurements = measurementsOf(id);
    if (measurements.every(({ half }) => half === undefined)) continue;
    for (const measurement of measurements) {
      const { role, year, half, spansYears, figure, source } = measurement;
      if (role !== "measurement" || year === undefined || spansYears === true) continue;
      yield {
        key: `${id}|${source.at.sheet}|${figureKey(measurement)}`,
        id,
        column: columnAt(source.at),
        text: label.text === "" ? goal.text : label.text,
        period: half === undefined ? { year } : { year, half },
        figure: figure.unit === "none" && unit !== undefined ? { ...figure, unit } : figure,
        source,
      };
    }
  }
}

function* sent({ dataTables }: RuleContext): Iterable<PeriodFigure> {
  for (const { sheet, area, title, columns, rows } of dataTables) {
    if (columns.every(({ period }) => period?.half === undefined)) continue;
    for (const { row, label, cells } of rows) {
      for (const source of cells) {
        const { header, period } = source.column;
        const [figure, ...others] = source.reading.values;
        if (period === undefined || figure === undefined || others.length > 0) continue;
        const rest = squeeze(findPeriod(header)?.rest ?? "");
        const key = `${sheet}|${area.top}|${row}|${rest}`;
        const text = `${label} ${title?.text ?? ""}`;
        yield { key, id: label, column: header, text, period, figure, source };
      }
    }
  }
}

function only(group: readonly PeriodFigure[], half: 1 | 2 | undefined): PeriodFigure | undefined {
  const [figure, ...others] = group.filter(({ period }) => period.half === half);
  return others.length === 0 ? figure : undefined;
}

/** Undefined where the figure is no count or amount that adds up over time. */
function kindOf({ text, figure: { unit } }: PeriodFigure): CountKind | undefined {
  if (rates.test(text)) return undefined;
  if (unit === "dkk") return spent.test(text) ? "events" : undefined;
  if (unit === "hours") return "events";
  return unit === "count" || unit === "none" ? countKind(text) : undefined;
}

function counted({ source, figure }: PeriodFigure): PeriodCount {
  return { source, amount: amount(figure) };
}
