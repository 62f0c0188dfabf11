import type { Direction, Indicator, SourcedTarget, SourcedText } from "../../../../plan/model";
import type { CellAddress } from "../../../../workbook/address";
import { lbfIndicatorOf } from "./lbf-direction";
import { isSameThing } from "./same-thing";
import { ownWays } from "./own-ways";

/** Something that says which way an indicator's number should go. */
export interface Voice {
  readonly source: "direction" | "target" | "goal" | "indicator" | "lbf";
  readonly ways: ReadonlySet<Direction>;
  /** Undefined for what LBF's goals imply. */
  readonly at: CellAddress | undefined;
  readonly text: string;
  /** Whether it only hints at a direction, as "mindst 16" does. */
  readonly isHint: boolean;
}

/** What an indicator's row says of its direction, in the order in which a slip is most likely. */
export function voicesOf(indicator: Indicator, retning: SourcedText | undefined): Voice[] {
  const { direction, target, goal, label } = indicator;
  const known = lbfIndicatorOf(indicator);
  const speaksOfIndicator = label.text.trim() === "" || isSameThing(goal.text, label.text);
  const voices: Voice[] = [
    ...(direction === undefined || retning === undefined
      ? []
      : [{ source: "direction" as const, ways: new Set([direction]), isHint: false, ...retning }]),
    ...(target === undefined ? [] : [targetVoice(target)]),
    ...(speaksOfIndicator ? [worded("goal", goal)] : []),
    worded("indicator", label),
    ...(known === undefined
      ? []
      : [
          {
            source: "lbf" as const,
            ways: new Set([known.direction]),
            isHint: false,
            at: undefined,
            text: known.id,
          },
        ]),
  ];
  return voices.filter(({ ways }) => ways.size > 0);
}

function worded(source: "goal" | "indicator", text: SourcedText): Voice {
  return { source, ways: ownWays(text.text), isHint: false, ...text };
}

/** A change such as "20 % færre" has a direction however it is worded; else the verb counts, else a limit hints at one. */
function targetVoice({ at, raw, reading }: SourcedTarget): Voice {
  const { change, direction } = reading;
  const voice = { source: "target" as const, at, text: raw, isHint: false };
  if (change !== undefined && direction !== undefined) return { ...voice, ways: new Set([direction]) };
  const ways = ownWays(raw);
  return ways.size > 0 ? { ...voice, ways } : { ...voice, ways: limitWays(raw, reading), isHint: true };
}

/** "Mindst 16" is up and "højst 16" down, where one number alone is the target. */
function limitWays(raw: string, { targets }: SourcedTarget["reading"]): ReadonlySet<Direction> {
  const [only] = targets;
  if (only === undefined || targets.length > 1 || only.category !== undefined) return new Set();
  if (/^\s*(?:mindst|minimum|min\.?|over) /i.test(raw)) return new Set(["up"]);
  return new Set(/^\s*(?:højst|maksimalt|maks\.?|under) /i.test(raw) ? ["down"] : []);
}

/** Whether one says up and the other down. */
export function areOpposite(one: Voice, other: Voice): boolean {
  const [first, second] = [oneWay(one), oneWay(other)];
  return first !== undefined && second !== undefined && first !== second;
}

function oneWay({ ways }: Voice): "up" | "down" | undefined {
  if (ways.has("up") === ways.has("down")) return undefined;
  return ways.has("up") ? "up" : "down";
}
