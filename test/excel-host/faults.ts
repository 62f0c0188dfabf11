import { ExcelError } from "./wire/error";

interface SyncFault {
  readonly sync: number;
  readonly when: "before" | "after";
  readonly code: string;
}

/** What a test lets go wrong. */
export class Faults {
  /** State-changing actions since the start or the last `reset`. */
  actions = 0;
  private syncs = 0;
  private action: { readonly number: number; readonly code: string } | undefined;
  private sync: SyncFault | undefined;

  /** Lets the n-th state-changing action from now (1 is the next) fail, once; those before it stay done. */
  failAt(number: number, code = "GeneralException"): void {
    this.actions = 0;
    this.action = { number, code };
  }

  /** Refuses the n-th sync from now (1 is the next) whole: before anything is done, or after all of it is done. */
  failSync(number: number, when: SyncFault["when"], code = "GeneralException"): void {
    this.syncs = 0;
    this.sync = { sync: number, when, code };
  }

  reset(): void {
    this.actions = 0;
    this.action = undefined;
    this.sync = undefined;
  }

  countAction(): void {
    this.actions++;
    if (this.actions !== this.action?.number) return;
    throw new ExcelError(this.action.code, "the test lets this action fail");
  }

  /** The code with which this sync is refused now, where it is. */
  syncRefusal(when: SyncFault["when"]): string | undefined {
    if (when === "before") this.syncs++;
    if (this.sync?.sync !== this.syncs || this.sync.when !== when) return undefined;
    const { code } = this.sync;
    this.sync = undefined;
    return code;
  }
}
