import type { GoalColumn } from "./layout";
import type { SkemaRow, Places } from "./rows";
import { looks } from "../workbook/look";
import { widthOnOneLine } from "../workbook/text-width";

const nowhere: Places = {
  names: { front: "", overall: "", education: "", employment: "", crime: "", cohesion: "", sources: "" },
  rowOf: () => undefined,
  wordsColumn: () => undefined,
};

/** Widens the columns whose numbers, ids or longest words would not fit: they cannot be broken into lines. */
export function fitColumns(columns: readonly GoalColumn[], rows: readonly SkemaRow[]): GoalColumn[] {
  const needed = columns.map((column) => column.width);
  for (const { cells } of rows) {
    for (const { column, span = 1, content, format } of cells) {
      const { value } = typeof content === "function" ? content(0, nowhere) : content;
      const current = columns[column];
      if (span > 1 || current === undefined) continue;
      const need =
        typeof value === "number"
          ? widthFor(shownNumber(value, format ?? "0"))
          : typeof value === "string"
            ? Math.min(
                current.role === "id" ? widthFor(value) : widthForWords(value),
                current.width * mostGrowth,
              )
            : 0;
      needed[column] = Math.max(needed[column] ?? 0, need);
    }
  }
  return fitLabels(
    columns.map((column, index) => ({ ...column, width: Math.round((needed[index] ?? 0) * 4) / 4 })),
    rows,
  );
}

/** A word may make a column so many times as wide; a longer one is broken. */
const mostGrowth = 1.4;

/** Long names of parts and answers get more of the room of the two label columns. */
function fitLabels(columns: readonly GoalColumn[], rows: readonly SkemaRow[]): GoalColumn[] {
  const breakdown = columns.findIndex((column) => column.role === "breakdown");
  const indicator = columns.findIndex((column) => column.role === "indicator");
  const [part, label] = [columns[breakdown], columns[indicator]];
  if (part === undefined || label === undefined) return [...columns];
  const needs = rows.flatMap(({ cells }) => {
    const content = cells.find((cell) => cell.column === breakdown && (cell.span ?? 1) === 1)?.content;
    const value = typeof content === "object" ? content.value : undefined;
    return typeof value === "string" ? [widthFor(value) / linesOfLabel + 1] : [];
  });
  const width = Math.round(Math.min(Math.max(part.width, ...needs), mostBreakdown) * 4) / 4;
  const rest = Math.max(label.width * leastOfLabel, label.width + part.width - width);
  return columns.map((column) => {
    if (column.role === "breakdown") return { ...column, width };
    return column.role === "indicator" ? { ...column, width: rest } : column;
  });
}

const linesOfLabel = 2;
const mostBreakdown = 30;
const leastOfLabel = 0.8;

/** About what a number looks like under a format of ours. */
function shownNumber(value: number, format: string): string {
  const [section = ""] = format.split(";");
  const pieces = section.split('"');
  const words = pieces.filter((_, index) => index % 2 === 1).join("");
  const code = pieces.filter((_, index) => index % 2 === 0).join("");
  const decimals = code.includes(".") ? code.slice(code.indexOf(".")).split("0").length - 1 : 0;
  const digits = Math.abs(code.includes("%") ? value * 100 : value).toFixed(decimals);
  const groups = code.includes(",") ? Math.floor(((digits.split(".")[0]?.length ?? 1) - 1) / 3) : 0;
  const sign = value < 0 || code.includes("+") ? "+" : "";
  return sign + digits + ".".repeat(groups) + (code.includes("%") ? "%" : "") + words;
}

function widthFor(text: string): number {
  return widthOnOneLine(text, looks.text);
}

/** The width that breaks no word of a text. */
function widthForWords(text: string): number {
  return Math.max(0, ...text.split(/[\s-]/u).map(widthFor));
}
