import type { JobStage } from "../jobs";
import type { Trouble } from "./trouble";

/** Where a job that the person has started stands. */
export type RunState =
  | { readonly phase: "idle" }
  | { readonly phase: "running"; readonly stage: JobStage | undefined; readonly stopping: boolean }
  | { readonly phase: "stopped" }
  | { readonly phase: "done" }
  | { readonly phase: "failed"; readonly trouble: Trouble };

export type RunEvent =
  | { readonly kind: "started" }
  | { readonly kind: "stage"; readonly stage: JobStage }
  | { readonly kind: "stop-asked" }
  | { readonly kind: "stopped" }
  | { readonly kind: "done" }
  | { readonly kind: "failed"; readonly trouble: Trouble }
  | { readonly kind: "cleared" };

/** The next state of a job; what a job tells after it has ended is not heard. */
export function runReducer(state: RunState, event: RunEvent): RunState {
  if (event.kind === "started") return { phase: "running", stage: undefined, stopping: false };
  if (event.kind === "cleared") return state.phase === "running" ? state : { phase: "idle" };
  if (state.phase !== "running") return state;
  switch (event.kind) {
    case "stage":
      return { ...state, stage: event.stage };
    case "stop-asked":
      return { ...state, stopping: true };
    case "stopped":
      return { phase: "stopped" };
    case "done":
      return { phase: "done" };
    case "failed":
      return { phase: "failed", trouble: event.trouble };
  }
}
