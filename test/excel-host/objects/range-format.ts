import { z } from "zod";
import {
  borderStyles,
  borderWeights,
  horizontalAlignments,
  noBorder,
  underlines,
  verticalAlignments,
  type BorderSide,
  type CellLook,
} from "../state/look";
import { lineAt, neighbours, type Edge } from "../state/lines";
import { changeLooks, commonLook, interned } from "../state/looks";
import { positions } from "../state/range-content";
import type { RangeTarget } from "../state/range-target";
import {
  autofitColumns,
  autofitRows,
  columnWidth,
  rowHeight,
  setColumnWidth,
  setRowHeight,
} from "../state/rows-and-columns";
import { defineClass, number, readable, writable, type HostObject, type Property } from "../wire/definition";
import { invalidArgument } from "../wire/error";

/** A colour as Excel takes it; it answers `#RRGGBB`. */
export const color = z
  .string()
  .regex(/^#?[0-9A-Fa-f]{6}$/)
  .transform((text) => `#${text.replace("#", "").toUpperCase()}`);

type LookKey = keyof CellLook;

/** A property of the format that is one field of a cell's look. */
function look<Key extends LookKey>(key: Key, schema: z.ZodType<CellLook[Key]>): Property<RangeTarget> {
  return writable(
    schema,
    (range) => commonLook(range, (each) => each[key] as string | number | boolean),
    (range, value) => {
      changeLooks(range, () => ({ [key]: value }));
    },
  );
}

const flag = z.boolean();

const fill = defineClass<RangeTarget>(() => ({
  name: "RangeFill",
  properties: {
    Color: {
      ...look("fillColor", color),
      get: (range) => commonLook(range, (each) => each.fillColor || "#FFFFFF"),
    },
  },
  changes: {
    Clear: (range) => {
      changeLooks(range, () => ({ fillColor: "" }));
      return undefined;
    },
  },
}));

const font = defineClass<RangeTarget>(() => ({
  name: "RangeFont",
  properties: {
    Name: look("fontName", z.string().min(1)),
    Size: look("fontSize", z.number().min(1).max(409)),
    Color: look("fontColor", color),
    Bold: look("bold", flag),
    Italic: look("italic", flag),
    Underline: look("underline", z.enum(underlines)),
    Strikethrough: look("strikethrough", flag),
  },
}));

const protection = defineClass<RangeTarget>(() => ({
  name: "FormatProtection",
  properties: { Locked: look("locked", flag), FormulaHidden: look("formulaHidden", flag) },
}));

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
type Side = (typeof sides)[number];

interface BorderTarget {
  readonly range: RangeTarget;
  readonly side: Side;
}

const border = defineClass<BorderTarget>(() => ({
  name: "RangeBorder",
  id: ({ side }) => side,
  properties: {
    SideIndex: readable(({ side }) => side),
    Style: borderPart("style", z.enum(borderStyles)),
    Weight: borderPart("weight", z.enum(borderWeights)),
    Color: borderPart("color", color),
  },
}));

function borderPart(key: keyof BorderSide, schema: z.ZodType<string>): Property<BorderTarget> {
  return writable(
    schema,
    ({ range, side }) => {
      const { part, edge } = edgeOf(range, side);
      const { sheet, area } = part;
      const found = new Set(
        [...positions(area)].map(([row, column]) => lineAt(sheet, row, column, edge)[key]),
      );
      return found.size === 1 ? ([...found][0] ?? null) : null;
    },
    ({ range, side }, value) => {
      setBorder(range, side, { [key]: value });
    },
  );
}

/** Changes one side of a range's border; a colour or weight alone draws a line, as Excel does. */
export function setBorder(range: RangeTarget, side: Side, change: Partial<BorderSide>): void {
  const { part, edge, twin } = edgeOf(range, side);
  const drawn = (old: BorderSide): BorderSide =>
    change.style === "None"
      ? noBorder
      : { ...old, ...(old.style === "None" ? { style: "Continuous" } : {}), ...change };
  if (part.area.top > part.area.bottom || part.area.left > part.area.right) return;
  changeLooks(part, (look) => ({ [edge]: drawn(look[edge]) }));
  if (twin !== undefined) changeLooks(twin.part, (look) => ({ [twin.edge]: drawn(look[twin.edge]) }));
  else eraseBeyond(part, edge);
}

/** Cells share their lines: what the cells on the other side had there gives way. */
function eraseBeyond({ sheet, area }: RangeTarget, edge: Edge): void {
  const { down, along, edge: other } = neighbours[edge];
  for (const [row, column] of positions(area)) {
    const [below, beside] = [row + down, column + along];
    const cell = sheet.cell(below, beside);
    if (below < 0 || beside < 0 || cell.look[other] === noBorder) continue;
    sheet.put(below, beside, { ...cell, look: interned({ ...cell.look, [other]: noBorder }) });
  }
}

interface EdgePart {
  readonly part: RangeTarget;
  readonly edge: Edge;
}

/** The cells on one side of a range and which of their edges is meant; inside lines are two edges. */
function edgeOf(range: RangeTarget, side: Side): EdgePart & { readonly twin?: EdgePart } {
  const { area } = range;
  switch (side) {
    case "EdgeTop":
      return { part: range.at({ ...area, bottom: area.top }), edge: "borderTop" };
    case "EdgeBottom":
      return { part: range.at({ ...area, top: area.bottom }), edge: "borderBottom" };
    case "EdgeLeft":
      return { part: range.at({ ...area, right: area.left }), edge: "borderLeft" };
    case "EdgeRight":
      return { part: range.at({ ...area, left: area.right }), edge: "borderRight" };
    case "InsideVertical": {
      const twin: EdgePart = { part: range.at({ ...area, left: area.left + 1 }), edge: "borderLeft" };
      return { part: range.at({ ...area, right: area.right - 1 }), edge: "borderRight", twin };
    }
    case "InsideHorizontal": {
      const twin: EdgePart = { part: range.at({ ...area, top: area.top + 1 }), edge: "borderTop" };
      return { part: range.at({ ...area, bottom: area.bottom - 1 }), edge: "borderBottom", twin };
    }
  }
}

const borders = defineClass<RangeTarget>(() => ({
  name: "RangeBorderCollection",
  properties: { Count: readable(() => sides.length) },
  items: (range) => sides.map((side) => border({ range, side })),
  item: (range, key) => {
    const side = sides.find((each) => each === key);
    if (side === undefined) throw invalidArgument(`there is no border ${key}`);
    return border({ range, side });
  },
}));

export const rangeFormat: (target: RangeTarget) => HostObject = defineClass<RangeTarget>(() => ({
  name: "RangeFormat",
  properties: {
    WrapText: look("wrapText", flag),
    HorizontalAlignment: look("horizontalAlignment", z.enum(horizontalAlignments)),
    VerticalAlignment: look("verticalAlignment", z.enum(verticalAlignments)),
    IndentLevel: look("indentLevel", z.int().min(0).max(250)),
    ColumnWidth: writable(number, columnWidth, setColumnWidth),
    RowHeight: writable(number, rowHeight, setRowHeight),
  },
  objects: { Fill: fill, Font: font, Borders: borders, Protection: protection },
  changes: {
    AutofitRows: (range) => {
      autofitRows(range);
      return undefined;
    },
    AutofitColumns: (range) => {
      autofitColumns(range);
      return undefined;
    },
  },
}));
