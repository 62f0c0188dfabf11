import { difference, type Amount } from "./difference";
import { divide } from "./precision";

/**
 * How far towards the target, as a fraction: (now − baseline) / (target − baseline), for either direction.
 *
 * Not capped: 1 is reached, above 1 is beyond it, 0 is no movement, below 0 is the wrong way. Rounded to 12 significant
 * digits. Undefined where a figure is missing, and where the target equals the baseline (there is no way to measure).
 * Source: the analysts' definition of målopfyldelse.
 */
export function attainment(figures: { baseline: Amount; now: Amount; target: Amount }): Amount {
  return divide(difference(figures.now, figures.baseline), difference(figures.target, figures.baseline));
}

/**
 * How much of a yearly number is reached, as a fraction: result / perYear. No baseline is needed.
 *
 * Not capped. Undefined where a figure is missing or nothing is asked for (perYear is 0).
 * Source: criteria of the kind "min. 8 pr. år".
 */
export function countAttainment(result: Amount, perYear: Amount): Amount {
  return divide(result, perYear);
}
