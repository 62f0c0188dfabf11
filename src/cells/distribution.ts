import type { Entry } from "./entry";

/** True where a lowest and a highest figure are named. */
export function isMinMax(entries: readonly Entry[]): boolean {
  return (
    entries.some((entry) => entry.role === "lowest") && entries.some((entry) => entry.role === "highest")
  );
}

/** How far a rounded distribution may be from 100: half a percentage point per answer. */
function tolerance(answers: number): number {
  return Math.max(1, answers / 2) + 1e-9;
}

/** Answers whose shares make up 100 per question; two are enough only where both are answers by their words. */
export function isDistribution(entries: readonly Entry[]): boolean {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const entry of entries) {
    if (
      entry.label === undefined ||
      entry.role === "place" ||
      entry.role === "average" ||
      entry.role === "subset"
    )
      return false;
    if (entry.pairOf !== undefined) continue;
    const key = `${entry.scope ?? ""}|${entry.question ?? ""}`;
    const sum = sums.get(key) ?? { sum: 0, count: 0 };
    sums.set(key, { sum: sum.sum + entry.figure.value, count: sum.count + 1 });
  }
  const least = entries.every((entry) => entry.role === "answer") ? 2 : 3;
  return [...sums.values()].every(
    ({ sum, count }) => count >= least && Math.abs(sum - 100) <= tolerance(count),
  );
}
