import { addBracketed } from "./assemble-brackets";
import { addFigure } from "./assemble-figure";
import { readHeader } from "./assemble-header";
import { addLabelAfter, addLabelBefore } from "./assemble-label";
import { addRemark } from "./assemble-remark";
import { AssemblyState } from "./assembly-state";
import type { Entry } from "./entry";
import { figuresOf, hasFigure } from "./piece-figures";
import type { GroupPiece, Piece, TimePiece } from "./pieces";
import type { ReadingContext, ReadingNote } from "./reading";
import { respectively } from "./respectively";
import { labelsFollow, segmentsOf, timesFollow } from "./segments";

export interface Assembly {
  readonly entries: readonly Entry[];
  readonly notes: readonly ReadingNote[];
}

/** Joins the pieces of a cell to figures with scope, category, count, total and year. */
export function assemble(pieces: readonly Piece[], context: ReadingContext): Assembly {
  const state = new AssemblyState(context);
  const segments = segmentsOf(respectively(pieces));
  segments.forEach((segment, index) => {
    addSegment(state, segment, segments[index + 1]);
  });
  if (state.pending !== undefined) state.leave(state.pending.text);
  return { entries: state.entries, notes: state.notes };
}

function addSegment(
  state: AssemblyState,
  pieces: readonly Piece[],
  next: readonly Piece[] | undefined,
): void {
  if (!hasFigure(pieces)) {
    readHeader(state, pieces, next);
    return;
  }
  state.lineScope = undefined;
  const after = labelsFollow(pieces) && state.pending === undefined;
  const timesAfter = timesFollow(pieces) && state.year === undefined;
  for (const [index, piece] of pieces.entries()) {
    switch (piece.type) {
      case "label":
        if (after) addLabelAfter(state, piece);
        else if (index === pieces.length - 1 && pieces[index - 1]?.type !== "label")
          addLabelAfter(state, piece);
        else addLabelBefore(state, piece);
        break;
      case "time":
        addTime(state, piece, pieces[index - 1], timesAfter ? undefined : pieces[index + 1]);
        break;
      case "figure":
        addFigure(state, piece);
        break;
      case "group":
        addGroup(state, piece);
        break;
      case "break":
        break;
    }
  }
}

function addTime(
  state: AssemblyState,
  piece: TimePiece,
  before: Piece | undefined,
  after: Piece | undefined,
): void {
  const { time } = piece;
  if (time.form === "part" && state.pending === undefined && after !== undefined) {
    state.pending = { type: "label", text: piece.text, words: ["kvartal"], end: "none", role: "answer" };
    state.year = time.year;
    return;
  }
  const last = state.entries.at(-1);
  if (after === undefined && before?.type === "figure" && last !== undefined && state.pending === undefined) {
    last.year ??= time.year;
  } else state.year = time.year;
}

function addGroup(state: AssemblyState, group: GroupPiece): void {
  const entry = state.entries.at(-1);
  const figures = figuresOf(group.pieces);
  if (figures.length === 0) {
    addRemark(state, group, entry);
    return;
  }
  if (entry === undefined || state.pending !== undefined) {
    for (const segment of segmentsOf(group.pieces)) addSegment(state, segment, undefined);
    return;
  }
  for (const segment of segmentsOf(group.pieces)) addBracketed(state, segment, entry);
}
