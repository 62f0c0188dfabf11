import type { Look } from "./look";

/** Widths of Calibri's characters in hundredths of the font size; a letter not named is as wide as `n`. */
const hundredths: Readonly<Record<number, string>> = {
  23: " ijlI'",
  25: ",.’·:;",
  30: "()-[]f{}",
  33: "J!tr²³°",
  39: '/\\sz"',
  42: "cLx“”",
  45: "kvyFS?|",
  48: "aågEÉTYZ",
  50: "#*+<=>^_e–§±×•−",
  52: "$0123456789»«KPX",
  54: "BR",
  58: "AÅÄV",
  63: "DHGU",
  66: "NOQØÖÜ&",
  71: "w%…",
  77: "æÆ",
  80: "m",
  87: "MW@—",
};

const widths = new Map(
  Object.entries(hundredths).flatMap(([width, characters]) =>
    Array.from(characters, (character) => [character, Number(width) / 100] as const),
  ),
);

/** Pixels of a column per character of its width, and per point of a font. */
const pixelsPerCharacter = 7;
const pixelsPerPoint = 4 / 3;
const bolder = 1.03;

/** What Excel leaves free at the side of an indented text, in pixels. */
const indentPixels = 9;

/** The column width in characters that holds a text on one line, with its indent at both sides. */
export function widthOnOneLine(text: string, look: Look): number {
  return (widthOf(text) * pixelsPerEm(look) + 2 * (look.indent ? indentPixels : 0)) / pixelsPerCharacter;
}

/** How many lines a text takes in a column of a width in characters. */
export function linesOf(text: string, look: Look, columnWidth: number): number {
  const room = columnWidth * pixelsPerCharacter - (look.indent ? indentPixels : 0);
  const width = Math.max(1, room / pixelsPerEm(look));
  return text.split("\n").reduce((lines, paragraph) => lines + wrappedLines(paragraph, width), 0);
}

/** Lines of one paragraph, broken at spaces and hyphens, and within words that are wider than the line. */
function wrappedLines(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/(?<=[ -])/)) {
    const full = widthOf(word);
    const bare = word.endsWith(" ") ? full - widthOf(" ") : full;
    if (used > 0 && used + bare > width) {
      lines++;
      used = 0;
    }
    if (used === 0) lines += Math.max(0, Math.ceil(bare / width) - 1);
    used = bare > width ? (bare % width) + full - bare : used + full;
  }
  return lines;
}

function pixelsPerEm({ size, bold }: Look): number {
  return size * pixelsPerPoint * (bold ? bolder : 1);
}

/** In parts of the font size. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widths.get(character) ?? 0.53;
  return width;
}
