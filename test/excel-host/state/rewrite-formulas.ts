import type { Book } from "./book";
import type { Sheet } from "./sheet";

/** Puts every formula of the workbook through `change`; told on which sheet it stands, if on one. */
export function rewriteFormulas(
  book: Book,
  change: (formula: string, home: Sheet | undefined) => string,
): void {
  for (const name of book.allNames()) name.formula = change(name.formula, name.sheet);
  for (const sheet of book.sheets) {
    const changed = (formula: string) => change(formula, sheet);
    for (const cells of sheet.rows.values()) {
      for (const [column, cell] of cells) {
        if (cell.formula === undefined) continue;
        const formula = changed(cell.formula);
        if (formula !== cell.formula) cells.set(column, { ...cell, formula });
      }
    }
    sheet.validations = sheet.validations.map((each) => ({ ...each, rule: inRecord(each.rule, changed) }));
    for (const format of sheet.conditionalFormats) Object.assign(format.rule, inRecord(format.rule, changed));
  }
}

/** The same record with the formulas (texts that begin with `=`) in it changed, however deep they lie. */
function inRecord(
  record: Readonly<Record<string, unknown>>,
  change: (formula: string) => string,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => {
      if (typeof value === "string" && value.startsWith("=")) return [key, `=${change(value.slice(1))}`];
      if (typeof value === "object" && value !== null && !Array.isArray(value))
        return [key, inRecord(value as Record<string, unknown>, change)];
      return [key, value];
    }),
  );
}
