import { joinTokens, toLabel } from "./label-piece";
import type { LabelPiece, Piece } from "./pieces";
import type { ReadingContext, ReadingNote } from "./reading";
import type { Token } from "./token";

/** Where the parser stands: the next token, the label it is gathering and the pieces it has made. */
export class ParseState {
  readonly notes: ReadingNote[] = [];
  at = 0;
  label: Token[] = [];
  pieces: Piece[] = [];
  /** How many brackets are open. */
  depth = 0;

  constructor(
    readonly tokens: readonly Token[],
    readonly context: ReadingContext,
  ) {}

  /** Ends the label and adds a piece after it. */
  add(piece: Piece): void {
    this.endLabel("none");
    this.pieces.push(piece);
  }

  /** Makes the gathered tokens a label, where they say anything. */
  endLabel(end: LabelPiece["end"]): void {
    if (this.label.length === 0) return;
    const piece = toLabel(this.label, end);
    this.label = [];
    if (piece !== undefined) this.pieces.push(piece);
  }

  /** Passes a footnote and tells of it. */
  footnote(text: string): void {
    this.notes.push({ code: "footnote-removed", text });
    this.at++;
  }

  /** Passes a line end or list sign. */
  hardBreak(): void {
    this.at++;
    this.add({ type: "break", hard: true });
  }

  /** Passes a comma or slash between figures. */
  softBreak(): void {
    this.at++;
    this.add({ type: "break", hard: false });
  }

  /** True where nothing of the line is read yet. */
  atLineStart(): boolean {
    if (this.label.length > 0) return false;
    const last = this.pieces.at(-1);
    return last === undefined || (last.type === "break" && last.hard);
  }

  /** The text of the tokens between two indices. */
  sourceText(from: number, to: number): string {
    return joinTokens(this.tokens.slice(from, to));
  }
}
