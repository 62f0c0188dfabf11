import type { Result, Target, Unit } from "../cells/reading";
import type { CellAddress } from "../workbook/address";
import { sameThing } from "./danish-nouns";

/** A result with where it was read; `entered`: the person's own figure, made for the criterion. */
export interface ReportedResult extends Result {
  readonly at: CellAddress;
  readonly raw: string;
  readonly entered: boolean;
}

export interface Match {
  readonly target: Target;
  readonly result: ReportedResult;
}

/**
 * Which result answers which target: the same thing counted, else the same `per`, and for the main target else the first
 * result left that could be its. Conditions without a result are left out, in the order of the targets.
 */
export function matchResults(
  targets: readonly Target[],
  results: readonly ReportedResult[],
): readonly Match[] {
  const free = new Set(results);
  const matches = new Map<Target, ReportedResult>();
  const take = (target: Target, isAnswer: (result: ReportedResult) => boolean): void => {
    if (matches.has(target)) return;
    const result = [...free].find((each) => sameUnit(target.unit, each) && isAnswer(each));
    if (result === undefined) return;
    free.delete(result);
    matches.set(target, result);
  };
  const [main] = targets;
  if (main !== undefined)
    take(main, (result) => result.entered && related(main.category, result.category) !== false);
  for (const target of targets) take(target, (result) => related(target.category, result.category) === true);
  for (const target of targets) take(target, (result) => related(target.per, result.per) === true);
  if (main !== undefined)
    take(main, (result) => result.per === undefined || related(main.per, result.per) === true);
  return targets.flatMap((target) => {
    const result = matches.get(target);
    return result === undefined ? [] : [{ target, result }];
  });
}

/** Whether two labels count the same thing; undefined where one is missing. */
export function related(one: string | undefined, other: string | undefined): boolean | undefined {
  return one === undefined || other === undefined ? undefined : sameThing(one, other);
}

function sameUnit(unit: Unit, result: ReportedResult): boolean {
  return result.unit === unit || result.unit === "none" || unit === "none";
}
