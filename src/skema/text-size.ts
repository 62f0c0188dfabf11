const bodySize = 9;
const pointsPerUnit = 5.25;
const padding = 5.25;
const digit = 0.51;
const others: Readonly<Record<string, number>> = {
  ".": 0.26,
  ",": 0.26,
  " ": 0.23,
  "%": 0.72,
  "+": 0.5,
  "-": 0.5,
};
const letter = 0.47;

/** Column width in characters that holds a number with its unit on one line of body text. */
export function widthFor(text: string): number {
  let ems = 0;
  for (const character of text) {
    ems += character >= "0" && character <= "9" ? digit : (others[character] ?? letter);
  }
  return (ems * bodySize + padding) / pointsPerUnit;
}
