import type { Indicator, Measurement } from "../../../plan/model";
import { classifyScope } from "../../../plan/scope";
import { addressKey } from "../../../workbook/address";
import type { RuleContext } from "../../context";
import { measuredCells, type MeasuredCell } from "../../measured-cells";
import { perIndicator } from "./per-indicator";
import { comparedCells } from "./scopes/compared-cells";

/**
 * The cells of an indicator with the figures that can be told apart, the answers in a comparison's column among them: there
 * "Politi: 80 %" is an answer, though it stands where a population could.
 */
export const answeredCells = perIndicator((indicator, context): readonly MeasuredCell[] => {
  const given = context.measurementsOf(indicator.id);
  const compared = comparedColumns(indicator, context);
  const figures = given
    // In a column of a population that the plan has not chosen, an answer would pass for a part of the area.
    .filter(({ side, source }) => side !== "part" || !compared.has(addressKey(source.at)))
    .map((measurement) => withAnswer(measurement, indicator, context));
  const isUnchanged =
    figures.length === given.length && figures.every((each, index) => each === given[index]);
  return isUnchanged ? context.cellsOf(indicator.id) : measuredCells(figures);
});

function comparedColumns(indicator: Indicator, context: RuleContext): Set<string> {
  const cells = comparedCells(indicator, context).filter(({ ownColumn }) => ownColumn);
  return new Set(cells.map(({ cell }) => addressKey(cell.at)));
}

function withAnswer(measurement: Measurement, indicator: Indicator, { plan }: RuleContext): Measurement {
  const { side, figure } = measurement;
  const { scope, ...others } = figure;
  const isAnswer = side === "comparison" && classifyScope(scope, plan, indicator) === "part";
  if (!isAnswer || scope === undefined || figure.category !== undefined) return measurement;
  return { ...measurement, figure: { ...others, category: scope } };
}
