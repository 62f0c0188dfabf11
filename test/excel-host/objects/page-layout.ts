import { z } from "zod";
import { isEntireColumns, isEntireRows } from "../state/area";
import { lastColumn, lastRow } from "../state/formula-references";
import type { PageLayout } from "../state/page-layout";
import { areaOf } from "../state/parse-address";
import { RangeTarget } from "../state/range-target";
import type { Sheet } from "../state/sheet";
import type { SheetTarget } from "../state/sheet-target";
import { defineClass, text, writable, type HostObject, type Property } from "../wire/definition";
import { invalidArgument } from "../wire/error";
import type { Arguments } from "../wire/arguments";
import type { Json } from "../wire/messages";
import { range } from "./range";
import { rangeAreas } from "./range-areas";

function field<Key extends keyof PageLayout>(
  key: Key,
  schema: z.ZodType<PageLayout[Key]>,
): Property<SheetTarget> {
  return writable(
    schema,
    ({ sheet }) => sheet.pageLayout[key] as Json,
    ({ sheet }, value) => {
      sheet.pageLayout = { ...sheet.pageLayout, [key]: value };
    },
  );
}

const flag = z.boolean();
const margin = z.number().min(0);
const pages = z.int().min(1).max(32_767);
const zoom = z.union([
  z.strictObject({ scale: z.int().min(10).max(400) }),
  z
    .strictObject({ horizontalFitToPages: pages.nullable(), verticalFitToPages: pages.nullable() })
    .partial()
    .transform(({ horizontalFitToPages, verticalFitToPages }) => ({
      ...(horizontalFitToPages == null ? {} : { horizontalFitToPages }),
      ...(verticalFitToPages == null ? {} : { verticalFitToPages }),
    })),
]);

const headerFooter = defineClass<SheetTarget>(() => ({
  name: "HeaderFooter",
  properties: {
    LeftHeader: field("leftHeader", text),
    CenterHeader: field("centerHeader", text),
    RightHeader: field("rightHeader", text),
    LeftFooter: field("leftFooter", text),
    CenterFooter: field("centerFooter", text),
    RightFooter: field("rightFooter", text),
  },
}));

const headersFooters = defineClass<SheetTarget>(() => ({
  name: "HeaderFooterGroup",
  objects: { DefaultForAllPages: headerFooter },
}));

const margins = z.partialRecord(z.enum(["top", "bottom", "left", "right", "header", "footer"]), margin);
/** Points in Excel.PrintMarginUnit. */
const units = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function given({ book, sheet }: SheetTarget, args: Arguments): RangeTarget {
  const target = args.object(0, RangeTarget) ?? book.range(sheet, areaOf(sheet, args.take(0, text)));
  if (target.sheet !== sheet) throw invalidArgument("the range lies on another sheet");
  return target;
}

