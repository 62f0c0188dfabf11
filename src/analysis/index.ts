export * from "./model";
export { attainment, countAttainment } from "./attainment";
export {
  areaCategory,
  areaCriteria,
  isTransformationArea,
  limitColumns,
  type AreaAssessment,
  type AreaCategory,
  type AreaCriterion,
  type AreaFigures,
  type AreaLimits,
  type LimitColumn,
} from "./area-category";
export { assessCriterion } from "./assess-criterion";
export { assessIndicator } from "./assess-indicator";
export { measurementsOf, rowsOf } from "./by-indicator";
export { withoutValue, type Case } from "./case";
export { better, development, difference, relativeDevelopment, type Amount } from "./difference";
export { straightPath, trend, type Projection, type ProjectionProblem, type YearFigure } from "./forecast";
export { reasonInWords } from "./in-words";
export { judge } from "./judge";
export { asPrinted, comparePrinted, mayBeSame, roundTo, type Printed } from "./precision";
export { isAdditive, jointShare, sum, weightedAverage, type Share } from "./sums";
export { resolveTarget, type LevelTarget, type MaintainTarget, type ResolvedTarget } from "./target";
export {
  compareShares,
  defaultLevel,
  wilsonInterval,
  type Interval,
  type ShareComparison,
  type SurveyShare,
  type UncertaintyProblem,
} from "./uncertainty";
export { verdictCounts } from "./verdict-counts";
export {
  standingAgainstCount,
  standingAgainstLimit,
  type CountStanding,
  type Half,
  type LimitStanding,
} from "./yearly-count";
