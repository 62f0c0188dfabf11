import { toA1, type Area } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/snapshot";
import type { BookEvent } from "../events";
import { ExcelError } from "../wire/error";
import type { Name } from "./name";
import { RangeTarget } from "./range-target";
import { Sheet } from "./sheet";
import type { Table } from "./table";

/** What a formula's value is: the test says, for nothing here calculates. */
export type Calculation = (sheet: string, address: string, formula: string) => CellValue;

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** The state of a workbook. */
export class Book {
  sheets: Sheet[] = [];
  names: Name[] = [];
  /** Document properties by their names in the API: `title`, `author`, … */
  properties = new Map<string, string>();
  customProperties = new Map<string, string | number | boolean>();
  structureProtection: { readonly password?: string } | undefined;
  readOnly = false;
  calculationMode: CalculationMode = "Automatic";
  calculation: Calculation = () => 0;
  /** Whether something was written while calculation was suspended, and has not been calculated since. */
  uncalculated = false;
  author = "Testperson";
  name = "Book1.xlsx";
  culture = "en-US";
  active: RangeTarget;
  /** Ranges that a client holds on to; they move with their cells. */
  readonly held = new Set<RangeTarget>();
  /** What has happened and nobody has been told yet. */
  readonly events: BookEvent[] = [];
  private lastId = 0;

  constructor(firstSheet: string) {
    const sheet = new Sheet(this.newId("sheet"), firstSheet);
    this.sheets.push(sheet);
    this.active = new RangeTarget(this, sheet, { top: 0, left: 0, bottom: 0, right: 0 });
    this.held.add(this.active);
  }

  newId(kind: string): string {
    this.lastId++;
    return `{${kind}-${this.lastId}}`;
  }

  range(sheet: Sheet, area: Area): RangeTarget {
    return new RangeTarget(this, sheet, area);
  }

  /** Gives every formula the value that the calculation has for it now. */
  recalculate(): void {
    for (const sheet of this.sheets) {
      for (const [row, cells] of sheet.rows) {
        for (const [column, cell] of cells) {
          const { formula } = cell;
          if (formula === undefined) continue;
          cells.set(column, { ...cell, value: this.calculation(sheet.name, toA1(row, column), formula) });
        }
      }
    }
  }

  /** A new sheet, last. */
  addSheet(name: string): Sheet {
    const sheet = new Sheet(this.newId("sheet"), name);
    this.sheets.push(sheet);
    this.events.push({ kind: "added", sheet });
    return sheet;
  }

  select(sheet: Sheet, area: Area): void {
    this.held.delete(this.active);
    this.active = new RangeTarget(this, sheet, area);
    this.held.add(this.active);
  }

  sheetNamed(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  tables(): Table[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  allNames(): Name[] {
    return [...this.names, ...this.sheets.flatMap((sheet) => sheet.names)];
  }

  /** @throws ExcelError AccessDenied where the workbook's structure is protected */
  mustAllowStructure(): void {
    if (this.structureProtection !== undefined)
      throw new ExcelError("AccessDenied", "the workbook's structure is protected");
  }
}
