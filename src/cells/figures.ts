import { type Measured, measure, wholeAfter } from "./measure";
import { type Prefix, prefixOf } from "./number-prefix";
import type { FigurePiece } from "./pieces";
import type { NoteCode, ReadingContext, Unit } from "./reading";
import type { Token } from "./token";
import { isMoneyWord, unitWord } from "./units";
import { comparatives, limits } from "./vocabulary";

interface FoundFigure {
  readonly piece: FigurePiece;
  /** The other end of a spread. */
  readonly second: FigurePiece | undefined;
  /** Index of the first token after it. */
  readonly next: number;
  /** How many tokens at the end of the label before it belong to the figure ("kr.", "ca."). */
  readonly usedLabel: number;
}

/** Index of the far end of "35,7%-77,4%", "mellem 35 og 77 %", "fra 35 til 77 %"; -1 where there is none. */
function spreadEnd(tokens: readonly Token[], at: number, span: boolean): number {
  const sign = tokens[at];
  const far = isMoneyWord(tokens[at + 1]) ? at + (tokens[at + 2]?.text === "." ? 3 : 2) : at + 1;
  if (tokens[far]?.kind !== "number") return -1;
  if (sign?.kind === "dash") return far;
  return span && (sign?.lower === "og" || sign?.lower === "til") ? far : -1;
}

/** "34 % – 12 personer" are two figures, not a spread. */
function sameUnit(first: Measured, last: Measured | undefined): boolean {
  return first.unit === undefined || last?.unit === undefined || first.unit === last.unit;
}

function limitOf(limit: string | undefined): FigurePiece["limit"] {
  return limit === undefined ? undefined : (limits.get(limit) ?? comparatives.get(limit.split(" ")[0] ?? ""));
}

function problemOf(token: Token, unit: Unit | undefined): NoteCode | undefined {
  const literal = token.literal;
  if (literal?.problem !== undefined) return literal.problem;
  // A dot before three digits groups thousands, but no percentage or grade has thousands.
  const small = unit === "percent" || unit === "grade";
  return small && literal?.grouped === true && literal.decimals === 0 ? "ambiguous-number" : undefined;
}

function toPiece(token: Token, measured: Measured, prefix: Prefix, context: ReadingContext): FigurePiece {
  const notes: { code: NoteCode; text: string }[] = [];
  const problem = problemOf(token, measured.unit ?? (prefix.ofWhole ? undefined : context.unit));
  if (problem !== undefined) notes.push({ code: problem, text: token.text });
  if (prefix.limit !== undefined) notes.push({ code: "inequality", text: `${prefix.limit} ${token.text}` });
  if (prefix.approximate !== undefined) notes.push({ code: "approximate", text: prefix.approximate });
  if (token.literal?.amountMark === "dot") notes.push({ code: "malformed-amount", text: token.text });
  const { value, decimals, unit, points, noun } = measured;
  return {
    type: "figure",
    value: prefix.minus ? -Math.abs(value) : value === 0 ? 0 : value,
    decimals,
    unit,
    points,
    noun,
    total: undefined,
    signed: token.literal?.signed === true || prefix.minus,
    ofWhole: prefix.ofWhole,
    margin: prefix.margin,
    limit: limitOf(prefix.limit),
    spread: undefined,
    grouped: token.literal?.grouped === true,
    notes,
    refused: problem !== undefined || prefix.limit !== undefined,
    text: token.text,
  };
}

/** Reads the figure that begins at a number token; nothing where the number is more likely part of a name. */
export function figureAt(
  tokens: readonly Token[],
  at: number,
  context: ReadingContext,
  label: readonly Token[] = [],
  money = false,
  bracketed = false,
): FoundFigure | undefined {
  const token = tokens[at];
  const prefix = prefixOf(label);
  const first = token === undefined ? undefined : measure(tokens, at, money || prefix.money);
  if (token === undefined || first === undefined) return undefined;
  const far = spreadEnd(tokens, first.next, prefix.span);
  const last = far < 0 ? undefined : measure(tokens, far, false);
  const end = sameUnit(first, last) ? last : undefined;
  const bare = first.unit === undefined && end?.unit === undefined;
  if (bare && context.unit === undefined && isPartOfName(tokens, at, first, label, prefix)) return undefined;
  if (end !== undefined) {
    const far_ = tokens[far];
    const moves = label.slice(-nearby).some((before) => movement.test(before.lower));
    if (far_ !== undefined) {
      const unit = first.unit ?? end.unit;
      const low = toPiece(token, { ...first, unit, noun: undefined }, prefix, context);
      const high = toPiece(
        far_,
        { ...end, unit: end.unit ?? unit, noun: undefined },
        { ...prefix, minus: false },
        context,
      );
      return {
        piece: unclear(bare && context.unit === undefined, { ...low, spread: moves ? undefined : "min" }),
        second: unclear(bare && context.unit === undefined, { ...high, spread: moves ? undefined : "max" }),
        next: end.next,
        usedLabel: prefix.used,
      };
    }
  }
  const summed = tokens[first.next]?.text === "+" && tokens[first.next + 1]?.kind === "number";
  const piece = unclear(summed, toPiece(token, first, prefix, context));
  const whole = wholeAfter(
    tokens,
    first.next,
    bracketed || context.unit === "count" || context.unit === undefined,
  );
  if (whole !== undefined && whole.total >= piece.value && piece.unit !== "percent") {
    return {
      piece: { ...piece, unit: piece.unit ?? "count", total: whole.total },
      second: undefined,
      next: whole.next,
      usedLabel: prefix.used,
    };
  }
  return { piece, second: undefined, next: first.next, usedLabel: prefix.used };
}

/** How many words before a number can still say something about it. */
const nearby = 8;

/** "steget fra 45 % til 51 %" tells two times, not a spread. */
const movement = /^(?:steg|fald|øge|reducer|vokse|ændre)/;

/** "5-7" with no unit in sight may be a spread, a date or an address; "12 + 15" is a sum for a person to make. */
function unclear(isUnclear: boolean, piece: FigurePiece): FigurePiece {
  if (!isUnclear) return piece;
  return { ...piece, refused: true, notes: [{ code: "ambiguous-number", text: piece.text }] };
}

/** Without a unit in sight, a number amid words is a name (a house number) unless a colon or the line's start leads to it. */
function isPartOfName(
  tokens: readonly Token[],
  at: number,
  first: Measured,
  label: readonly Token[],
  prefix: Prefix,
): boolean {
  const next = tokens[first.next];
  if (label.length > prefix.used) return first.noun === undefined || unitWord(first.noun) === undefined;
  const dashed = next?.kind === "dash" && next.spaced && tokens[first.next + 1]?.kind === "word";
  const named = dashed || (next?.kind === "word" && next.text !== next.lower);
  return named && first.noun === undefined && at === 0;
}
