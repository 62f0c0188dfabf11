import type { AssemblyState } from "./assembly-state";
import type { Entry } from "./entry";
import { scopeName, yearAtEnd } from "./label-names";
import { roleOf } from "./labels";
import type { GroupPiece } from "./pieces";
import { unitWord } from "./units";

/** Brackets without a figure: whose figure it is, its year, or a remark. */
export function addRemark(state: AssemblyState, group: GroupPiece, entry: Entry | undefined): void {
  const label = group.pieces.find((piece) => piece.type === "label");
  const time = group.pieces.find((piece) => piece.type === "time");
  if (state.pending !== undefined && time !== undefined) state.year = time.time.year;
  if (state.pending !== undefined && label !== undefined) {
    state.pending = { ...state.pending, text: `${state.pending.text} (${label.text})` };
    return;
  }
  const role = label === undefined ? undefined : roleOf(label);
  if (entry !== undefined && time !== undefined && role !== "remark") entry.year ??= time.time.year;
  if (label === undefined || entry === undefined) return;
  if (role === "remark" || role === "question" || label.end === "colon") {
    state.notes.push({ code: "reference-removed", text: label.text });
    return;
  }
  const unit = label.words.length === 1 ? unitWord(label.words[0] ?? "") : undefined;
  if (unit !== undefined) {
    state.entries[state.entries.length - 1] = {
      ...entry,
      figure: { ...entry.figure, unit: entry.figure.unit ?? unit },
    };
    return;
  }
  const name = scopeName(label.text);
  if (entry.label === undefined && entry.scope === undefined) {
    entry.label = name;
    entry.role = role === "place" || role === "answer" ? role : "name";
    entry.colon = true;
    entry.year ??= yearAtEnd(label.text);
  } else if (state.entries.every((other) => other.scope === undefined && other.label !== undefined)) {
    for (const other of state.entries) other.scope = name;
  } else state.leave(label.text);
}
