import { isDigit, Kind, kindAt, withoutInvisible } from "./characters";
import { withoutEntities } from "./entities";
import { scanNumber, type NumberLiteral } from "./number";
import { scanDate, type DateParts } from "./numeric-date";
import type { TokenKind, Token } from "./token";
import { beforeDigits, identifiers } from "./vocabulary";

const longestTag = 60;

/** Tags that dress words and part none: left out, as soft hyphens are. */
const inlineTags = new Set("b i u s em strong span font small big mark a ins sub".split(" "));

/** Splits a cell's text into tokens, left to right, in time linear in its length. */
class Tokeniser {
  private readonly tokens: Token[] = [];
  private index = 0;
  private spaced = false;

  constructor(private readonly text: string) {}

  run(): Token[] {
    const { text } = this;
    while (this.index < text.length) {
      const kind = kindAt(text, this.index);
      if (kind === Kind.Space || kind === Kind.Tab) {
        this.spaced = true;
        this.index++;
      } else if (kind === Kind.Letter) this.word();
      else if (kind === Kind.Digit || kind === Kind.Fraction) this.numeral();
      else if (kind === Kind.Newline) this.newline();
      else if (kind === Kind.Dash) this.dash();
      else if (kind === Kind.Superscript) this.superscript();
      else if (kind === Kind.Bullet) this.push("bullet", this.index + 1);
      else this.symbol();
    }
    return this.tokens;
  }

  private push(kind: TokenKind, end: number, literal?: NumberLiteral, date?: DateParts): void {
    const text = this.text.slice(this.index, end);
    const lower = kind === "word" ? text.toLowerCase() : text;
    this.tokens.push({ kind, text, lower, spaced: this.spaced, literal, date });
    this.index = end;
    this.spaced = false;
  }

  private previous(): Token | undefined {
    return this.tokens[this.tokens.length - 1];
  }

  private newline(): void {
    this.push("newline", this.index + 1);
    this.spaced = true;
  }

  private word(): void {
    const { text } = this;
    let end = this.index + 1;
    for (;;) {
      const kind = kindAt(text, end);
      if (kind === Kind.Letter) end++;
      else if (kind === Kind.Dash && kindAt(text, end + 1) === Kind.Letter) end += 2;
      else break;
    }
    if (isDigit(text, end)) this.wordWithDigits(end);
    else this.push("word", end);
  }

  /** "uddannelse4" is a word with a footnote, "kr58" a word and a number, "Q1" one word. */
  private wordWithDigits(end: number): void {
    const { text, index } = this;
    let stop = end;
    while (isDigit(text, stop)) stop++;
    const letters = end - index;
    const spelled = text.slice(index, end).toLowerCase();
    const next = text.charAt(stop);
    const number =
      next === "," || next === "%" || next === "." ? isDigit(text, stop + 1) || next === "%" : false;
    if (beforeDigits.has(spelled) || number || stop - end > 2) {
      this.push("word", end);
    } else if (letters >= 4 && kindAt(text, stop) !== Kind.Letter) {
      this.push("word", end);
      this.push("footnote", stop);
    } else {
      while (kindAt(text, stop) === Kind.Letter || isDigit(text, stop)) stop++;
      this.push("word", stop);
    }
  }

  private numeral(): void {
    const { text, index } = this;
    const date = scanDate(text, index);
    if (date !== undefined) {
      this.push("date", date.end, undefined, date.date);
      return;
    }
    const { literal, end } = scanNumber(text, index, !this.afterIdentifier());
    if (!this.spaced && this.previous()?.text === "%") this.afterPercentSign(literal, end);
    else this.push("number", end, this.isTail() ? { ...literal, problem: "ambiguous-number" } : literal);
  }

  /** "45%2" ends in a footnote; "12%34%" are two numbers that nobody parted. */
  private afterPercentSign(literal: NumberLiteral, end: number): void {
    if (this.tokens.at(-2)?.kind !== "number") this.push("number", end, literal);
    else if (literal.decimals === 0 && literal.integerDigits <= 2 && !this.isUnitSign(end))
      this.push("footnote", end);
    else this.push("number", end, { ...literal, problem: "ambiguous-number" });
  }

  private isUnitSign(at: number): boolean {
    const next = kindAt(this.text, at) === Kind.Space ? at + 1 : at;
    return this.text.charAt(next) === "%";
  }

