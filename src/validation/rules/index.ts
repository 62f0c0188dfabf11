import type { AnyRule } from "../rule";
import { rule as activityWithoutCriterion } from "./activity-without-criterion";
import { rule as ambiguousNumber } from "./ambiguous-number";
import { rule as baselineDiffers } from "./baseline-differs";
import { rule as baselineEqualsOtherYear } from "./baseline-equals-other-year";
import { rule as baselineMissing } from "./baseline-missing";
import { rule as baselineOnlyOnSheet } from "./baseline-only-on-sheet";
import { rule as baselineYearDiffers } from "./baseline-year-differs";
import { rule as baselineYearMissing } from "./baseline-year-missing";
import { rule as breakdownNotFound } from "./breakdown-not-found";
import { rule as columnDuplicate } from "./column-duplicate";
import { rule as columnMissing } from "./column-missing";
import { rule as columnUnknown } from "./column-unknown";
import { rule as comparisonNotMeasured } from "./comparison-not-measured";
import { rule as conflictingSources } from "./conflicting-sources";
import { rule as criterionWithoutTarget } from "./criterion-without-target";
import { rule as distributionSum } from "./distribution-sum";
import { rule as excelError } from "./excel-error";
import { rule as footnoteInNumber } from "./footnote-in-number";
import { rule as fractionForPercent } from "./fraction-for-percent";
import { rule as idDuplicate } from "./id-duplicate";
import { rule as idMissing } from "./id-missing";
import { rule as idUnknown } from "./id-unknown";
import { rule as impliedDenominator } from "./implied-denominator";
import { rule as indicatorDuplicate } from "./indicator-duplicate";
import { rule as indicatorMissing } from "./indicator-missing";
import { rule as indicatorTextMissing } from "./indicator-text-missing";
import { rule as indicatorUnknown } from "./indicator-unknown";
import { rule as lbfIndicatorMissing } from "./lbf-indicator-missing";
import { rule as malformedAmount } from "./malformed-amount";
import { rule as missingMeasurement } from "./missing-measurement";
import { rule as noMeasurableTarget } from "./no-measurable-target";
import { rule as outOfRange } from "./out-of-range";
import { rule as overdueData } from "./overdue-data";
import { rule as partsAgainstTotal } from "./parts-against-total";
import { rule as residentsPerDwelling } from "./residents-per-dwelling";
import { rule as settingUnreadable } from "./setting-unreadable";
import { rule as severalValues } from "./several-values";
import { rule as shareMeasuredAsCount } from "./share-measured-as-count";
import { rule as shareNotReproducible } from "./share-not-reproducible";
import { rule as sheetColumnMissing } from "./sheet-column-missing";
import { rule as sheetColumnUnknown } from "./sheet-column-unknown";
import { rule as statusConflict } from "./status-conflict";
import { rule as statusMissing } from "./status-missing";
import { rule as tableMissing } from "./table-missing";
import { rule as targetBehindBaseline } from "./target-behind-baseline";
import { rule as targetConflict } from "./target-conflict";
import { rule as unitMissing } from "./unit-missing";
import { rule as unitWrong } from "./unit-wrong";
import { rule as unreadableCell } from "./unreadable-cell";
import { rule as unusualMagnitude } from "./unusual-magnitude";
import { rule as valueAfterAwaited } from "./value-after-awaited";
import { rule as valueUnknown } from "./value-unknown";
import { rule as yearImplausible } from "./year-implausible";
import { rule as yearNotOver } from "./year-not-over";

/** Every rule. The order does not matter: findings are ordered by what matters. */
export const rules: readonly AnyRule[] = [
  activityWithoutCriterion,
  ambiguousNumber,
  baselineDiffers,
  baselineEqualsOtherYear,
  baselineMissing,
  baselineOnlyOnSheet,
  baselineYearDiffers,
  baselineYearMissing,
  breakdownNotFound,
  columnDuplicate,
  columnMissing,
  columnUnknown,
  comparisonNotMeasured,
  conflictingSources,
  criterionWithoutTarget,
  distributionSum,
  excelError,
  footnoteInNumber,
  fractionForPercent,
  idDuplicate,
  idMissing,
  idUnknown,
  impliedDenominator,
  indicatorDuplicate,
  indicatorMissing,
  indicatorTextMissing,
  indicatorUnknown,
  lbfIndicatorMissing,
  malformedAmount,
  missingMeasurement,
  noMeasurableTarget,
  outOfRange,
  overdueData,
  partsAgainstTotal,
  residentsPerDwelling,
  settingUnreadable,
  severalValues,
  shareMeasuredAsCount,
  shareNotReproducible,
  sheetColumnMissing,
  sheetColumnUnknown,
  statusConflict,
  statusMissing,
  tableMissing,
  targetBehindBaseline,
  targetConflict,
  unitMissing,
  unitWrong,
  unreadableCell,
  unusualMagnitude,
  valueAfterAwaited,
  valueUnknown,
  yearImplausible,
  yearNotOver,
];
