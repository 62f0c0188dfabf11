/** Widths of Calibri's characters in parts of the font size; those not named are about 0.52. */
const widths = new Map<string, number>([
  ...charactersOf("ijlI|'.,:;!", 0.25),
  ...charactersOf('ft r()[]-/\\"*', 0.33),
  ...charactersOf("mwMWæÆ@%&", 0.82),
  ...charactersOf("ABCDEFGHKLNOPQRSTUVXYZØÅÄÖ", 0.6),
]);

function charactersOf(characters: string, width: number): (readonly [string, number])[] {
  return Array.from(characters, (character) => [character, width] as const);
}

/** Pixels of a column per character of its width, and per point of a font. */
const pixelsPerCharacter = 7;
const pixelsPerPoint = 4 / 3;
/** Programs measure text a few percent apart; a line too many looks better than one cut off. */
const caution = 1.05;
const bolder = 1.04;

/** How many lines a text takes in a column of a width in characters; `size` in points. */
export function linesOf(text: string, size: number, bold: boolean, columnWidth: number): number {
  const unit = size * pixelsPerPoint * caution * (bold ? bolder : 1);
  const width = Math.max(1, (columnWidth * pixelsPerCharacter) / unit);
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
    used = full > width ? full % width : used + full;
  }
  return lines;
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widths.get(character) ?? 0.52;
  return width;
}
