import type { CellAddress } from "./address";
import type { WorkbookPatch } from "./patch";
import type { WorkbookSnapshot } from "./snapshot";

/** Where a workbook lives: Excel or a file. The jobs know no more of it than this. */
export interface WorkbookHost {
  /** Everything the jobs need. Rejects with a `Failure` where the workbook cannot be read. */
  read(): Promise<WorkbookSnapshot>;
  /** Writes the patch whole or not at all. Rejects with a `Failure` where that is not possible. */
  apply(patch: WorkbookPatch): Promise<void>;
  /** Shows a cell to the person, where there is a screen. */
  reveal(cell: CellAddress): Promise<void>;
  /** Calls back at every change a person makes, until the function it gives is called; absent where nobody else can change anything. */
  watch?(changed: () => void): Promise<() => Promise<void>>;
  /**
   * Writes a formula (English, with its `=`) into the selected cell and gives the cell; absent where nothing calculates it.
   * Rejects with a `Failure` where the cell holds something already.
   */
  insertFormula?(formula: string): Promise<CellAddress>;
}
