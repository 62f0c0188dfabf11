import type { Entry } from "./entry";
import type { CellReading, ReadingContext, ReadingNote, Unit } from "./reading";

/** A count this small, given as a limit, is a count withheld. */
const largestWithheld = 10;

/** "Min. 35 % Maks. 77 %" is a spread, not two limits. */
export function hasBothLimits(entries: readonly Entry[]): boolean {
  const has = (limit: string): boolean =>
    entries.some((entry) => entry.figure.limit === limit && isLimit(entry));
  return has("min") && has("max");
}

/** True for a figure whose only note is a "min." or "maks." before it. */
export function isLimit(entry: Entry): boolean {
  return entry.figure.notes.length === 1 && /^m(?:in|ax|aks)/.test(entry.figure.notes[0]?.text ?? "");
}

/** The reading of a cell whose figures cannot be trusted: a count withheld, or text. */
export function refusal(
  refused: readonly Entry[],
  context: ReadingContext,
  notes: readonly ReadingNote[],
  raw: string,
): CellReading {
  const [only] = refused;
  if (refused.length === 1 && only !== undefined && isWithheld(only, context, raw)) {
    return {
      kind: "unavailable",
      values: [],
      availability: { reason: "suppressed" },
      confidence: 0.8,
      notes,
    };
  }
  return { kind: "text", values: [], confidence: 0.3, notes };
}

const countable: ReadonlySet<Unit> = new Set(["count", "full_year_persons", "dwellings"]);
const people =
  /^(?:personer|borgere|beboere|unge|børn|elever|besvarelser|svar|respondenter|observationer|deltagere|sager)$/;

/** "<5", "under 5 personer": a small count that may not be shown. "< 5 %" is a limit and nothing else. */
function isWithheld(entry: Entry, context: ReadingContext, raw: string): boolean {
  const { figure } = entry;
  const below = figure.notes.some(
    (note) => note.code === "inequality" && /^(?:<|under|færre end|mindre end)/.test(note.text),
  );
  if (!below || figure.value > largestWithheld || figure.decimals > 0) return false;
  const unit = figure.unit ?? context.unit;
  if (figure.noun !== undefined && people.test(figure.noun)) return figure.unit === undefined;
  if (unit !== undefined) return countable.has(unit);
  return /^\s{0,9}<\d+\s{0,9}$/.test(raw);
}
