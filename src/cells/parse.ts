import { figureAt } from "./figures";
import { joinTokens, toLabel } from "./label-piece";
import { nameEnd } from "./names";
import type { LabelPiece, Piece } from "./pieces";
import type { ReadingContext, ReadingNote } from "./reading";
import { timeAt } from "./time";
import type { Token } from "./token";
import { isMoneyWord } from "./units";
import { yearOf } from "./year";

/** Brackets nested deeper than this are read as if they were not there. */
const deepest = 4;

/** Turns tokens into pieces: figures, labels, bracketed groups, times and breaks. */
export class PieceParser {
  readonly notes: ReadingNote[] = [];
  private at = 0;
  private label: Token[] = [];
  private pieces: Piece[] = [];
  private depth = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly context: ReadingContext,
  ) {}

  run(): readonly Piece[] {
    while (this.at < this.tokens.length) this.step();
    this.endLabel("none");
    return this.pieces;
  }

  private step(): void {
    const token = this.tokens[this.at];
    switch (token?.kind) {
      case undefined:
        return;
      case "open":
        this.group();
        return;
      case "close":
        this.at++;
        this.endLabel("none");
        return;
      case "newline":
      case "bullet":
        this.hardBreak();
        return;
      case "markup":
        this.notes.push({ code: "markup-removed", text: token.text });
        this.hardBreakAfterMarkup();
        return;
      case "footnote":
        this.footnote(token.text);
        return;
      case "number":
      case "date":
        this.numeral();
        return;
      case "dash":
        this.dash(token);
        return;
      case "symbol":
        this.symbol(token);
        return;
      case "word":
        this.word(token);
    }
  }

  private add(piece: Piece): void {
    this.endLabel("none");
    this.pieces.push(piece);
  }

  private footnote(text: string): void {
    this.notes.push({ code: "footnote-removed", text });
    this.at++;
  }

  private hardBreak(): void {
    this.at++;
    this.add({ type: "break", hard: true });
  }

  /** A closed tag ends the label before it, but not a label that its colon follows: `<b>Kommune</b>: 45 %`. */
  private hardBreakAfterMarkup(): void {
    this.at++;
    const next = this.tokens[this.at];
    if (next?.text !== ":" && this.label.length > 0) this.add({ type: "break", hard: true });
  }

  /** "[3]" refers to a note. */
  private isReference(): boolean {
    const [open, number, close] = this.tokens.slice(this.at, this.at + 3);
    if (open?.text !== "[" || close?.kind !== "close" || number?.literal === undefined) return false;
    return number.literal.integerDigits <= 2 && number.literal.decimals === 0;
  }

  private group(): void {
    if (this.isReference()) {
      this.at++;
      this.footnote(this.tokens[this.at]?.text ?? "");
      this.at++;
      return;
    }
    this.at++;
    if (this.depth >= deepest) return;
    const outer = this.pieces;
    const outerLabel = this.label;
    this.pieces = [];
    this.label = [];
    this.depth++;
    while (this.at < this.tokens.length && this.tokens[this.at]?.kind !== "close") this.step();
    this.endLabel("none");
    this.depth--;
    const inner = this.pieces;
    this.pieces = outer;
    this.label = outerLabel;
    this.at++;
    this.afterGroup();
    if (inner.length > 0) this.add({ type: "group", pieces: inner });
  }

  /** "(Alle 66 hhp)2": a digit touching a closing bracket is a footnote. */
  private afterGroup(): void {
    const next = this.tokens[this.at];
    const literal = next?.literal;
    if (next?.kind !== "number" || next.spaced || literal === undefined) return;
    if (literal.decimals === 0 && literal.integerDigits <= 2 && this.tokens[this.at + 1]?.text !== "%")
      this.footnote(next.text);
  }

  private numeral(): void {
    const { tokens, at } = this;
    if (this.isEnumerator() || this.isLeadingFootnote() || this.isTrailingReference()) return;
    const time =
      this.context.unit === "year" && yearOf(tokens[at]) !== undefined ? undefined : timeAt(tokens, at);
    if (time !== undefined && this.isCompound(time.next)) {
      this.label.push(...tokens.slice(at, time.next + 2));
      this.at = time.next + 2;
      return;
    }
    if (time !== undefined && !this.isPlainCount(time.form)) {
      this.add({ type: "time", time, text: this.sourceText(at, time.next) });
      this.at = time.next;
      return;
    }
    const name = nameEnd(tokens, at);
    if (name >= 0) {
      for (const token of tokens.slice(at, name)) this.label.push(token);
      this.at = name;
      return;
    }
    if (tokens[at]?.kind === "date") {
      this.label.push(...tokens.slice(at, at + 1));
      this.at++;
      return;
    }
    this.figure();
  }

  /** "2022-priser": the number begins a word. */
  private isCompound(next: number): boolean {
    const hyphen = this.tokens[next];
    const tail = this.tokens[next + 1];
    return hyphen?.kind === "dash" && !hyphen.spaced && tail?.kind === "word" && !tail.spaced;
  }

  /** A year is a count where a counting noun or unit follows it, or the context leaves nothing else. */
  private isPlainCount(form: string): boolean {
    if (form !== "year") return false;
    const figure = figureAt(this.tokens, this.at, this.context);
    if (figure === undefined) return false;
    if (figure.piece.unit !== undefined) return true;
    const next = this.tokens[figure.next];
    return (
      this.label.length === 0 &&
      this.pieces.length === 0 &&
      next === undefined &&
      this.context.unit !== undefined
    );
  }

  private figure(): void {
    const money =
      isMoneyWord(this.label.at(-1)) || (this.label.at(-1)?.text === "." && isMoneyWord(this.label.at(-2)));
    const found = figureAt(this.tokens, this.at, this.context, this.label, money, this.depth > 0);
    if (found === undefined) {
      this.label.push(...this.tokens.slice(this.at, this.at + 1));
      this.at++;
      return;
    }
    if (found.usedLabel > 0) this.label.length -= found.usedLabel;
    this.endLabel("none");
    this.pieces.push(found.piece);
    if (found.second !== undefined) this.pieces.push(found.second);
    this.at = found.next;
    this.afterFigure();
  }

  /** "45 %2" and "45*": a mark touching the unit is a footnote. */
  private afterFigure(): void {
    const next = this.tokens[this.at];
    if (next?.text === "*" && !next.spaced) this.footnote(next.text);
  }

  private atLineStart(): boolean {
    if (this.label.length > 0) return false;
    const last = this.pieces.at(-1);
    return last === undefined || (last.type === "break" && last.hard);
  }

  /** "1) Zone A", "2. Zone B" at the start of a line count the lines. */
  private isEnumerator(): boolean {
    const { tokens, at } = this;
    const literal = tokens[at]?.literal;
    if (
      literal === undefined ||
      literal.integerDigits > 2 ||
      literal.decimals > 0 ||
      !this.atLineStart() ||
      this.depth > 0
    )
      return false;
    const mark = tokens[at + 1];
    const after = tokens[at + 2];
    const bracket = mark?.kind === "close" && after?.kind === "word";
    const stop =
      mark?.text === "." &&
      after?.kind === "word" &&
      after.spaced &&
      after.text !== after.lower &&
      timeAt(tokens, at) === undefined;
    if (!bracket && !stop) return false;
    this.at += 2;
    return true;
  }

  /** "45,2 % 1)": a number before a bracket that was never opened. */
  private isTrailingReference(): boolean {
    const { tokens, at } = this;
    const literal = tokens[at]?.literal;
    const figure = this.pieces.at(-1)?.type === "figure" && this.label.length === 0;
    if (!figure || this.depth > 0 || tokens[at + 1]?.kind !== "close" || literal?.decimals !== 0)
      return false;
    if (literal.integerDigits > 2) return false;
    this.footnote(tokens[at]?.text ?? "");
    this.at++;
    return true;
  }

  /** "9Hvordan oplever du": a footnote digit touching the first word of a line. */
  private isLeadingFootnote(): boolean {
    const { tokens, at } = this;
    const number = tokens[at];
    const next = tokens[at + 1];
    if (
      number?.literal === undefined ||
      number.literal.integerDigits > 2 ||
      next?.kind !== "word" ||
      next.spaced
    )
      return false;
    if (!this.atLineStart() || next.text.length < 3 || next.text.charAt(0) === next.lower.charAt(0))
      return false;
    this.footnote(number.text);
    return true;
  }

  private dash(token: Token): void {
    this.at++;
    const next = this.tokens[this.at];
    const last = this.pieces.at(-1);
    if (this.label.length > 0 && token.spaced && next?.spaced === true && next.kind !== "word") {
      if (last === undefined || last.type === "break" || last.type === "label") this.endLabel("colon");
      else this.add({ type: "break", hard: false });
    } else if (this.label.length > 0 || (next?.kind === "word" && !next.spaced)) {
      if (next !== undefined && next.kind !== "newline") this.label.push(token);
    } else if (last !== undefined && last.type !== "break") this.add({ type: "break", hard: false });
  }

  private symbol(token: Token): void {
    const { text } = token;
    if (text === ":" || text === "?" || text === "=") this.labelMark(text);
    else if (text === ";" || text === "|" || text === "\\") this.hardBreak();
    else if (text === "," && this.isCountedNoun()) this.softBreak();
    else if ((text === "," || text === "/") && this.label.length === 0 && this.pieces.length > 0) {
      this.softBreak();
    } else if (text === "*" && this.label.length === 0) this.footnote(text);
    else if (
      this.label.length > 0 ||
      text === "<" ||
      text === ">" ||
      text === "~" ||
      text === "≈" ||
      text === "≤" ||
      text === "≥" ||
      text === "±" ||
      text === "§"
    ) {
      this.label.push(token);
      this.at++;
    } else this.at++;
  }

  private softBreak(): void {
    this.at++;
    this.add({ type: "break", hard: false });
  }

  /** "8 drenge, 4 piger": the label is only what the figure before it counts. */
  private isCountedNoun(): boolean {
    const last = this.pieces.at(-1);
    return last?.type === "figure" && this.label.length === 1 && this.label[0]?.lower === last.noun;
  }

  private labelMark(text: string): void {
    const last = this.pieces.at(-1);
    this.at++;
    if (this.label.length > 0) {
      this.endLabel(text === "?" ? "question" : "colon");
      const next = this.tokens[this.at];
      if (text === "?" && next?.text === ":") this.at++;
    } else if (last?.type === "group" || last?.type === "time") {
      const label = this.pieces.at(-2);
      if (last.type === "group" && label?.type === "label")
        this.pieces[this.pieces.length - 2] = { ...label, end: "colon" };
    }
    this.gluedFootnote();
  }

  /** "Møllebo:1 80,8%": a digit touching the colon with another number after it. */
  private gluedFootnote(): void {
    const number = this.tokens[this.at];
    const next = this.tokens[this.at + 1];
    const literal = number?.literal;
    if (
      number === undefined ||
      number.spaced ||
      literal === undefined ||
      literal.integerDigits !== 1 ||
      literal.decimals > 0
    )
      return;
    if (next?.kind === "number" && next.spaced) this.footnote(number.text);
  }

  private word(token: Token): void {
    if (this.label.length === 0 || this.context.unit !== "year") {
      const time = timeAt(this.tokens, this.at);
      if (time !== undefined && time.period !== undefined) {
        this.add({ type: "time", time, text: this.sourceText(this.at, time.next) });
        this.at = time.next;
        return;
      }
    }
    this.label.push(token);
    this.at++;
  }

  private sourceText(from: number, to: number): string {
    return joinTokens(this.tokens.slice(from, to));
  }

  private endLabel(end: LabelPiece["end"]): void {
    if (this.label.length === 0) return;
    const piece = toLabel(this.label, end);
    this.label = [];
    if (piece !== undefined) this.pieces.push(piece);
  }
}
