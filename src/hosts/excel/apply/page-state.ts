import { columnLetters, areaToA1 } from "../../../workbook/address";
import type { PrintSetup } from "../../../workbook/patch";
import { rowsToA1 } from "../area";
import { splitHeader } from "./header-parts";

/** How a sheet is printed: the properties of the API by name, margins in points. */
export interface PageState {
  readonly layout: Readonly<Record<LayoutKey, string | number | boolean>>;
  readonly zoom: Excel.PageLayoutZoomOptions;
  readonly texts: Readonly<Record<TextKey, string>>;
  /** A1 without the sheet; undefined for none. */
  readonly printArea: string | undefined;
  /** As `3:3`; undefined for none. */
  readonly titleRows: string | undefined;
  /** Rows that start a new page, zero-based, in order. */
  readonly breaks: readonly number[];
}

const layoutKeys = [
  "orientation",
  "paperSize",
  "centerHorizontally",
  "leftMargin",
  "rightMargin",
  "topMargin",
  "bottomMargin",
  "headerMargin",
  "footerMargin",
] as const;
type LayoutKey = (typeof layoutKeys)[number];

const textKeys = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;
type TextKey = (typeof textKeys)[number];

const inch = 72;

/** A4, one page wide and as many tall as it takes. */
export function pageOf(print: PrintSetup): PageState {
  const header = splitHeader(print.header ?? "");
  const footer = splitHeader(print.footer ?? "");
  return {
    layout: {
      orientation: print.orientation === "landscape" ? "Landscape" : "Portrait",
      paperSize: "A4",
      centerHorizontally: true,
      leftMargin: 0.25 * inch,
      rightMargin: 0.25 * inch,
      topMargin: 0.4 * inch,
      bottomMargin: 0.5 * inch,
      headerMargin: 0.2 * inch,
      footerMargin: 0.25 * inch,
    },
    zoom: { horizontalFitToPages: 1 },
    texts: {
      leftHeader: header.left,
      centerHeader: header.center,
      rightHeader: header.right,
      leftFooter: footer.left,
      centerFooter: footer.center,
      rightFooter: footer.right,
    },
    printArea: print.area && areaToA1(print.area),
    titleRows: print.titleRows && rowsToA1(print.titleRows.top, print.titleRows.bottom),
    breaks: [...new Set(print.breaks ?? [])].filter((row) => row > 0).sort((a, b) => a - b),
  };
}

/** Asks how a sheet is printed; the answer comes with the next round trip. */
export function askPage(sheet: Excel.Worksheet): () => PageState {
  const { pageLayout, horizontalPageBreaks } = sheet;
  pageLayout.load([...layoutKeys, "zoom"].join(","));
  const texts = pageLayout.headersFooters.defaultForAllPages;
  texts.load(textKeys.join(","));
  const area = pageLayout.getPrintAreaOrNullObject();
  area.load("address");
  const rows = pageLayout.getPrintTitleRowsOrNullObject();
  rows.load("rowIndex,rowCount");
  horizontalPageBreaks.load("items/rowIndex");
  return () => ({
    layout: pick<LayoutKey, string | number | boolean>(pageLayout, layoutKeys),
    zoom: pageLayout.zoom,
    texts: pick<TextKey, string>(texts, textKeys),
    printArea: area.isNullObject ? undefined : area.address.slice(area.address.lastIndexOf("!") + 1),
    titleRows: rows.isNullObject ? undefined : rowsToA1(rows.rowIndex, rows.rowIndex + rows.rowCount - 1),
    breaks: horizontalPageBreaks.items.map((item) => item.rowIndex).sort((a, b) => a - b),
  });
}

function pick<Key extends string, Value>(
  source: Readonly<Record<Key, Value>>,
  keys: readonly Key[],
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, source[key]])) as Record<Key, Value>;
}

/** Changes how a sheet is printed where it differs, but for what names rows. */
export function setPage(
  sheet: Excel.Worksheet,
  now: PageState | undefined,
  wanted: PageState,
): (() => void)[] {
  const steps: (() => void)[] = [];
  const { pageLayout } = sheet;
  const differing = <Key extends string, Value>(
    before: Readonly<Record<Key, Value>> | undefined,
    after: Readonly<Record<Key, Value>>,
    keys: readonly Key[],
  ) => {
    const changed = keys.filter((key) => before === undefined || !isAlike(before[key], after[key]));
    return Object.fromEntries(changed.map((key) => [key, after[key]]));
  };
  const layout = differing(now?.layout, wanted.layout, layoutKeys);
  if (Object.keys(layout).length > 0)
    steps.push(() => {
      pageLayout.set(layout);
    });
  const texts = differing(now?.texts, wanted.texts, textKeys);
  if (Object.keys(texts).length > 0) {
    steps.push(() => {
      pageLayout.headersFooters.defaultForAllPages.set(texts);
    });
  }
  if (now === undefined || !isSameZoom(now.zoom, wanted.zoom)) {
    steps.push(() => {
      pageLayout.zoom = wanted.zoom;
    });
  }
  return steps;
}

/** Sets the print area, the rows on every page and the breaks where they differ. */
export function setPageRows(
  sheet: Excel.Worksheet,
  now: PageState | undefined,
  wanted: PageState,
): (() => void)[] {
  const steps: (() => void)[] = [];
  const { pageLayout, horizontalPageBreaks } = sheet;
  const { printArea, titleRows, breaks } = wanted;
  // Excel takes the whole sheet for no area of its own.
  if (plain(now?.printArea) !== plain(printArea)) {
    steps.push(() => {
      pageLayout.setPrintArea(printArea ?? sheet.getRange());
    });
  }
  if (plain(now?.titleRows) !== plain(titleRows)) {
    steps.push(() => {
      pageLayout.setPrintTitleRows(titleRows ?? sheet.getRange());
    });
  }
  if ((now?.breaks ?? []).join() !== breaks.join()) {
    if (now !== undefined && now.breaks.length > 0)
      steps.push(() => {
        horizontalPageBreaks.removePageBreaks();
      });
    for (const row of breaks) {
      steps.push(() => {
        horizontalPageBreaks.add(`${columnLetters(0)}${row + 1}`);
      });
    }
  }
  return steps;
}

function plain(address: string | undefined): string | undefined {
  return address?.replaceAll("$", "");
}

function isAlike(one: unknown, other: unknown): boolean {
  if (typeof one === "number" && typeof other === "number") return Math.abs(one - other) < 0.05;
  return one === other;
}

function isSameZoom(one: Excel.PageLayoutZoomOptions, other: Excel.PageLayoutZoomOptions): boolean {
  const text = ({ scale, horizontalFitToPages, verticalFitToPages }: Excel.PageLayoutZoomOptions) => [
    horizontalFitToPages ?? 0,
    verticalFitToPages ?? 0,
    horizontalFitToPages || verticalFitToPages ? "" : scale,
  ];
  return text(one).join() === text(other).join();
}
