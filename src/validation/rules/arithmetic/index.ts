import type { AnyRule } from "../../rule";
import { rule as averageOfPercentages } from "./average-of-percentages";
import { rule as criterionCondition } from "./criterion-condition";
import { rule as denominatorOfOtherGroup } from "./denominator-of-other-group";
import { rule as distributionSum } from "./distribution-sum";
import { rule as halvesAgainstYear } from "./halves-against-year";
import { rule as identicalSeries } from "./identical-series";
import { rule as impliedDenominator } from "./implied-denominator";
import { rule as narrativeShare } from "./narrative-share";
import { rule as narrativeSum } from "./narrative-sum";
import { rule as partsAgainstTotal } from "./parts-against-total";
import { rule as rangeImpossible } from "./range-impossible";
import { rule as residentsPerDwelling } from "./residents-per-dwelling";
import { rule as shareNotReproducible } from "./share-not-reproducible";

/** Sums, shares and what they imply. */
export const arithmeticRules: readonly AnyRule[] = [
  averageOfPercentages,
  criterionCondition,
  denominatorOfOtherGroup,
  distributionSum,
  halvesAgainstYear,
  identicalSeries,
  impliedDenominator,
  narrativeShare,
  narrativeSum,
  partsAgainstTotal,
  rangeImpossible,
  residentsPerDwelling,
  shareNotReproducible,
];
