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
    const spread = wordSpread(criteria);
    for (const indicator of plan.indicators) {
      const own = targetIn(indicator.target);
      const subject = subjectWords(`${indicator.label.text} ${indicator.target?.raw ?? ""}`);
      if (own === undefined || indicator.target === undefined || subject.size === 0) continue;
      for (const { criterion, words, target, at } of criteria) {
        if (!criterion.focusAreas.includes(indicator.focusArea) || target.value === own.value) continue;
        if (target.unit !== own.unit || !namesTheSame(subject, words, spread)) continue;
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

/** In how many criteria each word occurs. */
function wordSpread(criteria: readonly Described[]): Map<string, number> {
  const spread = new Map<string, number>();
  for (const { words } of criteria) {
    for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1);
  }
  return spread;
}

/** Every word of the shorter text occurs in the other, and one of them in this criterion alone. */
function namesTheSame(
  subject: ReadonlySet<string>,
  words: ReadonlySet<string>,
  spread: ReadonlyMap<string, number>,
): boolean {
  const [shorter, longer] = subject.size <= words.size ? [subject, words] : [words, subject];
  if (shorter.size === 0 || [...shorter].some((word) => !longer.has(word))) return false;
  return [...shorter].some((word) => spread.get(word) === 1);
}
