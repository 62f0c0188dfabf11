import type { Target } from "../../cells/reading";
import { labelOf } from "../../plan/label";
import type { SourcedTarget, SuccessCriterion } from "../../plan/model";
import type { Rule } from "../rule";
import { subjectOf } from "../subject";

/** An indicator and a success criterion that set different targets for what is named by the same rare words. */
export const rule: Rule<"target-conflict"> = {
  id: "target-conflict",
  yieldsTo: ["target-behind-baseline"],
  *check({ plan }) {
    const criteria = plan.criteria.flatMap(described);
    const byOwnWord = criteriaByOwnWord(criteria);
    for (const indicator of plan.indicators) {
      const own = targetIn(indicator.target);
      const subject = subjectWords(`${indicator.label.text} ${indicator.target?.raw ?? ""}`);
      if (own === undefined || indicator.target === undefined || subject.size === 0) continue;
      const candidates = new Set([...subject].flatMap((word) => byOwnWord.get(word) ?? []));
      for (const { criterion, words, target, at } of candidates) {
        if (!criterion.focusAreas.includes(indicator.focusArea) || target.value === own.value) continue;
        if (target.unit !== own.unit || !isWithin(subject, words)) continue;
        yield {
          severity: "warning",
          at: indicator.target.at,
          params: {
            own: own.value,
            other: target.value,
            unit: own.unit,
            criterion: criterion.id,
            criterionCell: at,
          },
          subject: subjectOf(indicator.id, "Måltal", indicator.target.raw),
          related: [at],
        };
      }
    }
  },
};

interface Described {
  readonly criterion: SuccessCriterion;
  readonly words: ReadonlySet<string>;
  readonly target: Target;
  readonly at: SourcedTarget["at"];
}

function described(criterion: SuccessCriterion): Described[] {
  const source = criterion.target ?? criterion.criterion;
  const target = targetIn(source);
  if (source === undefined || target === undefined) return [];
  return [{ criterion, words: subjectWords(criterion.criterion?.raw ?? ""), target, at: source.at }];
}

/** The one number a sentence asks for in a year; a number per course or group is another thing. */
function targetIn(source: SourcedTarget | undefined): Target | undefined {
  const [only] = source?.reading.targets ?? [];
  if (only === undefined || source === undefined) return undefined;
  const { targets, confidence, reference } = source.reading;
  if (targets.length > 1 || confidence < 0.5 || reference !== undefined || only.total !== undefined)
    return undefined;
  return only.per === undefined || only.per === "år" ? only : undefined;
}

/** The stems of the words that name a subject; words such as "beboere" or "mindst" name none. */
function subjectWords(text: string): Set<string> {
  return new Set(
    labelOf(text).tokens.flatMap(({ content, stem }) => (content && stem.length > 3 ? [stem] : [])),
  );
}

/** The criterion of every word that occurs in no other. */
function criteriaByOwnWord(criteria: readonly Described[]): Map<string, Described> {
  const owners = new Map<string, Described>();
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
