import type { AnyRule } from "../../rule";
import { rule as activityWithoutCriterion } from "./activity-without-criterion";
import { rule as columnDuplicate } from "./column-duplicate";
import { rule as columnMissing } from "./column-missing";
import { rule as columnUnknown } from "./column-unknown";
import { rule as criterionDuplicate } from "./criterion-duplicate";
import { rule as criterionWithoutPeriod } from "./criterion-without-period";
import { rule as criterionWithoutTarget } from "./criterion-without-target";
import { rule as hiddenData } from "./hidden-data";
import { rule as idDuplicate } from "./id-duplicate";
import { rule as idMissing } from "./id-missing";
import { rule as idUnknown } from "./id-unknown";
import { rule as indicatorDuplicate } from "./indicator-duplicate";
import { rule as indicatorMissing } from "./indicator-missing";
import { rule as indicatorOnWrongSheet } from "./indicator-on-wrong-sheet";
import { rule as indicatorTextMissing } from "./indicator-text-missing";
import { rule as indicatorUnknown } from "./indicator-unknown";
import { rule as labelDiffers } from "./label-differs";
import { rule as lbfIndicatorMissing } from "./lbf-indicator-missing";
import { rule as noMeasurableTarget } from "./no-measurable-target";
import { rule as rowOutsideTable } from "./row-outside-table";
import { rule as settingUnreadable } from "./setting-unreadable";
import { rule as sheetColumnMissing } from "./sheet-column-missing";
import { rule as sheetColumnUnknown } from "./sheet-column-unknown";
import { rule as statusMissing } from "./status-missing";
import { rule as tableMissing } from "./table-missing";
import { rule as valueUnderMerge } from "./value-under-merge";
import { rule as valueUnknown } from "./value-unknown";
import { rule as wordsRepeated } from "./words-repeated";

/** What is there, and what should be. */
export const structureRules: readonly AnyRule[] = [
  activityWithoutCriterion,
  columnDuplicate,
  columnMissing,
  columnUnknown,
  criterionDuplicate,
  criterionWithoutPeriod,
  criterionWithoutTarget,
  hiddenData,
  idDuplicate,
  idMissing,
  idUnknown,
  indicatorDuplicate,
  indicatorMissing,
  indicatorOnWrongSheet,
  indicatorTextMissing,
  indicatorUnknown,
  labelDiffers,
  lbfIndicatorMissing,
  noMeasurableTarget,
  rowOutsideTable,
  settingUnreadable,
  sheetColumnMissing,
  sheetColumnUnknown,
  statusMissing,
  tableMissing,
  valueUnderMerge,
  valueUnknown,
  wordsRepeated,
];
