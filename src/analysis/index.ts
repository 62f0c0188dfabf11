export * from "./model";
export { attainment, countAttainment } from "./attainment";
export { assessIndicator } from "./assess-indicator";
export { withoutValue, type Case } from "./case";
export { better, development, difference, relativeDevelopment, type Amount } from "./difference";
export { judge } from "./judge";
export { asPrinted, comparePrinted, roundTo, type Printed } from "./precision";
export { isAdditive, jointShare, sum, weightedAverage, type Share } from "./sums";
export { resolveTarget, type LevelTarget, type MaintainTarget, type ResolvedTarget } from "./target";
export {
  standingAgainstCount,
  standingAgainstLimit,
  type CountStanding,
  type Half,
  type LimitStanding,
} from "./yearly-count";
