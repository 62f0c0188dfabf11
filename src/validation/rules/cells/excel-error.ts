import { isPlanTable } from "../../../plan/plan-table";
import { contains, type Area } from "../../../workbook/address";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import type { RuleContext } from "../../context";
import type { Severity } from "../../finding";
import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { relatedTo } from "./slip-groups";
import { brokenCells, errorRoots, type BrokenCell } from "./formulas/error-roots";

/** An Excel error anywhere but in a skema, once per root. `#N/A` is often meant: no number. */
export const rule: Rule<"excel-error"> = {
  id: "excel-error",
  *check(context) {
    const severityOf = severities(context);
    for (const { first, others } of errorRoots(brokenCells(context.snapshot), context.snapshot)) {
      const grave = new Set([first, ...others].map(severityOf));
      yield {
        severity: grave.has("error") ? "error" : grave.has("warning") ? "warning" : "info",
        at: first.at,
        params: { error: first.error, cells: others.length + 1 },
        subject: subjectOf(first.at.sheet, context.columnAt(first.at), first.error),
        ...relatedTo(others),
      };
    }
  },
};

/** Grave where figures of the plan or of indicators are lost, or data as they were sent; less in own calculations. */
function severities(context: RuleContext): (cell: BrokenCell) => Severity {
  const areas = new Map<string, { own: readonly Area[]; sent: readonly Area[] }>();
  for (const sheet of context.snapshot.sheets) areas.set(sheet.name, areasOf(sheet, context));
  return ({ at, row, column, error, formula }) => {
    const { own = [], sent = [] } = areas.get(at.sheet) ?? {};
    const isIn = (each: Area) => contains(each, row, column);
    const isGrave = own.some(isIn) || (formula === undefined && sent.some(isIn));
    if (error === "#N/A" || error === "#I/T") return isGrave ? "warning" : "info";
    return isGrave ? "error" : "warning";
  };
}

function areasOf(sheet: SheetSnapshot, { tables, dataTables }: RuleContext) {
  const ownTables = tables.filter((table) => table.sheet === sheet.name);
  return {
    own: [...sheet.tables.filter(isPlanTable), ...ownTables].map(({ area }) => area),
    sent: dataTables.filter((table) => table.sheet === sheet.name).map(({ area }) => area),
  };
}
