import { grouped } from "../../../plan/grouped";
import type { RuleContext } from "../../context";
import type { Fix } from "../../finding";
import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { figureTables, holdsFigure, type FigureCell, type FigureTable } from "./figure-tables";
import { relatedTo, slipGroups, type Slip } from "./slip-groups";
import { summedCells } from "./formulas/summed-cells";

/** Fewer numbers do not tell what the column holds. */
const fewestNumbers = 3;
/** Below this part of numbers among the others the column is one of texts. */
const partOfNumbers = 0.8;

/** A number typed as text in a column of real numbers, where Excel leaves it out of sums; once per row or column. */
export const rule: Rule<"number-as-text"> = {
  id: "number-as-text",
  yieldsTo: ["unit-missing", "unit-wrong", "fraction-for-percent", "footnote-in-number", "out-of-range"],
  *check(context) {
    const isSummed = summedCells(context.snapshot);
    for (const table of figureTables(context)) {
      for (const group of slipGroups(textsIn(table))) {
        const { cell, numbers } = group.first;
        const cells = [group.first, ...group.others];
        const summed = cells.some((each) => isSummed(each.cell));
        const fix = withNumber(cell, numbers, context.valueAt(cell.at));
        yield {
          severity: table.kind === "amounts" || summed ? "warning" : "info",
          at: cell.at,
          params: { text: cell.raw, cells: cells.length, numbers: numbers.length, summed },
          subject: subjectOf(table.name, cell.header, cell.raw),
          ...relatedTo(group.others),
          ...(fix === undefined ? {} : { fix }),
        };
      }
    }
  },
};

interface NumberAsText extends Slip {
  readonly cell: FigureCell;
  /** The column's real numbers. */
  readonly numbers: readonly FigureCell[];
}

function textsIn({ cells, kind }: FigureTable): NumberAsText[] {
  const figures = cells.filter(holdsFigure);
  const plain = figures.filter(({ cell }) => typeof cell.value === "string" && isPlainNumber(cell.value));
  const inRow = grouped(plain, ({ row }) => row);
  const inColumn = grouped(figures, ({ column }) => column);
  const numbersIn = grouped(
    figures.filter(({ cell }) => typeof cell.value === "number"),
    ({ column }) => column,
  );
  return plain.flatMap((cell): NumberAsText[] => {
    // Where an indicator has several texts, that is how its row is written.
    if (kind === "indicators" && (inRow.get(cell.row)?.length ?? 0) > 1) return [];
    const numbers = numbersIn.get(cell.column) ?? [];
    const others = (inColumn.get(cell.column)?.length ?? 0) - 1;
    if (numbers.length < fewestNumbers || numbers.length < partOfNumbers * others) return [];
    return [{ id: String(cell.row), at: cell.at, cell, numbers }];
  });
}

/** A number without anything else; one with a leading zero is a code. */
function isPlainNumber(text: string): boolean {
  return /^\s*[-\u2212]?(?:[1-9]\d{0,2}(?:[. \u00a0]\d{3})+|0|[1-9]\d*)(?:,\d+)?\s*$/.test(text);
}

/** Offered where the text has neither dot nor space, and no percent format would multiply the number. */
function withNumber(
  { at, cell }: FigureCell,
  numbers: readonly FigureCell[],
  before: ReturnType<RuleContext["valueAt"]>,
): Fix | undefined {
  if (typeof before !== "string" || !/^\s*-?\d+(?:,\d+)?\s*$/.test(before)) return undefined;
  if ([cell, ...numbers.map((each) => each.cell)].some(({ format }) => format?.includes("%")))
    return undefined;
  return { at, before, after: Number(before.trim().replace(",", ".")) };
}
