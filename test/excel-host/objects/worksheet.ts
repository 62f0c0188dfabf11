import { z } from "zod";
import type { Book } from "../state/book";
import { areaOf, mustBeOnSheet } from "../state/parse-address";
import { freeSheetName, mustBeSheetName } from "../state/sheet-name";
import { SheetTarget } from "../state/sheet-target";
import { deleteSheet, moveSheet, renameSheet, copySheet } from "../state/sheet-changes";
import { wholeSheet } from "../state/area";
import {
  defineClass,
  flag,
  readable,
  text,
  wholeNumber,
  writable,
  type HostObject,
} from "../wire/definition";
import { invalidArgument, invalidOperation } from "../wire/error";
import { defaultRowHeight } from "../state/sheet";
import { comments } from "./comments";
import { namedItems } from "./named-items";
import { horizontalPageBreaks, pageLayout } from "./page-layout";
import { range, usedIn } from "./range";
import { tables } from "./tables";
import { autoFilter, charts, freezePanes, worksheetProtection } from "./sheet-parts";
import { sheetEvents } from "./events";

const visibility = z.enum(["Visible", "Hidden", "VeryHidden"]);
const valuesOnly = z.boolean();

export const worksheet: (target: SheetTarget) => HostObject = defineClass<SheetTarget>(() => ({
  name: "Worksheet",
  id: ({ sheet }) => sheet.id,
  properties: {
    Id: readable(({ sheet }) => sheet.id),
    Name: writable(
      text,
      ({ sheet }) => sheet.name,
      ({ book, sheet }, name) => {
        mustBeSheetName(book, name, sheet);
        book.mustAllowStructure();
        renameSheet(book, sheet, name);
      },
    ),
    Position: writable(
      wholeNumber,
      ({ book, sheet }) => book.sheets.indexOf(sheet),
      ({ book, sheet }, to) => {
        book.mustAllowStructure();
        moveSheet(book, sheet, to);
      },
    ),
    Visibility: writable(
      visibility,
      ({ sheet }) => sheet.visibility,
      ({ book, sheet }, value) => {
        book.mustAllowStructure();
        const others = book.sheets.filter((each) => each !== sheet && each.visibility === "Visible");
        if (value !== "Visible" && others.length === 0)
          throw invalidOperation("a workbook has one visible sheet at least");
        sheet.visibility = value;
      },
    ),
    StandardHeight: readable(() => defaultRowHeight),
    TabColor: writable(
      z.string().regex(/^(#[0-9A-Fa-f]{6})?$/),
      ({ sheet }) => sheet.tabColor,
      ({ book, sheet }, color) => {
        book.mustAllowStructure();
        sheet.tabColor = color.toUpperCase();
      },
    ),
    // The client sets it by this name, and asks for it by the other.
    Gridlines: writable(
      flag,
      ({ sheet }) => sheet.showGridlines,
      ({ sheet }, value) => {
        sheet.showGridlines = value;
      },
    ),
    ShowGridlines: writable(
      flag,
      ({ sheet }) => sheet.showGridlines,
      ({ sheet }, value) => {
        sheet.showGridlines = value;
      },
    ),
    // The client sets it by this name, and asks for it by the other.
    Headings: writable(
      flag,
      ({ sheet }) => sheet.showHeadings,
      ({ sheet }, value) => {
        sheet.showHeadings = value;
      },
    ),
    ShowHeadings: writable(
      flag,
      ({ sheet }) => sheet.showHeadings,
      ({ sheet }, value) => {
        sheet.showHeadings = value;
      },
    ),
  },
  objects: {
    Tables: ({ book, sheet }) => tables({ book, sheet }),
    Names: ({ book, sheet }) => namedItems({ book, sheet }),
    Comments: comments,
    PageLayout: pageLayout,
    HorizontalPageBreaks: horizontalPageBreaks,
    Protection: worksheetProtection,
    FreezePanes: freezePanes,
    AutoFilter: autoFilter,
    Charts: charts,
  },
  reads: {
    GetRange: ({ book, sheet }, args) =>
      range(book.range(sheet, areaOf(sheet, args.optional(0, text) ?? ""))),
    GetRangeByIndexes: ({ book, sheet }, args) => {
      const [top, left, rows, columns] = [0, 1, 2, 3].map((index) => args.take(index, wholeNumber));
      const area = { top: top ?? 0, left: left ?? 0, bottom: 0, right: 0 };
      const [bottom, right] = [area.top + (rows ?? 0) - 1, area.left + (columns ?? 0) - 1];
      return range(book.range(sheet, mustBeOnSheet({ ...area, bottom, right })));
    },
    GetCell: ({ book, sheet }, args) => {
      const [top, left] = [args.take(0, wholeNumber), args.take(1, wholeNumber)];
      return range(book.range(sheet, mustBeOnSheet({ top, left, bottom: top, right: left })));
    },
    GetUsedRangeOrNullObject: ({ book, sheet }, args) =>
      usedIn(book.range(sheet, wholeSheet), args.optional(0, valuesOnly) ?? false) ?? null,
    GetUsedRange: ({ book, sheet }, args) =>
      usedIn(book.range(sheet, wholeSheet), args.optional(0, valuesOnly) ?? false) ??
      range(book.range(sheet, { top: 0, left: 0, bottom: 0, right: 0 })),
    Activate: ({ book, sheet }) => {
      if (sheet.visibility !== "Visible") throw invalidOperation("a hidden sheet cannot be active");
      book.select(sheet, { top: 0, left: 0, bottom: 0, right: 0 });
      return undefined;
    },
    ...sheetEvents,
  },
  changes: {
    Delete: ({ book, sheet }) => {
      book.mustAllowStructure();
      if (sheet.visibility === "VeryHidden") throw invalidOperation("a very hidden sheet cannot be deleted");
      const others = book.sheets.filter((each) => each !== sheet && each.visibility === "Visible");
      if (others.length === 0) throw invalidOperation("a workbook has one visible sheet at least");
      deleteSheet(book, sheet);
      return undefined;
    },
    Copy: ({ book, sheet }, args) => {
      book.mustAllowStructure();
      const place = args.optional(0, z.enum(["None", "Before", "After", "Beginning", "End"])) ?? "None";
      const copied = copySheet(book, sheet, place, args.object(1, SheetTarget)?.sheet);
      return worksheet(new SheetTarget(book, copied));
    },
  },
}));

export const worksheets: (target: Book) => HostObject = defineClass<Book>(() => ({
  name: "WorksheetCollection",
  items: (book) => book.sheets.map((sheet) => worksheet(new SheetTarget(book, sheet))),
  item: (book, key) => {
    const sheet = book.sheets.find(({ id }) => id === key) ?? book.sheetNamed(String(key));
    return sheet === undefined ? undefined : worksheet(new SheetTarget(book, sheet));
  },
  reads: {
    GetActiveWorksheet: (book) => worksheet(new SheetTarget(book, book.active.sheet)),
    GetCount: (book) => book.sheets.length,
    GetFirst: (book, args) => sheetAt(book, args.optional(0, flag) ?? false, 0),
    GetLast: (book, args) => sheetAt(book, args.optional(0, flag) ?? false, -1),
    ...sheetEvents,
  },
  changes: {
    Add: (book, args) => {
      const name = args.optional(0, text) ?? freeSheetName(book);
      book.mustAllowStructure();
      mustBeSheetName(book, name);
      return worksheet(new SheetTarget(book, book.addSheet(name)));
    },
  },
}));

function sheetAt(book: Book, visibleOnly: boolean, index: number): HostObject {
  const sheet = book.sheets.filter((each) => !visibleOnly || each.visibility === "Visible").at(index);
  if (sheet === undefined) throw invalidArgument("no such sheet");
  return worksheet(new SheetTarget(book, sheet));
}
