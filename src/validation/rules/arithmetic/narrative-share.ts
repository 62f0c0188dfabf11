import { sameThing } from "../../../analysis/danish-nouns";
import type { Status } from "../../../plan/model";
import type { CellAddress } from "../../../workbook/address";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { sentencesOf } from "./count-sentences";
import { isPrintedAs } from "./printed";
import { sharesIn, type StatedPart } from "./shares-in-words";

/** A status in percent that the counts in its own words do not give, whichever of them are taken. */
export const rule: Rule<"narrative-share"> = {
  id: "narrative-share",
  yieldsTo: ["share-not-reproducible"],
  *check({ plan }) {
    const criteria = new Map(plan.criteria.map(({ id, criterion }) => [id, criterion?.raw ?? ""]));
    for (const row of plan.statuses) yield* inRow(row, criteria.get(row.criterionId) ?? "");
  },
};

function* inRow(row: Status, asked: string): Iterable<Observation<"narrative-share">> {
  const printed = printedShare(row);
  if (printed === undefined) return;
  const stated = sharesIn(sentencesOf(row.words.text));
  const [first, ...others] = stated.parts.filter((part) => isAbout(part, `${row.status.raw} ${asked}`));
  // Parts that make the whole are all of it: which of them the status means is not told.
  if (first === undefined || first.sum === first.whole) return;
  if (stated.possible.some((share) => isPrintedAs(share, printed.share))) return;
  yield {
    severity: others.length === 0 && stated.wholes.length === 1 ? "error" : "warning",
    at: printed.at,
    params: {
      share: { ...printed.share, unit: "percent" },
      parts: first.parts,
      whole: first.whole,
      computed: (100 * first.sum) / first.whole,
    },
    subject: subjectOf(row.criterionId, printed.column, printed.raw),
    related: [row.words.at],
  };
}

interface PrintedShare {
  readonly at: CellAddress;
  readonly raw: string;
  readonly column: string;
  readonly share: { readonly value: number; readonly decimals: number };
}

/** The one percentage that a row reports: its Resultat, else the sentence's. */
function printedShare({ status, result }: Status): PrintedShare | undefined {
  if (result !== undefined) {
    const [figure, ...others] = result.reading.values;
    if (figure?.unit !== "percent" || others.length > 0 || figure.n !== undefined) return undefined;
    return { at: result.at, raw: result.raw, column: "Resultat", share: figure };
  }
  const [told, ...others] = status.reading.results;
  if (told?.unit !== "percent" || others.length > 0 || told.n !== undefined) return undefined;
  if (status.reading.confidence < 1) return undefined;
  const decimals = /\d+(?:,(\d+))?(?= ?(?:%|pct|procent))/.exec(status.raw)?.[1]?.length ?? 0;
  return { at: status.at, raw: status.raw, column: "Status", share: { value: told.value, decimals } };
}

/** Whether the counts are of what the status tells: they name it, or say nothing but the numbers. */
function isAbout({ words, wholeNoun }: StatedPart, told: string): boolean {
  if (wholeNoun !== "" && !plain.has(wholeNoun) && !sameThing(wholeNoun, told)) return false;
  const telling = words.filter((word) => word.length > 2 && !plain.has(word));
  return telling.length === 0 || telling.some((word) => sameThing(word, told));
}

/** Words that stand by any count of persons. */
const plain = new Set(
  (
    "unge børn deltagere deltager borgere beboere personer kvinder mænd piger drenge elever voksne kursister familier " +
    "er var har den det der som kommet været blevet alle alt med for fra til hhv heraf samt gruppen målgruppen"
  ).split(" "),
);
