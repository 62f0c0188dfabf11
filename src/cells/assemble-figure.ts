import type { AssemblyState } from "./assembly-state";
import { type Entry, isShare } from "./entry";
import { labelText, yearAtEnd } from "./label-names";
import { roleOf } from "./labels";
import type { FigurePiece, LabelPiece } from "./pieces";
import { respondentWords } from "./vocabulary";

/** A figure: one of its own, or the count, total or margin of the one before it. */
export function addFigure(state: AssemblyState, figure: FigurePiece): void {
  const label = state.pending;
  state.pending = undefined;
  const last = state.entries.at(-1);
  if (addsToLast(state, figure, label, last)) return;
  const entry = newEntry(state, figure, label);
  state.year = undefined;
  if (isShareOfCount(state, entry, last)) {
    state.entries.pop();
    entry.n = last?.figure.value;
    entry.scope ??= last?.scope;
    entry.year ??= last?.year;
  }
  const ownYear = label === undefined ? undefined : yearAtEnd(label.text);
  if (ownYear !== undefined) entry.year ??= ownYear;
  state.entries.push(entry);
}

/** True for a figure that is only the margin, count or total of another, which then has it. */
function addsToLast(
  state: AssemblyState,
  figure: FigurePiece,
  label: LabelPiece | undefined,
  last: Entry | undefined,
): boolean {
  const role = label === undefined ? undefined : roleOf(label);
  if (role === "uncertainty" || (figure.margin && last !== undefined)) {
    state.leave(`${label?.text ?? ""} ${figure.text}`);
    return true;
  }
  if (role === "respondents" && (last !== undefined || label?.words[0] === "n")) {
    if (last === undefined) state.respondents = figure.value;
    else last.total ??= figure.value;
    return true;
  }
  if (last === undefined) return false;
  const counts = role === "count" && last.n === undefined && figure.unit !== "percent";
  if (counts && isShare(last.figure, state.context)) {
    last.n = figure.value;
    return true;
  }
  return label === undefined && completesShare(state, figure, last);
}

/** A figure with its own label and what the cell has said before. */
function newEntry(state: AssemblyState, figure: FigurePiece, label: LabelPiece | undefined): Entry {
  const role = label === undefined ? undefined : roleOf(label);
  const moves = label?.words.some((word) => word === "steget" || word === "faldet") === true;
  return {
    figure,
    label: label === undefined || moves ? undefined : labelText(label, role),
    role,
    colon: label?.end === "colon",
    scope: state.lineScope ?? state.scope,
    question: state.question,
    n: undefined,
    total: figure.total ?? state.respondents,
    year: state.year,
    pairOf: undefined,
  };
}

/** "45 % af 120 respondenter", "45 % svarende til 54 personer". */
function completesShare(state: AssemblyState, figure: FigurePiece, last: Entry): boolean {
  if (!isShare(last.figure, state.context) || last.figure.unit !== "percent") return false;
  const whole = figure.ofWhole || respondentWords.has(figure.noun ?? "");
  if (whole && figure.unit !== "percent" && last.total === undefined) last.total = figure.value;
  else if (
    (figure.unit === "count" || (figure.unit === undefined && figure.noun !== undefined)) &&
    last.n === undefined
  ) {
    last.n = figure.value;
    last.total ??= figure.total;
  } else return false;
  return true;
}

/** "Antal: 628 Andel: 15,7 %": the count came first. */
function isShareOfCount(state: AssemblyState, entry: Entry, last: Entry | undefined): boolean {
  return (
    last?.role === "count" &&
    entry.role === "measure" &&
    isShare(entry.figure, state.context) &&
    !isShare(last.figure, {})
  );
}
