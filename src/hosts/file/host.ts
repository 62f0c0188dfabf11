import type { WorkbookHost } from "../../workbook/host";
import type { WorkbookPatch } from "../../workbook/patch";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { applyPatch } from "./apply-patch";
import { Package } from "./package";
import { readWorkbook } from "./read-workbook";
import { readWorkbookPart } from "./workbook-part";

/** A workbook in the bytes of an .xlsx or .xlsm file. */
export class FileHost implements WorkbookHost {
  constructor(private pack: Package) {}

  read(): Promise<WorkbookSnapshot> {
    return promise(() => readWorkbook(this.pack));
  }

  /** Builds the changed package beside the old one and swaps at the end: a failure leaves the workbook as it was. */
  apply(patch: WorkbookPatch): Promise<void> {
    return promise(() => {
      const changed = this.pack.copy();
      applyPatch(changed, patch);
      this.pack = changed;
    });
  }

  /** A file has no screen to show a cell on. */
  reveal(): Promise<void> {
    return Promise.resolve();
  }

  /** The file as it now is. */
  bytes(): Uint8Array {
    return this.pack.toBytes();
  }
}

/**
 * Opens the bytes of a workbook file; `label` names it in failures.
 * @throws Failure where the bytes are no sound workbook.
 */
export function openWorkbook(bytes: Uint8Array, label: string): FileHost {
  const pack = Package.open(bytes, label);
  readWorkbookPart(pack);
  return new FileHost(pack);
}

function promise<Result>(run: () => Result): Promise<Result> {
  return new Promise((resolve) => {
    resolve(run());
  });
}
