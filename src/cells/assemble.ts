import { type Entry, saysTotal, plainEntry, isShare, isCount, isCountOf } from "./entry";
import { labelText, nameAfterPreposition, scopeName, yearAtEnd } from "./label-names";
import { bareName, roleOf, trimName } from "./labels";
import { figuresOf, hasFigure } from "./piece-figures";
import type { FigurePiece, GroupPiece, LabelPiece, Piece, TimePiece } from "./pieces";
import type { ReadingContext, ReadingNote } from "./reading";
import { respectively } from "./respectively";
import { labelledFigures, labelsFollow, segmentsOf, timesFollow } from "./segments";
import { sharesAgree } from "./shares";
import { unitWord } from "./units";
import { conjunctions, respondentWords, yardstickWords } from "./vocabulary";

export interface Assembly {
  readonly entries: readonly Entry[];
  readonly notes: readonly ReadingNote[];
}

/** Joins the pieces of a cell to figures with scope, category, count, total and year. */
export class Assembler {
  private readonly entries: Entry[] = [];
  private readonly notes: ReadingNote[] = [];
  private pending: LabelPiece | undefined;
  private lineScope: string | undefined;
  private scope: string | undefined;
  private question: string | undefined;
  private year: number | undefined;
  private respondents: number | undefined;

  constructor(private readonly context: ReadingContext) {}

  run(pieces: readonly Piece[]): Assembly {
    const segments = segmentsOf(respectively(pieces));
    segments.forEach((segment, index) => {
      this.segment(segment, segments[index + 1]);
    });
    if (this.pending !== undefined) this.leave(this.pending.text);
    return { entries: this.entries, notes: this.notes };
  }

  private leave(text: string): void {
    this.notes.push({ code: "leftover", text });
  }

  /** A remark ("foreløbig") is no part of the figure, "i alt" only says what it is. */
  private leaveLabel(label: LabelPiece): void {
    const role = roleOf(label);
    if (role === "remark") this.notes.push({ code: "reference-removed", text: label.text });
    else if (!saysTotal(label)) this.leave(label.text);
  }

  private segment(pieces: readonly Piece[], next: readonly Piece[] | undefined): void {
    if (!hasFigure(pieces)) {
      this.header(pieces, next);
      return;
    }
    this.lineScope = undefined;
    const after = labelsFollow(pieces) && this.pending === undefined;
    const timesAfter = timesFollow(pieces) && this.year === undefined;
    for (const [index, piece] of pieces.entries()) {
      switch (piece.type) {
        case "label":
          if (after) this.labelAfter(piece);
          else if (index === pieces.length - 1 && pieces[index - 1]?.type !== "label") this.labelAfter(piece);
          else this.labelBefore(piece);
          break;
        case "time":
          this.time(piece, pieces[index - 1], timesAfter ? undefined : pieces[index + 1]);
          break;
        case "figure":
          this.figure(piece);
          break;
        case "group":
          this.group(piece);
          break;
        case "break":
          break;
      }
    }
  }

  /** A segment without figures: a heading, a scope in brackets or the label of the next line. */
  private header(pieces: readonly Piece[], next: readonly Piece[] | undefined): void {
    const label = pieces.find((piece) => piece.type === "label");
    for (const piece of pieces) {
      if (piece.type === "group") this.group(piece);
      else if (piece.type === "time" && (label === undefined || pieces.length === 2)) {
        if (next === undefined && this.entries.length > 0 && label === undefined) this.leave(piece.text);
        else this.year = piece.time.year;
      }
    }
    if (label === undefined) return;
    const role = roleOf(label);
    const first = next?.find((piece) => piece.type !== "time");
    if (role === "question") {
      this.question = trimName(label.text);
      this.scope = undefined;
    } else if (first?.type === "figure" && !labelsFollow(next ?? [])) this.pending = label;
    else if (next === undefined) this.leaveLabel(label);
    else if (label.end === "colon" || role === "place") {
      this.scope = scopeName(label.text);
      this.question = undefined;
      if (role === "measure") this.scope = undefined;
    }
  }

  private labelBefore(whole: LabelPiece): void {
    const label = this.withoutNoun(whole);
    if (label === undefined) return;
    const role = roleOf(label);
    if (this.pending !== undefined && this.pending !== label) {
      const outer = roleOf(this.pending);
      if (outer === "question") this.question = trimName(this.pending.text);
      else if (outer !== "measure" && outer !== "count") this.lineScope = scopeName(this.pending.text);
    }
    if (role === "question") {
      this.question = trimName(label.text);
      this.pending = undefined;
    } else this.pending = label;
  }

