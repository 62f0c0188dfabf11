import type { Entry } from "./entry";
import type { Figure, NoteCode, ReadingNote } from "./reading";
import { scales } from "./resolve-units";

const suspicion: NoteCode = "footnote-suspected";

/**
 * "5183" on a scale that ends at 1000 may be 518 with footnote 3. Where other figures of the cell prove the scale the
 * digit is taken off; else the figure stays as printed and the note says so.
 */
export function suspectFootnotes(
  values: readonly Figure[],
  entries: readonly Entry[],
  notes: ReadingNote[],
): readonly Figure[] {
  const outside = (figure: Figure): boolean => {
    const scale = scales[figure.unit];
    return scale !== undefined && (figure.value < scale[0] || figure.value > scale[1]);
  };
  const strays = values.filter(outside).length;
  if (strays === 0) return values;
  return values.map((figure, index) => {
    const whole = figure.decimals === 0 && entries[index]?.figure.grouped === false && !figure.unitPrinted;
    const scale = scales[figure.unit];
    if (!whole || scale === undefined || !outside(figure)) return figure;
    const shortened = Math.trunc(figure.value / 10);
    // Below the scale it is the sign that is wrong: no digit taken off brings the figure back.
    if (shortened > scale[1] || figure.value < scale[0]) return figure;
    const proven = figure.unit === "points" && values.length > 1 && strays === 1;
    notes.push({ code: proven ? "footnote-removed" : suspicion, text: String(figure.value) });
    return proven ? { ...figure, value: shortened } : figure;
  });
}
