import { areaToA1, type Area } from "../../../workbook/address";
import { areaOf } from "../area";
import { codeOf } from "../office-error";

/** Excel tells of no more merged areas in one answer. */
const mostMerges = 512;

/**
 * The merged areas of the sheets, and what else is asked for along with them: one round trip, or two where a sheet has
 * more than Excel tells of at once. It is then asked for bands of rows that cannot hold as many.
 */
export async function readMerges<Answer>(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  areas: readonly (Area | undefined)[],
  askToo: () => Answer,
): Promise<{ readonly merges: readonly Area[][]; readonly answer: Answer }> {
  try {
    const answer = askToo();
    return {
      merges: await ask(
        context,
        sheets.map((sheet) => [sheet.getRange()]),
      ),
      answer,
    };
  } catch (error) {
    if (codeOf(error) === "InvalidOperationInCellEditMode") throw error;
    const bands = sheets.map((sheet, index) => {
      const area = areas[index];
      return area === undefined
        ? []
        : bandsOf(area, mostMerges).map((band) => sheet.getRange(areaToA1(band)));
    });
    const answer = askToo();
    return { merges: await ask(context, bands), answer };
  }
}

async function ask(
  context: Excel.RequestContext,
  ranges: readonly (readonly Excel.Range[])[],
): Promise<Area[][]> {
  const asked = ranges.map((bands) =>
    bands.map((band) => {
      const merged = band.getMergedAreasOrNullObject();
      merged.load(
        "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount",
      );
      return merged;
    }),
  );
  await context.sync();
  return asked.map((bands) => {
    const found = bands.flatMap((merged) => (merged.isNullObject ? [] : merged.areas.items.map(areaOf)));
    return [...new Map(found.map((area) => [areaToA1(area), area])).values()].sort(
      (one, other) => one.top - other.top || one.left - other.left,
    );
  });
}

/** The area in bands of rows in which no more than so many merged areas can lie; each takes two cells at least. */
export function bandsOf(area: Area, most: number): Area[] {
  const width = area.right - area.left + 1;
  const height = Math.max(1, Math.floor((2 * most) / width));
  const bands: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    bands.push({ ...area, top, bottom: Math.min(area.bottom, top + height - 1) });
  }
  return bands;
}
