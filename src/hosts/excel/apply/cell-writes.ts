import { areaToA1, type Position } from "../../../workbook/address";
import { calls, sends, type Action } from "./actions";
import { blocks } from "./blocks";
import type { Entry } from "./entry";
import { lookKeys, setLook, sharesLines, type LookKey, type LookState } from "./look-state";
import { rectangles } from "./rectangles";
import { changedBorders } from "./shared-lines";
import type { SheetView, TargetCell } from "./sheet-target";

type Written<Value> = Position & { readonly value: Value };

/** What brings cells from how they are seen to how they shall be: links, contents, number formats, looks. */
export function cellWrites(sheet: Excel.Worksheet, view: SheetView, cells: readonly TargetCell[]): Action[] {
  const seen = cells.map((cell) => ({ cell, now: view.cell(cell.row, cell.column) }));
  const unlinked: Written<boolean>[] = [];
  const linked: Written<string>[] = [];
  const contents: Written<Entry>[] = [];
  const untexted: Written<string>[] = [];
  const formats: Written<string>[] = [];
  for (const { cell, now } of seen) {
    const { row, column, entry, format, link } = cell;
    const isRelinked = link !== undefined && link !== (now?.link ?? "");
    if (isRelinked && link === "") unlinked.push({ row, column, value: true });
    if (isRelinked && link !== "") linked.push({ row, column, value: link });
    // A link may write its own text into the cell, and its own look.
    const isContentChanged = entry !== undefined && (entry !== now?.entry || isRelinked);
    if (isContentChanged) contents.push({ row, column, value: entry });
    if (isContentChanged && (now?.format ?? "@") === "@" && entry !== "")
      untexted.push({ row, column, value: "General" });
    const isTyped = isContentChanged && entry !== "";
    if (format !== undefined && (format !== now?.format || isTyped))
      formats.push({ row, column, value: format });
  }
  return [
    ...rectangles(unlinked).map((area) =>
      calls(() => {
        sheet.getRange(areaToA1(area)).clear("Hyperlinks");
      }),
    ),
    ...linkWrites(sheet, linked),
    ...formatWrites(sheet, untexted),
    ...contentWrites(sheet, contents),
    ...formatWrites(sheet, formats),
    ...lookWrites(sheet, view, cells),
  ];
}

export function contentWrites(sheet: Excel.Worksheet, changes: readonly Written<Entry>[]): Action[] {
  return blocks(changes).map((block) =>
    sends(block.values, () => {
      sheet.getRange(areaToA1(block)).formulas = copy(block.values);
    }),
  );
}

export function formatWrites(sheet: Excel.Worksheet, changes: readonly Written<string>[]): Action[] {
  return rectangles(changes).map((area) =>
    calls(() => {
      sheet.getRange(areaToA1(area)).numberFormat = everywhere(area.value);
    }),
  );
}

function copy<Value>(rows: readonly (readonly Value[])[]): Value[][] {
  return rows.map((row) => [...row]);
}

function linkWrites(sheet: Excel.Worksheet, linked: readonly Written<string>[]): Action[] {
  return blocks(linked).map((block) => {
    const properties = block.values.map((row) =>
      row.map((link) => (link === null ? {} : { hyperlink: linkTo(link) })),
    );
    return sends(properties, () => {
      sheet.getRange(areaToA1(block)).setCellProperties(properties);
    });
  });
}

function linkTo(target: string): Excel.RangeHyperlink {
  const [address = "", ...place] = target.split("#");
  return {
    ...(address !== "" && { address }),
    ...(place.length > 0 && { documentReference: place.join("#") }),
  };
}

function lookWrites(sheet: Excel.Worksheet, view: SheetView, cells: readonly TargetCell[]): Action[] {
  return lookKeys.flatMap((key) => {
    const isBorders = key === "borders";
    const changes = isBorders ? changedBorders(view, cells) : changedLooks(view, cells, key);
    return rectangles<LookState[LookKey]>(changes, isBorders ? borderLimits : undefined).map((area) =>
      calls(
        () => {
          setProperty(sheet.getRange(areaToA1(area)), key, area.value);
        },
        isBorders ? 10 : 1,
      ),
    );
  });
}

function changedLooks<Key extends LookKey>(
  view: SheetView,
  cells: readonly TargetCell[],
  key: Key,
): Written<LookState[Key]>[] {
  return cells.flatMap(({ row, column, look, link }) => {
    const value = look?.[key];
    const now = view.cell(row, column);
    const isRelinked = link !== undefined && link !== "" && link !== now?.link;
    return value === undefined || (value === now?.look?.[key] && !isRelinked) ? [] : [{ row, column, value }];
  });
}

const borderLimits = {
  tall: (borders: unknown) => sharesLines(String(borders)).tall,
  wide: (borders: unknown) => sharesLines(String(borders)).wide,
};

function setProperty(range: Excel.Range, key: LookKey, value: unknown): void {
  const set = setLook[key] as (range: Excel.Range, value: unknown) => void;
  set(range, value);
}

/** One value for all cells of a range, which Excel takes and its types do not tell. */
function everywhere(value: string): string[][] {
  return value as unknown as string[][];
}
