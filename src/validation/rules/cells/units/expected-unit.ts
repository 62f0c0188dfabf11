import type { Unit } from "../../../../cells/reading";
import { lbfIndicators } from "../../../../plan/lbf";
import type { Indicator } from "../../../../plan/model";
import { fold } from "../../../../plan/text";

/** The unit an indicator's figures have: the plan's, else LBF's, else that of a grade where the words say so. */
export function expectedUnit(indicator: Indicator): Unit | undefined {
  return indicator.unit ?? lbfUnit(indicator) ?? (isGrade(indicator.label.text) ? "grade" : undefined);
}

/** The unit that LBF has fixed. */
export function lbfUnit({ lbf }: Indicator): Unit | undefined {
  return lbfIndicators.find(({ id }) => id === lbf)?.unit;
}

/** Whether a plan's unit is another than LBF's; a grade may be called a number or points. */
export function isOtherThanFixed(unit: Unit, fixed: Unit): boolean {
  return fixed === "grade" ? unit === "percent" || unit === "dkk" : unit !== fixed;
}

/** Whether a text names grades themselves, not who has them nor how they change. */
export function isGrade(text: string): boolean {
  return namesGrades(text) && !namesShareOrChange(text);
}

/** "Karakter" also means a kind, so that it counts only in the usual phrases. */
function namesGrades(text: string): boolean {
  return /karaktergennemsnit|gennemsnitskarakter|^karakter(?:er|en|erne)?(?!\p{L})|karakter(?:er|en|erne)? i (?:dansk|matematik)/u.test(
    fold(text),
  );
}

/** Whether a text speaks of parts, counts or changes. */
export function namesShareOrChange(text: string): boolean {
  return /andel|procent|pct|%|antal|ændring|udvikling|forskel|stigning|fald|fremgang|afvig|fravær|bestå|elever med/u.test(
    fold(text),
  );
}
