import type { AssemblyState } from "./assembly-state";
import { type Entry, plainEntry, isShare, isCount, isCountOf } from "./entry";
import { labelText, yearAtEnd } from "./label-names";
import { roleOf } from "./labels";
import { figuresOf } from "./piece-figures";
import type { FigurePiece, LabelPiece, LabelRole, Piece } from "./pieces";
import { labelledFigures } from "./segments";
import { sharesAgree } from "./shares";
import { yardstickWords } from "./vocabulary";

/** Brackets after a figure: its count, its total, a part of it, or the same figure of the municipality. */
export function addBracketed(state: AssemblyState, pieces: readonly Piece[], entry: Entry): void {
  const label = pieces.find((piece) => piece.type === "label");
  const role = label === undefined ? undefined : roleOf(label);
  const figures = figuresOf(pieces);
  const [figure] = figures;
  const pairs = figures.length > 1 ? labelledFigures(pieces) : [];
  if (pairs.length > 1) {
    for (const pair of pairs) addBracketed(state, pair, entry);
    return;
  }
  if (figure === undefined) {
    if (label !== undefined) state.leave(label.text);
    return;
  }
  const share = isShare(entry.figure, state.context);
  if (saysNoFigure(figure, label, role)) state.leave(label === undefined ? figure.text : label.text);
  else if (figure.total !== undefined && share) {
    entry.n ??= figure.value;
    entry.total ??= figure.total;
  } else if (role === "respondents" || (figure.ofWhole && share)) entry.total ??= figure.value;
  else if (
    role === "count" ||
    (label === undefined && isCountOf(figure, entry.figure, state.context)) ||
    (figure.noun !== undefined && role !== "place" && role !== "subset" && share)
  ) {
    entry.n ??= figure.value;
  } else if (figure.unit === "percent" && isCount(entry.figure) && (role ?? "measure") === "measure") {
    addShareAfterCount(state, figure, entry);
  } else addPair(state, pieces, label, entry);
}

/** A change, a margin or a yardstick: no figure of the cell's own. */
function saysNoFigure(
  figure: FigurePiece,
  label: LabelPiece | undefined,
  role: LabelRole | undefined,
): boolean {
  return (
    figure.signed ||
    figure.margin ||
    figure.points ||
    role === "uncertainty" ||
    role === "remark" ||
    yardstickWords.has(label?.words[0] ?? "")
  );
}

/** "53 % (Kommune 46 %)", "53 % (46 % i 2021)": a figure of another place, part or time beside the first. */
function addPair(
  state: AssemblyState,
  pieces: readonly Piece[],
  label: LabelPiece | undefined,
  entry: Entry,
): void {
  const [figure, ...rest] = figuresOf(pieces);
  if (figure === undefined) return;
  const dated = pieces.find((piece) => piece.type === "time");
  if (label === undefined && (dated !== undefined || state.entries.at(-1)?.pairOf === entry)) {
    state.entries.push({ ...plainEntry(figure), year: dated?.time.year });
    return;
  }
  const role = label === undefined ? undefined : roleOf(label);
  state.entries.push({
    ...entry,
    figure,
    label: label === undefined ? entry.label : labelText(label, role),
    role,
    colon: true,
    scope: undefined,
    n: undefined,
    total: figure.total,
    year: label === undefined ? entry.year : (yearAtEnd(label.text) ?? entry.year),
    pairOf: entry,
  });
  if (rest.length > 0) state.leave(rest.map((other) => other.text).join(" "));
}

/** "628 (15,73 %)", "Antal: 628 (Andel: 15,73 %)", "12 ud af 48 (25 %)": a count with its share. A column of counts wants the count. */
function addShareAfterCount(state: AssemblyState, share: FigurePiece, entry: Entry): void {
  const { figure } = entry;
  const confirms = figure.total !== undefined && sharesAgree(share, figure.value, figure.total);
  const wanted = state.context.unit;
  if (wanted === "percent" || (wanted === undefined && (confirms || figure.total === undefined))) {
    state.entries.pop();
    state.entries.push({ ...entry, figure: share, n: figure.value, total: figure.total });
  } else if (wanted !== "count" || (figure.total !== undefined && !confirms)) {
    state.entries.push({ ...entry, figure: share, question: undefined, n: undefined, total: undefined });
  } else if (!confirms) state.leave(`${share.text} %`);
}
