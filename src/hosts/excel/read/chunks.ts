import type { Area } from "../../../workbook/address";

/** A piece of a sheet that is asked for at once. */
export interface Chunk {
  /** The index of its sheet. */
  readonly sheet: number;
  readonly area: Area;
}

/**
 * Cells of areas in as few batches as stay below a number of cells; an area is cut between rows where it must be.
 * @param areas by index of their sheet; undefined where the sheet is blank.
 */
export function batches(areas: readonly (Area | undefined)[], most: number): Chunk[][] {
  const result: Chunk[][] = [];
  let room = 0;
  areas.forEach((area, sheet) => {
    if (area === undefined) return;
    const width = area.right - area.left + 1;
    let { top } = area;
    while (top <= area.bottom) {
      if (room < width) {
        result.push([]);
        room = Math.max(most, width);
      }
      const bottom = Math.min(area.bottom, top + Math.floor(room / width) - 1);
      result.at(-1)?.push({ sheet, area: { ...area, top, bottom } });
      room -= (bottom - top + 1) * width;
      top = bottom + 1;
    }
  });
  return result;
}

/** A batch in two of about the same size; undefined where it is a single row. */
export function halves(batch: readonly Chunk[]): readonly [Chunk[], Chunk[]] | undefined {
  const cells = batch.reduce((sum, { area }) => sum + cellsIn(area), 0);
  const first: Chunk[] = [];
  const second: Chunk[] = [];
  let taken = 0;
  for (const chunk of batch) {
    const { area } = chunk;
    const width = area.right - area.left + 1;
    const rows = Math.floor((cells / 2 - taken) / width);
    const height = area.bottom - area.top + 1;
    const cut = area.top + Math.min(height, Math.max(rows, 0));
    if (cut > area.top) first.push({ ...chunk, area: { ...area, bottom: cut - 1 } });
    if (cut <= area.bottom) second.push({ ...chunk, area: { ...area, top: cut } });
    taken += (cut - area.top) * width;
  }
  if (first.length === 0) {
    const [head, ...rest] = second;
    return head === undefined || rest.length === 0 ? undefined : [[head], rest];
  }
  return second.length === 0 ? undefined : [first, second];
}

function cellsIn({ top, bottom, left, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
