import { availabilityOf } from "./availability";
import { assemble } from "./assemble";
import { holdsLabels } from "./context";
import { parsePieces } from "./parse";
import { figuresOf, hasFigure } from "./piece-figures";
import type { Piece } from "./pieces";
import type { CellReading, Figure, ReadingContext, ReadingNote } from "./reading";
import { resolve } from "./resolve";
import { readBareNumber } from "./bare-number";
import { readNumber } from "./spreadsheet-number";
import { timeAt } from "./time";
import { tokenise } from "./tokenise";
import { type Token } from "./token";
import { words } from "./vocabulary";

const empty: CellReading = { kind: "empty", values: [], confidence: 1, notes: [] };
const noContext: ReadingContext = {};

/**
 * Reads a cell: Danish text, a number with its format, or nothing. Percentages come in percents (90.2).
 * Never throws and takes time linear in the text's length. What is ambiguous ("12.5", "< 5") comes back as `text`
 * with a note; a missing value is never 0.
 */
export function readCell(
  raw: string | number | boolean | null,
  context: ReadingContext = noContext,
): CellReading {
  if (raw === null || raw === "") return empty;
  if (typeof raw === "number") return readNumber(raw, context);
  if (typeof raw === "boolean") return { kind: "text", values: [], confidence: 1, notes: [] };
  return readBareNumber(raw, context) ?? readText(raw, context);
}

function readText(raw: string, context: ReadingContext): CellReading {
  const tokens = tokenise(raw);
  const alone = readAlone(tokens, context);
  if (alone !== undefined) return alone;
  if (!tokens.some(isNumber)) return textOrUnavailable(tokens, []);
  if (holdsLabels(context) && tokens.some((token) => token.kind === "word"))
    return textOrUnavailable(tokens, []);
  if (context.unit === undefined && raw.length > shortestAddress && tokens.some(isWebAddress))
    return textOrUnavailable(tokens, []);
  const { pieces, notes } = parsePieces(tokens, context);
  const figures = figuresOf(pieces);
  if (figures.length === 0) return textOrUnavailable(tokens, notes);
  const reason = availabilityBesides(tokens, pieces);
  if (reason !== undefined) return reason;
  const assembly = assemble(pieces, context);
  return resolve(assembly, context, notes, raw);
}

/** "www.a.dk" */
const shortestAddress = 7;

function isNumber(token: Token): boolean {
  return token.literal !== undefined;
}

function isWebAddress(token: Token): boolean {
  return (
    token.kind === "word" && (token.lower === "www" || token.lower === "http" || token.lower === "https")
  );
}

const periodLeads = words("fra pr perioden periode i");

function saysNothing({ kind, text }: Token): boolean {
  return kind === "newline" || kind === "dash" || kind === "bullet" || kind === "markup" || text === "/";
}

/** Cells that are one sign, one date or one period. */
function readAlone(tokens: readonly Token[], context: ReadingContext): CellReading | undefined {
  const [first] = tokens;
  if (first === undefined) return empty;
  if (tokens.every(saysNothing)) return empty;
  const [, open, mark, close] = tokens;
  if (first.kind === "dash" && open?.kind === "open" && close?.kind === "close" && tokens.length === 4) {
    return { ...empty, notes: [{ code: "footnote-removed", text: mark?.text ?? "" }] };
  }
  if (tokens.every((token) => token.text === "*" || token.kind === "newline"))
    return unavailableWithoutReason;
  const start = periodLeads.has(first.lower) ? (tokens[1]?.text === "." ? 2 : 1) : 0;
  const time = timeAt(tokens, start);
  if (time?.period === undefined || time.form === "year") return undefined;
  const rest = tokens.slice(time.next).every((token) => token.text === "." || token.kind === "newline");
  if (!rest || (context.unit === "year" && time.form === "school-year")) return undefined;
  if (time.form === "date")
    return { kind: "date", values: [], date: time.period.from, confidence: 1, notes: [] };
  return { kind: "period", values: [], period: time.period, confidence: 1, notes: [] };
}

const unavailableWithoutReason: CellReading = { kind: "unavailable", values: [], confidence: 0.8, notes: [] };

function textOrUnavailable(tokens: readonly Token[], notes: readonly ReadingNote[]): CellReading {
  const availability = availabilityOf(tokens);
  if (availability !== undefined)
    return { kind: "unavailable", values: [], availability, confidence: 1, notes };
  const years = yearsOnly(tokens);
  if (years.length > 0)
    return { kind: years.length > 1 ? "multi" : "value", values: years, confidence: 0.8, notes };
  return { kind: "text", values: [], confidence: 1, notes };
}

/** "2018 2019": nothing but years. */
function yearsOnly(tokens: readonly Token[]): readonly Figure[] {
  const years: Figure[] = [];
  for (const token of tokens) {
    const literal = token.literal;
    if (literal === undefined) {
      if (token.kind === "word" && token.lower !== "og") return [];
      continue;
    }
    const { value } = literal;
    if (literal.integerDigits !== 4 || literal.decimals > 0 || value < 1900 || value > 2100) return [];
    years.push({ value, unit: "year", decimals: 0, unitPrinted: false });
  }
  return years;
}

/** "For få besvarelser (n = 3)": the figure explains why there is none. */
function availabilityBesides(tokens: readonly Token[], pieces: readonly Piece[]): CellReading | undefined {
  const cut = tokens.findIndex((token) => token.kind === "open");
  if (cut <= 0 || hasFigure(pieces.filter((piece) => piece.type !== "group"))) return undefined;
  const availability = availabilityOf(tokens.slice(0, cut));
  return availability === undefined
    ? undefined
    : { kind: "unavailable", values: [], availability, confidence: 0.9, notes: [] };
}
