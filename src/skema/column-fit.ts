import type { GoalColumn } from "./layout";
import type { SkemaRow, Places } from "./rows";
import { widthFor } from "./text-size";

const nowhere: Places = {
  names: { front: "", overall: "", education: "", employment: "", crime: "", cohesion: "", sources: "" },
  rowOf: () => undefined,
};

/** Widens the columns whose numbers would not fit: a number cannot be broken into lines. */
export function fitColumns<Column extends { readonly width: number }>(
  columns: readonly Column[],
  rows: readonly SkemaRow[],
): Column[] {
  const needed = columns.map((column) => column.width);
  for (const { cells } of rows) {
    for (const { column, span = 1, content, format } of cells) {
      const { value } = typeof content === "function" ? content(0, nowhere) : content;
      if (typeof value !== "number" || span > 1) continue;
      needed[column] = Math.max(needed[column] ?? 0, widthFor(shownNumber(value, format ?? "0")));
    }
  }
  return columns.map((column, index) => ({ ...column, width: Math.round((needed[index] ?? 0) * 4) / 4 }));
}

/** Shares the room of the two label columns: enough for the breakdowns on a few lines. */
export function fitLabels(columns: readonly GoalColumn[], breakdowns: readonly string[]): GoalColumn[] {
  const widthOf = (role: GoalColumn["role"]) => columns.find((column) => column.role === role)?.width ?? 0;
  const room = widthOf("indicator") + widthOf("breakdown");
  const needs = breakdowns.map((text) => widthFor(text) / linesOfLabel + 1);
  const breakdown = Math.min(Math.max(leastLabel, ...needs), room * mostOfRoom);
  return columns.map((column) => {
    if (column.role === "breakdown") return { ...column, width: breakdown };
    return column.role === "indicator" ? { ...column, width: room - breakdown } : column;
  });
}

const leastLabel = 9;
const linesOfLabel = 2.2;
const mostOfRoom = 0.42;

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
