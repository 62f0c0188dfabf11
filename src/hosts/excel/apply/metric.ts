/** What Excel gives a column: 7 pixels for a character of its standard font (Calibri 11) and 5 around, 0.75 points each. */
export function pointsOfWidth(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}
