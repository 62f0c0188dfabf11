import type { CountTable } from "./disclosure";

/**
 * Whether the last row holds the sums of the columns and the last column those of the rows, by the numbers alone.
 *
 * It is enough that half of the sums hold: one mistyped figure must not leave the others open. A single row or column has
 * no sums across it.
 */
export function recogniseTotals(cells: CountTable["cells"]): CountTable["totals"] {
  const width = cells[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_cell, column) => cells.map((row) => row[column] ?? null));
  return { lastRow: endInSums(columns), lastColumn: endInSums(cells) };
}

function endInSums(lines: readonly (readonly (number | null)[])[]): boolean {
  let holding = 0;
  let judged = 0;
  for (const line of lines) {
    const end = line.at(-1);
    if (end === undefined || end === null || line.length < 2) continue;
    const sum = line.slice(0, -1).reduce<number>((total, value) => total + (value ?? 0), 0);
    if (sum === 0 && end === 0) continue;
    judged++;
    if (sum === end) holding++;
  }
  return judged > 0 && holding * 2 >= judged;
}
