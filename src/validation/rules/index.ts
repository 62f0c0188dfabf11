import type { AnyRule } from "../rule";
import { rule as baselineDiffers } from "./baseline-differs";
import { rule as outOfRange } from "./out-of-range";
import { rule as unitWrong } from "./unit-wrong";
import { rule as unreadableCell } from "./unreadable-cell";
import { rule as valueAfterAwaited } from "./value-after-awaited";

/** Every rule. The order does not matter: findings are ordered by what matters. */
export const rules: readonly AnyRule[] = [
  baselineDiffers,
  outOfRange,
  unitWrong,
  unreadableCell,
  valueAfterAwaited,
];
