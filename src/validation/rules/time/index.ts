import type { AnyRule } from "../../rule";
import { rule as availableTooEarly } from "./available-too-early";
import { rule as baselineAfterMeasurement } from "./baseline-after-measurement";
import { rule as baselineEqualsOtherYear } from "./baseline-equals-other-year";
import { rule as baselineYearDiffers } from "./baseline-year-differs";
import { rule as baselineYearMissing } from "./baseline-year-missing";
import { rule as columnCopied } from "./column-copied";
import { rule as dateImplausible } from "./date-implausible";
import { rule as fullYearWording } from "./full-year-wording";
import { rule as measurementOutsidePlan } from "./measurement-outside-plan";
import { rule as missingMeasurement } from "./missing-measurement";
import { rule as overdueData } from "./overdue-data";
import { rule as periodDiffers } from "./period-differs";
import { rule as periodNotWholeMonths } from "./period-not-whole-months";
import { rule as planPeriod } from "./plan-period";
import { rule as rowsSwapped } from "./rows-swapped";
import { rule as statusNotOver } from "./status-not-over";
import { rule as targetYearImplausible } from "./target-year-implausible";
import { rule as unusualJump } from "./unusual-jump";
import { rule as unusualMagnitude } from "./unusual-magnitude";
import { rule as valueAfterAwaited } from "./value-after-awaited";
import { rule as yearImplausible } from "./year-implausible";
import { rule as yearNotOver } from "./year-not-over";

/** Years, dates and the course of the figures. */
export const timeRules: readonly AnyRule[] = [
  availableTooEarly,
  baselineAfterMeasurement,
  baselineEqualsOtherYear,
  baselineYearDiffers,
  baselineYearMissing,
  columnCopied,
  dateImplausible,
  fullYearWording,
  measurementOutsidePlan,
  missingMeasurement,
  overdueData,
  periodDiffers,
  periodNotWholeMonths,
  planPeriod,
  rowsSwapped,
  statusNotOver,
  targetYearImplausible,
  unusualJump,
  unusualMagnitude,
  valueAfterAwaited,
  yearImplausible,
  yearNotOver,
];
