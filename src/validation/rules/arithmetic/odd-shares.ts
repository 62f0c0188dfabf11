import type { PlacedShare } from "./placed-shares";
import { agreeing, gap, median } from "./population";
import { isOneDigitOff, slipOf } from "./digit-slips";
import { decimalsOf, halfStep } from "./printed";

/** A share whose population is not the one that the shares beside it have. */
export interface OddShare {
  readonly own: PlacedShare;
  readonly others: readonly PlacedShare[];
  /** Whether the shares are of one whole beyond doubt. */
  readonly certain: boolean;
}

/** What is known of the whole that some shares are of: that it is one, that it bears one name, or nothing. */
export type Whole = "one" | "named" | "unknown";

/** Populations this near each other may be one, counted with and without a few. */
export const nearest = 0.01;

/** Where share and count imply the other less closely than this, any digits fit. */
const tightest = 0.02;

/** How far shares may be from 100 in all and yet be of one whole, in percentage points. */
const wholeSlack = 1;

/** The shares that cannot be of the population that most of them have; shares that give 100 are of one whole. */
export function oddAmong(group: readonly PlacedShare[], whole: Whole): OddShare[] {
  const { agreed, odd } = agreeing(group);
  if (agreed.length < 2 || odd.length >= agreed.length) return [];
  const population = median(agreed.map((share) => share.population.value));
  const certain = whole === "one" || addsUp(agreed, odd) || addsUp(agreed, odd, population);
  if (!certain && whole === "unknown" && agreed.length < 3) return [];
  return odd.flatMap((own): OddShare[] => {
    const isFar = agreed.every((other) => gap(own.population, other.population) > nearest);
    return isFar && (certain || isSlip(own, population, whole)) ? [{ own, others: agreed, certain }] : [];
  });
}

/** Whether a slip in the share or the count alone explains it; where even the whole has no name, of digits only. */
export function isSlip(
  { figure, count, population: own }: PlacedShare,
  population: number,
  whole: Whole,
): boolean {
  if ((own.high - own.low) / own.value > tightest) return false;
  const share = (100 * count) / population;
  const half = halfStep(figure.decimals);
  const [least, most] = [figure.value - half, figure.value + half].map((value) => (value * population) / 100);
  return (
    slipOf({ value: count, decimals: decimalsOf(count) }, least ?? 0, most ?? 0) !== undefined ||
    slipOf(figure, share - half, share + half) !== undefined ||
    (whole === "named" && isOneDigitOff(figure, share - half, share + half))
  );
}

/** Whether the shares give 100, as they are printed or with the odd ones taken from their counts. */
function addsUp(agreed: readonly PlacedShare[], odd: readonly PlacedShare[], population?: number): boolean {
  const printed = [...agreed, ...(population === undefined ? odd : [])];
  const total = printed.reduce((sum, { figure }) => sum + figure.value, 0);
  const rest =
    population === undefined ? 0 : odd.reduce((sum, { count }) => sum + (100 * count) / population, 0);
  const rounding = printed.reduce((sum, { figure }) => sum + halfStep(figure.decimals), 0);
  return Math.abs(total + rest - 100) <= Math.max(wholeSlack, rounding);
}