  /** "1.234 beboere i 560 boliger": what the figure before counts does not name the next one. */
  private withoutNoun(label: LabelPiece): LabelPiece | undefined {
    const noun = this.entries.at(-1)?.figure.noun;
    const second = label.words[1];
    if (noun === undefined || label.words[0] !== noun || second === undefined || !conjunctions.has(second))
      return label;
    const from = label.words.findIndex((word, index) => index > 0 && !conjunctions.has(word));
    if (from < 0) return undefined;
    const words = label.words.slice(from);
    const text = label.text.slice(label.text.toLowerCase().indexOf(words[0] ?? ""));
    return { type: "label", end: label.end, words, text };
  }

  private labelAfter(label: LabelPiece): void {
    const entry = this.entries.at(-1);
    const role = roleOf(label);
    if (entry === undefined) {
      this.pending = label;
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
    } else this.leaveLabel(label);
  }

  private time(piece: TimePiece, before: Piece | undefined, after: Piece | undefined): void {
    const { time } = piece;
    if (time.form === "part" && this.pending === undefined && after !== undefined) {
      this.pending = { type: "label", text: piece.text, words: ["kvartal"], end: "none", role: "answer" };
      this.year = time.year;
      return;
    }
    const last = this.entries.at(-1);
    if (
      after === undefined &&
      before?.type === "figure" &&
      last !== undefined &&
      this.pending === undefined
    ) {
      last.year ??= time.year;
    } else this.year = time.year;
  }

  private figure(figure: FigurePiece): void {
    const label = this.pending;
    const role = label === undefined ? undefined : roleOf(label);
    this.pending = undefined;
    const last = this.entries.at(-1);
    if (role === "uncertainty" || (figure.margin && last !== undefined)) {
      this.leave(`${label?.text ?? ""} ${figure.text}`);
      return;
    }
    if (role === "respondents" && (last !== undefined || label?.words[0] === "n")) {
      if (last === undefined) this.respondents = figure.value;
      else last.total ??= figure.value;
      return;
    }
    if (
      role === "count" &&
      last !== undefined &&
      isShare(last.figure, this.context) &&
      last.n === undefined &&
      figure.unit !== "percent"
    ) {
      last.n = figure.value;
      return;
    }
    if (label === undefined && last !== undefined && this.besideShare(figure, last)) return;
    const moves = label?.words.some((word) => word === "steget" || word === "faldet") === true;
    const entry: Entry = {
      figure,
      label: label === undefined || moves ? undefined : labelText(label, role),
      role,
      colon: label?.end === "colon",
      scope: this.lineScope ?? this.scope,
      question: this.question,
      n: undefined,
      total: figure.total ?? this.respondents,
      year: this.year,
      pairOf: undefined,
    };
    this.year = undefined;
    if (this.isShareOfCount(entry, last)) {
      this.entries.pop();
      entry.n = last?.figure.value;
      entry.scope ??= last?.scope;
      entry.year ??= last?.year;
    }
    const ownYear = label === undefined ? undefined : yearAtEnd(label.text);
    if (ownYear !== undefined) entry.year ??= ownYear;
    this.entries.push(entry);
  }

