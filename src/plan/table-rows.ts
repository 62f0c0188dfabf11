import { readFocusAreas } from "./focus-area";
import type { Grid } from "./grid";
import type { HeaderBlock } from "./header-block";
import type { SourcedText, TableColumn } from "./model";
import { fold } from "./text";

const longestLabel = 400;

/** A row of an indicator table before it is matched and its cells are read. */
export interface FoundRow {
  readonly row: number;
  readonly goal: SourcedText | undefined;
  readonly label: SourcedText | undefined;
}

export interface RowsRead {
  readonly rows: readonly FoundRow[];
  readonly bottom: number;
  readonly sourceNote: SourcedText | undefined;
}

/** Reads the rows below a header until the notes at its foot. */
export class RowReader {
  private readonly rows: FoundRow[] = [];
  /** Rows of text alone after a blank row: labels if figures follow, else a title or remarks below the table. */
  private pending: FoundRow[] = [];
  private goal: SourcedText | undefined;
  private bottom: number;
  private sourceNote: SourcedText | undefined;
  private readonly goals: readonly TableColumn[];
  private readonly label: TableColumn | undefined;
  private readonly figures: readonly TableColumn[];

  constructor(
    private readonly grid: Grid,
    private readonly block: HeaderBlock,
    private readonly end: number,
  ) {
    this.bottom = block.bottom;
    const known = block.columns.filter((column) => column.role.kind !== "unknown");
    this.goals = known.filter((column) => column.role.kind === "goal");
    this.label = known.find((column) => column.role.kind === "indicator");
    this.figures = known.filter((column) => column.role.kind !== "goal" && column.role.kind !== "indicator");
  }

  read(): RowsRead {
    let previous = this.block.bottom;
    for (const { row } of this.grid.sheet.rows) {
      if (row <= this.block.bottom) continue;
      if (row > this.end) break;
      if (this.isBlank(row)) continue;
      if (!this.readRow(row, row > previous + 1)) break;
      previous = row;
    }
    return { rows: this.rows, bottom: this.bottom, sourceNote: this.sourceNote };
  }

  /** Takes one row in; false where the table ends above it. */
  private readRow(row: number, afterBlank: boolean): boolean {
    const texts = this.textsOf(row);
    const first = texts[0]?.text ?? "";
    if (texts.length === 1 && isFootnote(first)) {
      this.sourceNote ??= isSource(first) ? texts[0] : undefined;
      return this.sourceBelow(row);
    }
    if (texts.length === 1 && (this.isHeading(row, first) || first.length > longestLabel)) return true;
    const found = this.rowAt(row);
    const hasFigures = this.figures.some((column) => this.grid.text(row, column.column) !== "");
    if (!hasFigures && texts.length === 1 && (afterBlank || this.pending.length > 0)) {
      this.pending.push(found);
      return true;
    }
    this.rows.push(...this.pending, found);
    this.pending = [];
    this.bottom = row;
    return true;
  }

  /** Looks on among the notes at the foot for the one that names the source. */
  private sourceBelow(from: number): boolean {
    for (const { row } of this.grid.sheet.rows) {
      if (row <= from) continue;
      if (row > this.end || this.sourceNote !== undefined) break;
      const texts = this.textsOf(row);
      if (texts.length === 1 && isSource(texts[0]?.text ?? "")) this.sourceNote = texts[0];
    }
    return false;
  }

  private rowAt(row: number): FoundRow {
    const ownGoal = this.goals
      .map((column) => this.sourced(row, column))
      .findLast((text) => text !== undefined);
    if (ownGoal !== undefined) this.goal = ownGoal;
    const label = this.label === undefined ? undefined : this.sourced(row, this.label);
    return { row, goal: this.goal, label: label ?? ownGoal };
  }

  /** The text of a cell, or of the merged cells it lies in, as long as they begin below the header. */
  private sourced(row: number, column: TableColumn): SourcedText | undefined {
    const merge = this.grid.merge(row, column.column);
    const top = merge !== undefined && merge.top > this.block.bottom ? merge.top : row;
    const left = merge !== undefined && merge.top > this.block.bottom ? merge.left : column.column;
    const text = this.grid.text(top, left);
    return text === "" ? undefined : { at: this.grid.address(top, left), text };
  }

  private isBlank(row: number): boolean {
    return this.textsOf(row).length === 0;
  }

  private textsOf(row: number): SourcedText[] {
    const texts: SourcedText[] = [];
    for (let column = this.block.left; column <= this.block.right; column += 1) {
      const text = this.grid.text(row, column);
      if (text !== "") texts.push({ at: this.grid.address(row, column), text });
    }
    return texts;
  }

  /** A heading inside the table: a text across its figures, or a focus area alone. */
  private isHeading(row: number, text: string): boolean {
    const figure = this.figures[0];
    const merge = figure === undefined ? undefined : this.grid.merge(row, figure.column);
    if (merge !== undefined && merge.left <= (this.label?.column ?? 0)) return true;
    return (
      text.length <= 60 &&
      /^(?:delmål|mål|indsatsområde|\d)?[\s:.\d]*\p{L}+(?: og \p{L}+)?$/u.test(fold(text)) &&
      readFocusAreas(text).length > 0
    );
  }
}

/** Whether a text names the source of a table. */
export function isSource(text: string): boolean {
  return /^(?:data)?kilde(?:r|n|rne)? ?[:.]/.test(fold(text));
}

/** A note at the foot of a table: its source, a remark, or a footnote behind its number or star. */
function isFootnote(text: string): boolean {
  if (isSource(text) || /^[*\u00B9\u00B2\u00B3\u2070-\u2079]/.test(text)) return true;
  if (/^\d{1,2}(?:\)|\s+\p{Lu})/u.test(text)) return true;
  return /^(?:note|noter|anm|anmærkning|fodnote|bemærk|nb)(?:er)? ?[.:]/.test(fold(text));
}
