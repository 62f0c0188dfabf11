/** Widths of Calibri's characters in hundredths of the font size; a letter not named is as wide as `n`. */
const hundredths: Readonly<Record<number, string>> = {
  23: " iljI'|",
  26: ".,:;!",
  31: "f()[]-J",
  34: "rt",
  39: 'sz/\\"',
  43: "cxL",
  46: "vkyFSZ?*",
  48: "aågETYX",
  51: "0123456789+=<>–_eKP$",
  53: "bdhnopquøBCR",
  58: "AÅV",
  64: "DGHNU",
  67: "OQØ&",
  72: "w%",
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
  for (const character of text) width += widths.get(character) ?? 0.53;
  return width;
}
