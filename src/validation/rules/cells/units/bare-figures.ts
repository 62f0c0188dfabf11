import type { Figure } from "../../../../cells/reading";
import { grouped } from "../../../../plan/grouped";
import type { IndicatorCell, IndicatorRow, SourcedReading } from "../../../../plan/model";
import { addressKey } from "../../../../workbook/address";
import type { RuleContext } from "../../../context";
import type { MeasuredCell } from "../../../measured-cells";
import { rowKey } from "../lines";
import { lacksSign } from "./odd-signs";
import type { Slip } from "../slip-groups";

/** So many cells with a sign tell that the row's figures are printed with one. */
const fewestInRow = 2;
/** The plan's columns hold many indicators, so that it takes more there, … */
const fewestInColumn = 3;
/** … and so great a part of them. */
const partOfColumn = 0.8;

/** A figure of an indicator without a percent sign where others of its row or column have one. */
export interface BareFigure extends Slip {
  readonly raw: string;
  readonly header: string;
  readonly figure: Figure;
  readonly line: "row" | "column";
  /** How many cells of the line have the sign. */
  readonly siblings: number;
}

/** The bare figures of the indicator sheets and of the plan's baselines. */
export function bareFigures(context: RuleContext): BareFigure[] {
  const rows = context.tables.flatMap((table) => table.rows.flatMap((row) => inRow(row, context)));
  const percents = context.plan.indicators.filter(({ unit }) => isPercentOrUnknown(unit));
  const known = new Set(rows.map(({ at }) => addressKey(at)));
  const beside = percents
    .flatMap(({ id }) => besideSigned(context.cellsOf(id), context))
    .filter(({ at }) => !known.has(addressKey(at)));
  const baselines = (["baselineArea", "baselineComparison"] as const).flatMap((column) =>
    inPlanColumn(
      percents.map((indicator) => ({ id: indicator.id, cell: indicator[column] })),
      context,
    ),
  );
  return [...rows, ...beside, ...baselines];
}

function isPercentOrUnknown(unit: Figure["unit"] | undefined): boolean {
  return unit === undefined || unit === "percent";
}

function inRow({ match, label, cells }: IndicatorRow, { indicator }: RuleContext): BareFigure[] {
  const known = match === undefined ? undefined : indicator(match.indicatorId);
  if (!isPercentOrUnknown(known?.unit)) return [];
  const figures = cells.filter(isMeasured).filter(holdsFigures);
  const bare = figures.filter(isBare);
  const printed = figures.filter(isPrinted).length;
  if (printed < fewestInRow || bare.length >= printed) return [];
  return bare.flatMap(({ at, raw, reading, column: { header } }): BareFigure[] => {
    const [figure] = reading.values;
    const id = known?.id ?? label?.text ?? "";
    return figure === undefined ? [] : [{ id, at, raw, header, figure, line: "row", siblings: printed }];
  });
}

function isMeasured({ column: { role } }: IndicatorCell): boolean {
  return role.kind !== "source" && role.kind !== "baseline-year";
}

function holdsFigures({ reading }: SourcedReading): boolean {
  return reading.values.length > 0 && (reading.kind === "value" || reading.kind === "multi");
}

function isBare({ reading }: SourcedReading): boolean {
  return reading.values.every(lacksSign);
}

function isPrinted({ reading }: SourcedReading): boolean {
  return reading.values.some(isPrintedPercent);
}

function isPrintedPercent({ unit, unitPrinted }: Figure): boolean {
  return unit === "percent" && unitPrinted;
}

/** A figure without the sign in a cell where another has it, and so has the same figure in the row's other cells. */
function besideSigned(cells: readonly MeasuredCell[], { columnAt }: RuleContext): BareFigure[] {
  const rows = grouped(
    cells.filter(({ source: { reading } }) => reading.kind === "value" || reading.kind === "multi"),
    ({ source }) => rowKey(source.at),
  );
  return [...rows.values()].flatMap((row) =>
    row.flatMap(({ figures, source, indicatorId: id }): BareFigure[] => {
      if (!isPrinted(source)) return [];
      const [key, bare] = [...figures].find(([, { figure }]) => lacksSign(figure)) ?? [];
      if (key === undefined || bare === undefined) return [];
      const signed = row.filter(({ figures: other }) => {
        const same = other.get(key);
        return same !== undefined && isPrintedPercent(same.figure);
      });
      if (signed.length < fewestInRow) return [];
      const { at, raw } = source;
      return [
        { id, at, raw, header: columnAt(at), figure: bare.figure, line: "row", siblings: signed.length },
      ];
    }),
  );
}

/** A baseline of the plan without the sign that nearly all others of its column have; a list of answers needs none. */
function inPlanColumn(
  column: readonly { readonly id: string; readonly cell: SourcedReading }[],
  { columnAt }: RuleContext,
): BareFigure[] {
  const filled = column.filter(({ cell }) => holdsFigures(cell));
  const printed = filled.filter(({ cell }) => isPrinted(cell)).length;
  if (printed < fewestInColumn || printed < partOfColumn * (filled.length - 1)) return [];
  return filled.flatMap(({ id, cell: { at, raw, reading } }): BareFigure[] => {
    const [figure] = reading.values;
    if (figure === undefined || reading.kind !== "value" || !lacksSign(figure)) return [];
    return [{ id, at, raw, header: columnAt(at), figure, line: "column", siblings: printed }];
  });
}
