import type { Entry } from "./entry";
import { inferUnit } from "./context";
import { toFigure } from "./name-figures";
import type { CellReading, Figure, ReadingContext, ReadingNote } from "./reading";
import { scales } from "./resolve-units";

/** True for a text wholly within one pair of brackets. */
export function isBracketed(raw: string): boolean {
  const text = raw.trim();
  return text.startsWith("(") && text.endsWith(")") && text.indexOf("(", 1) < 0;
}

/** "(1.250)" is how accounts print −1.250; a bracketed share could be anything. */
export function negativeAmount(
  entry: Entry,
  context: ReadingContext,
  notes: readonly ReadingNote[],
): CellReading {
  const { figure } = entry;
  const { unit } = figure.unit === undefined ? inferUnit(context, figure.value) : { unit: figure.unit };
  const labelled = entry.label !== undefined || figure.noun !== undefined;
  if (labelled || scales[unit] !== undefined || unit === "year" || figure.value < 0) {
    const values = [
      toFigure(
        entry,
        { unit, printed: figure.unit !== undefined },
        { answers: false, spread: false, alone: true, count: 1 },
      ),
    ];
    return { kind: "value", values, confidence: 0.5, notes };
  }
  const values: Figure[] = [
    { value: -figure.value, unit, decimals: figure.decimals, unitPrinted: figure.unit !== undefined },
  ];
  return { kind: "value", values, confidence: 0.8, notes };
}

/** "- 3,5": a minus sign or a list sign. Amounts and U+2212 are negative, anything else is for a person to tell. */
export function afterLooseDash(
  entry: Entry | undefined,
  context: ReadingContext,
  notes: ReadingNote[],
  raw: string,
): CellReading {
  const unit = entry?.figure.unit ?? context.unit;
  if (entry === undefined || (unit !== "dkk" && !raw.trimStart().startsWith("−"))) {
    return {
      kind: "text",
      values: [],
      confidence: 0.3,
      notes: [...notes, { code: "ambiguous-number", text: raw.trim() }],
    };
  }
  const values = [
    {
      value: -entry.figure.value,
      unit: unit ?? "none",
      decimals: entry.figure.decimals,
      unitPrinted: entry.figure.unit !== undefined,
    },
  ];
  return { kind: "value", values, confidence: 0.8, notes };
}
