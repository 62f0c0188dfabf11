import type { Unit } from "../../cells/reading";
import type { Indicator } from "../../plan/model";
import type { Rule } from "../rule";
import { subjectOf } from "../subject";
import { words } from "../../plan/text";

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
      if (unit === undefined || promised === undefined) continue;
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

/** What the words promise; undefined where they say neither, or both. */
function promisedBy(indicator: Indicator): "share" | "count" | undefined {
  const found = new Set(words(promisingText(indicator)));
  const share = ["andel", "andelen", "andele", "procentdel", "procentdelen"].some((word) => found.has(word));
  const count = ["antal", "antallet"].some((word) => found.has(word));
  if (share === count) return undefined;
  return share ? "share" : "count";
}

function promisingText({ label, goal }: Indicator): string {
  return label.text.trim() === "" ? goal.text : label.text;
}
