import { isPlanTable } from "../../plan/plan-table";
import { contains, toA1, type Area } from "../../workbook/address";
import { isCellError, type SheetSnapshot } from "../../workbook/snapshot";
import type { RuleContext } from "../context";
import type { Rule } from "../rule";
import { subjectOf } from "../subject";

/** An Excel error in a table of the plan or of indicators. `#N/A` is often meant: no number. */
export const rule: Rule<"excel-error"> = {
  id: "excel-error",
  *check(context) {
    for (const sheet of context.snapshot.sheets) {
      const areas = areasOf(sheet, context);
      if (areas.length === 0) continue;
      for (const { row, cells } of sheet.rows) {
        for (const { column, value } of cells) {
          if (!isCellError(value) || !areas.some((area) => contains(area, row, column))) continue;
          const at = { sheet: sheet.name, cell: toA1(row, column) };
          yield {
            severity: value.error === "#N/A" ? "warning" : "error",
            at,
            params: { error: value.error },
            subject: subjectOf(sheet.name, context.columnAt(at), value.error),
          };
        }
      }
    }
  },
};

function areasOf(sheet: SheetSnapshot, { tables }: RuleContext): Area[] {
  const own = sheet.tables.filter(isPlanTable).map(({ area }) => area);
  return [...own, ...tables.filter((table) => table.sheet === sheet.name).map(({ area }) => area)];
}
