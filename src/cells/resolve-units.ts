import type { Entry } from "./entry";
import { inferUnit } from "./context";
import type { ReadingContext, ReadingNote, Unit } from "./reading";

/** The widest a figure of the unit can plausibly be; others have no limit. */
export const scales: Partial<Record<Unit, readonly [number, number]>> = {
  percent: [-100, 100],
  grade: [-3, 12],
  points: [0, 1000],
};

export interface ResolvedUnit {
  readonly unit: Unit;
  readonly printed: boolean;
}

/** The unit of each figure: printed, from the context, or from the other figures. */
export function unitsOf(
  entries: readonly Entry[],
  context: ReadingContext,
  notes: ReadingNote[],
): readonly ResolvedUnit[] {
  const printed = entries.find((entry) => entry.figure.unit !== undefined)?.figure.unit;
  const oneNoun = sharesNoun(entries);
  return entries.map((entry) => {
    const { figure } = entry;
    const scale = context.unit === undefined ? undefined : scales[context.unit];
    if (
      figure.unit === "percent" &&
      context.unit === "grade" &&
      scale !== undefined &&
      figure.value <= scale[1]
    ) {
      notes.push({ code: "unit-dropped", text: `${figure.text} %` });
      return { unit: "grade", printed: false };
    }
    if (figure.unit !== undefined) return { unit: figure.unit, printed: true };
    if (figure.noun !== undefined && (context.unit === undefined || entries.length > 1) && !oneNoun) {
      const counted = context.unit === undefined || context.unit === "dwellings" ? "count" : context.unit;
      return { unit: counted, printed: false };
    }
    if (context.unit === undefined && printed !== undefined) {
      notes.push({ code: "unit-inferred", text: printed });
      return { unit: printed, printed: false };
    }
    const found = inferUnit(context, figure.value);
    if (found.inferred) notes.push({ code: "unit-inferred", text: found.unit });
    return { unit: found.unit, printed: false };
  });
}

function sharesNoun(entries: readonly Entry[]): boolean {
  return entries.length > 1 && entries.every((entry) => entry.figure.noun === entries[0]?.figure.noun);
}
