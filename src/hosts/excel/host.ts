import { Failure } from "../../messages/failure";
import type { CellAddress } from "../../workbook/address";
import type { WorkbookHost } from "../../workbook/host";
import type { WorkbookPatch } from "../../workbook/patch";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { applyPatch } from "./apply/apply-patch";
import { readWorkbook } from "./read/read-workbook";
import { reading, writing } from "./run";

/** The workbook that is open in Excel. */
export class ExcelHost implements WorkbookHost {
  /** The workbook as it was last read: what a patch was made from. */
  private last: WorkbookSnapshot | undefined;
  private isWriting = false;

  async read(): Promise<WorkbookSnapshot> {
    this.last = await reading(async (context) => (await readWorkbook(context)).snapshot);
    return this.last;
  }

  /** One step for *Undo*, or the old content put back. */
  async apply(patch: WorkbookPatch): Promise<void> {
    if (patch.sheets.length + patch.fixes.length + (patch.rows?.length ?? 0) === 0) return;
    const last = this.last ?? (await this.read());
    this.isWriting = true;
    try {
      await writing((context) => applyPatch(context, patch, last));
      this.last = undefined;
    } finally {
      this.isWriting = false;
    }
  }

  /** Shows the cell's sheet and selects the cell. @throws Failure where it is missing or hidden. */
  async reveal({ sheet: name, cell }: CellAddress): Promise<void> {
    await reading(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load("visibility");
      await context.sync();
      if (sheet.isNullObject) throw new Failure("cell-not-found", { sheet: name, cell });
      if (sheet.visibility !== "Visible") throw new Failure("excel-sheet-hidden", { sheet: name, cell });
      sheet.activate();
      sheet.getRange(cell).select();
      await context.sync();
    });
  }

  /** Calls back at every change of a cell by somebody, a sheet's coming and its going, until the function it gives is called. */
  async watch(changed: () => void): Promise<() => Promise<void>> {
    const tell = (isOurs: boolean) => {
      if (!isOurs) changed();
      return Promise.resolve();
    };
    const registrations = await reading(async (context) => {
      const { worksheets } = context.workbook;
      const added = [
        worksheets.onChanged.add(({ triggerSource }) => tell(triggerSource === "ThisLocalAddin")),
        worksheets.onAdded.add(() => tell(this.isWriting)),
        worksheets.onDeleted.add(() => tell(this.isWriting)),
      ];
      await context.sync();
      return added;
    });
    return async () => {
      const [first] = registrations;
      if (first === undefined) return;
      await Excel.run(first.context, async () => {
        for (const registration of registrations.splice(0)) registration.remove();
        await first.context.sync();
      });
    };
  }

  async insertFormula(formula: string): Promise<CellAddress> {
    return writing(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load("address,formulas");
      cell.worksheet.load("name");
      await context.sync();
      const address = {
        sheet: cell.worksheet.name,
        cell: cell.address.slice(cell.address.lastIndexOf("!") + 1),
      };
      if (cell.formulas[0]?.[0] !== "") throw new Failure("excel-cell-filled", address);
      cell.formulas = [[formula]];
      await context.sync();
      return address;
    });
  }
}
