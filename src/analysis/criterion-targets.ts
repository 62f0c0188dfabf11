import type { Target } from "../cells/reading";
import type { SuccessCriterion } from "../plan/model";
import { wordsOf } from "./danish-nouns";
import { isAdditive } from "./sums";

/**
 * What a criterion asks for: first its main target, then its conditions ("2 kurser pr. år (min. 5 gange)").
 *
 * Måltal, Enhed and Hyppighed win over the sentence for the main target. A main target that counts something and names no
 * period is the year's, since the follow-up is yearly.
 */
export function targetsOf({ criterion, target, unit, frequency }: SuccessCriterion): readonly Target[] {
  const [said, ...conditions] = criterion?.reading.targets ?? [];
  const [given, ...further] = target?.reading.targets ?? [];
  const main = given ?? said;
  if (main === undefined) return [];
  const category = main.category ?? said?.category;
  const ownUnit = unit ?? (main.unit === "none" ? (said?.unit ?? "count") : main.unit);
  const implied = isAdditive(ownUnit) ? "år" : undefined;
  const per = periodOf(frequency.text) ?? main.per ?? said?.per ?? implied;
  return [
    {
      ...main,
      unit: ownUnit,
      ...(category === undefined ? {} : { category }),
      ...(per === undefined ? {} : { per }),
    },
    ...(further.length > 0 ? further : conditions),
  ];
}

const periods = ["halvår", "kvartal", "måned", "uge", "dag"];

/** The noun of a frequency: "årligt" and "pr. år" → `år`, "pr. hold" → `hold`; undefined where the text is blank. */
export function periodOf(frequency: string): string | undefined {
  const words = wordsOf(frequency).filter(
    (word) => word !== "per" && !word.startsWith("hver") && word !== "gang",
  );
  const period = periods.find((each) => words.some((word) => word.startsWith(each)));
  if (period !== undefined) return period;
  return words.some((word) => word.startsWith("årlig") || word.endsWith("år")) ? "år" : words.at(-1);
}

const partsOfYear: Readonly<Record<string, number>> = { halvår: 2, kvartal: 4, måned: 12 };

/** How many of a period there are in a year; undefined for the year itself, and for what no calendar counts. */
export function perYear(period: string): number | undefined {
  return partsOfYear[period];
}

/** Whether the period is so short that the number of them in a year is not given ("40 uger om året"). */
export function isShort(period: string): boolean {
  return period === "uge" || period === "dag";
}
