import { hasFigure } from "./piece-figures";
import type { FigurePiece, LabelPiece, Piece } from "./pieces";

const respective = new Set(["hhv", "henholdsvis"]);
const marks = /(?:hhv\.?|henholdsvis)/i;

/**
 * "Området og kommunen: hhv. 25 % og 22 %", "henholdsvis 25 % og 22 % i området og kommunen": the names of one label
 * given out to the figures in order, where there are as many; else the pieces without the word.
 */
export function respectively(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(isMarked)) return pieces;
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.type === "break" && piece.hard) lines.push([piece]);
    else lines.at(-1)?.push(piece);
  }
  return lines.flatMap(inLine);
}

function inLine(pieces: readonly Piece[]): readonly Piece[] {
  const bare: readonly Piece[] = pieces.flatMap((piece): readonly Piece[] =>
    piece.type === "label" ? withoutMark(piece) : [piece],
  );
  const labels = bare.filter((piece) => piece.type === "label");
  const figures = bare.filter((piece) => piece.type === "figure");
  const [label] = labels;
  if (
    label === undefined ||
    labels.length > 1 ||
    bare.some((piece) => piece.type === "group" && hasFigure([piece]))
  )
    return bare;
  const names: readonly string[] = label.text.split(/,|\/| og /).map((name) => name.trim());
  return names.length === figures.length && names.length > 1
    ? [...bare.slice(0, firstOf(bare)), ...pairsOf(names, figures)]
    : bare;
}

/** Where the line begins after the break that leads to it. */
function firstOf(pieces: readonly Piece[]): number {
  return pieces[0]?.type === "break" ? 1 : 0;
}

function isMarked(piece: Piece): boolean {
  return piece.type === "label" && piece.words.some((word) => respective.has(word));
}

function withoutMark(label: LabelPiece): readonly LabelPiece[] {
  const words = label.words.filter((word) => !respective.has(word));
  if (words.length === label.words.length) return [label];
  const text = label.text.replace(marks, "").replace(/ {2}/, " ").trim();
  return words.length === 0 ? [] : [{ type: "label", end: label.end, words, text }];
}

function pairsOf(names: readonly string[], figures: readonly FigurePiece[]): readonly Piece[] {
  return figures.flatMap((figure, index): readonly Piece[] => {
    const text = (names[index] ?? "").replace(/^(?:i|for|på) /, "");
    return [{ type: "label", text, words: text.toLowerCase().split(" "), end: "colon" }, figure];
  });
}
