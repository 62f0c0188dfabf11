import { valueOf, type Fact, type FactSheet } from "../facts";
import { labelCorrections, printedCellCorrections } from "./corrections";
import { printedTables } from "./printed-tables";

/** The plan document's other tables with their faults corrected. */
export const correctedTables: readonly FactSheet[] = printedTables.map((sheet) => ({
  ...sheet,
  tables: sheet.tables.map((table) => ({
    ...table,
    columns: table.columns.map(corrected),
    rows: table.rows.map((row) => row.map(corrected)),
  })),
}));

function corrected(fact: Fact): Fact {
  const number = typeof fact === "object" && fact !== null ? fact[0] : undefined;
  const value = valueOf(fact);
  const instead = number === undefined ? undefined : printedCellCorrections.get(number);
  return instead ?? (typeof value === "string" ? labelCorrections.get(value) : undefined) ?? value;
}
