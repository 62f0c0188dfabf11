import { fisherExact } from "./fisher";
import { normalDeviate, twoSidedTail } from "./normal";
import { withoutNoise } from "./precision";

/** A share of those who answered a survey: a fraction from 0 to 1, and how many answered. */
export interface SurveyShare {
  readonly share: number;
  readonly respondents: number;
}

/** Fractions from 0 to 1. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** How two shares differ. */
export interface ShareComparison {
  /** The first minus the second, as a fraction (0.05 is 5 percentage points). */
  readonly difference: number;
  /** How likely so great a difference is by chance alone, from 0 to 1. */
  readonly p: number;
  readonly method: "z-test" | "fisher";
}

export type UncertaintyProblem =
  | { readonly code: "share-outside"; readonly share: number }
  | { readonly code: "respondents-outside"; readonly respondents: number; readonly most: number }
  | { readonly code: "level-outside"; readonly level: number };

export const defaultLevel = 0.95;

/** More than any survey has; the exact test takes time with their square root. */
const mostRespondents = 1_000_000_000;

/** Cochran 1954: the normal distribution stands in for the counts where each is expected to be at least 5. */
const fewestExpected = 5;

/**
 * The interval in which the share of all those who could have been asked lies, with the confidence `level`.
 *
 * It never leaves 0-1 and holds for few respondents and for shares near 0 or 1, where the simple ± interval does not. For
 * samples only: a register counts everybody, and its shares have no such interval. Source: Wilson's score interval without
 * continuity correction (Wilson 1927).
 */
export function wilsonInterval(
  sample: SurveyShare,
  level = defaultLevel,
): Interval | { readonly problem: UncertaintyProblem } {
  const problem = problemOf(sample) ?? problemOfLevel(level);
  if (problem !== undefined) return { problem };
  const { share, respondents } = sample;
  const z = normalDeviate(level);
  const weight = (z * z) / respondents;
  const centre = share + weight / 2;
  const reach = z * Math.sqrt((share * (1 - share) + weight / 4) / respondents);
  return {
    lower: share === 0 ? 0 : asFraction((centre - reach) / (1 + weight)),
    upper: share === 1 ? 1 : asFraction((centre + reach) / (1 + weight)),
  };
}

/**
 * Whether two groups of respondents answer differently; the groups must not share persons.
 *
 * The two-proportion z-test with pooled variance, two-sided and without continuity correction, where at least five of
 * each answer are expected in each group (Cochran 1954); else Fisher's exact test, on the counts nearest to the shares.
 * The difference is significant at a level where p < 1 − level. For samples only, as the interval.
 */
export function compareShares(
  one: SurveyShare,
  other: SurveyShare,
): ShareComparison | { readonly problem: UncertaintyProblem } {
  const problem = problemOf(one) ?? problemOf(other);
  if (problem !== undefined) return { problem };
  const difference = withoutNoise(one.share - other.share) ?? 0;
  const total = one.respondents + other.respondents;
  const pooled = (one.share * one.respondents + other.share * other.respondents) / total;
  const expected = Math.min(pooled, 1 - pooled) * Math.min(one.respondents, other.respondents);
  if ((withoutNoise(expected) ?? 0) < fewestExpected) {
    return { difference, p: asFraction(fisherExact(asCounts(one, other))), method: "fisher" };
  }
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / one.respondents + 1 / other.respondents));
  return { difference, p: asFraction(twoSidedTail(difference / error)), method: "z-test" };
}

function asCounts(one: SurveyShare, other: SurveyShare) {
  return {
    yes: [Math.round(one.share * one.respondents), Math.round(other.share * other.respondents)],
    total: [one.respondents, other.respondents],
  } as const;
}

function problemOf({ share, respondents }: SurveyShare): UncertaintyProblem | undefined {
  if (!(share >= 0 && share <= 1)) return { code: "share-outside", share };
  if (!Number.isInteger(respondents) || respondents < 1 || respondents > mostRespondents) {
    return { code: "respondents-outside", respondents, most: mostRespondents };
  }
  return undefined;
}

function problemOfLevel(level: number): UncertaintyProblem | undefined {
  return level > 0 && level < 1 ? undefined : { code: "level-outside", level };
}

/** Binary noise must not carry a fraction out of 0-1. */
function asFraction(value: number): number {
  return Math.min(1, Math.max(0, withoutNoise(value) ?? 0));
}
