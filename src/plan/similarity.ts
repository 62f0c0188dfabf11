import { stemOf, type Label, type Token } from "./label";
import { editDistance } from "./text";

/** The similarity from which two labels are held to name the same indicator. */
export const matchThreshold = 0.85;

/** The most that labels can reach which are not the same text. */
const mostInexact = 0.98;

/** The most that labels can reach of which each has a subject that the other lacks. */
const mostSubstituted = 0.7;

/** The most that labels can reach that contradict each other in a number, a unit or a negation. */
const mostContradicting = 0.6;

/**
 * How alike two labels are, 0 to 1. 1: the same text after normalisation. Else the Dice coefficient of their
 * weighted word stems, where broken, misspelt and abbreviated words still count. It stays below the threshold
 * where a number, an age, a unit, a direction or a negation differs, and where each has a subject of its own.
 */
export function compareLabels(left: Label, right: Label): number {
  if (left.key === right.key && left.key !== "") return 1;
  if (!left.hasContent || !right.hasContent) return 0;
  const { similarity, substituted } = alignment(left, right);
  if (contradict(left, right)) return Math.min(similarity, mostContradicting);
  if (substituted) return Math.min(similarity, mostSubstituted);
  return similarity * mostInexact;
}

/** Whether the labels differ in what must agree exactly. */
export function contradict(left: Label, right: Label): boolean {
  return (
    !numbersAgree(left, right) ||
    (left.limit !== undefined && right.limit !== undefined && left.limit !== right.limit) ||
    (left.direction !== undefined && right.direction !== undefined && left.direction !== right.direction) ||
    (left.measures.size > 0 && right.measures.size > 0 && disjoint(left.measures, right.measures)) ||
    negationsDiffer(left.negated, right.negated)
  );
}

function numbersAgree(left: Label, right: Label): boolean {
  if (sameSet(left.numbers, right.numbers)) {
    return (
      left.lastNumber === undefined || right.lastNumber === undefined || left.lastNumber === right.lastNumber
    );
  }
  return sameSet(withLast(left), right.numbers) || sameSet(left.numbers, withLast(right));
}

function withLast(label: Label): ReadonlySet<string> {
  return label.lastNumber === undefined ? label.numbers : new Set([...label.numbers, label.lastNumber]);
}

function negationsDiffer(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  if (left.size === 0 || right.size === 0) return left.size !== right.size;
  for (const stem of left) for (const other of right) if (tokenLikeness(stem, other) > 0) return false;
  return true;
}

function sameSet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  if (left.size !== right.size) return false;
  for (const item of left) if (!right.has(item)) return false;
  return true;
}

function disjoint(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const item of left) if (right.has(item)) return false;
  return true;
}

function alignment(left: Label, right: Label): { similarity: number; substituted: boolean } {
  const restLeft = new Set(left.tokens.keys());
  const restRight = new Set(right.tokens.keys());
  let shared = 0;
  const pair = (indexLeft: number, indexRight: number, likeness: number) => {
    restLeft.delete(indexLeft);
    restRight.delete(indexRight);
    shared += likeness * ((left.tokens[indexLeft]?.weight ?? 0) + (right.tokens[indexRight]?.weight ?? 0));
  };
  pairSameStems(left, right, restRight, pair);
  shared += joinBroken(left.tokens, restLeft, right.tokens, restRight);
  shared += joinBroken(right.tokens, restRight, left.tokens, restLeft);
  pairLikeWords(left, right, restLeft, restRight, pair);
  return {
    similarity: shared / (left.weight + right.weight),
    substituted: hasContent(left, restLeft) && hasContent(right, restRight),
  };
}

type Pair = (indexLeft: number, indexRight: number, likeness: number) => void;

function pairSameStems(left: Label, right: Label, restRight: Set<number>, pair: Pair): void {
  left.tokens.forEach((token, index) => {
    for (const other of restRight) {
      if (right.tokens[other]?.stem !== token.stem) continue;
      pair(index, other, 1);
      return;
    }
  });
}

/** Pairs a whole word with up to four neighbours that it was broken into; gives the weight that agrees. */
function joinBroken(
  broken: readonly Token[],
  restBroken: Set<number>,
  whole: readonly Token[],
  restWhole: Set<number>,
): number {
  let shared = 0;
  for (const target of [...restWhole]) {
    const token = whole[target];
    if (token === undefined || token.text.length < 5) continue;
    for (const start of restBroken) {
      const end = endOfJoin(broken, start, token);
      if (end === undefined) continue;
      for (let index = start; index <= end; index += 1) {
        if (restBroken.delete(index)) shared += broken[index]?.weight ?? 0;
      }
      restWhole.delete(target);
      shared += token.weight;
      break;
    }
  }
  return shared;
}

function endOfJoin(tokens: readonly Token[], start: number, whole: Token): number | undefined {
  let joined = tokens[start]?.text ?? "";
  for (let end = start + 1; end < start + 4 && end < tokens.length; end += 1) {
    if (!whole.text.startsWith(joined)) return undefined;
    joined += tokens[end]?.text ?? "";
    if (stemOf(joined) === whole.stem) return end;
  }
  return undefined;
}

function pairLikeWords(
  left: Label,
  right: Label,
  restLeft: Set<number>,
  restRight: Set<number>,
  pair: Pair,
): void {
  for (const index of [...restLeft]) {
    const token = left.tokens[index];
    if (token === undefined || token.weight === 0) continue;
    let best: number | undefined;
    let likeness = 0;
    for (const other of restRight) {
      const candidate = right.tokens[other];
      if (candidate === undefined || candidate.weight === 0) continue;
      const found = tokenLikeness(token.stem, candidate.stem);
      if (found <= likeness) continue;
      best = other;
      likeness = found;
    }
    if (best !== undefined) pair(index, best, likeness);
  }
}

/** Parts that turn a word into another one, as in arbejds|løs. */
const turning = /^(?:s?løs|s?fri|s?modsat)/;

/** 1 the same; 0.9 a misspelling; a compound and its first part as far as they agree; 0 different words. */
function tokenLikeness(left: string, right: string): number {
  if (left === right) return 1;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.startsWith(short)) {
    if (short.length < 4 || turning.test(long.slice(short.length))) return 0;
    return long.length - short.length <= 2 ? 0.9 : Math.max(0.5, short.length / long.length);
  }
  const limit = short.length >= 9 ? 2 : short.length >= 5 ? 1 : 0;
  if (limit === 0 || short.slice(0, 2) !== long.slice(0, 2)) return 0;
  return editDistance(short, long, limit) <= limit ? 0.9 : 0;
}

function hasContent(label: Label, rest: ReadonlySet<number>): boolean {
  for (const index of rest) if (label.tokens[index]?.content === true) return true;
  return false;
}
