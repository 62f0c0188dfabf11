import type { Verdict, VerdictKind } from "./model";

/** How many there are of each verdict. */
export function verdictCounts(
  judged: Iterable<{ readonly verdict: Verdict }>,
): Readonly<Record<VerdictKind, number>> {
  const counts: Record<VerdictKind, number> = {
    fulfilled: 0,
    "on-track": 0,
    "not-fulfilled": 0,
    "wrong-direction": 0,
    awaiting: 0,
    undecided: 0,
  };
  for (const { verdict } of judged) counts[verdict.kind] += 1;
  return counts;
}
