import type { IndicatorTable, TableColumn } from "../../../plan/model";
import { fromA1, toA1 } from "../../../workbook/address";
import type { RuleContext } from "../../context";
import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";

/** A column of an indicator sheet that holds numbers under a header nobody knows: they are not used. */
export const rule: Rule<"sheet-column-unknown"> = {
  id: "sheet-column-unknown",
  yieldsTo: ["column-duplicate", "date-implausible"],
  *check(context) {
    for (const table of context.tables) {
      for (const column of table.columns) {
        if (column.role.kind !== "unknown" || column.header.trim() === "") continue;
        if (!holdsNumbers(table, column, context)) continue;
        yield {
          severity: "info",
          at: column.at,
          params: { header: column.header },
          subject: subjectOf(table.sheet, column.header, column.header),
        };
      }
    }
  },
};

/** Numbers, or texts that begin with one, in at least half of the rows. */
function holdsNumbers(table: IndicatorTable, { at }: TableColumn, { valueAt }: RuleContext): boolean {
  const column = fromA1(at.cell)?.column;
  if (column === undefined || table.rows.length === 0) return false;
  const numbers = table.rows.filter(({ row }) => {
    const value = valueAt({ sheet: table.sheet, cell: toA1(row, column) });
    return typeof value === "number" || (typeof value === "string" && /^\s?-?\d/.test(value));
  });
  return numbers.length * 2 >= table.rows.length;
}