  /** ",5": digits that touch a comma or dot with nothing before it. */
  private isTail(): boolean {
    const before = this.previous();
    if (this.spaced || (before?.text !== "," && before?.text !== ".")) return false;
    return before.spaced || this.tokens.length === 1;
  }

  private afterIdentifier(): boolean {
    let back = this.tokens.length - 1;
    while (back >= 0 && this.tokens[back]?.kind === "symbol" && this.tokens[back]?.text === ".") back--;
    return identifiers.has(this.tokens[back]?.lower ?? "");
  }

  /** A dash touching a number is its sign, unless a number stands before it (then it is a span). */
  private dash(): void {
    const { text, index } = this;
    const before = this.previous();
    const touches =
      !this.spaced &&
      index > 0 &&
      before?.kind !== "open" &&
      before?.kind !== "newline" &&
      before?.text !== ":";
    const afterNumber = before?.kind === "number" || before?.kind === "date" || before?.text === "%";
    if (!touches && !afterNumber && (isDigit(text, index + 1) || kindAt(text, index + 1) === Kind.Fraction)) {
      const { literal, end } = scanNumber(text, index + 1, true);
      const value = literal.value === 0 ? 0 : -literal.value;
      this.push("number", end, { ...literal, value, signed: true });
      return;
    }
    if (!touches || before?.kind !== "word" || !this.joinBrokenWord()) this.push("dash", index + 1);
  }

  /** "hjælps-⏎modtagere": a word broken at a line end is put together again. */
  private joinBrokenWord(): boolean {
    const { text } = this;
    let next = this.index + 1;
    if (kindAt(text, next) !== Kind.Newline) return false;
    next++;
    const initial = text.charAt(next);
    if (kindAt(text, next) !== Kind.Letter || initial !== initial.toLowerCase()) return false;
    const head = this.tokens.pop();
    if (head === undefined) return false;
    this.index = next;
    this.word();
    const tail = this.tokens.findLastIndex((token) => token.kind === "word");
    const rest = this.tokens[tail];
    if (rest !== undefined) {
      this.tokens[tail] = {
        ...rest,
        text: head.text + rest.text,
        lower: head.lower + rest.lower,
        spaced: head.spaced,
      };
    }
    return true;
  }

  private superscript(): void {
    let end = this.index + 1;
    while (kindAt(this.text, end) === Kind.Superscript) end++;
    this.push("footnote", end);
  }

  private symbol(): void {
    const character = this.text.charAt(this.index);
    if (character === "<" && this.markup()) return;
    if (character === "(" || character === "[" || character === "{") this.push("open", this.index + 1);
    else if (character === ")" || character === "]" || character === "}") this.push("close", this.index + 1);
    else if (character === "+" && isDigit(this.text, this.index + 1) && this.previous()?.kind !== "number") {
      const { literal, end } = scanNumber(this.text, this.index + 1, true);
      this.push("number", end, { ...literal, signed: true });
    } else this.push("symbol", this.index + 1);
  }

  /** A tag left over from a web page: a footnote where it is raised, nothing where it only dresses a number, else a break. */
  private markup(): boolean {
    const { text, index } = this;
    const closing = text.charAt(index + 1) === "/";
    const nameAt = index + (closing ? 2 : 1);
    if (kindAt(text, nameAt) !== Kind.Letter) return false;
    let end = nameAt;
    while (
      end - index < longestTag &&
      end < text.length &&
      text.charAt(end) !== ">" &&
      text.charAt(end) !== "<"
    )
      end++;
    if (text.charAt(end) !== ">") return false;
    let nameEnd = nameAt;
    while (kindAt(text, nameEnd) === Kind.Letter) nameEnd++;
    const name = text.slice(nameAt, nameEnd).toLowerCase();
    if (name === "sup" && !closing) this.raised(end + 1);
    else if (inlineTags.has(name) && (this.isAfterAmount() || isDigit(text, end + 1))) {
      this.index = end + 1;
      this.spaced = true;
    } else {
      this.push("markup", end + 1);
      this.spaced = true;
    }
    return true;
  }

  private isAfterAmount(): boolean {
    const previous = this.previous();
    return previous?.kind === "number" || previous?.text === "%";
  }

  private raised(from: number): void {
    let end = from;
    while (isDigit(this.text, end) || this.text.charAt(end) === "*") end++;
    this.push("footnote", this.text.startsWith("</sup>", end) ? end + 6 : end);
  }
}

/** The tokens of a cell's text. */
export function tokenise(text: string): readonly Token[] {
  return new Tokeniser(withoutEntities(withoutInvisible(text))).run();
}
