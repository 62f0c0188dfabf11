import type { Assembly } from "./assemble";
import type { Entry } from "./entry";
import { isMinMax, isDistribution } from "./distribution";
import { inferScopes } from "./infer-scopes";
import { toFigure } from "./name-figures";
import { isBracketed, negativeAmount, afterLooseDash } from "./printed-sign";
import type { CellReading, ReadingContext, ReadingKind, ReadingNote } from "./reading";
import { hasBothLimits, isLimit, refusal } from "./refusal";
import { unitsOf } from "./resolve-units";
import { suspectFootnotes } from "./suspect-footnotes";

/** Turns joined figures into a reading: units, scopes, categories and the kind of the whole. */
export function resolve(
  assembly: Assembly,
  context: ReadingContext,
  parsed: readonly ReadingNote[],
  raw: string,
): CellReading {
  const notes: ReadingNote[] = [...parsed, ...assembly.notes];
  const { entries } = assembly;
  const limited = hasBothLimits(entries);
  const isRefused = (entry: Entry): boolean => entry.figure.refused && !(limited && isLimit(entry));
  const refused = entries.filter(isRefused);
  const kept = entries.filter((entry) => !isRefused(entry));
  for (const entry of entries) if (!(limited && isLimit(entry))) notes.push(...entry.figure.notes);
  if (limited)
    for (const entry of kept)
      entry.role =
        entry.figure.limit === "min" ? "lowest" : entry.figure.limit === "max" ? "highest" : entry.role;
  if (refused.length > 0 && kept.length === 0) return refusal(refused, context, notes, raw);
  if (kept.length === 0) return { kind: "text", values: [], confidence: 0.3, notes };
  if (refused.some((entry) => entry.figure.notes.some((note) => note.code !== "inequality"))) {
    return { kind: "text", values: [], confidence: 0.3, notes };
  }
  const only = kept[0];
  if (kept.length === 1 && only !== undefined && isBracketed(raw))
    return negativeAmount(only, context, notes);
  if (kept.length === 1 && only?.label === undefined && /^\s{0,9}[-–−] +\d[^\n]*$/.test(raw))
    return afterLooseDash(only, context, notes, raw);
  inferScopes(kept, notes);
  const units = unitsOf(kept, context, notes);
  const spread = kept.some((entry) => entry.figure.spread !== undefined) || isMinMax(kept);
  const shares = units.every((unit) => unit.unit === "percent");
  const answers = shares && !spread && isDistribution(kept);
  const items = kept.filter((entry) => entry.role === "place").length * 2 < kept.length;
  const values = kept.map((entry, index) =>
    toFigure(entry, units[index] ?? { unit: "none", printed: false }, {
      answers,
      spread,
      alone: kept.length === 1,
      count: kept.length,
      items,
    }),
  );
  const kind: ReadingKind = spread
    ? "range"
    : kept.length === 1
      ? "value"
      : answers
        ? "distribution"
        : "multi";
  const sizes = suspectFootnotes(values, kept, notes);
  return { kind, values: sizes, confidence: confidenceOf(notes, refused.length > 0), notes };
}

function confidenceOf(notes: readonly ReadingNote[], partly: boolean): number {
  if (partly) return 0.4;
  if (notes.length === 0) return 1;
  const codes = new Set(notes.map((note) => note.code));
  if (codes.has("footnote-suspected")) return 0.4;
  if (codes.has("unit-dropped")) return 0.5;
  if (codes.has("leftover") || codes.has("scope-inferred")) return 0.7;
  if (codes.has("approximate") || codes.has("unit-inferred")) return 0.8;
  return codes.size > 0 ? 0.9 : 1;
}
