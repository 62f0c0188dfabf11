import type { FigurePiece, Piece } from "./pieces";

/** The figures among pieces, those inside brackets included. */
export function figuresOf(pieces: readonly Piece[]): readonly FigurePiece[] {
  const figures: FigurePiece[] = [];
  for (const piece of pieces) {
    if (piece.type === "figure") figures.push(piece);
    else if (piece.type === "group") for (const inner of figuresOf(piece.pieces)) figures.push(inner);
  }
  return figures;
}

/** True where any of the pieces is or holds a figure. */
export function hasFigure(pieces: readonly Piece[]): boolean {
  return pieces.some(
    (piece) => piece.type === "figure" || (piece.type === "group" && hasFigure(piece.pieces)),
  );
}
