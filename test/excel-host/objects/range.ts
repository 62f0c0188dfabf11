import { z } from "zod";
import {
  columnCount,
  intersection,
  isEntireColumns,
  isEntireRows,
  isUnbounded,
  rowCount,
} from "../state/area";
import { apiFormula, apiValue, hasContent, valueType } from "../state/cell";
import { clear, clearKinds } from "../state/clear";
import { copyKinds, copyRange } from "../state/copy";
import { lastColumn, lastRow } from "../state/formula-references";
import { hyperlinkOf, hyperlinkSchema, setHyperlink } from "../state/hyperlink";
import { merge, mergesIn, unmerge } from "../state/merge";
import { areaOf, mustBeOnSheet } from "../state/parse-address";
import { mustAllow, mustAllowShift } from "../state/protection";
import { moveTo } from "../state/move-to";
import { matrixOf, writeContent, writeNumberFormats } from "../state/range-content";
import { SheetTarget } from "../state/sheet-target";
import { RangeTarget } from "../state/range-target";
import { columnHidden, rowHidden, setColumnHidden, setRowHidden } from "../state/rows-and-columns";
import { shiftCells } from "../state/shift";
import {
  defineClass,
  flag,
  readable,
  text,
  wholeNumber,
  writable,
  type HostObject,
} from "../wire/definition";
import { ExcelError, invalidArgument, notModelled } from "../wire/error";
import { cellProperties, lineProperties, setCellProperties, setLineProperties } from "./cell-properties";
import { conditionalFormats } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { rangeAreas } from "./range-areas";
import { rangeFormat } from "./range-format";
import { worksheet } from "./worksheet";

const anything = z.unknown();

