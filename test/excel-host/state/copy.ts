import { columnCount, rowCount, without } from "./area";
import { shiftFormula } from "../../../src/hosts/file/formula-shift";
import { toA1 } from "../../../src/workbook/address";
import { mustBeUnlocked, mustNotCutMerges } from "./protection";
import { mustBeBounded, positions } from "./range-content";
import type { RangeTarget } from "./range-target";
import { settleHeader } from "./table-header";
import { overlaps } from "./area";

export const copyKinds = ["All", "Formulas", "Values", "Formats", "Link"] as const;

/** Copies a range over another, repeated where that is a multiple of it; relative references move along. */
export function copyRange(
  from: RangeTarget,
  to: RangeTarget,
  kind: (typeof copyKinds)[number],
  skipBlanks: boolean,
): void {
  const height = Math.max(rowCount(from.area), rowCount(to.area));
  const width = Math.max(columnCount(from.area), columnCount(to.area));
  const target = to.at({ ...to.area, bottom: to.area.top + height - 1, right: to.area.left + width - 1 });
  mustBeBounded(target.area);
  mustBeUnlocked(target);
  mustNotCutMerges(to.sheet, target.area);
  const source = new Map(
    [...positions(from.area)].map(([row, column]) => [toA1(row, column), from.sheet.cell(row, column)]),
  );
  for (const [row, column] of positions(target.area)) {
    const sourceRow = from.area.top + ((row - target.area.top) % rowCount(from.area));
    const sourceColumn = from.area.left + ((column - target.area.left) % columnCount(from.area));
    const cell = source.get(toA1(sourceRow, sourceColumn));
    if (cell === undefined || (skipBlanks && cell.value === null && cell.formula === undefined)) continue;
    const old = to.sheet.cell(row, column);
    const { formula, value } = cell;
    const keepsFormula = formula !== undefined && kind !== "Values";
    const content = keepsFormula
      ? { value, formula: shiftFormula(formula, row - sourceRow, column - sourceColumn) }
      : { value };
    const oldContent =
      old.formula === undefined ? { value: old.value } : { value: old.value, formula: old.formula };
    to.sheet.put(row, column, {
      ...(kind === "Formats" ? oldContent : content),
      numberFormat: kind === "All" || kind === "Formats" ? cell.numberFormat : old.numberFormat,
      look: kind === "All" || kind === "Formats" ? cell.look : old.look,
    });
  }
  for (const table of to.sheet.tables) if (overlaps(table.area, target.area)) settleHeader(table);
  if (kind !== "Formats")
    to.book.events.push({ kind: "changed", sheet: to.sheet, area: target.area, change: "RangeEdited" });
  if (kind === "All" || kind === "Formats") copyMerges(from, target);
  if (kind === "All") copyRest(from, target);
}

function copyMerges(from: RangeTarget, to: RangeTarget): void {
  const [down, right] = [to.area.top - from.area.top, to.area.left - from.area.left];
  const merges = from.sheet.merges.filter((merge) => overlaps(merge, from.area));
  to.sheet.merges = to.sheet.merges.filter((merge) => !overlaps(merge, to.area));
  to.sheet.merges.push(
    ...merges.map((merge) => ({
      top: merge.top + down,
      bottom: merge.bottom + down,
      left: merge.left + right,
      right: merge.right + right,
    })),
  );
}

/** Validations and links go along with a copy of everything. */
function copyRest(from: RangeTarget, to: RangeTarget): void {
  const [down, right] = [to.area.top - from.area.top, to.area.left - from.area.left];
  const moved = (area: RangeTarget["area"]) => ({
    top: area.top + down,
    bottom: area.bottom + down,
    left: area.left + right,
    right: area.right + right,
  });
  const links = from.sheet.links.filter((link) => overlaps(link.area, from.area));
  to.sheet.links = to.sheet.links.filter((link) => !overlaps(link.area, to.area));
  to.sheet.links.push(...links.map((link) => ({ ...link, area: moved(link.area) })));
  const validations = from.sheet.validations.flatMap((validation) =>
    validation.areas
      .filter((area) => overlaps(area, from.area))
      .map((area) => ({ ...validation, areas: [moved(area)] })),
  );
  to.sheet.validations = to.sheet.validations
    .map((each) => ({ ...each, areas: each.areas.flatMap((area) => without(area, to.area)) }))
    .filter(({ areas }) => areas.length > 0);
  to.sheet.validations.push(...validations);
}
