const bodySize = 9;
const pointsPerUnit = 5.25;
/** What an indented cell leaves free at its sides. */
const padding = 8;

/** About how wide Calibri's characters are, in the font's size; a character not named is as wide as an `e`. */
const classes: readonly (readonly [characters: string, width: number])[] = [
  [" .,:;ijl'’()[]|!-·", 0.26],
  ["ftrJ", 0.34],
  ["sz/cx", 0.42],
  ["bdhnopquøæKPCRB", 0.54],
  ["ADEFGHLNSTUVXYZÅØOQ&", 0.6],
  ["mwMWÆ%", 0.8],
];
const widths = new Map(
  classes.flatMap(([characters, width]) => Array.from(characters, (each) => [each, width] as const)),
);
const other = 0.5;

/** Column width in characters that holds a text on one line, with its indent. */
export function widthFor(text: string): number {
  return (points(text) + padding) / pointsPerUnit;
}

/** Column width in characters that breaks no word of a text. */
export function widthForWords(text: string): number {
  return Math.max(0, ...text.split(/[\s-]/u).map(widthFor));
}

/** About how many lines a text takes in a column of a width in characters. */
export function linesIn(text: string, columnWidth: number): number {
  const room = Math.max(columnWidth * pointsPerUnit - padding, bodySize);
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil((points(line) * loss) / room)), 0);
}

/** What is lost at the ends of lines. */
const loss = 1.12;

function points(text: string): number {
  let width = 0;
  for (const character of text) width += widths.get(character) ?? other;
  return width * bodySize;
}