  /** "45 % af 120 respondenter", "45 % svarende til 54 personer". */
  private besideShare(figure: FigurePiece, last: Entry): boolean {
    if (!isShare(last.figure, this.context) || last.figure.unit !== "percent") return false;
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
  private isShareOfCount(entry: Entry, last: Entry | undefined): boolean {
    return (
      last?.role === "count" &&
      entry.role === "measure" &&
      isShare(entry.figure, this.context) &&
      !isShare(last.figure, {})
    );
  }

  private group(group: GroupPiece): void {
    const entry = this.entries.at(-1);
    const figures = figuresOf(group.pieces);
    if (figures.length === 0) {
      this.remark(group, entry);
      return;
    }
    if (entry === undefined || this.pending !== undefined) {
      for (const segment of segmentsOf(group.pieces)) this.segment(segment, undefined);
      return;
    }
    for (const segment of segmentsOf(group.pieces)) this.bracketed(segment, entry);
  }

  /** "628 (15,73 %)", "12 ud af 48 (25 %)": a count with its share. A column of counts wants the count. */
  private shareAfterCount(share: FigurePiece, entry: Entry): void {
    const { figure } = entry;
    const confirms = figure.total !== undefined && sharesAgree(share, figure.value, figure.total);
    const wanted = this.context.unit;
    if (wanted === "percent" || (wanted === undefined && (confirms || figure.total === undefined))) {
      this.entries.pop();
      this.entries.push({ ...entry, figure: share, n: figure.value, total: figure.total });
    } else if (wanted !== "count" || (figure.total !== undefined && !confirms)) {
      this.entries.push({ ...entry, figure: share, question: undefined, n: undefined, total: undefined });
    } else if (!confirms) this.leave(`${share.text} %`);
  }

  /** Brackets without a figure: whose figure it is, its year, or a remark. */
  private remark(group: GroupPiece, entry: Entry | undefined): void {
    const label = group.pieces.find((piece) => piece.type === "label");
    const time = group.pieces.find((piece) => piece.type === "time");
    if (this.pending !== undefined && time !== undefined) this.year = time.time.year;
    if (this.pending !== undefined && label !== undefined) {
      this.pending = { ...this.pending, text: `${this.pending.text} (${label.text})` };
      return;
    }
    const role = label === undefined ? undefined : roleOf(label);
    if (entry !== undefined && time !== undefined && role !== "remark") entry.year ??= time.time.year;
    if (label === undefined || entry === undefined) return;
    if (role === "remark" || role === "question" || label.end === "colon") {
      this.notes.push({ code: "reference-removed", text: label.text });
      return;
    }
    const unit = label.words.length === 1 ? unitWord(label.words[0] ?? "") : undefined;
    if (unit !== undefined) {
      this.entries[this.entries.length - 1] = {
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
    } else if (this.entries.every((other) => other.scope === undefined && other.label !== undefined)) {
      for (const other of this.entries) other.scope = name;
    } else this.leave(label.text);
  }

  /** Brackets after a figure: its count, its total, a part of it, or the same figure of the municipality. */
  private bracketed(pieces: readonly Piece[], entry: Entry): void {
    const label = pieces.find((piece) => piece.type === "label");
    const role = label === undefined ? undefined : roleOf(label);
    const [figure, ...rest] = figuresOf(pieces);
    const pairs = rest.length > 0 ? labelledFigures(pieces) : [];
    if (pairs.length > 1) {
      for (const pair of pairs) this.bracketed(pair, entry);
      return;
    }
    if (figure === undefined) {
      if (label !== undefined) this.leave(label.text);
      return;
    }
    if (
      figure.signed ||
      figure.margin ||
      figure.points ||
      role === "uncertainty" ||
      role === "remark" ||
      yardstickWords.has(label?.words[0] ?? "")
    ) {
      this.leave(label === undefined ? figure.text : label.text);
    } else if (figure.total !== undefined && isShare(entry.figure, this.context)) {
      entry.n ??= figure.value;
      entry.total ??= figure.total;
    } else if (role === "respondents" || (figure.ofWhole && isShare(entry.figure, this.context)))
      entry.total ??= figure.value;
    else if (role === "count" && isShare(entry.figure, this.context)) entry.n ??= figure.value;
    else if (role === "count" || (label === undefined && isCountOf(figure, entry.figure, this.context))) {
      entry.n ??= figure.value;
    } else if (
      figure.noun !== undefined &&
      role !== "place" &&
      role !== "subset" &&
      isShare(entry.figure, this.context)
    ) {
      entry.n ??= figure.value;
    } else if (figure.unit === "percent" && isCount(entry.figure) && label === undefined) {
      this.shareAfterCount(figure, entry);
    } else {
      const dated = pieces.find((piece) => piece.type === "time");
      if (label === undefined && (dated !== undefined || this.entries.at(-1)?.pairOf === entry)) {
        this.entries.push({ ...plainEntry(figure), year: dated?.time.year });
        return;
      }
      const pair: Entry = {
        ...entry,
        figure,
        label: label === undefined ? undefined : labelText(label, role),
        role,
        colon: true,
        scope: undefined,
        n: undefined,
        total: figure.total,
        year: label === undefined ? entry.year : (yearAtEnd(label.text) ?? entry.year),
        pairOf: entry,
      };
      if (label === undefined) pair.label = entry.label;
      this.entries.push(pair);
      if (rest.length > 0) this.leave(rest.map((other) => other.text).join(" "));
    }
  }
}
