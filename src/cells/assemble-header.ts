import { addRemark } from "./assemble-remark";
import type { AssemblyState } from "./assembly-state";
import { scopeName } from "./label-names";
import { roleOf, trimName } from "./labels";
import type { Piece } from "./pieces";
import { labelsFollow } from "./segments";

/** A segment without figures: a heading, a scope in brackets or the label of the next line. */
export function readHeader(
  state: AssemblyState,
  pieces: readonly Piece[],
  next: readonly Piece[] | undefined,
): void {
  const label = pieces.find((piece) => piece.type === "label");
  for (const piece of pieces) {
    if (piece.type === "group") addRemark(state, piece, state.entries.at(-1));
    else if (piece.type === "time" && (label === undefined || pieces.length === 2)) {
      if (next === undefined && state.entries.length > 0 && label === undefined) state.leave(piece.text);
      else state.year = piece.time.year;
    }
  }
  if (label === undefined) return;
  const role = roleOf(label);
  const first = next?.find((piece) => piece.type !== "time");
  if (role === "question") {
    state.question = trimName(label.text);
    state.scope = undefined;
  } else if (first?.type === "figure" && !labelsFollow(next ?? [])) state.pending = label;
  else if (next === undefined) state.leaveLabel(label);
  else if (label.end === "colon" || role === "place") {
    state.scope = scopeName(label.text);
    state.question = undefined;
    if (role === "measure") state.scope = undefined;
  }
}
