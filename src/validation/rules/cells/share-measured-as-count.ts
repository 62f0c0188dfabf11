import type { Unit } from "../../../cells/reading";
import type { Indicator } from "../../../plan/model";
import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { fold, words } from "../../../plan/text";
import { isOtherThanFixed, lbfUnit } from "./units/expected-unit";

const counts: readonly Unit[] = ["count", "full_year_persons", "pe", "dwellings", "hours", "dkk"];

/** A share that is measured as a count, or a count that is measured as a share. */
export const rule: Rule<"share-measured-as-count"> = {
  id: "share-measured-as-count",
  *check({ plan, measurementsOf }) {
    for (const indicator of plan.indicators) {
      const units = new Set(
        measurementsOf(indicator.id).flatMap(({ figure }) => (figure.unitPrinted ? [figure.unit] : [])),
      );
      const unit = indicator.unit ?? (units.size === 1 ? [...units][0] : undefined);
      const promised = promisedBy(indicator);
      const fixed = lbfUnit(indicator);
      if (unit === undefined || promised === undefined) continue;
      // The plan's unit is then wrong, which is told by itself.
      if (fixed !== undefined && isOtherThanFixed(unit, fixed)) continue;
      if (promised === "share" ? !counts.includes(unit) || units.has("percent") : unit !== "percent")
        continue;
      if (promised === "count" && units.has("count")) continue;
      yield {
        severity: "warning",
        at: indicator.label.at,
        params: { promised, unit, text: promisingText(indicator) },
        subject: subjectOf(indicator.id, "Indikator", indicator.label.text),
      };
    }
  },
};

const shareWords = ["andel", "andelen", "andele", "procentdel", "procentdelen", "procent", "pct"];

/** What the words promise; undefined where they say neither, or both. */
function promisedBy(indicator: Indicator): "share" | "count" | undefined {
  const text = promisingText(indicator);
  const found = new Set(words(text));
  const share = shareWords.some((word) => found.has(word)) || fold(text).includes("%");
  const count = ["antal", "antallet"].some((word) => found.has(word));
  if (share === count) return undefined;
  return share ? "share" : "count";
}

function promisingText({ label, goal }: Indicator): string {
  return label.text.trim() === "" ? goal.text : label.text;
}
