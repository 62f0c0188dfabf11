const mostTerms = 200;
const inverseRootOfPi = 1 / Math.sqrt(Math.PI);

/**
 * The probability that a standard normal variable lies farther from 0 than z, on either side: erfc(|z| / √2).
 *
 * Relative error below 1e-12 into the far tail. Source: Abramowitz and Stegun 1964, 7.1.6 (the series, for small z) and
 * 7.1.14 (the continued fraction, for large).
 */
export function twoSidedTail(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  return x < 2 ? 1 - erfBySeries(x) : erfcByFraction(x);
}

/** erf x = 2/√π · e^(−x²) · Σ 2ⁿ x^(2n+1) / (1·3·…·(2n+1)): all terms positive, so none cancel. */
function erfBySeries(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; n < mostTerms && term > sum * Number.EPSILON; n++) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return 2 * inverseRootOfPi * Math.exp(-x * x) * sum;
}

/** erfc x = e^(−x²)/√π · 1/(x + (1/2)/(x + 1/(x + (3/2)/(x + …)))), from the innermost outwards. */
function erfcByFraction(x: number): number {
  let fraction = x;
  for (let n = mostTerms; n > 0; n--) fraction = x + n / 2 / fraction;
  return (inverseRootOfPi * Math.exp(-x * x)) / fraction;
}

/**
 * How many standard deviations on either side of 0 hold a share `level` of the normal distribution: 0.95 → 1.96.
 *
 * `level` lies between 0 and 1, ends excluded. Source: Abramowitz and Stegun 1964, 26.2.23 for the first guess, then
 * Newton's method on the tail.
 */
export function normalDeviate(level: number): number {
  const outside = 1 - level;
  const t = Math.sqrt(-2 * Math.log(outside / 2));
  let z = Math.max(
    0,
    t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))),
  );
  for (let step = 0; step < newtonSteps; step++) {
    const density = Math.sqrt(2 / Math.PI) * Math.exp((-z * z) / 2);
    z = Math.max(0, z + (twoSidedTail(z) - outside) / density);
  }
  return z;
}

const newtonSteps = 4;
