import type { Unit } from "../../../cells/reading";
import { targetsOf } from "../../../analysis/criterion-targets";
import { squeeze, words } from "../../../plan/text";
import type { SuccessCriterion } from "../../../plan/model";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { namesTime } from "./time-words";

/**
 * A success criterion that asks for a number of something and does not say how often or within what time: it is counted
 * as the year's. Shares, levels and what is done once need no period.
 */
export const rule: Rule<"criterion-without-period"> = {
  id: "criterion-without-period",
  *check({ plan }) {
    const counted = plan.criteria.flatMap(countOf);
    const lacking = counted.filter((each) => !each.hasPeriod);
    const dated = counted.filter((each) => each.hasPeriod);
    // Where most have none, the plan has chosen so: that is one remark.
    if (lacking.length > 1 && lacking.length > dated.length) yield* together(lacking);
    else for (const each of lacking) yield alone(each, dated);
  },
};

/** A criterion whose main target counts something. */
interface Counted {
  readonly criterion: SuccessCriterion;
  readonly value: number;
  readonly source: NonNullable<SuccessCriterion["criterion"]>;
  readonly hasPeriod: boolean;
}

/** What is counted as it comes; money, posts and dwellings are levels. */
const countedUnits: ReadonlySet<Unit> = new Set<Unit>(["count", "hours"]);

function countOf(criterion: SuccessCriterion): Counted[] {
  const { criterion: sentence, target, activity, frequency } = criterion;
  const [main] = targetsOf(criterion);
  const source = sentence ?? target;
  if (main === undefined || source === undefined || !countedUnits.has(main.unit)) return [];
  const sources = [target, sentence].filter((each) => each !== undefined);
  const isChange = sources.some(({ reading }) => (reading.direction ?? reading.reference) !== undefined);
  const text = sources.map(({ raw }) => raw).join(" ");
  if (isChange || main.total !== undefined || needsNoPeriod(text, main.value)) return [];
  const saysPer = sources.some(({ reading }) => reading.targets[0]?.per !== undefined);
  const hasPeriod = saysPer || squeeze(frequency.text) !== "" || namesTime(`${text} ${activity.text}`);
  return [{ criterion, value: main.value, source, hasPeriod }];
}

const level =
  /^(?:tilknytte\p{L}*|aktive|medlem\p{L}*|bestå\p{L}*|findes|faste|fasthold\p{L}*|samtidig\p{L}*|løbende|gennemsnit\p{L}*|eksister\p{L}*|gangen)$/u;
const founded =
  /^(?:etabler|opret|danne|stifte|udarbejd|udvikl|ansæt|ansat|åbne|indret|anlæg|anlagt|indgå|igangsæt|igangsat)/;

/** A level holds at any time, and what is founded once is there. */
function needsNoPeriod(text: string, value: number): boolean {
  return words(text).some((word) => level.test(word) || (value === 1 && founded.test(word)));
}

function alone(each: Counted, dated: readonly Counted[]): Observation<"criterion-without-period"> {
  const { criterion, value, source } = each;
  const sister = sisterOf(each, dated);
  return {
    severity: "info",
    at: source.at,
    params: {
      ids: [criterion.id],
      only: { text: source.raw, value },
      ...(sister === undefined ? {} : { example: { id: sister.criterion.id, text: sister.source.raw } }),
    },
    subject: subjectOf(criterion.id, "Succeskriterie", source.raw),
    ...(sister === undefined ? {} : { related: [sister.source.at] }),
  };
}

/** The criterion of the same activity that has a period and the most words in common. */
function sisterOf({ criterion, source }: Counted, dated: readonly Counted[]): Counted | undefined {
  const activity = squeeze(criterion.activity.text);
  const said = new Set(words(source.raw));
  const likeness = (other: Counted) => words(other.source.raw).filter((word) => said.has(word)).length;
  return dated
    .filter((other) => activity !== "" && squeeze(other.criterion.activity.text) === activity)
    .toSorted((one, other) => likeness(other) - likeness(one))[0];
}

function* together([first, ...others]: readonly Counted[]): Iterable<
  Observation<"criterion-without-period">
> {
  if (first === undefined) return;
  const ids = [first, ...others].map(({ criterion }) => criterion.id);
  yield {
    severity: "info",
    at: first.source.at,
    params: { ids },
    subject: subjectOf(ids.join(", "), "Hyppighed", ""),
    related: others.map(({ source }) => source.at),
  };
}
