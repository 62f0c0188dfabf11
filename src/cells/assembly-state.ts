import { type Entry, saysTotal } from "./entry";
import { roleOf } from "./labels";
import type { LabelPiece } from "./pieces";
import type { ReadingContext, ReadingNote } from "./reading";

/** The figures put together so far, and what has been said that the next ones belong to. */
export class AssemblyState {
  readonly entries: Entry[] = [];
  readonly notes: ReadingNote[] = [];
  /** The label that waits for its figure. */
  pending: LabelPiece | undefined;
  lineScope: string | undefined;
  scope: string | undefined;
  question: string | undefined;
  year: number | undefined;
  respondents: number | undefined;

  constructor(readonly context: ReadingContext) {}

  /** Notes a text that belongs to no figure. */
  leave(text: string): void {
    this.notes.push({ code: "leftover", text });
  }

  /** A remark ("foreløbig") is no part of the figure, "i alt" only says what it is. */
  leaveLabel(label: LabelPiece): void {
    const role = roleOf(label);
    if (role === "remark") this.notes.push({ code: "reference-removed", text: label.text });
    else if (!saysTotal(label)) this.leave(label.text);
  }
}
