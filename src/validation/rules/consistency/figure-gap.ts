import { asPrinted } from "../../../analysis";
import type { Figure } from "../../../cells/reading";
import type { Amount } from "../../../messages/format";
import type { Measurement } from "../../../plan/model";
import { agreement, amount, figureName, sameUnit, type Agreement } from "../../figures";

/**
 * How far two figures of the same thing are apart, in share and in count; undefined where they cannot be compared. A cell
 * may hold more decimals than its number format shows: what is printed counts.
 */
export function gapBetween(one: Figure, other: Figure): Agreement | undefined {
  if (one.unit === other.unit && one.value === other.value && one.n === other.n) return "same";
  const bareCount = countAgainstShare(one, other) ?? countAgainstShare(other, one);
  if (bareCount !== undefined) return bareCount;
  if (!sameUnit(one, other)) return undefined;
  if (one.n !== undefined && other.n !== undefined && one.n !== other.n) return "different";
  const gap = agreement({ ...one, value: asPrinted(one) }, { ...other, value: asPrinted(other) });
  return gap === "rounding" && isCount(one) && isCount(other) ? "different" : gap;
}

/** What is counted one by one is never rounded. */
function isCount({ unit }: Figure): boolean {
  return unit === "count" || unit === "dwellings";
}

/** A cell may give the count alone of a share that another cell gives with its count. */
function countAgainstShare(one: Figure, other: Figure): Agreement | undefined {
  if (other.n === undefined || one.n !== undefined) return undefined;
  if (one.value === other.n) return "same";
  return one.unit === "count" && one.unitPrinted ? "different" : undefined;
}

/** A figure as a sentence prints it, with its count. */
export function countedFigure({ figure }: Measurement): Amount & { count?: number } {
  return { ...amount(figure), ...(figure.n === undefined ? {} : { count: figure.n }) };
}

/** What sets the figure apart from the others of its cell; that it is the area's or the comparison's, its column says. */
export function nameInCell({ side, figure }: Measurement): string {
  return side === "area" || side === "comparison" ? (figure.category ?? "") : figureName(figure);
}
