import { grouped } from "../../../plan/grouped";
import type { Indicator, Measurement } from "../../../plan/model";
import { classifyScope } from "../../../plan/scope";
import { addressKey, figureKey, type MeasuredCell, type RuleContext } from "../../context";
import { perIndicator } from "./per-indicator";
import { comparedCells } from "./scopes/compared-cells";

/**
 * The cells of an indicator with the figures that can be told apart, the answers in a comparison's column among them: there
 * "Politi: 80 %" is an answer, though it stands where a population could.
 */
export const figureCells = perIndicator((indicator, context): readonly MeasuredCell[] => {
  const given = context.measurementsOf(indicator.id);
  const compared = comparedColumns(indicator, context);
  const figures = given
    // In a column of a population that the plan has not chosen, an answer would pass for a part of the area.
    .filter(({ side, source }) => side !== "part" || !compared.has(addressKey(source.at)))
    .map((measurement) => withAnswer(measurement, indicator, context));
  const isUnchanged =
    figures.length === given.length && figures.every((each, index) => each === given[index]);
  if (isUnchanged) return context.cellsOf(indicator.id);
  const byCell = grouped(figures, ({ role, year, half, source: { at } }) =>
    [role, addressKey(at), year, half].join("\n"),
  );
  return [...byCell.values()].flatMap((group): MeasuredCell[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { indicatorId, role, origin, year, half, source } = first;
    return [{ indicatorId, role, origin, year, half, source, figures: distinct(group) }];
  });
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

function distinct(measurements: readonly Measurement[]): Map<string, Measurement> {
  const groups = [...grouped(measurements, figureKey)];
  return new Map(
    groups.flatMap(([key, [only, ...more]]): [string, Measurement][] =>
      only === undefined || more.length > 0 ? [] : [[key, only]],
    ),
  );
}
