import { sameThing } from "../../../analysis/danish-nouns";
import { grouped } from "../../../plan/grouped";
import type { SourcedTarget, Status } from "../../../plan/model";
import type { RuleContext } from "../../context";
import { countKind, tellsWhatHappened } from "./count-kinds";
import type { CountedYear, PeriodCount } from "./half-years";
import { decimalsOf } from "./printed";

interface StatusCount extends PeriodCount {
  readonly noun: string;
  /** The sentence it stands in; empty for a number alone, which answers the criterion. */
  readonly told: string;
}

/** Sentences that tell how often on the average, or how much for each, say nothing of a sum. */
const rates = /gennemsnit|\bsnit\b|\bgns|\bpr\. |\bper |\bhver\b|\bhvert\b|ugentlig|månedlig|daglig/i;

/** The counts of each criterion whose status is given for a year and for a half of it. */
export function* countedStatuses({ plan, statusesOf }: RuleContext): Iterable<CountedYear> {
  for (const { id, criterion } of plan.criteria) {
    if (criterion !== undefined && !asksForCount(criterion)) continue;
    const asked = criterion?.raw ?? "";
    for (const [year, rows] of grouped(statusesOf(id), ({ period }) => period?.year)) {
      const whole = only(rows, undefined);
      if (year === undefined || whole === undefined) continue;
      const [first, second] = [only(rows, 1), only(rows, 2)];
      for (const count of countsIn(whole)) {
        const kind = countKind(count.noun === "" ? count.told || asked : count.noun);
        yield {
          id,
          column: String(year),
          year,
          kind,
          adds: kind === "events" || tellsWhatHappened(count.told) || isAskedFor(count, asked),
          whole: count,
          first: first === undefined ? undefined : sameCount(count, countsIn(first)),
          second: second === undefined ? undefined : sameCount(count, countsIn(second)),
        };
      }
    }
  }
}

/** Whether the criterion asks for a number a year, not for a share or for so many of each. */
function asksForCount({ reading: { targets } }: SourcedTarget): boolean {
  const [first] = targets;
  return first === undefined || (first.unit === "count" && (first.per === undefined || first.per === "år"));
}

/** "14 unge" answers what the criterion asks to have happened; "Der er 14 unge" tells how things stand. */
function isAskedFor({ noun, told }: StatusCount, asked: string): boolean {
  if (/^der er /i.test(told)) return false;
  return tellsWhatHappened(asked) && (told === "" || (noun !== "" && sameThing(noun, asked)));
}

/** The only row of a half or of the whole year: two of them contradict each other, which is another fault. */
function only(rows: readonly Status[], half: 1 | 2 | undefined): Status | undefined {
  const [row, ...others] = rows.filter(({ period }) => period?.half === half);
  return others.length === 0 ? row : undefined;
}

/** What a row counts: its Resultat where that is a plain number, else the sentence. */
function countsIn({ status, result }: Status): StatusCount[] {
  const [entered, ...more] = result?.reading.values ?? [];
  if (result !== undefined && entered !== undefined) {
    const isCount = more.length === 0 && (entered.unit === "count" || entered.unit === "none");
    return isCount ? [{ source: result, amount: countOf(entered.value), noun: "", told: "" }] : [];
  }
  if (status.reading.confidence < 0.9 || rates.test(status.raw)) return [];
  const told = /\p{L}/u.test(status.raw) ? status.raw : "";
  return status.reading.results.flatMap(({ value, unit, category = "", per, total }) =>
    unit === "count" && per === undefined && total === undefined
      ? [{ source: status, amount: countOf(value), noun: category, told }]
      : [],
  );
}

function countOf(value: number): PeriodCount["amount"] {
  return { value, unit: "count", decimals: decimalsOf(value) };
}

function sameCount(own: StatusCount, others: readonly StatusCount[]): PeriodCount | undefined {
  const same = others.filter(({ noun }) =>
    own.noun === "" || noun === "" ? others.length === 1 : sameThing(own.noun, noun),
  );
  return same.length === 1 ? same[0] : undefined;
}
