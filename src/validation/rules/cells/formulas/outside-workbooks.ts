import { formulaPieces, type FormulaPiece } from "../../../formulas/pieces";

/** The workbooks outside this one that a formula takes cells or names from, as it writes them. */
export function outsideWorkbooks(formula: string): string[] {
  if (!/[[|']/.test(formula)) return [];
  const pieces = formulaPieces(formula);
  const found = pieces.flatMap((_, index) => workbookAt(pieces, index) ?? []);
  return [...new Set(found)];
}

function workbookAt(pieces: readonly FormulaPiece[], index: number): string | undefined {
  const piece = pieces[index];
  if (piece?.kind === "quoted")
    return pieces[index + 1]?.text === "!" ? workbookInPath(piece.text) : undefined;
  if (piece?.kind === "bracket")
    return isBeforeSheet(pieces, index) ? named(piece.text.slice(1, -1)) : undefined;
  if (piece?.text !== "|") return undefined;
  // A path in quotes after the bar of a DDE link is found by itself.
  const topic = pieces[index + 1];
  return topic?.kind === "word" ? topic.text : undefined;
}

/** A sheet's own name holds neither brackets nor slashes. */
function workbookInPath(quoted: string): string | undefined {
  const path = quoted.slice(1, -1).replaceAll("''", "'");
  const inBrackets = /\[([^\]]+)\]/.exec(path)?.[1];
  if (inBrackets !== undefined) return named(inBrackets);
  return /[\\/]/.test(path) ? path.split(/[\\/]/).at(-1) : undefined;
}

/** `[1]Ark!`, `[b.xlsx]Ark1:Ark3!` or `[1]!`, where a table's column would be followed by none. */
function isBeforeSheet(pieces: readonly FormulaPiece[], index: number): boolean {
  if (pieces[index - 1]?.kind === "word") return false;
  const [first, second, third, fourth] = pieces.slice(index + 1, index + 5);
  if (first?.text === "!") return true;
  if (first?.kind !== "word") return false;
  return second?.text === "!" || (second?.text === ":" && third?.kind === "word" && fourth?.text === "!");
}

/** `[0]` is how a file writes its own workbook. */
function named(workbook: string): string | undefined {
  return workbook === "0" ? undefined : /^\d+$/.test(workbook) ? `[${workbook}]` : workbook;
}
