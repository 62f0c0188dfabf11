import { readCriterion } from "../../../cells";
import type { Status, StatusPeriod } from "../../../plan/model";
import { letters, squeeze } from "../../../plan/text";
import { grouped } from "../../../plan/grouped";
import type { RuleContext } from "../../context";
import type { Severity } from "../../finding";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";

/**
 * Long elaborating words that stand word for word under another activity's criterion too, or whose numbers stand again
 * under a sister criterion or in a later period. Words without numbers may hold for a whole activity and for years.
 */
export const rule: Rule<"words-repeated"> = {
  id: "words-repeated",
  *check({ plan }) {
    const activities = activitiesOf(plan);
    const texts = grouped(plan.statuses.flatMap(longWords), ({ key }) => key);
    const repeats = [...texts.values()].flatMap((rows) => repeatOf(rows, activities));
    for (const [, group] of grouped(repeats, wayOfCopying)) {
      if (group.length > mostTexts) yield* observations(group);
      else for (const repeat of group) yield* observations([repeat]);
    }
  },
};

/** So many letters are a text about one thing, not a phrase such as "Se ovenfor" or "Ingen bemærkninger". */
const longText = 40;
/** More texts than these from one period to the next are a period that was copied whole. */
const mostTexts = 3;

interface Words {
  readonly status: Status;
  readonly period: StatusPeriod;
  readonly key: string;
}

/** The rows with the same words, in the order of their periods. */
interface Repeat {
  readonly first: Words;
  readonly row: Words;
  readonly more: readonly Words[];
  readonly severity: Severity;
  readonly hasNumbers: boolean;
}

function longWords(status: Status): Words[] {
  const { words, period } = status;
  if (period === undefined || letters(words.text).length < longText) return [];
  return [{ status, period, key: squeeze(words.text) }];
}

function repeatOf(rows: readonly Words[], activities: ReadonlyMap<string, string>): Repeat[] {
  if (rows.length < 2) return [];
  const once = [...grouped(rows, (row) => `${row.status.criterionId}|${periodKey(row.period)}`).values()]
    .flatMap(([row]) => row ?? [])
    .toSorted((one, other) => periodKey(one.period).localeCompare(periodKey(other.period)));
  const [first, row, ...more] = once;
  if (first === undefined || row === undefined) return [];
  const hasNumbers = statesNumbers(first.status.words.text);
  const severity = severityOf(once, hasNumbers, activities);
  return severity === undefined ? [] : [{ first, row, more, severity, hasNumbers }];
}

function severityOf(
  rows: readonly Words[],
  hasNumbers: boolean,
  activities: ReadonlyMap<string, string>,
): Severity | undefined {
  const ids = new Set(rows.map(({ status }) => status.criterionId));
  // A criterion without an activity is about something of its own.
  const concerned = new Set([...ids].map((id) => activities.get(id) ?? `#${id}`));
  if (concerned.size > 1) return hasNumbers ? "warning" : "info";
  if (!hasNumbers) return undefined;
  const results = new Set(rows.flatMap(({ status }) => resultOf(status)));
  return ids.size === 1 && results.size > 1 ? "warning" : "info";
}

/** The activity of every criterion that has one. */
function activitiesOf({ criteria }: RuleContext["plan"]): Map<string, string> {
  const named = criteria.filter(({ activity }) => activity.text.trim() !== "");
  return new Map(named.map(({ id, activity }) => [id, squeeze(activity.text)]));
}

/** Whether a text says how many: years, ages and the article "en" do not. */
function statesNumbers(text: string): boolean {
  return readCriterion(text).targets.some(({ value }) => value > 1);
}

function resultOf({ status, result }: Status): string[] {
  const [figure] = result?.reading.values ?? status.reading.results;
  return figure === undefined ? [] : [`${figure.value} ${figure.unit}`];
}

/** Sorts a year after its halves. */
function periodKey({ year, half }: StatusPeriod): string {
  return `${year}H${half ?? 3}`;
}

function wayOfCopying({ first, row, hasNumbers, severity }: Repeat): string {
  const isSameCriterion = first.status.criterionId === row.status.criterionId;
  return isSameCriterion
    ? [periodKey(first.period), periodKey(row.period), severity, hasNumbers].join("|")
    : first.key;
}

function* observations(group: readonly Repeat[]): Iterable<Observation<"words-repeated">> {
  const [repeat, ...others] = group;
  if (repeat === undefined) return;
  const { first, row, severity, hasNumbers } = repeat;
  const { criterionId: id, words } = row.status;
  const other = first.status.criterionId;
  yield {
    severity,
    at: words.at,
    params: {
      ids: group.map((each) => each.row.status.criterionId),
      period: row.period,
      from: { ...first.period, ...first.status.words.at },
      hasNumbers,
      ...(other === id ? {} : { other }),
      ...(repeat.more.length > 0 && others.length === 0 ? { more: repeat.more.length } : {}),
    },
    subject: subjectOf(id, "Uddybende ord", words.text),
    related: [
      first.status.words.at,
      ...repeat.more.map(({ status }) => status.words.at),
      ...others.flatMap((each) => [each.row.status.words.at, each.first.status.words.at]),
    ],
  };
}
