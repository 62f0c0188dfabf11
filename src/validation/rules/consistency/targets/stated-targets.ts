import { readCriterion } from "../../../../cells";
import type { CriterionReading, Target } from "../../../../cells/reading";
import { labelOf } from "../../../../plan/label";
import type { Indicator, SourcedTarget, SuccessCriterion } from "../../../../plan/model";
import type { CellAddress } from "../../../../workbook/address";

/** The one number that a text asks for in a year. */
export interface StatedTarget {
  readonly value: number;
  readonly unit: Target["unit"];
  readonly operator: Target["operator"];
  /** What the number is a change in, where it is no level: two targets are compared only where these agree. */
  readonly change: string;
  readonly per: string | undefined;
  /** The noun that is counted. */
  readonly category: string | undefined;
  readonly at: CellAddress;
  readonly raw: string;
}

/** A number per course or group is another thing, and so is a part of a whole. */
export function statedTarget(source: SourcedTarget | undefined): StatedTarget | undefined {
  if (source === undefined) return undefined;
  const { targets, confidence, reference, change } = source.reading;
  const [only] = targets;
  if (only === undefined || targets.length > 1 || confidence < 0.5 || only.total !== undefined)
    return undefined;
  if (reference === "comparison" || (only.per !== undefined && only.per !== "år")) return undefined;
  const { value, unit, operator, per, category } = only;
  return { value, unit, operator, per, category, change: change ?? "", at: source.at, raw: source.raw };
}

/** The target that an indicator's own words set: "Mindst 8 har været i fritidsjob", "Andelen øges til 60 %". */
export function targetInLabel({ label, unit }: Indicator): StatedTarget | undefined {
  const reading = readCriterion(label.text, unit === undefined ? {} : { unit });
  return setsTarget(label.text, reading)
    ? statedTarget({ at: label.at, raw: label.text, reading })
    : undefined;
}

/** Numbers elsewhere in an indicator tell what is measured: "sigtet mindst én gang". */
function setsTarget(text: string, { change, direction }: CriterionReading): boolean {
  const begins =
    /^\s*(?:mindst|minimum|min\.?|højst|maks\.?|maksimalt)?\s*\d+(?:\.\d{3})*(?![\d.,]|\s*(?:-|år))/i.test(
      text,
    );
  return begins || change !== undefined || (direction !== undefined && /\btil \d/i.test(text));
}

/** Whether two texts ask for different numbers in the same unit. */
export function areAtOdds(one: StatedTarget, other: StatedTarget): boolean {
  const isSameUnit = one.unit === other.unit || one.unit === "none" || other.unit === "none";
  return isSameUnit && one.change === other.change && one.value !== other.value;
}

/** A success criterion with a number, and the words that name its subject. */
export interface DescribedCriterion {
  readonly criterion: SuccessCriterion;
  readonly words: ReadonlySet<string>;
  readonly target: StatedTarget;
}

export function described(criterion: SuccessCriterion): DescribedCriterion[] {
  const target = statedTarget(criterion.target ?? criterion.criterion);
  if (target === undefined) return [];
  return [{ criterion, words: subjectWords(criterion.criterion?.raw ?? ""), target }];
}

/** The stems of the words that name a subject; words such as "beboere" or "mindst" name none. */
export function subjectWords(text: string): Set<string> {
  return new Set(
    labelOf(text).tokens.flatMap(({ content, stem }) => (content && stem.length > 3 ? [stem] : [])),
  );
}
