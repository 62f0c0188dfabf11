import type { Validation } from "../validation";
import type { Finding } from "../validation/finding";

/** What happened to the findings between two checks. */
export interface SinceLast {
  readonly solved: readonly Finding[];
  readonly added: readonly Finding[];
  /** Accepted by a person in between. */
  readonly accepted: readonly Finding[];
  /** Accepted before, and open again. */
  readonly reopened: readonly Finding[];
}

/**
 * The findings that are gone and those that have come. A finding is known again by its rule and what it is about, so that
 * it may move with its row; one that a person has accepted meanwhile is not solved, and one opened again is not new.
 */
export function sinceLast(before: Validation, after: Validation): SinceLast {
  const acceptedNow = after.accepted.map(({ finding }) => finding);
  const acceptedBefore = before.accepted.map(({ finding }) => finding);
  const added = without(after.findings, everyFinding(before));
  return {
    accepted: without(acceptedNow, acceptedBefore),
    reopened: without(without(after.findings, before.findings), added),
    solved: without(before.findings, everyFinding(after)),
    added,
  };
}

/** What a finding is known by from one check to the next. */
export function keyOfFinding({ rule, subject, sheet, cell }: Finding): string {
  const about = subject === undefined ? [sheet, cell] : [subject.id, subject.column];
  return [rule, ...about].join("\n");
}

function everyFinding({ findings, accepted }: Validation): Finding[] {
  return [...findings, ...accepted.map(({ finding }) => finding)];
}

/** Several may share a key: each of the others takes one away. */
function without(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const left = new Map<string, number>();
  for (const other of others) {
    const key = keyOfFinding(other);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return findings.filter((finding) => {
    const key = keyOfFinding(finding);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
}
