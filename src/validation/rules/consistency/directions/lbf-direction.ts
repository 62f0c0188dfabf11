import { lbfIndicators, recogniseLbfIndicator, type LbfIndicator } from "../../../../plan/lbf";
import type { Indicator } from "../../../../plan/model";

/** LBF's indicator that a row is by its own words: an id alone may be the plan's own numbering. */
export function lbfIndicatorOf({ label, lbf }: Indicator): LbfIndicator | undefined {
  if (label.text.trim() === "") return lbfIndicators.find(({ id }) => id === lbf);
  return lbf === undefined ? undefined : recogniseLbfIndicator(label.text);
}
