import type { Assessment, Point } from "../analysis/model";
import type { Unit } from "../cells/reading";
import { da } from "../messages/da";
import type { Indicator, StatusPeriod } from "../plan/model";
import { toA1 } from "../workbook/address";
import type { StyleRole } from "../workbook/patch";
import {
  attainmentFormula,
  changeFormula,
  ratioFormula,
  relativeChangeFormula,
  type Derived,
  type Operand,
} from "./derive";
import {
  cellFigure,
  decimalsOf,
  differenceFormat,
  differenceScale,
  pointFigure,
  shareFormat,
  type CellFigure,
} from "./figures";
import type { GoalColumn } from "./layout";
import { plain, type RowCell } from "./rows";
import type { ShownRow } from "./shown";

const words = da.skema;
const tolerance = 1e-6;

/** Columns of the goals' table by what they hold. */
export type GoalGrid = (role: GoalColumn["role"], period?: StatusPeriod) => number;

/** Finds the column of a role, for the area and the comparison of a period. */
export function goalGrid(columns: readonly GoalColumn[]): GoalGrid {
  return (role, period) =>
    columns.findIndex(
      (column) =>
        column.role === role &&
        (!("period" in column) ||
          (column.period.year === period?.year && column.period.half === period.half)),
    );
}

/** A figure where there is one, else the words that say why not. */
export function figureCell(column: number, point: Point | undefined, missing: string): RowCell {
  if (point === undefined) return plain(column, missing, "derived");
  const { value, format } = pointFigure(point);
  return plain(column, value, "figure", { format });
}

/** The target: a number where it is one, else what the plan says, else the direction. */
export function targetCell(column: number, indicator: Indicator, assessment: Assessment): RowCell {
  const figure = targetFigure(indicator, assessment);
  if (figure !== undefined) return plain(column, figure.value, "figure", { format: figure.format });
  const text = indicator.target?.raw ?? (indicator.direction && words.direction[indicator.direction]);
  return plain(column, text ?? words.blank, "derived");
}

/** The target as the cell holds it, with the unit of the judged figures. */
export function targetFigure(indicator: Indicator, assessment: Assessment): CellFigure | undefined {
  const { target } = assessment;
  if (target === undefined) return undefined;
  const prefixes: Readonly<Record<string, string>> = words.targetPrefixes;
  return cellFigure(
    target.value,
    unitOf(indicator, assessment),
    decimalsOf(target.value),
    prefixes[target.operator] ?? "",
  );
}

/** Development, difference, relative development and attainment, as formulas over the row's own figures. */
export function derivedCells(grid: GoalGrid, row: ShownRow, indicator: Indicator): RowCell[] {
  const { assessment } = row;
  if (assessment === undefined) {
    return derivedRoles.map((role) => plain(grid(role), null, "derived"));
  }
  const now = nowOf(row, assessment);
  const unit = unitOf(indicator, assessment);
  const scale = differenceScale(unit);
  const at = (role: GoalColumn["role"], value: number | undefined, period?: StatusPeriod) =>
    operandAt(grid(role, period), value);
  const areaNow = at("area", fraction(now?.area), now);
  const areaBefore = at("baselineArea", fraction(row.baseline.area));
  const otherNow = at("comparison", fraction(now?.comparison), now);
  const otherBefore = at("baselineComparison", fraction(row.baseline.comparison));
  const target = at("target", targetFigure(indicator, assessment)?.value);
  const formats = {
    change: differenceFormat(unit, decimalsAmong([now?.area, row.baseline.area])),
    difference: differenceFormat(unit, decimalsAmong([now?.area, now?.comparison])),
  };
  return [
    derivedCell(grid("development"), assessment.development, scale, formats.change, (row) => [
      changeFormula(areaNow(row), areaBefore(row), scale),
    ]),
    derivedCell(grid("difference"), assessment.difference, scale, formats.difference, (row) => [
      changeFormula(areaNow(row), otherNow(row), scale),
    ]),
    derivedCell(grid("relativeDevelopment"), assessment.relativeDevelopment, scale, formats.change, (row) => [
      relativeChangeFormula(
        { now: areaNow(row), before: areaBefore(row) },
        { now: otherNow(row), before: otherBefore(row) },
        scale,
      ),
    ]),
    derivedCell(grid("attainment"), assessment.attainment, 1, shareFormat, (row) => [
      attainmentFormula(areaNow(row), areaBefore(row), target(row)),
      ratioFormula(areaNow(row), target(row)),
    ]),
  ];
}

const derivedRoles = ["development", "difference", "relativeDevelopment", "attainment"] as const;

/** The verdict in its colours. */
export function verdictStyle(kind: Assessment["verdict"]["kind"]): StyleRole {
  return `verdict-${kind}`;
}

/** The judged year's figures: of the whole year where there are any, else of its latest half. */
function nowOf(row: ShownRow, assessment: Assessment): ShownRow["points"][number] | undefined {
  const ofYear = row.points.filter((point) => point.year === assessment.year);
  const newestFirst = [...ofYear].sort((a, b) => (b.half ?? 3) - (a.half ?? 3));
  return newestFirst.find((point) => point.area !== undefined) ?? newestFirst[0];
}

/** The first formula that computes what the analysis found; the bare figure where none does. */
function derivedCell(
  column: number,
  expected: number | undefined,
  scale: number,
  format: string,
  formulas: (row: number) => readonly Derived[],
): RowCell {
  if (expected === undefined) return plain(column, null, "derived");
  return {
    column,
    style: "derived",
    format,
    content: (row) => {
      const fitting = formulas(row).find(
        ({ value }) => value !== "" && Math.abs(value - expected) <= tolerance * Math.max(scale, 1),
      );
      return fitting ?? { value: expected };
    },
  };
}

function operandAt(column: number, value: number | undefined): (row: number) => Operand {
  return (row) => ({ cell: toA1(row, column), value });
}

function fraction(point: Point | undefined): number | undefined {
  return point === undefined ? undefined : pointFigure(point).value;
}

function unitOf(indicator: Indicator, { baseline, years }: Assessment): Unit {
  const points = [...years.map((each) => each.area).reverse(), baseline.area];
  return points.find((point) => point !== undefined)?.unit ?? indicator.unit ?? "none";
}

function decimalsAmong(points: readonly (Point | undefined)[]): number {
  return Math.max(0, ...points.map((point) => point?.decimals ?? 0));
}
