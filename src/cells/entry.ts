import type { FigurePiece, LabelPiece, LabelRole } from "./pieces";
import type { ReadingContext } from "./reading";
import { words } from "./vocabulary";

/** A figure on its way to a reading. */
export interface Entry {
  readonly figure: FigurePiece;
  label: string | undefined;
  role: LabelRole | undefined;
  /** The label stood before the figure with a colon, or the figure prints its unit. */
  colon: boolean;
  scope: string | undefined;
  question: string | undefined;
  n: number | undefined;
  total: number | undefined;
  year: number | undefined;
  /** Stood in brackets after another figure, without a label of its own. */
  pairOf: Entry | undefined;
}

const totals = words("ialt total totalt samlet");

/** "45 i alt", "45 totalt". */
export function saysTotal({ words: [first = "", second, ...rest] }: LabelPiece): boolean {
  return second === undefined ? totals.has(first) : first === "i" && second === "alt" && rest.length === 0;
}

/** A figure of which nothing more is known. */
export function plainEntry(figure: FigurePiece): Entry {
  return {
    figure,
    label: undefined,
    role: undefined,
    colon: false,
    scope: undefined,
    question: undefined,
    n: undefined,
    total: undefined,
    year: undefined,
    pairOf: undefined,
  };
}

/** True for a percentage, printed or by context. */
export function isShare(figure: FigurePiece, context: ReadingContext): boolean {
  return figure.unit === "percent" || (figure.unit === undefined && context.unit === "percent");
}

/** True for a whole number that may count something. */
export function isCount(figure: FigurePiece): boolean {
  const counted = figure.unit === undefined || figure.unit === "count";
  return counted && figure.decimals === 0 && !figure.signed;
}

/** "2,79 % (2.600)", "34 % (45 personer)": a number that cannot be another share. */
export function isCountOf(figure: FigurePiece, share: FigurePiece, context: ReadingContext): boolean {
  if (!isShare(share, context)) return false;
  if (figure.unit === undefined) return share.unit === "percent" || figure.value > 100;
  return figure.unit !== "percent" && figure.unit !== "grade";
}
