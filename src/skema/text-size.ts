/** Estimates of how much room text takes, in the face and size of the sheets' body text. */

const bodySize = 9;
const pointsPerUnit = 5.25;
const padding = 5;
const lineHeight = 12.2;
const narrow = new Set("iIljtfr.,:;'|!()[]-/ ·");
const wide = new Set("mwMW%@Æ—");

/** Width of a text on one line, in points. */
export function textWidth(text: string, size = bodySize): number {
  let ems = 0;
  for (const character of text) {
    if (narrow.has(character)) ems += 0.31;
    else if (wide.has(character)) ems += 0.84;
    else ems += character === character.toLowerCase() ? 0.52 : 0.62;
  }
  return ems * size;
}

/** Lines a text takes in a column of a width in characters, broken between words. */
export function lineCount(text: string, columnWidth: number, size = bodySize): number {
  const room = Math.max(columnWidth * pointsPerUnit - padding, size);
  let lines = 0;
  for (const paragraph of text.split("\n")) lines += linesOfParagraph(paragraph, room, size);
  return Math.max(lines, 1);
}

/** Height in points of a row with that many lines of body text. */
export function heightOf(lines: number): number {
  return Math.min(Math.round(lines * lineHeight + 4), 409);
}

/** Column width in characters that holds a text on one line. */
export function widthFor(text: string, size = bodySize): number {
  return (textWidth(text, size) + padding + 1) / pointsPerUnit;
}

function linesOfParagraph(text: string, room: number, size: number): number {
  let lines = 1;
  let used = 0;
  const space = textWidth(" ", size);
  for (const word of text.split(" ")) {
    const width = textWidth(word, size);
    if (used > 0 && used + space + width > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + width;
    if (used > room) {
      const extra = Math.ceil(used / room) - 1;
      lines += extra;
      used -= extra * room;
    }
  }
  return lines;
}
