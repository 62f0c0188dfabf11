import { targetsOf } from "../../../analysis/criterion-targets";
import { labelOf } from "../../../plan/label";
import type { SourcedTarget, SuccessCriterion } from "../../../plan/model";
import { squeeze } from "../../../plan/text";
import { grouped } from "../../../plan/grouped";
import type { Severity } from "../../finding";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { isPlaceholder } from "./placeholder";

/**
 * The same success criterion twice: in two rows of one activity, or word for word under another activity where the
 * sentence is not one of those that fit any. Rows of different indsatsområder may share their criteria.
 */
export const rule: Rule<"criterion-duplicate"> = {
  id: "criterion-duplicate",
  *check({ plan }) {
    const rows = plan.criteria.flatMap(rowOf);
    const sentences = grouped(rows, ({ key }) => key);
    const repeats = [...sentences.values()].flatMap(repeatsIn);
    for (const [, group] of grouped(repeats, ({ kind }) => kind)) yield* observations(group);
  },
};

interface Row {
  readonly criterion: SuccessCriterion;
  readonly sentence: SourcedTarget;
  readonly activity: string;
  readonly key: string;
}

/** A row whose sentence an earlier one has; rows of the same kind are one finding. */
interface Repeat {
  readonly row: Row;
  readonly first: Row;
  readonly severity: Severity;
  readonly kind: string;
}

function rowOf(criterion: SuccessCriterion): Row[] {
  const { criterion: sentence, activity } = criterion;
  if (sentence === undefined || isPlaceholder(sentence.raw)) return [];
  return [{ criterion, sentence, activity: squeeze(activity.text), key: squeeze(sentence.raw) }];
}

function repeatsIn(rows: readonly Row[]): Repeat[] {
  if (rows.length < 2) return [];
  const activities = [...grouped(rows, ({ activity }) => activity).values()];
  const heads = activities.flatMap(([first]) => (first === undefined ? [] : [first]));
  return [...activities.flatMap(repeatsInActivity), ...repeatsAcross(heads)];
}

function repeatsInActivity([first, ...others]: readonly Row[]): Repeat[] {
  if (first === undefined || first.activity === "") return [];
  return others
    .filter((row) => row.criterion.id !== first.criterion.id && isSameMatter(row.criterion, first.criterion))
    .map((row) => repeatOf(row, first, "warning"));
}

/** Rows of other indsatsområder, with another frequency or another unit follow up something of their own. */
function isSameMatter(one: SuccessCriterion, other: SuccessCriterion): boolean {
  const isShared = one.focusAreas.some((area) => other.focusAreas.includes(area));
  return (
    (isShared || one.focusAreas.length === 0 || other.focusAreas.length === 0) &&
    mayBeSame(squeeze(one.frequency.text), squeeze(other.frequency.text)) &&
    mayBeSame(targetsOf(one)[0]?.unit, targetsOf(other)[0]?.unit)
  );
}

/** Two answers are different only where both are given. */
function mayBeSame(one: string | undefined, other: string | undefined): boolean {
  return one === other || [one, other].some((each) => each === undefined || each === "");
}

/** The Måltal cells of two rows where they differ. */
function differingTargets(row: Row, first: Row): string[] {
  const [own, other] = [row.criterion.target?.raw ?? "", first.criterion.target?.raw ?? ""];
  return mayBeSame(squeeze(own), squeeze(other)) ? [] : [other, own];
}

function repeatsAcross([first, ...others]: readonly Row[]): Repeat[] {
  if (first === undefined) return [];
  return others.flatMap((row): Repeat[] => {
    const isOwn = namesActivity(row);
    if (isOwn === namesActivity(first)) return isSpecific(row.sentence) ? [repeatOf(row, first, "info")] : [];
    return [isOwn ? repeatOf(first, row, "warning") : repeatOf(row, first, "warning")];
  });
}

function repeatOf(row: Row, first: Row, severity: Severity): Repeat {
  const kind = [first.activity, row.activity, ...differingTargets(row, first)].join("|");
  return { row, first, severity, kind };
}

/** Whether the sentence holds a word of the activity's own name. */
function namesActivity({ criterion, sentence }: Row): boolean {
  const said = new Set(labelOf(sentence.raw).tokens.map(({ stem }) => stem));
  return labelOf(criterion.activity.text).tokens.some(({ content, stem }) => content && said.has(stem));
}

/** The beginnings of words that criteria of all activities are made of. */
const general =
  /^(?:delta[gk]|ung|børn|barn|beboer|borger|voksn|familie|forældre|kvinde|mænd|frivillig|elev|person|kursist|medarbejder|målgruppe|projekt|aktivitet|arrangement|tilbud|samarbejd|afhold|afslut|gennemfør|fuldfør|etabler|opret|udfør|tilknyt|invite|årlig|ugentlig|månedlig|minimum|mindst|samlet|forskellig|relevant)/;
/** The events that any activity consists of, alone or as the last part of a word. */
const events = /(?:mød|kurs|kursus|forløb|hold|grupp|aften|aktivit|arrangement|samtal|workshop|gang)$/;

/** Whether a sentence counts something that only few activities are about: then it is rarely meant for two. */
function isSpecific({ raw, reading }: SourcedTarget): boolean {
  if (!reading.targets.some(({ unit }) => unit === "count")) return false;
  return labelOf(raw).tokens.some(
    ({ content, text, stem }) => content && text.length > 4 && !general.test(text) && !events.test(stem),
  );
}

function* observations(group: readonly Repeat[]): Iterable<Observation<"criterion-duplicate">> {
  const repeat = group.find(({ severity }) => severity === "warning") ?? group[0];
  const others = group.filter((each) => each !== repeat);
  if (repeat === undefined) return;
  const { row, first, severity } = repeat;
  const [targets, across] = [differingTargets(row, first), row.activity !== first.activity];
  yield {
    severity,
    at: row.sentence.at,
    params: {
      ids: [repeat, ...others].map((each) => each.row.criterion.id),
      firsts: [repeat, ...others].map((each) => each.first.criterion.id),
      text: row.sentence.raw,
      first: first.sentence.at,
      ...(across ? { activities: [row.criterion.activity.text, first.criterion.activity.text] } : {}),
      ...(targets.length > 0 ? { targets } : {}),
    },
    subject: subjectOf(row.criterion.id, "Succeskriterie", row.sentence.raw),
    related: [first.sentence.at, ...others.flatMap((each) => [each.row.sentence.at, each.first.sentence.at])],
  };
}
