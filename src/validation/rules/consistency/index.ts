import type { AnyRule } from "../../rule";
import { rule as ageGroupDiffers } from "./age-group-differs";
import { rule as baselineAgainstMeasurement } from "./baseline-against-measurement";
import { rule as baselineDiffers } from "./baseline-differs";
import { rule as baselineMissing } from "./baseline-missing";
import { rule as baselineOnlyOnSheet } from "./baseline-only-on-sheet";
import { rule as breakdownNotFound } from "./breakdown-not-found";
import { rule as comparisonChanges } from "./comparison-changes";
import { rule as comparisonNotMeasured } from "./comparison-not-measured";
import { rule as conflictingSources } from "./conflicting-sources";
import { rule as directionConflict } from "./direction-conflict";
import { rule as scopeDiffers } from "./scope-differs";
import { rule as severalValues } from "./several-values";
import { rule as statusConflict } from "./status-conflict";
import { rule as targetAmbiguous } from "./target-ambiguous";
import { rule as targetBehindBaseline } from "./target-behind-baseline";
import { rule as targetConflict } from "./target-conflict";

/** Plan against sheet, plan against plan. */
export const consistencyRules: readonly AnyRule[] = [
  ageGroupDiffers,
  baselineAgainstMeasurement,
  baselineDiffers,
  baselineMissing,
  baselineOnlyOnSheet,
  breakdownNotFound,
  comparisonChanges,
  comparisonNotMeasured,
  conflictingSources,
  directionConflict,
  scopeDiffers,
  severalValues,
  statusConflict,
  targetAmbiguous,
  targetBehindBaseline,
  targetConflict,
];
