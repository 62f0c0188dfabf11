import type { PlainValue, PlanColumn } from "../../../src/plan/content";
import type { PlanTableName } from "../../../src/plan/tables";
import type { CellAddress } from "../../../src/workbook/address";

/** Whose cells: a status, a plan and an agreement, each cell of them numbered. */
export type Source = "K-STAT" | "K-PLAN" | "S-AFTALE";

/** A cell of a document with its number, or a value of our own. */
export type Fact = PlainValue | readonly [number: number, value: string | number];

/** A table as a document prints it. A blank first cell means that the one above reaches down. */
export interface FactTable {
  readonly title: string;
  readonly source: Source;
  readonly columns: readonly Fact[];
  readonly rows: readonly (readonly Fact[])[];
  /** Sources and footnotes below the table. */
  readonly notes: readonly string[];
}

export interface FactSheet {
  readonly name: string;
  readonly tables: readonly FactTable[];
}

/** A row of a plan table by column. */
export type FactRow<Table extends PlanTableName> = Readonly<Partial<Record<PlanColumn<Table>, Fact>>>;

/** The plan tables, and the document whose cells are numbered in each. */
export interface PlanFacts {
  readonly sources: Readonly<Partial<Record<PlanTableName, Source>>>;
  readonly tables: { readonly [Table in PlanTableName]: readonly FactRow<Table>[] };
}

/** Where the documents' cells stand in a workbook, by source and number (`K-STAT-003`). */
export type Places = Readonly<Record<string, CellAddress>>;

/** What stands in the cell; a blank cell of a document is blank. */
export function valueOf(fact: Fact): PlainValue {
  const value = isNumbered(fact) ? fact[1] : fact;
  return value === "" ? null : value;
}

/** The cell's name in `Places`, where it is a document's cell. */
export function nameOf(fact: Fact, source: Source | undefined): string | undefined {
  if (!isNumbered(fact) || source === undefined) return undefined;
  return `${source}-${String(fact[0]).padStart(3, "0")}`;
}

function isNumbered(fact: Fact): fact is readonly [number, string | number] {
  return Array.isArray(fact);
}
