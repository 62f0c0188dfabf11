import { reasonInWords } from "../analysis";
import { countAttainment } from "../analysis/attainment";
import { levelAttainment } from "../analysis/judge-level";
import type { Messages } from "../messages";
import { fulfilmentOf } from "./criterion";
import { availableFigure, neededFigure } from "./figure";
import { expected, projected } from "./forecast";
import { goalOf, type Goal } from "./goal";
import { perCell, perCellOf, type Run } from "./run";
import { Refusal, missing, type Answer } from "./value";
import { verdictOf } from "./verdict";

/** The functions that hold a figure up against a target. */
export const target: Readonly<Record<string, Run>> = {
  MAALOPFYLDELSE: perCell(1, (messages, now, baseline, wanted, direction, comparison) => {
    const own = neededFigure(now, null, messages);
    const before = availableFigure(baseline, messages);
    const other = availableFigure(comparison, messages);
    if (own instanceof Refusal) return own;
    if (before instanceof Refusal) return before;
    if (other instanceof Refusal) return other;
    const given = { now: own, baseline: before, comparison: other, target: wanted, direction };
    const goal = goalOf(given, messages);
    return goal instanceof Refusal ? goal : attainmentOf(goal, messages);
  }),
  VURDERING: perCell(1, verdictOf),
  FORVENTET: perCell(5, expected),
  FREMSKRIV: perCellOf(2, 1, projected),
  KRITERIE: perCell(2, fulfilmentOf),
};

/** How far towards the target, as a fraction; or why that cannot be said. */
function attainmentOf({ now, baseline, target: goal }: Goal, messages: Messages): Answer {
  const { reasons } = messages.verdicts;
  switch (goal.kind) {
    case "level": {
      if (baseline === undefined) return missing(reasons["no-baseline"]());
      const share = now === undefined ? undefined : levelAttainment(now.value, baseline, goal);
      return share ?? missing(messages.functions.errors.noWay());
    }
    case "yearly":
      return countAttainment(now?.value, goal.value) ?? missing(messages.functions.errors.noWay());
    case "unresolved":
      return missing(reasonInWords(goal.reason, messages));
    case "maintain":
    case "direction":
      return missing(messages.functions.errors.noLevel());
  }
}
