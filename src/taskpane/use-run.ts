import { useCallback, useEffect, useReducer, useRef } from "react";
import type { JobControl } from "../jobs";
import { paintFirst } from "./paint-first";
import { runReducer, type RunState } from "./run-state";
import { explain, loadCore, useTools, type Core } from "./tools";

export interface Run {
  readonly state: RunState;
  readonly start: (job: (core: Core, control: JobControl) => Promise<void>) => void;
  /** Asks the job to stop before its next stage. */
  readonly stop: () => void;
  readonly clear: () => void;
}

/** One job at a time that the person starts, follows and stops. */
export function useRun(): Run {
  const { language } = useTools();
  const [state, dispatch] = useReducer(runReducer, { phase: "idle" });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(
    (job: (core: Core, control: JobControl) => Promise<void>) => {
      const { signal } = (running.current = new AbortController());
      dispatch({ kind: "started" });
      const control: JobControl = {
        signal,
        report: (stage) => {
          dispatch({ kind: "stage", stage });
          return paintFirst();
        },
      };
      void loadCore()
        .then((core) => job(core, control))
        .then(
          () => {
            dispatch({ kind: "done" });
          },
          async (error: unknown) => {
            const stopped = signal.aborted && error === signal.reason;
            dispatch(
              stopped ? { kind: "stopped" } : { kind: "failed", trouble: await explain(error, language) },
            );
          },
        );
    },
    [language],
  );
  const stop = useCallback(() => {
    running.current?.abort();
    dispatch({ kind: "stop-asked" });
  }, []);
  const clear = useCallback(() => {
    dispatch({ kind: "cleared" });
  }, []);
  return { state, start, stop, clear };
}
