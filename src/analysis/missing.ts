import type { CellReading } from "../cells/reading";
import type { Indicator, PlanWorkbook } from "../plan/model";
import { classifyScope } from "../plan/scope";
import { isGuess } from "../plan/sourced";
import { rowsOf } from "./by-indicator";
import type { VerdictReason } from "./model";

const byWeight: readonly VerdictReason["code"][] = [
  "awaited",
  "data-do-not-exist",
  "suppressed",
  "not-relevant",
  "unreadable",
  "no-value",
];

/** Why a cell gives no figure; `no-value` where it is blank, or says no more than that there is none. */
export function reasonOf(raw: string, reading: CellReading): VerdictReason {
  const { availability } = reading;
  switch (availability?.reason) {
    case "awaited":
      return { code: "awaited", when: availability.when, year: availability.year };
    case "none":
      return { code: "data-do-not-exist" };
    case "suppressed":
      return { code: "suppressed" };
    case "not_relevant":
      return { code: "not-relevant" };
    case undefined:
      return reading.kind === "empty" || reading.kind === "unavailable" || raw.trim() === ""
        ? { code: "no-value" }
        : { code: "unreadable", raw };
  }
}

/** Why the area has no figure for a year, by the indicator's cells of that year; the reason that says most counts. */
export function reasonForYear(workbook: PlanWorkbook, indicator: Indicator, year: number): VerdictReason {
  const reasons = rowsOf(workbook, indicator.id)
    .flatMap((row) => row.cells)
    .filter(
      ({ reading }) => reading.values.length === 0 || reading.availability !== undefined || isGuess(reading),
    )
    .filter(({ column: { role } }) => {
      if (role.kind !== "measurement" || role.year !== year) return false;
      const side = classifyScope(role.scope, workbook.plan, indicator);
      return side === "area" || side === "part";
    })
    .map(({ raw, reading }) => reasonOf(raw, reading));
  for (const code of byWeight) {
    const reason = reasons.find((each) => each.code === code);
    if (reason !== undefined) return reason;
  }
  return { code: "no-value" };
}
