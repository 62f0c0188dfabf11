import { hasFigure } from "./piece-figures";
import type { LabelPiece, Piece } from "./pieces";

/** "45 % Nord": each figure is followed by its label, none is led by one. */
export function labelsFollow(pieces: readonly Piece[]): boolean {
  let figures = 0;
  let labels = 0;
  let last: LabelPiece | undefined;
  for (const piece of pieces) {
    if (piece.type === "figure") {
      if (figures++ !== labels) return false;
    } else if (piece.type === "label") {
      if (++labels !== figures || piece.words[0] === "heraf" || piece.words[0] === "hvoraf") return false;
      last = piece;
    }
  }
  return figures === labels && last?.end === "none";
}

/** "12 piger og 33 drenge": each figure with the label after it; empty where labels do not follow. */
export function labelledFigures(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  if (!labelsFollow(pieces)) return [];
  const shape = pieces.filter((piece) => piece.type === "figure" || piece.type === "label");
  return shape.flatMap((_, index) => (index % 2 === 0 ? [shape.slice(index, index + 2)] : []));
}

/** "45 i 2021 og 51 i 2022": each figure is followed by its time. */
export function timesFollow(pieces: readonly Piece[]): boolean {
  let figures = 0;
  let times = 0;
  for (const piece of pieces) {
    if (piece.type === "figure") {
      if (figures++ !== times) return false;
    } else if (piece.type === "time" && ++times !== figures) return false;
  }
  return times > 0 && figures === times;
}

/** Splits pieces at line ends and list signs; at a comma only after a figure. */
export function segmentsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const segments: Piece[][] = [];
  let current: Piece[] = [];
  let figures = false;
  for (const piece of pieces) {
    if (piece.type !== "break") {
      current.push(piece);
      figures ||= piece.type === "figure" || (piece.type === "group" && hasFigure(piece.pieces));
    } else if (piece.hard || figures) {
      if (current.length > 0) segments.push(current);
      current = [];
      figures = false;
    }
  }
  if (current.length > 0) segments.push(current);
  return segments;
}
