import type { Indicator, SourcedText } from "../../../plan/model";
import type { CellAddress } from "../../../workbook/address";
import type { RuleContext } from "../../context";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { retningFinder } from "./retning";
import { areOpposite, voicesOf, type Voice } from "./directions/voices";

/** Goal, indicator, *Retning* and *Måltal* of one row that say different directions, or another than LBF's indicator has. */
export const rule: Rule<"direction-conflict"> = {
  id: "direction-conflict",
  *check(context) {
    const retningOf = retningFinder(context);
    for (const indicator of context.plan.indicators) {
      yield* inIndicator(indicator, retningOf(indicator), context);
    }
  },
};

function* inIndicator(
  indicator: Indicator,
  retning: SourcedText | undefined,
  context: RuleContext,
): Iterable<Observation<"direction-conflict">> {
  const voices = voicesOf(indicator, retning);
  const conflict = oppositeIn(voices) ?? halfwayIn(voices);
  const at = conflict?.own.at;
  if (conflict === undefined || at === undefined) return;
  const { own, others } = conflict;
  yield {
    severity: others.some((other) => isCertain(own, other, indicator)) ? "error" : "warning",
    at,
    params: { own: said(own), others: others.map(said) },
    subject: subjectOf(indicator.id, columnOf[own.source], own.text),
    related: [
      ...others.flatMap((other) => other.at ?? []),
      ...targetMeasuredBy(own, others, indicator),
      ...onSheets([own, ...others], indicator, context),
    ],
  };
}

interface Conflict {
  readonly own: Voice;
  readonly others: readonly Voice[];
}

/** The voice that most others contradict; of two that contradict each other the first. */
function oppositeIn(voices: readonly Voice[]): Conflict | undefined {
  let most: Conflict | undefined;
  for (const own of voices) {
    const others = voices.filter((other) => areOpposite(own, other));
    if (own.at !== undefined && others.length > (most?.others.length ?? 0)) most = { own, others };
  }
  return most;
}

/** "Fastholdes/reduceres" beside "reduceres", or a Retning to maintain what its indicator wants to move. */
function halfwayIn(voices: readonly Voice[]): Conflict | undefined {
  const voiceOf = (source: Voice["source"]) => voices.find((each) => each.source === source);
  const [direction, goal, indicator] = [voiceOf("direction"), voiceOf("goal"), voiceOf("indicator")];
  if (indicator === undefined) return undefined;
  if (goal !== undefined && !isSame(goal.ways, indicator.ways)) return { own: indicator, others: [goal] };
  const stands = direction?.ways.has("maintain") === true && !indicator.ways.has("maintain");
  return stands ? { own: direction, others: [indicator] } : undefined;
}

function isSame<Item>(one: ReadonlySet<Item>, other: ReadonlySet<Item>): boolean {
  return one.size === other.size && [...one].every((item) => other.has(item));
}

/** A goal may after all speak of something else, unless it stands for the indicator itself. */
function isCertain(own: Voice, other: Voice, { label }: Indicator): boolean {
  if (!areOpposite(own, other) || own.isHint || other.isHint) return false;
  return label.text.trim() === "" || (own.source !== "goal" && other.source !== "goal");
}

const columnOf = {
  direction: "Retning",
  target: "Måltal",
  goal: "Mål",
  indicator: "Indikator",
  lbf: "Indikator",
} as const satisfies Record<Voice["source"], string>;

function said({ source, ways, text, at }: Voice) {
  return { source, ways: [...ways], text, ...(at === undefined ? {} : { cell: at }) };
}

/** A target that is not met in the direction's wrong way: what is said of it follows from the direction. */
function targetMeasuredBy(own: Voice, others: readonly Voice[], { target }: Indicator): CellAddress[] {
  const isNamed = others.some(({ source }) => source === "target");
  return own.source !== "direction" || target === undefined || isNamed ? [] : [target.at];
}

/** Where the sheets repeat the goal or the indicator. */
function onSheets(voices: readonly Voice[], { id }: Indicator, { rowsOf }: RuleContext): CellAddress[] {
  const sources = new Set(voices.map(({ source }) => source));
  return rowsOf(id).flatMap(({ row: { goal, label } }) => [
    ...(sources.has("goal") && goal !== undefined ? [goal.at] : []),
    ...(sources.has("indicator") && label !== undefined ? [label.at] : []),
  ]);
}
