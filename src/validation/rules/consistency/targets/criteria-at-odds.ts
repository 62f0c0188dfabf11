import { grouped } from "../../../../plan/grouped";
import { labelOf, stemOf } from "../../../../plan/label";
import type { SuccessCriterion } from "../../../../plan/model";
import { squeeze } from "../../../../plan/text";
import {
  areAtOdds,
  described,
  statedTarget,
  type DescribedCriterion,
  type StatedTarget,
} from "./stated-targets";

/** A target, and another that it contradicts. */
export interface TargetsAtOdds {
  readonly id: string;
  readonly column: string;
  readonly own: StatedTarget;
  readonly other: StatedTarget;
  /** The criterion that sets the other one, where that is another. */
  readonly criterion: string | undefined;
}

/** A criterion's Måltal that is not the number of its sentence. */
export function* columnAgainstSentence(criteria: readonly SuccessCriterion[]): Iterable<TargetsAtOdds> {
  for (const { id, target, criterion } of criteria) {
    const [own, other] = [statedTarget(target), statedTarget(criterion)];
    if (own === undefined || other === undefined || !areAtOdds(own, other)) continue;
    yield { id, column: "Måltal", own, other, criterion: undefined };
  }
}

/** Two criteria of one activity that ask for different numbers of the same thing in the same time. */
export function* criteriaAtOdds(criteria: readonly SuccessCriterion[]): Iterable<TargetsAtOdds> {
  for (const [, [first, ...others]] of grouped(criteria.flatMap(described), sameThing)) {
    if (first === undefined) continue;
    for (const { criterion, target } of others) {
      if (!areAtOdds(target, first.target)) continue;
      const { id } = criterion;
      yield { id, column: "Succeskriterie", own: target, other: first.target, criterion: first.criterion.id };
    }
  }
}

/** A key that is the same for criteria that differ in nothing but their number and the verb that says it is done. */
function sameThing({ criterion, target }: DescribedCriterion): string {
  const { tokens, numbers } = labelOf(criterion.criterion?.raw ?? "");
  const names = tokens.flatMap(({ content, stem }) => (content && !doings.has(stem) ? [stem] : []));
  const otherNumbers = [...numbers].filter((number) => Number(number.replace(",", ".")) !== target.value);
  const limit = target.operator === "max" || target.operator === "lt" ? "most" : "least";
  return [
    squeeze(criterion.activity.text),
    target.per ?? squeeze(criterion.frequency.text),
    limit,
    [...new Set(names)].sort().join(),
    otherNumbers.sort().join(),
  ].join("|");
}

const doings = new Set(
  "afholdt gennemført etableret oprettet arrangeret startet udført".split(" ").map(stemOf),
);
