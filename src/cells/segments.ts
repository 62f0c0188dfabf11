import { hasFigure } from "./piece-figures";
import type { Piece } from "./pieces";

/** "45 % Nord": each figure is followed by its label, none is led by one. */
export function labelsFollow(pieces: readonly Piece[]): boolean {
  if (
    pieces.some(
      (piece) => piece.type === "label" && (piece.words[0] === "heraf" || piece.words[0] === "hvoraf"),
    )
  )
    return false;
  const shape = pieces.filter((piece) => piece.type === "figure" || piece.type === "label");
  const last = shape.at(-1);
  return (
    shape[0]?.type === "figure" &&
    last?.type === "label" &&
    last.end === "none" &&
    shape.length % 2 === 0 &&
    shape.every((piece, index) => (piece.type === "figure") === (index % 2 === 0))
  );
}

/** "12 piger og 33 drenge": each figure with the label after it; empty where labels do not follow. */
export function labelledFigures(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  if (!labelsFollow(pieces)) return [];
  const shape = pieces.filter((piece) => piece.type === "figure" || piece.type === "label");
  return shape.flatMap((_, index) => (index % 2 === 0 ? [shape.slice(index, index + 2)] : []));
}

/** "45 i 2021 og 51 i 2022": each figure is followed by its time. */
export function timesFollow(pieces: readonly Piece[]): boolean {
  const shape = pieces.filter((piece) => piece.type === "figure" || piece.type === "time");
  return (
    shape.length > 1 &&
    shape.length % 2 === 0 &&
    shape.every((piece, index) => (piece.type === "time") === (index % 2 === 1))
  );
}

/** Splits pieces at line ends and list signs; at a comma only after a figure. */
export function segmentsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const segments: Piece[][] = [];
  let current: Piece[] = [];
  let figures = false;
  for (const piece of pieces) {
    if (piece.type !== "break") {
      current.push(piece);
      figures ||= hasFigure([piece]);
    } else if (piece.hard || figures) {
      if (current.length > 0) segments.push(current);
      current = [];
      figures = false;
    }
  }
  if (current.length > 0) segments.push(current);
  return segments;
}
