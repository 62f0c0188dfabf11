import type { AssemblyState } from "./assembly-state";
import { nameAfterPreposition, scopeName } from "./label-names";
import { bareName, roleOf, trimName } from "./labels";
import type { LabelPiece } from "./pieces";
import { conjunctions } from "./vocabulary";

/** A label that leads to the next figure; one that waited already becomes its scope or question. */
export function addLabelBefore(state: AssemblyState, whole: LabelPiece): void {
  const label = withoutCountedNoun(state, whole);
  if (label === undefined) return;
  const role = roleOf(label);
  if (state.pending !== undefined && state.pending !== label) {
    const outer = roleOf(state.pending);
    if (outer === "question") state.question = trimName(state.pending.text);
    else if (outer !== "measure" && outer !== "count") state.lineScope = scopeName(state.pending.text);
  }
  if (role === "question") {
    state.question = trimName(label.text);
    state.pending = undefined;
  } else state.pending = label;
}

/** "1.234 beboere i 560 boliger": what the figure before counts does not name the next one. */
function withoutCountedNoun(state: AssemblyState, label: LabelPiece): LabelPiece | undefined {
  const noun = state.entries.at(-1)?.figure.noun;
  const second = label.words[1];
  if (noun === undefined || label.words[0] !== noun || second === undefined || !conjunctions.has(second))
    return label;
  const from = label.words.findIndex((word, index) => index > 0 && !conjunctions.has(word));
  if (from < 0) return undefined;
  const words = label.words.slice(from);
  const text = label.text.slice(label.text.toLowerCase().indexOf(words[0] ?? ""));
  return { type: "label", end: label.end, words, text };
}

/** A label that names the figure before it: "45 % i Nordbyen". */
export function addLabelAfter(state: AssemblyState, label: LabelPiece): void {
  const entry = state.entries.at(-1);
  const role = roleOf(label);
  if (entry === undefined) {
    state.pending = label;
    return;
  }
  const name = bareName(label);
  if (entry.label !== undefined || name === entry.figure.noun || name === "") return;
  if (entry.figure.noun !== undefined && label.words[0] === entry.figure.noun) {
    const place = label.words.findIndex(
      (word, index) => index > 0 && (word === "i" || word === "på" || word === "for"),
    );
    if (place < 0) return;
  }
  if (role === "place" || role === "answer") {
    entry.label = nameAfterPreposition(label);
    entry.role = role === "answer" && entry.label !== label.text ? "place" : role;
    entry.colon = true;
  } else if (
    label.words.length <= 4 &&
    role === "name" &&
    label.text.charAt(0) !== label.text.charAt(0).toLowerCase()
  ) {
    entry.label = name;
    entry.role = role;
    entry.colon = true;
  } else state.leaveLabel(label);
}
