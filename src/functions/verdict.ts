import { readCell } from "../cells";
import { judge, reasonInWords, type Printed, type VerdictReason } from "../analysis";
import { reasonOf } from "../analysis/missing";
import { da } from "../messages/da";
import type { Messages } from "../messages";
import { availableFigure, figureOf, type CellFigure } from "./figure";
import { goalOf } from "./goal";
import { isBlank, Refusal, wrong, type Answer, type Value } from "./value";
import { periodOf, yearOf } from "./year";

/**
 * The verdict on a figure, or the reason for it: Danish in every language, as the skema is. Data that are awaited or lack
 * have a verdict too. Without a year no target is due yet.
 */
export function verdictOf(messages: Messages, ...values: Value[]): Answer {
  const [now = null, baseline = null, target = null, direction = null, ...more] = values;
  const [year = null, targetYear = null, comparison = null, wanted = null] = more;
  const period = periodOf(year, messages);
  const due = yearOf(targetYear, messages);
  const reasoned = asksForReason(wanted, messages);
  const own = ownFigure(now, messages);
  const others = [baseline, comparison].map((value) => availableFigure(value, messages));
  const refusal = [period, due, reasoned, own, ...others].find((each) => each instanceof Refusal);
  if (refusal !== undefined) return refusal;
  if (due !== undefined && period === undefined) return wrong(messages.functions.errors.yearNeeded());
  const [before, other] = others.map(known);
  const measured = isMissing(own) ? undefined : known(own);
  const goal = goalOf({ now: measured, baseline: before, comparison: other, target, direction }, messages);
  if (goal instanceof Refusal) return goal;
  const { kind, reason } = judge({
    now: nowOf(goal.now, own),
    baseline: goal.baseline,
    target: goal.target,
    unit: goal.unit,
    year: known(period)?.year ?? 0,
    half: known(period)?.half,
    targetYear: known(due),
    lastYear: known(due),
  });
  return reasoned === true ? reasonInWords(reason, da) : da.verdicts.kinds[kind];
}

interface Missing {
  readonly missing: VerdictReason;
}

/** The figure judged, or why there is none; a refusal where the cell holds what no reading can be. */
function ownFigure(value: Value, messages: Messages): CellFigure | Missing | Refusal | undefined {
  const figure = figureOf(value, null, messages);
  if (!(figure instanceof Refusal) || figure.kind === "wrong" || typeof value !== "string") return figure;
  return { missing: reasonOf(value, readCell(value)) };
}

function nowOf(now: Printed | undefined, own: ReturnType<typeof ownFigure>): Printed | Missing {
  if (isMissing(own)) return own;
  return now ?? { missing: { code: "no-value" } };
}

function isMissing(own: ReturnType<typeof ownFigure>): own is Missing {
  return own !== undefined && !(own instanceof Refusal) && "missing" in own;
}

function known<Item>(item: Item | Refusal): Item | undefined {
  return item instanceof Refusal ? undefined : item;
}

/** Whether the reason is asked for and not the verdict. */
export function asksForReason(wanted: Value, messages: Messages): boolean | Refusal {
  if (isBlank(wanted)) return false;
  return typeof wanted === "boolean" ? wanted : wrong(messages.functions.errors.yesOrNo());
}