export const range: (target: RangeTarget) => HostObject = defineClass<RangeTarget>(() => ({
  name: "Range",
  properties: {
    Address: readable((range) => range.address),
    RowIndex: readable((range) => range.area.top),
    ColumnIndex: readable((range) => range.area.left),
    RowCount: readable((range) => rowCount(range.area)),
    ColumnCount: readable((range) => columnCount(range.area)),
    CellCount: readable((range) =>
      isUnbounded(range.area) ? -1 : rowCount(range.area) * columnCount(range.area),
    ),
    IsEntireRow: readable((range) => isEntireRows(range.area)),
    IsEntireColumn: readable((range) => isEntireColumns(range.area)),
    Values: writable(anything, (range) => matrixOf(range, (cell) => apiValue(cell.value)), writeContent),
    Formulas: writable(anything, (range) => matrixOf(range, apiFormula), writeContent),
    ValueTypes: readable((range) => matrixOf(range, (cell) => valueType(cell.value))),
    NumberFormat: writable(
      anything,
      (range) => matrixOf(range, (cell) => cell.numberFormat),
      (range, formats) => {
        mustAllow(range.sheet, "allowFormatCells");
        writeNumberFormats(range, formats);
      },
    ),
    RowHidden: writable(flag, rowHidden, setRowHidden),
    ColumnHidden: writable(flag, columnHidden, setColumnHidden),
    Hyperlink: writable(hyperlinkSchema, hyperlinkOf, setHyperlink),
  },
  objects: {
    Format: rangeFormat,
    DataValidation: dataValidation,
    ConditionalFormats: conditionalFormats,
    Worksheet: ({ sheet, book }) => worksheet(new SheetTarget(book, sheet)),
  },
  reads: {
    GetCell: (range, args) => {
      const top = range.area.top + args.take(0, wholeNumber);
      const left = range.area.left + args.take(1, wholeNumber);
      return on(range, { top, bottom: top, left, right: left });
    },
    GetRow: (range, args) => {
      const top = range.area.top + args.take(0, wholeNumber);
      return on(range, { ...range.area, top, bottom: top });
    },
    GetColumn: (range, args) => {
      const left = range.area.left + args.take(0, wholeNumber);
      return on(range, { ...range.area, left, right: left });
    },
    GetLastRow: (range) => on(range, { ...range.area, top: range.area.bottom }),
    GetLastColumn: (range) => on(range, { ...range.area, left: range.area.right }),
    GetLastCell: (range) => on(range, { ...range.area, top: range.area.bottom, left: range.area.right }),
    GetEntireRow: (range) => on(range, { ...range.area, left: 0, right: lastColumn }),
    GetEntireColumn: (range) => on(range, { ...range.area, top: 0, bottom: lastRow }),
    GetOffsetRange: (range, args) => {
      const { area } = range;
      const [rows, columns] = [args.take(0, wholeNumber), args.take(1, wholeNumber)];
      const moved = { top: area.top + rows, bottom: area.bottom + rows };
      return on(range, { ...moved, left: area.left + columns, right: area.right + columns });
    },
    GetResizedRange: (range, args) => {
      const { area } = range;
      const bottom = area.bottom + args.take(0, wholeNumber);
      return on(range, { ...area, bottom, right: area.right + args.take(1, wholeNumber) });
    },
    GetAbsoluteResizedRange: (range, args) => {
      const { area } = range;
      const bottom = area.top + args.take(0, wholeNumber) - 1;
      return on(range, { ...area, bottom, right: area.left + args.take(1, wholeNumber) - 1 });
    },
    GetBoundingRect: (range, args) => {
      const other = otherRange(range, args.object(0, RangeTarget) ?? args.take(0, text));
      const { area } = range;
      return on(range, {
        top: Math.min(area.top, other.area.top),
        left: Math.min(area.left, other.area.left),
        bottom: Math.max(area.bottom, other.area.bottom),
        right: Math.max(area.right, other.area.right),
      });
    },
    GetIntersectionOrNullObject: (range, args) => {
      const other = otherRange(range, args.object(0, RangeTarget) ?? args.take(0, text));
      const area = intersection(range.area, other.area);
      return area === undefined ? null : on(range, area);
    },
    GetUsedRangeOrNullObject: (range, args) => usedIn(range, args.optional(0, z.boolean()) ?? false) ?? null,
    GetUsedRange: (range, args) =>
      usedIn(range, args.optional(0, z.boolean()) ?? false) ??
      on(range, { ...range.area, bottom: range.area.top, right: range.area.left }),
    GetMergedAreasOrNullObject: (range) => {
      const merges = mergesIn(range);
      // So the reference of this method says.
      if (merges.length > 512)
        throw new ExcelError("GeneralException", "there are more than 512 merged areas");
      return merges.length === 0 ? null : rangeAreas({ ranges: merges.map((area) => range.at(area)) });
    },
    GetCellProperties: (range, args) => cellProperties(range, args.take(0, z.unknown())),
    GetRowProperties: (range, args) => lineProperties(range, "row", args.take(0, z.unknown())),
    GetColumnProperties: (range, args) => lineProperties(range, "column", args.take(0, z.unknown())),
    Select: ({ book, sheet, area }) => {
      book.select(sheet, area);
      return undefined;
    },
    _ValidateArraySize: (range, args) => {
      if (args.take(0, z.int()) !== rowCount(range.area) || args.take(1, z.int()) !== columnCount(range.area))
        throw invalidArgument("the array has another size than the range");
      return undefined;
    },
  },
  changes: {
    Clear: (range, args) => {
      clear(range, args.optional(0, z.enum(clearKinds)) ?? "All");
      return undefined;
    },
    CopyFrom: (target, args) => {
      const from = args.object(0, RangeTarget) ?? target.at(areaOf(target.sheet, args.take(0, text)));
      if (args.optional(3, flag) === true) throw notModelled("Range.copyFrom with transpose");
      copyRange(from, target, args.optional(1, z.enum(copyKinds)) ?? "All", args.optional(2, flag) ?? false);
      return undefined;
    },
    Delete: ({ book, sheet, area }, args) => {
      const axis = args.take(0, z.enum(["Up", "Left"])) === "Up" ? "rows" : "columns";
      mustAllowShift(sheet, axis, area, "Delete");
      shiftCells(book, sheet, { kind: "delete", axis, area });
      return undefined;
    },
    Insert: ({ book, sheet, area }, args) => {
      const axis = args.take(0, z.enum(["Down", "Right"])) === "Down" ? "rows" : "columns";
      mustAllowShift(sheet, axis, area, "Insert");
      shiftCells(book, sheet, { kind: "insert", axis, area });
      return range(book.range(sheet, area));
    },
    Merge: (range, args) => {
      merge(range, args.optional(0, flag) ?? false);
      return undefined;
    },
    MoveTo: (range, args) => {
      moveTo(range, args.object(0, RangeTarget)?.area ?? areaOf(range.sheet, args.take(0, text)));
      return undefined;
    },
    Unmerge: (range) => {
      unmerge(range);
      return undefined;
    },
    SetCellProperties: (range, args) => {
      setCellProperties(range, args.take(0, z.unknown()));
      return undefined;
    },
    SetRowProperties: (range, args) => {
      setLineProperties(range, "row", args.take(0, z.unknown()));
      return undefined;
    },
    SetColumnProperties: (range, args) => {
      setLineProperties(range, "column", args.take(0, z.unknown()));
      return undefined;
    },
  },
}));

/** The used part of a range: cells with content, or with a format of their own too. */
export function usedIn(range: RangeTarget, valuesOnly: boolean): HostObject | undefined {
  const used = range.sheet.bounds((cell) => !valuesOnly || hasContent(cell));
  const area = used === undefined ? undefined : intersection(used, range.area);
  return area === undefined ? undefined : on(range, area);
}

function on({ book, sheet }: Pick<RangeTarget, "book" | "sheet">, area: RangeTarget["area"]): HostObject {
  return range(new RangeTarget(book, sheet, mustBeOnSheet(area)));
}

function otherRange(range: RangeTarget, other: RangeTarget | string): RangeTarget {
  if (typeof other === "string") return range.at(areaOf(range.sheet, other));
  if (other.sheet !== range.sheet) throw invalidArgument("the ranges lie on different sheets");
  return other;
}
