import { sameThing } from "../../../analysis/danish-nouns";
import type { Status } from "../../../plan/model";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { countKind } from "./count-kinds";
import { sentencesOf, type Sentence } from "./count-sentences";
import { halfYearFault } from "./half-years";
import { halvesIn } from "./halves-in-words";
import { areFarApart, wrongSum } from "./stated-sums";
import { totalsIn } from "./stated-totals";

/** Counts in a status or its words that do not make the sum they are said to make, or not the status itself. */
export const rule: Rule<"narrative-sum"> = {
  id: "narrative-sum",
  *check({ plan }) {
    const criteria = new Map(plan.criteria.map(({ id, criterion }) => [id, criterion?.raw ?? ""]));
    for (const row of plan.statuses) {
      const [told, words] = [row.status.raw, row.words.text].map(sentencesOf);
      if (told === undefined || words === undefined) continue;
      yield* statedSum(row, "Status", row.status, told);
      const found = [...statedSum(row, "Uddybende ord", { at: row.words.at, raw: row.words.text }, words)];
      yield* found.length > 0 ? found : againstStatus(row, told, words, criteria.get(row.criterionId) ?? "");
    }
  },
};

type Found = Observation<"narrative-sum">;

function* statedSum(
  { criterionId }: Status,
  column: string,
  { at, raw }: Pick<Status["status"], "at" | "raw">,
  sentences: readonly Sentence[],
): Iterable<Found> {
  const wrong = wrongSum(sentences);
  if (wrong === undefined) return;
  const { certain, ...params } = wrong;
  yield { severity: certain ? "error" : "warning", at, params, subject: subjectOf(criterionId, column, raw) };
}

function* againstStatus(
  row: Status,
  told: readonly Sentence[],
  words: readonly Sentence[],
  asked: string,
): Iterable<Found> {
  const wrong = halvesAgainstStatus(row, words, asked) ?? totalAgainstStatus(told, words);
  if (wrong === undefined) return;
  const { severity, params } = wrong;
  const { at, text } = row.words;
  const source = row.result ?? row.status;
  yield {
    severity,
    at,
    params,
    subject: subjectOf(row.criterionId, "Uddybende ord", text),
    related: [source.at],
  };
}

type Wrong = Pick<Found, "severity" | "params">;

/** "6 i 1. halvår og 8 i 2. halvår" where the year's status is 12. */
function halvesAgainstStatus(row: Status, words: readonly Sentence[], asked: string): Wrong | undefined {
  const halves = row.period?.half === undefined ? halvesIn(words) : undefined;
  if (halves === undefined) return undefined;
  const reported = reportedCount(row, halves.noun, asked);
  if (reported === undefined) return undefined;
  const { first, second } = halves;
  if (halves.noun === "" && areFarApart(first + second, reported.value)) return undefined;
  const kind = countKind(halves.noun === "" ? reported.noun : halves.noun);
  if (halfYearFault({ whole: reported.value, first, second }, kind) === undefined) return undefined;
  return {
    severity: kind === "events" ? "error" : "warning",
    params: { kind: "halves", parts: [first, second], sum: first + second, total: reported.value },
  };
}

/** The one number of a status that can count the noun; a noun that is not told is whatever the status counts. */
function reportedCount(
  { status, result }: Status,
  noun: string,
  asked: string,
): { value: number; noun: string } | undefined {
  const entered = result?.reading.values ?? [];
  const counts =
    entered.length > 0
      ? entered
          .filter(({ unit }) => unit === "count" || unit === "none")
          .map(({ value }) => ({ value, noun: asked }))
      : status.reading.results
          .filter(({ unit }) => unit === "count")
          .map(({ value, category }) => ({ value, noun: category ?? asked }));
  const [count, ...others] = noun === "" ? counts : counts.filter((each) => sameThing(noun, each.noun));
  return others.length === 0 ? count : undefined;
}

/** "13 børn i alt" in the status, "i alt 14" in its words. */
function totalAgainstStatus(told: readonly Sentence[], words: readonly Sentence[]): Wrong | undefined {
  const [own, ...moreOwn] = totalsIn(told);
  const [other, ...moreOther] = totalsIn(words);
  if (own === undefined || other === undefined || moreOwn.length + moreOther.length > 0) return undefined;
  if (own.value === other.value || own.noun === "" || !sameThing(own.noun, other.noun)) return undefined;
  return {
    severity: "warning",
    params: { kind: "status", parts: [], sum: other.value, total: own.value },
  };
}
