import { z } from "zod";
import type { Position } from "../../../src/workbook/address";
import {
  borderStyles,
  borderWeights,
  horizontalAlignments,
  underlines,
  verticalAlignments,
  type BorderSide,
  type CellLook,
} from "../state/look";
import { lineAt } from "../state/lines";
import { changeLooks } from "../state/looks";
import { hyperlinkAt, hyperlinkSchema, setHyperlink } from "../state/hyperlink";
import type { RangeTarget } from "../state/range-target";
import {
  columnHidden,
  columnWidth,
  rowHeight,
  rowHidden,
  setColumnHidden,
  setColumnWidth,
  setRowHeight,
  setRowHidden,
} from "../state/rows-and-columns";
import { defaultColumnWidth, defaultRowHeight } from "../state/sheet";
import { checked } from "../wire/definition";
import { invalidArgument, notModelled } from "../wire/error";
import type { Json } from "../wire/messages";
import { color, setBorder } from "./range-format";

const side = z.strictObject({ style: z.enum(borderStyles), weight: z.enum(borderWeights), color }).partial();

const format = z
  .strictObject({
    fill: z.strictObject({ color }).partial(),
    font: z
      .strictObject({
        name: z.string().min(1),
        size: z.number().min(1).max(409),
        color,
        bold: z.boolean(),
        italic: z.boolean(),
        underline: z.enum(underlines),
        strikethrough: z.boolean(),
      })
      .partial(),
    borders: z.strictObject({ top: side, bottom: side, left: side, right: side }).partial(),
    protection: z.strictObject({ locked: z.boolean(), formulaHidden: z.boolean() }).partial(),
    horizontalAlignment: z.enum(horizontalAlignments),
    verticalAlignment: z.enum(verticalAlignments),
    wrapText: z.boolean(),
    indentLevel: z.int().min(0).max(250),
    rowHeight: z.number(),
    columnWidth: z.number(),
  })
  .partial();

const settable = z
  .strictObject({
    format,
    hyperlink: hyperlinkSchema.nullable(),
    rowHidden: z.boolean(),
    columnHidden: z.boolean(),
  })
  .partial();

type Settable = z.infer<typeof settable>;
type Pick = { readonly [key: string]: boolean | Pick };
const pick: z.ZodType<Pick> = z.lazy(() => z.record(z.string(), z.union([z.boolean(), pick])));

/** What was asked of each cell, as `getCellProperties` answers it: rows of cells. */
export function cellProperties(range: RangeTarget, asked: unknown): Json {
  const wanted = checked(pick, asked);
  const { area } = range;
  return lines(area.top, area.bottom).map((row) =>
    lines(area.left, area.right).map((column) =>
      answered(wanted, propertiesOf(range, { row, column }), "cell"),
    ),
  );
}

/** The same for rows or columns. */
export function lineProperties(range: RangeTarget, axis: "row" | "column", asked: unknown): Json {
  const wanted = checked(pick, asked);
  const { area } = range;
  const [first, last] = axis === "row" ? [area.top, area.bottom] : [area.left, area.right];
  return lines(first, last).map((line) => {
    const one = axis === "row" ? { ...area, top: line, bottom: line } : { ...area, left: line, right: line };
    return answered(wanted, lineOf(range.at(one), axis), axis);
  });
}

export function setCellProperties(range: RangeTarget, given: unknown): void {
  const { area } = range;
  const rows = checked(z.array(z.array(settable)), given);
  const fits =
    rows.length === area.bottom - area.top + 1 &&
    rows.every((cells) => cells.length === area.right - area.left + 1);
  if (!fits) throw invalidArgument("the array has another size than the range");
  rows.forEach((cells, down) => {
    cells.forEach((properties, along) => {
      const [top, left] = [area.top + down, area.left + along];
      apply(range.at({ top, bottom: top, left, right: left }), properties);
    });
  });
}

export function setLineProperties(range: RangeTarget, axis: "row" | "column", given: unknown): void {
  const { area } = range;
  const [first, last] = axis === "row" ? [area.top, area.bottom] : [area.left, area.right];
  const properties = checked(z.array(settable), given);
  if (properties.length !== last - first + 1)
    throw invalidArgument("the array has another size than the range");
  properties.forEach((each, index) => {
    const line = first + index;
    apply(
      range.at(axis === "row" ? { ...area, top: line, bottom: line } : { ...area, left: line, right: line }),
      each,
    );
  });
}

