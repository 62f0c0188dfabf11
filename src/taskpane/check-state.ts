import type { ValidatedWorkbook } from "../jobs";
import { sinceLast, type SinceLast } from "./since-last";
import type { Core } from "./tools";
import type { Trouble } from "./trouble";

/** A reading of the workbook with all that was found in it, and the core that made it. */
export interface Checked extends ValidatedWorkbook {
  readonly core: Core;
  /** When it was read. */
  readonly at: Date;
}

/** Where the checking of the workbook stands. */
export interface CheckState {
  readonly phase: "loading" | "checking" | "resting";
  /** The last reading; it stays in view while the next is made. */
  readonly checked: Checked | undefined;
  /** Against the reading before, where there was one. */
  readonly since: SinceLast | undefined;
  /** The workbook has been changed since it was read. */
  readonly changed: boolean;
  /** The last reading was behind the workbook already when the check that now runs began. */
  readonly behind: boolean;
  readonly stopped: boolean;
  readonly trouble: Trouble | undefined;
}

export type CheckEvent =
  /** `written`: the pane itself has just changed the workbook. */
  | { readonly kind: "started"; readonly written: boolean }
  | { readonly kind: "done"; readonly checked: Checked }
  | { readonly kind: "failed"; readonly trouble: Trouble }
  | { readonly kind: "stopped" }
  | { readonly kind: "workbook-changed" }
  | { readonly kind: "trouble-dismissed" };

export const beforeFirstCheck: CheckState = {
  phase: "loading",
  checked: undefined,
  since: undefined,
  changed: false,
  behind: false,
  stopped: false,
  trouble: undefined,
};

/** The next state of the checking. */
export function checkReducer(state: CheckState, event: CheckEvent): CheckState {
  switch (event.kind) {
    case "started":
      return {
        ...state,
        phase: "checking",
        changed: false,
        behind: state.changed || state.behind || event.written,
        stopped: false,
        trouble: undefined,
      };
    case "done": {
      const since = state.checked && sinceLast(state.checked.validation, event.checked.validation);
      return { ...state, phase: "resting", checked: event.checked, since, behind: false };
    }
    case "failed":
      return { ...atRestWithoutReading(state), trouble: event.trouble };
    case "stopped":
      return { ...atRestWithoutReading(state), stopped: true };
    case "workbook-changed":
      return { ...state, changed: true };
    case "trouble-dismissed":
      return { ...state, trouble: undefined };
  }
}

/** What the reading was behind before the check began, it still is when the check has brought none. */
function atRestWithoutReading(state: CheckState): CheckState {
  return { ...state, phase: "resting", changed: state.changed || state.behind, behind: false };
}
