import { labelOf, type Label } from "./label";
import type { Indicator, RowMatch } from "./model";
import { compareLabels, contradict, matchThreshold } from "./similarity";

/** What a row was matched with, or what came nearest. */
export interface MatchResult {
  readonly match: RowMatch | undefined;
  readonly nearest: RowMatch | undefined;
}

/** Matches the rows of indicator sheets with a plan's indicators. */
export interface IndicatorMatcher {
  readonly match: (label: string, goal: string | undefined) => MatchResult;
}

/** What the matcher needs of an indicator. */
export type NamedIndicator = Pick<Indicator, "id" | "goal" | "label">;

interface Known {
  readonly id: string;
  readonly label: Label;
  readonly goal: Label | undefined;
  /** No other indicator has this goal. */
  readonly goalIsOwn: boolean;
}

interface Candidate {
  readonly known: Known;
  readonly confidence: number;
  /** How alike the goals are, where both are given. */
  readonly goal: number | undefined;
}

const mostCandidates = 8;
const tie = 0.02;
/** What a match by the goal alone is worth beside one by the label. */
const byGoal = 0.9;
/** Two goals from here on are the same. */
const sameGoal = 0.6;
/** How much a common goal counts in looking for the nearest. */
const goalShare = 0.4;
const keyLength = 4;

/** Prepares matching: every label is taken apart once, and found again by its text or by the beginnings of its words. */
export function indicatorMatcher(indicators: readonly NamedIndicator[]): IndicatorMatcher {
  const known = prepare(indicators);
  const exact = new Map<string, Known[]>();
  const byWord = new Map<string, Known[]>();
  for (const each of known) {
    add(exact, each.label.key, each);
    for (const word of new Set([
      ...wordKeys(each.label),
      ...(each.goal === undefined ? [] : wordKeys(each.goal)),
    ])) {
      add(byWord, word, each);
    }
  }
  const labels = new Map<string, Label>();
  const results = new Map<string, MatchResult>();
  const taken = (text: string) => remembered(labels, text, () => labelOf(text));
  return {
    match: (label, goal) =>
      remembered(results, `${label}\u0000${goal ?? ""}`, () => {
        const row = taken(label);
        const rowGoal = goal === undefined || goal.trim() === "" ? undefined : taken(goal);
        const same = row.key === "" ? undefined : exact.get(row.key);
        const near = same ?? nearby(row, rowGoal, byWord);
        return decide(near.map((each) => candidate(each, row, rowGoal, label === goal)));
      }),
  };
}

function prepare(indicators: readonly NamedIndicator[]): Known[] {
  const goals = indicators.map((indicator) => labelOf(indicator.goal.text));
  const count = new Map<string, number>();
  for (const goal of goals) count.set(goal.key, (count.get(goal.key) ?? 0) + 1);
  return indicators.map((indicator, index) => {
    const goal = goals[index];
    const hasGoal = goal !== undefined && goal.key !== "";
    const label = labelOf(indicator.label.text);
    return {
      id: indicator.id,
      label: label.key === "" && hasGoal ? goal : label,
      goal: hasGoal ? goal : undefined,
      goalIsOwn: hasGoal && count.get(goal.key) === 1,
    };
  });
}

function candidate(known: Known, row: Label, rowGoal: Label | undefined, labelIsGoal: boolean): Candidate {
  const goal =
    known.goal === undefined || rowGoal === undefined ? undefined : compareLabels(known.goal, rowGoal);
  let confidence = compareLabels(known.label, row);
  if (!row.hasContent && !labelIsGoal && (goal ?? 0) < sameGoal) confidence = Math.min(confidence, 0.5);
  if (labelIsGoal && known.goalIsOwn) confidence = Math.max(confidence, (goal ?? 0) * byGoal);
  return { known, confidence, goal };
}

/** The best candidate, if it is near enough and no other is as near; where labels are alike, the goal decides. */
function decide(candidates: readonly Candidate[]): MatchResult {
  const sorted = [...candidates].sort(
    (left, right) => right.confidence - left.confidence || (right.goal ?? 0) - (left.goal ?? 0),
  );
  const best = sorted[0];
  if (best === undefined || best.confidence === 0) return { match: undefined, nearest: undefined };
  const rivals = sorted.filter((other) => best.confidence - other.confidence < tie);
  const chosen = rivals.reduce((left, right) => ((right.goal ?? 0) > (left.goal ?? 0) ? right : left), best);
  const level = rivals.filter((other) => other !== chosen && !isBehind(other, chosen));
  const undecided = level.some((other) => !isSameText(other.known, chosen.known));
  const confidence =
    level.length > 0 && !undecided ? Math.min(chosen.confidence, matchThreshold) : chosen.confidence;
  const found = { indicatorId: chosen.known.id, confidence: rounded(confidence) };
  if (undecided) return { match: undefined, nearest: found };
  if (chosen.confidence < matchThreshold) return { match: undefined, nearest: nearestOf(candidates) };
  return { match: found, nearest: undefined };
}

/** What a person most likely meant: a goal in common makes up for some of a label's difference. */
function nearestOf(candidates: readonly Candidate[]): RowMatch | undefined {
  const likeness = (each: Candidate) => each.confidence + (each.goal ?? 0) * goalShare;
  const alike = candidates.filter((each) => each.confidence > 0);
  const [first, ...others] = alike;
  if (first === undefined) return undefined;
  const best = others.reduce((left, right) => (likeness(right) > likeness(left) ? right : left), first);
  return { indicatorId: best.known.id, confidence: rounded(best.confidence) };
}

function isBehind(other: Candidate, chosen: Candidate): boolean {
  if (other.known.id === chosen.known.id) return true;
  if (chosen.confidence === 1 && other.confidence < 1) return true;
  return (chosen.goal ?? 0) >= sameGoal && (chosen.goal ?? 0) - (other.goal ?? 0) >= tie * 5;
}

/** The plan itself holds the same text twice: the first of them is meant, as sure as the threshold and no surer. */
function isSameText(left: Known, right: Known): boolean {
  return left.label.key === right.label.key && left.goal?.key === right.goal?.key;
}

function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}

/** The indicators that share the most words with a row; those that contradict it come last. */
function nearby(row: Label, goal: Label | undefined, byWord: ReadonlyMap<string, readonly Known[]>): Known[] {
  const shared = new Map<Known, number>();
  const count = (label: Label, weight: number) => {
    for (const key of wordKeys(label)) {
      const holders = byWord.get(key) ?? [];
      for (const known of holders) shared.set(known, (shared.get(known) ?? 0) + weight / holders.length);
    }
  };
  count(row, 1);
  if (goal !== undefined) count(goal, goalShare);
  const ranked = [...shared]
    .map(([known, weight]) => ({ known, rank: weight - (contradict(known.label, row) ? byWord.size : 0) }))
    .sort((left, right) => right.rank - left.rank);
  return ranked.slice(0, mostCandidates).map((each) => each.known);
}

/** The beginnings of a label's subject words: the same for other endings, compounds and most misspellings. */
function wordKeys(label: Label): string[] {
  const keys = new Set<string>();
  for (const token of label.tokens) if (token.content) keys.add(token.stem.slice(0, keyLength));
  return [...keys];
}

function add<Item>(index: Map<string, Item[]>, key: string, item: Item): void {
  const items = index.get(key);
  if (items === undefined) index.set(key, [item]);
  else items.push(item);
}

function remembered<Value>(memory: Map<string, Value>, key: string, make: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}
