/** Shares of yes in two groups, as whole counts. */
export interface TwoByTwo {
  readonly yes: readonly [number, number];
  readonly total: readonly [number, number];
}

/** Two tables whose likelihoods differ by less than rounding are equally likely. */
const sameLikelihood = 1 + 1e-7;

/**
 * The two-sided p of Fisher's exact test: how likely, with these margins, a table is that is no likelier than the one
 * observed.
 *
 * Takes time in proportion to the smallest margin. Source: Fisher 1935; two-sided by likelihood (Freeman and Halton 1951).
 */
export function fisherExact({ yes, total }: TwoByTwo): number {
  const allYes = yes[0] + yes[1];
  const least = Math.max(0, allYes - total[1]);
  const most = Math.min(allYes, total[0]);
  const { weights, sum } = likelihoods(allYes, total, least, most);
  const observed = (weights[yes[0] - least] ?? 0) * sameLikelihood;
  const asUnlikely = weights.reduce((tail, weight) => (weight <= observed ? tail + weight : tail), 0);
  return Math.min(1, asUnlikely / sum);
}

/** The likelihood of each number of yes in the first group, as a share of the likeliest, so that none overflows. */
function likelihoods(
  allYes: number,
  [first, second]: readonly [number, number],
  least: number,
  most: number,
): { readonly weights: number[]; readonly sum: number } {
  const growth = (count: number) =>
    ((allYes - count) * (first - count)) / ((count + 1) * (second - allYes + count + 1));
  const mode = Math.floor(((allYes + 1) * (first + 1)) / (first + second + 2));
  const peak = Math.min(most, Math.max(least, mode));
  const weights = new Array<number>(most - least + 1).fill(0);
  weights[peak - least] = 1;
  let sum = 1;
  for (let count = peak, weight = 1; count < most; count++) {
    weight *= growth(count);
    weights[count + 1 - least] = weight;
    sum += weight;
  }
  for (let count = peak, weight = 1; count > least; count--) {
    weight /= growth(count - 1);
    weights[count - 1 - least] = weight;
    sum += weight;
  }
  return { weights, sum };
}
