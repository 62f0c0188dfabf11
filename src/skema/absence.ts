import { skema as words } from "../messages/da/skema";
import type { CellReading } from "../cells/reading";
import { rowsOf } from "../analysis";
import { isGuess } from "../plan/sourced";
import { classifyScope } from "../plan/scope";
import type { Indicator, PlanWorkbook, Side, StatusPeriod } from "../plan/model";

type ShownSide = "area" | "comparison";

/** What stands where a measurement is missing in all of the periods: why, in a word or two; never 0. */
export function missingMeasurement(
  workbook: PlanWorkbook,
  indicator: Indicator,
  periods: readonly StatusPeriod[],
  side: ShownSide,
): string {
  const cells = rowsOf(workbook, indicator.id)
    .flatMap((row) => row.cells)
    .filter(({ column: { role } }) => {
      if (role.kind !== "measurement") return false;
      if (!periods.some(({ year, half }) => role.year === year && role.half === half)) return false;
      return (
        role.scope === undefined || classifyScope(role.scope, workbook.plan, indicator) === (side as Side)
      );
    });
  return mostTelling(cells.map((cell) => cell.reading));
}

/** The same for a baseline of the plan. */
export function missingBaseline(indicator: Indicator, side: ShownSide): string {
  const cell = side === "area" ? indicator.baselineArea : indicator.baselineComparison;
  return wordsFor(cell.reading);
}

/** Several cells may be silent; the one that gives a reason speaks. */
function mostTelling(readings: readonly CellReading[]): string {
  return readings.map(wordsFor).find((text) => text !== words.blank) ?? words.blank;
}

function wordsFor(reading: CellReading): string {
  if (isGuess(reading)) return words.unread;
  if (reading.kind === "text" && reading.confidence > 0 && reading.values.length === 0) return words.unread;
  if (reading.kind !== "unavailable") return words.blank;
  switch (reading.availability?.reason) {
    case "awaited":
      return words.awaited({ when: reading.availability.when, year: reading.availability.year });
    case "none":
      return words.noData;
    case "suppressed":
      return words.suppressed;
    case "not_relevant":
      return words.notRelevant;
    case undefined:
      return words.blank;
  }
}