function apply(range: RangeTarget, { format: given = {}, hyperlink, ...lines }: Settable): void {
  const { fill, font = {}, borders = {}, protection = {}, rowHeight, columnWidth, ...alignment } = given;
  const { name, size, color: fontColor, ...marks } = font;
  const change: Partial<CellLook> = withoutUndefined({
    ...alignment,
    ...marks,
    ...protection,
    fontName: name,
    fontSize: size,
    fontColor,
    fillColor: fill?.color,
  });
  if (Object.keys(change).length > 0) changeLooks(range, () => change);
  const edges = {
    EdgeTop: borders.top,
    EdgeBottom: borders.bottom,
    EdgeLeft: borders.left,
    EdgeRight: borders.right,
  };
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
    const drawn = edges[edge];
    if (drawn !== undefined) setBorder(range, edge, withoutUndefined(drawn));
  }
  if (hyperlink !== undefined && hyperlink !== null) setHyperlink(range, hyperlink);
  if (rowHeight !== undefined) setRowHeight(range, rowHeight);
  if (columnWidth !== undefined) setColumnWidth(range, columnWidth);
  if (lines.rowHidden !== undefined) setRowHidden(range, lines.rowHidden);
  if (lines.columnHidden !== undefined) setColumnHidden(range, lines.columnHidden);
}

function propertiesOf(range: RangeTarget, { row, column }: Position): Json {
  const { sheet } = range;
  const { look } = sheet.cell(row, column);
  return {
    address: range.at({ top: row, bottom: row, left: column, right: column }).address,
    hyperlink: hyperlinkAt(sheet, row, column),
    format: {
      ...alignmentOf(look),
      borders: {
        top: sideOf(lineAt(sheet, row, column, "borderTop")),
        bottom: sideOf(lineAt(sheet, row, column, "borderBottom")),
        left: sideOf(lineAt(sheet, row, column, "borderLeft")),
        right: sideOf(lineAt(sheet, row, column, "borderRight")),
      },
      rowHeight: sheet.rowHeights.get(row) ?? defaultRowHeight,
      columnWidth: sheet.columnWidths.get(column) ?? defaultColumnWidth,
    },
  };
}

function alignmentOf(look: CellLook): { readonly [key: string]: Json } {
  return {
    // Excel tells of no pattern, whether a cell is plain or filled; only a fill has a shade.
    fill: {
      color: look.fillColor || "#FFFFFF",
      pattern: null,
      tintAndShade: look.fillColor === "" ? null : 0,
    },
    font: {
      name: look.fontName,
      size: look.fontSize,
      color: look.fontColor,
      bold: look.bold,
      italic: look.italic,
      underline: look.underline,
      strikethrough: look.strikethrough,
    },
    protection: { locked: look.locked, formulaHidden: look.formulaHidden },
    horizontalAlignment: look.horizontalAlignment,
    verticalAlignment: look.verticalAlignment,
    wrapText: look.wrapText,
    indentLevel: look.indentLevel,
  };
}

function sideOf({ style, color, weight }: BorderSide): Json {
  return { style, color, weight };
}

function lineOf(range: RangeTarget, axis: "row" | "column"): Json {
  const { area } = range;
  const size = axis === "row" ? { rowHeight: rowHeight(range) } : { columnWidth: columnWidth(range) };
  const { address } = range;
  return axis === "row"
    ? { address, rowIndex: area.top, rowHidden: rowHidden(range), format: size }
    : { address, columnIndex: area.left, columnHidden: columnHidden(range), format: size };
}

/** Of all there is, what was asked for. @throws ExcelError NotImplemented for what is not modelled */
function answered(wanted: Pick, all: Json, path: string): Json {
  const entries = Object.entries(wanted).filter(([, each]) => each !== false);
  // What is asked of the borders is asked of each side.
  if (path.endsWith(".borders") && entries.every(([key]) => key in { style: 0, color: 0, weight: 0 }))
    return answered({ top: wanted, bottom: wanted, left: wanted, right: wanted }, all, `${path}.each`);
  const known =
    typeof all === "object" && all !== null && !Array.isArray(all)
      ? (all as { readonly [key: string]: Json })
      : {};
  return Object.fromEntries(
    entries.map(([key, each]) => {
      const value = known[key];
      if (value === undefined) throw notModelled(`the property ${path}.${key}`);
      return [key, typeof each === "boolean" ? value : answered(each, value, `${path}.${key}`)];
    }),
  );
}

function withoutUndefined<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]?: Exclude<Fields[Key], undefined>;
  };
}

function lines(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
