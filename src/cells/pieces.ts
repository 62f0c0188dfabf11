import type { NoteCode, Unit } from "./reading";
import type { TimeExpression } from "./time-expression";

/** What a cell's text is made of, between its tokens and its figures. */
export type Piece = FigurePiece | LabelPiece | GroupPiece | TimePiece | BreakPiece;

export interface FigurePiece {
  readonly type: "figure";
  readonly value: number;
  readonly decimals: number;
  /** The unit as printed. */
  readonly unit: Unit | undefined;
  /** A difference in percentage points. */
  readonly points: boolean;
  /** The noun counted ("afdelinger"), where the unit is none of those known. */
  readonly noun: string | undefined;
  readonly total: number | undefined;
  /** A sign is printed: beside another figure this is a change. */
  readonly signed: boolean;
  /** "af 1.234 beboere": the whole of the share before it. */
  readonly ofWhole: boolean;
  /** "± 3": the margin of the figure before it. */
  readonly margin: boolean;
  readonly limit: "min" | "max" | "lt" | "gt" | undefined;
  readonly spread: "min" | "max" | undefined;
  readonly grouped: boolean;
  /** Notes it carries, and whether it cannot be taken as a figure. */
  readonly notes: readonly { readonly code: NoteCode; readonly text: string }[];
  readonly refused: boolean;
  readonly text: string;
}

/** What a label says about the figure beside it. */
export type LabelRole =
  | "measure"
  | "count"
  | "respondents"
  | "average"
  | "lowest"
  | "highest"
  | "subset"
  | "uncertainty"
  | "remark"
  | "question"
  | "answer"
  | "place"
  | "name";

export interface LabelPiece {
  readonly type: "label";
  readonly text: string;
  /** Lower-case words of it. */
  readonly words: readonly string[];
  readonly end: "colon" | "question" | "none";
  /** Filled in when first asked for. */
  role?: LabelRole;
}

export interface GroupPiece {
  readonly type: "group";
  readonly pieces: readonly Piece[];
}

export interface TimePiece {
  readonly type: "time";
  readonly time: TimeExpression;
  readonly text: string;
}

export interface BreakPiece {
  readonly type: "break";
  /** A line end or list sign, as opposed to a comma. */
  readonly hard: boolean;
}
