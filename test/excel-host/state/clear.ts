import { overlaps, without } from "./area";
import { plainLook } from "./look";
import { mustAllow, mustBeUnlocked, mustNotCutMerges } from "./protection";
import type { RangeTarget } from "./range-target";
import { settleHeader } from "./table-header";

export const clearKinds = [
  "All",
  "Formats",
  "Contents",
  "Hyperlinks",
  "RemoveHyperlinks",
  "ResetContents",
] as const;
export type ClearKind = (typeof clearKinds)[number];

/** Clears content, format or links of a range; `All` also what is merged, validated or conditionally formatted. */
export function clear(range: RangeTarget, kind: ClearKind): void {
  const { sheet, area } = range;
  const content = kind === "All" || kind === "Contents" || kind === "ResetContents";
  const format = kind === "All" || kind === "Formats";
  if (content) mustNotCutMerges(sheet, area);
  const present = sheet.bounds(() => true);
  if (content && present !== undefined && overlaps(present, area))
    mustBeUnlocked(range.at(clip(area, present)));
  if (format) mustAllow(sheet, "allowFormatCells");
  for (const { row, column, cell } of [...sheet.cells()]) {
    if (row < area.top || row > area.bottom || column < area.left || column > area.right) continue;
    const { formula, ...rest } = cell;
    sheet.put(row, column, {
      ...rest,
      ...(content ? { value: null } : formula === undefined ? {} : { formula }),
      ...(format ? { numberFormat: "General", look: plainLook } : {}),
    });
  }
  for (const table of sheet.tables) if (content && overlaps(table.area, area)) settleHeader(table);
  if (content) range.book.events.push({ kind: "changed", sheet, area, change: "RangeEdited" });
  if (format) {
    sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
    sheet.conditionalFormats = sheet.conditionalFormats.flatMap((each) =>
      without(each.area, area).map((left) => ({ ...each, area: left })),
    );
  }
  if (kind === "All") {
    sheet.validations = sheet.validations
      .map((each) => ({ ...each, areas: each.areas.flatMap((part) => without(part, area)) }))
      .filter(({ areas }) => areas.length > 0);
  }
  if (kind !== "Formats" && kind !== "Contents" && kind !== "ResetContents")
    sheet.links = sheet.links.filter((link) => !overlaps(link.area, area));
}

function clip(area: RangeTarget["area"], to: RangeTarget["area"]): RangeTarget["area"] {
  return {
    top: Math.max(area.top, to.top),
    left: Math.max(area.left, to.left),
    bottom: Math.min(area.bottom, to.bottom),
    right: Math.min(area.right, to.right),
  };
}
