export * from "./model";
export { attainment, countAttainment } from "./attainment";
export { better, development, difference, relativeDevelopment, type Amount } from "./difference";
export { asPrinted, comparePrinted, roundTo, type Printed } from "./precision";
export { isAdditive, jointShare, sum, weightedAverage, type Share } from "./sums";
export {
  standingAgainstCount,
  standingAgainstLimit,
  type CountStanding,
  type Half,
  type LimitStanding,
} from "./yearly-count";