export const pageLayout: (target: SheetTarget) => HostObject = defineClass<SheetTarget>(() => ({
  name: "PageLayout",
  properties: {
    Orientation: field("orientation", z.enum(["Portrait", "Landscape"])),
    PaperSize: field("paperSize", z.enum(["A3", "A4", "A4Small", "A5", "B4", "B5", "Letter", "Legal"])),
    BlackAndWhite: field("blackAndWhite", flag),
    DraftMode: field("draftMode", flag),
    FirstPageNumber: field("firstPageNumber", z.union([z.int(), z.literal("")])),
    BottomMargin: field("bottomMargin", margin),
    FooterMargin: field("footerMargin", margin),
    HeaderMargin: field("headerMargin", margin),
    LeftMargin: field("leftMargin", margin),
    RightMargin: field("rightMargin", margin),
    TopMargin: field("topMargin", margin),
    CenterHorizontally: field("centerHorizontally", flag),
    CenterVertically: field("centerVertically", flag),
    PrintComments: field("printComments", z.enum(["NoComments", "EndSheet", "InPlace"])),
    PrintErrors: field("printErrors", z.enum(["AsDisplayed", "Blank", "Dash", "NotAvailable"])),
    PrintGridlines: field("printGridlines", flag),
    PrintHeadings: field("printHeadings", flag),
    PrintOrder: field("printOrder", z.enum(["DownThenOver", "OverThenDown"])),
    Zoom: field("zoom", zoom),
  },
  objects: { HeadersFooters: headersFooters },
  reads: {
    GetPrintAreaOrNullObject: ({ book, sheet }) => {
      const { printArea } = sheet.pageLayout;
      return printArea === undefined ? null : rangeAreas({ ranges: [book.range(sheet, printArea)] });
    },
    GetPrintTitleRowsOrNullObject: ({ book, sheet }) => {
      const { titleRows } = sheet.pageLayout;
      return titleRows === undefined
        ? null
        : range(book.range(sheet, { ...titleRows, left: 0, right: lastColumn }));
    },
    GetPrintTitleColumnsOrNullObject: ({ book, sheet }) => {
      const { titleColumns } = sheet.pageLayout;
      return titleColumns === undefined
        ? null
        : range(book.range(sheet, { ...titleColumns, top: 0, bottom: lastRow }));
    },
  },
  changes: {
    SetPrintArea: (target, args) => {
      const { area } = given(target, args);
      target.sheet.pageLayout.printArea = isEntireRows(area) && isEntireColumns(area) ? undefined : area;
      return undefined;
    },
    SetPrintTitleRows: (target, args) => {
      const { area } = given(target, args);
      if (!isEntireRows(area)) throw invalidArgument("title rows are entire rows");
      target.sheet.pageLayout.titleRows = isEntireColumns(area)
        ? undefined
        : { top: area.top, bottom: area.bottom };
      return undefined;
    },
    SetPrintTitleColumns: (target, args) => {
      const { area } = given(target, args);
      if (!isEntireColumns(area)) throw invalidArgument("title columns are entire columns");
      target.sheet.pageLayout.titleColumns = isEntireRows(area)
        ? undefined
        : { left: area.left, right: area.right };
      return undefined;
    },
    SetPrintMargins: ({ sheet }, args) => {
      const factor = units[args.take(0, z.enum(["Points", "Inches", "Centimeters"]))];
      for (const [side, size] of Object.entries(args.take(1, margins))) {
        sheet.pageLayout = { ...sheet.pageLayout, [`${side}Margin`]: size * factor };
      }
      return undefined;
    },
  },
}));

interface BreakTarget {
  readonly sheet: Sheet;
  readonly row: number;
}

const pageBreak = defineClass<BreakTarget>(() => ({
  name: "PageBreak",
  id: ({ row }) => `row-${row}`,
  properties: { RowIndex: { get: ({ row }) => row }, ColumnIndex: { get: () => 0 } },
  changes: {
    Delete: ({ sheet, row }) => {
      sheet.pageBreaks = sheet.pageBreaks.filter((each) => each !== row);
      return undefined;
    },
  },
}));

export const horizontalPageBreaks: (target: SheetTarget) => HostObject = defineClass<SheetTarget>(() => ({
  name: "PageBreakCollection",
  items: ({ sheet }) => sheet.pageBreaks.map((row) => pageBreak({ sheet, row })),
  item: ({ sheet }, key) => {
    const row = sheet.pageBreaks.find((each) => `row-${each}` === key);
    return row === undefined ? undefined : pageBreak({ sheet, row });
  },
  reads: { GetCount: ({ sheet }) => sheet.pageBreaks.length },
  changes: {
    Add: (target, args) => {
      const { area } = given(target, args);
      if (area.top === 0) throw invalidArgument("there is no page break before the first row");
      const { sheet } = target;
      sheet.pageBreaks = [...new Set([...sheet.pageBreaks, area.top])].sort(
        (first, second) => first - second,
      );
      return pageBreak({ sheet, row: area.top });
    },
    RemovePageBreaks: ({ sheet }) => {
      sheet.pageBreaks = [];
      return undefined;
    },
  },
}));
