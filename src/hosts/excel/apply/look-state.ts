import { font, line, accent, looks, type Look } from "../../../workbook/look";
import type { StyleRole } from "../../../workbook/patch";

/** What a cell looks like, by property; colours are `#RRGGBB` or "" for none, borders the four sides as one text. */
export interface LookState {
  readonly fontName: string;
  readonly fontSize: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly borders: string;
}

export type LookKey = keyof LookState;

/** A cell that nobody has formatted; its font is the workbook's, which is not known. */
export const plainLook: Omit<LookState, "fontName" | "fontSize" | "color"> = {
  bold: false,
  italic: false,
  underline: "None",
  fill: "",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  borders: ";;;",
};

/** The look of a role. */
export function lookOf(role: StyleRole, isLinked: boolean): LookState {
  const look: Look = looks[role];
  return {
    fontName: font,
    fontSize: look.size,
    color: `#${isLinked ? accent : look.color}`,
    bold: look.bold ?? false,
    italic: look.italic ?? false,
    underline: isLinked ? "Single" : "None",
    fill: look.fill === undefined ? "" : `#${look.fill}`,
    horizontal: { left: "Left", center: "Center", right: "Right", general: "General" }[
      look.horizontal ?? "general"
    ],
    vertical: { top: "Top", center: "Center", bottom: "Bottom" }[look.vertical],
    wrap: look.wrap,
    indent: look.indent === true ? 1 : 0,
    borders: bordersOf(look.border),
  };
}

const sides = ["top", "bottom", "left", "right"] as const;

function bordersOf(border: Look["border"]): string {
  const thin = (color: string) => `Continuous|#${color}|Thin`;
  if (border === "none") return plainLook.borders;
  if (border === "under") return `;${thin("595959")};;`;
  return [border === "over" ? thin(accent) : thin(line), thin(line), thin(line), thin(line)].join(";");
}

/** What to ask of cells to know their look. */
export const lookOptions: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { name: true, size: true, color: true, bold: true, italic: true, underline: true },
    fill: { color: true, tintAndShade: true },
    borders: { style: true, color: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/** The look in Excel's answer for a cell. */
export function lookState({ format }: Excel.CellProperties): LookState {
  const { font: type, fill, borders } = format ?? {};
  const color = (fill?.color ?? "").toUpperCase();
  // Excel calls a cell without a fill white; only a fill has a shade.
  const isFilled = color !== "" && (color !== "#FFFFFF" || typeof fill?.tintAndShade === "number");
  return {
    fontName: type?.name ?? font,
    fontSize: type?.size ?? 11,
    color: (type?.color ?? "#000000").toUpperCase(),
    bold: type?.bold ?? false,
    italic: type?.italic ?? false,
    underline: type?.underline ?? "None",
    fill: isFilled ? color : "",
    horizontal: format?.horizontalAlignment ?? "General",
    vertical: format?.verticalAlignment ?? "Bottom",
    wrap: format?.wrapText ?? false,
    indent: format?.indentLevel ?? 0,
    borders: sides.map((side) => sideText(borders?.[side])).join(";"),
  };
}

function sideText(side: Excel.CellBorder | undefined): string {
  if (side?.style === undefined || side.style === "None") return "";
  return [side.style, (side.color ?? "").toUpperCase(), side.weight ?? "Thin"].join("|");
}

/** Gives a rectangle of cells one property of their look. */
export const setLook: { readonly [Key in LookKey]: (range: Excel.Range, value: LookState[Key]) => void } = {
  fontName: (range, value) => (range.format.font.name = value),
  fontSize: (range, value) => (range.format.font.size = value),
  color: (range, value) => (range.format.font.color = value),
  bold: (range, value) => (range.format.font.bold = value),
  italic: (range, value) => (range.format.font.italic = value),
  underline: (range, value) => (range.format.font.underline = value as "None"),
  fill: (range, value) => {
    if (value === "") range.format.fill.clear();
    else range.format.fill.color = value;
  },
  horizontal: (range, value) => (range.format.horizontalAlignment = value as "General"),
  vertical: (range, value) => (range.format.verticalAlignment = value as "Bottom"),
  wrap: (range, value) => (range.format.wrapText = value),
  indent: (range, value) => (range.format.indentLevel = value),
  borders: setBorders,
};

export const lookKeys = Object.keys(setLook) as LookKey[];

/** Whether cells below each other share one line with these borders, and cells beside each other. */
export function sharesLines(borders: string): { readonly tall: boolean; readonly wide: boolean } {
  const [top, bottom, left, right] = borders.split(";");
  return { tall: top === bottom, wide: left === right };
}

function setBorders(range: Excel.Range, borders: string): void {
  const [top = "", bottom = "", left = "", right = ""] = borders.split(";");
  const { tall, wide } = sharesLines(borders);
  const { BorderIndex } = Excel;
  setSide(range, BorderIndex.edgeTop, top);
  setSide(range, BorderIndex.edgeBottom, bottom);
  setSide(range, BorderIndex.edgeLeft, left);
  setSide(range, BorderIndex.edgeRight, right);
  if (tall) setSide(range, BorderIndex.insideHorizontal, top);
  if (wide) setSide(range, BorderIndex.insideVertical, left);
}

function setSide(range: Excel.Range, index: Excel.BorderIndex, side: string): void {
  const [style = "", color = "", weight = ""] = side.split("|");
  const border = range.format.borders.getItem(index);
  border.style = (style === "" ? "None" : style) as "None";
  if (style === "") return;
  border.color = color;
  border.weight = weight as "Thin";
}
