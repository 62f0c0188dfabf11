import type { DataTable } from "../../../plan/model";
import type { CellAddress } from "../../../workbook/address";
import type { RuleContext } from "../../context";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { budgetFaults } from "./budget-sums";
import { totalInCell } from "./cell-totals";
import { departmentLines } from "./department-lines";
import { figureCells, isApproximate } from "./figure-cells";
import type { Summand } from "./part-sums";
import { columnLines, rowLines } from "./table-lines";
import { totalFaults, type TotalFault } from "./table-totals";

/** Parts that do not add up to the printed total: in the budget, in a data table, or within one cell. */
export const rule: Rule<"parts-against-total"> = {
  id: "parts-against-total",
  yieldsTo: ["excel-error", "value-over-formula", "number-as-text"],
  *check(context) {
    const tolerance = context.settings.budgetRounding;
    for (const { id, column, total, parts, difference, hint, unplaced } of budgetFaults(
      context.plan.budget,
      tolerance,
    )) {
      yield {
        severity: unplaced ? "warning" : "error",
        at: total.at,
        params: { ...difference, unplaced, ...(hint === undefined ? {} : { hint }) },
        subject: subjectOf(id, column, total.raw),
        related: addressesOf(parts),
      };
    }
    for (const table of context.dataTables) {
      const tolerances = { money: tolerance, rounded: isRounded(table) };
      yield* totalFaults(columnLines(table), rowLines(table), tolerances).map(inTable);
    }
    const exact = { money: tolerance, rounded: false };
    yield* totalFaults(departmentLines(context.plan.departments), [], exact).map(inTable);
    yield* inCells(context);
  },
};

const thousands = /t\.? ?kr|1\.000 kr|mio|tusind|afrund/i;

/** Whether a table says that its numbers are rounded. */
function isRounded({ title, columns }: DataTable): boolean {
  return [title?.text ?? "", ...columns.map(({ header }) => header)].some((text) => thousands.test(text));
}

function inTable({ check, cell, crossing, hint, severity }: TotalFault): Observation<"parts-against-total"> {
  const { total, parts, difference, line, label } = check;
  const others = [total, ...parts, ...(crossing === undefined ? [] : [crossing.total])];
  const inBoth =
    crossing === undefined || cell.at.cell === total.cell.at.cell
      ? {}
      : { totals: [total.cell.at, crossing.total.cell.at] };
  return {
    severity,
    at: cell.at,
    params: { ...difference, unplaced: false, ...inBoth, ...(hint === undefined ? {} : { hint }) },
    subject: subjectOf(label, line.title, cell.raw),
    related: addressesOf(others).filter((at) => at.cell !== cell.at.cell),
  };
}

function* inCells(context: RuleContext): Iterable<Observation<"parts-against-total">> {
  for (const { id, column, cell } of figureCells(context)) {
    if (isApproximate(cell)) continue;
    const difference = totalInCell(cell, context.plan, context.settings.budgetRounding);
    if (difference === undefined) continue;
    yield {
      severity: "error",
      at: cell.at,
      params: { ...difference, unplaced: false },
      subject: subjectOf(id, column, cell.raw),
    };
  }
}

function addressesOf(parts: readonly Summand[]): CellAddress[] {
  return parts.map(({ cell }) => cell.at);
}
