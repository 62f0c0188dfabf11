import type { AnyRule } from "../../rule";
import { rule as ambiguousNumber } from "./ambiguous-number";
import { rule as excelError } from "./excel-error";
import { rule as externalFormula } from "./external-formula";
import { rule as footnoteInNumber } from "./footnote-in-number";
import { rule as fractionForPercent } from "./fraction-for-percent";
import { rule as labelContradictsUnit } from "./label-contradicts-unit";
import { rule as malformedAmount } from "./malformed-amount";
import { rule as mixedDecimals } from "./mixed-decimals";
import { rule as numberAsText } from "./number-as-text";
import { rule as outOfRange } from "./out-of-range";
import { rule as shareMeasuredAsCount } from "./share-measured-as-count";
import { rule as starWithoutFootnote } from "./star-without-footnote";
import { rule as unitMissing } from "./unit-missing";
import { rule as unitWrong } from "./unit-wrong";
import { rule as unreadableCell } from "./unreadable-cell";
import { rule as valueOverFormula } from "./value-over-formula";

/** What stands in a cell. */
export const cellRules: readonly AnyRule[] = [
  ambiguousNumber,
  excelError,
  externalFormula,
  footnoteInNumber,
  fractionForPercent,
  labelContradictsUnit,
  malformedAmount,
  mixedDecimals,
  numberAsText,
  outOfRange,
  shareMeasuredAsCount,
  starWithoutFootnote,
  unitMissing,
  unitWrong,
  unreadableCell,
  valueOverFormula,
];
