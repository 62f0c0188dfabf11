import type { Indicator } from "../../../plan/model";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { columnAgainstSentence, criteriaAtOdds } from "./targets/criteria-at-odds";
import {
  areAtOdds,
  described,
  statedTarget,
  subjectWords,
  targetInLabel,
  type DescribedCriterion,
  type StatedTarget,
} from "./targets/stated-targets";

/** Different targets for the same thing: in Måltal and the indicator's words, in a success criterion, or in two of them. */
export const rule: Rule<"target-conflict"> = {
  id: "target-conflict",
  yieldsTo: ["target-behind-baseline"],
  *check({ plan }) {
    const byOwnWord = criteriaByOwnWord(plan.criteria.flatMap(described));
    for (const indicator of plan.indicators) yield* inIndicator(indicator, byOwnWord);
    for (const { id, column, own, other, criterion } of [
      ...columnAgainstSentence(plan.criteria),
      ...criteriaAtOdds(plan.criteria),
    ]) {
      yield observation(id, column, own, [{ target: other, criterion }]);
    }
  },
};

interface Other {
  readonly target: StatedTarget;
  readonly criterion: string | undefined;
}

function* inIndicator(
  indicator: Indicator,
  byOwnWord: ReadonlyMap<string, DescribedCriterion>,
): Iterable<Observation<"target-conflict">> {
  const [stated, inLabel] = [statedTarget(indicator.target), targetInLabel(indicator)];
  const own = stated ?? inLabel;
  if (own === undefined) return;
  const others: Other[] = criteriaAbout(indicator, byOwnWord)
    .filter(({ target }) => target.unit === own.unit && areAtOdds(own, target))
    .map(({ criterion, target }) => ({ target, criterion: criterion.id }));
  if (stated !== undefined && inLabel !== undefined && areAtOdds(stated, inLabel))
    others.unshift({ target: inLabel, criterion: undefined });
  if (others.length === 0) return;
  yield observation(indicator.id, stated === undefined ? "Indikator" : "Måltal", own, others);
}

function observation(
  id: string,
  column: string,
  own: StatedTarget,
  others: readonly Other[],
): Observation<"target-conflict"> {
  return {
    severity: "warning",
    at: own.at,
    params: {
      own: own.value,
      others: others.map(({ target, criterion }) => ({
        value: target.value,
        cell: target.at,
        ...(criterion === undefined ? {} : { criterion }),
      })),
    },
    subject: subjectOf(id, column, own.raw),
    related: others.map(({ target }) => target.at),
  };
}

/** The criteria of the same focus area that speak of an indicator's subject, by a word that no other criterion has. */
function criteriaAbout(
  { label, target, focusArea }: Indicator,
  byOwnWord: ReadonlyMap<string, DescribedCriterion>,
): DescribedCriterion[] {
  const subject = subjectWords(`${label.text} ${target?.raw ?? ""}`);
  const candidates = new Set([...subject].flatMap((word) => byOwnWord.get(word) ?? []));
  return [...candidates].filter(
    ({ criterion, words }) => criterion.focusAreas.includes(focusArea) && isWithin(subject, words),
  );
}

/** The criterion of every word that occurs in no other. */
function criteriaByOwnWord(criteria: readonly DescribedCriterion[]): Map<string, DescribedCriterion> {
  const owners = new Map<string, DescribedCriterion>();
  const shared = new Set<string>();
  for (const each of criteria) {
    for (const word of each.words) {
      if (owners.has(word)) shared.add(word);
      owners.set(word, each);
    }
  }
  for (const word of shared) owners.delete(word);
  return owners;
}

/** Whether every word of the shorter text occurs in the other. */
function isWithin(subject: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  const [shorter, longer] = subject.size <= words.size ? [subject, words] : [words, subject];
  return shorter.size > 0 && [...shorter].every((word) => longer.has(word));
}
