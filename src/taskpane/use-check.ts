import { useCallback, useEffect, useReducer, useRef } from "react";
import type { Language } from "../messages";
import type { WorkbookHost } from "../workbook/host";
import {
  beforeFirstCheck,
  checkReducer,
  type CheckEvent,
  type Checked,
  type CheckState,
} from "./check-state";
import { paintFirst } from "./paint-first";
import { explain, loadCore } from "./tools";

export interface Check extends CheckState {
  readonly run: () => void;
  readonly stop: () => void;
  readonly dismiss: () => void;
}

interface Given {
  readonly host: WorkbookHost;
  readonly language: Language;
  readonly today: () => string;
  readonly onChecked: (checked: Checked) => void;
}

/** Reads and checks the workbook at once and whenever asked to, and notices when a person changes it. */
export function useCheck(given: Given): Check {
  const [state, dispatch] = useReducer(checkReducer, beforeFirstCheck);
  const latest = useRef(given);
  useEffect(() => {
    latest.current = given;
  });
  const running = useRef<AbortController>(undefined);

  const run = useCallback(() => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    dispatch({ kind: "started" });
    void checked(latest.current, signal).then((event) => {
      if (signal.aborted) return;
      dispatch(event);
      if (event.kind === "done") latest.current.onChecked(event.checked);
    });
  }, []);
  const stop = useCallback(() => {
    running.current?.abort();
    dispatch({ kind: "stopped" });
  }, []);
  const dismiss = useCallback(() => {
    dispatch({ kind: "trouble-dismissed" });
  }, []);

  const { host } = given;
  useEffect(() => {
    run();
    return () => running.current?.abort();
  }, [host, run]);
  useEffect(
    () =>
      watch(host, () => {
        dispatch({ kind: "workbook-changed" });
      }),
    [host],
  );
  return { ...state, run, stop, dismiss };
}

async function checked({ host, language, today }: Given, signal: AbortSignal): Promise<CheckEvent> {
  try {
    const core = await loadCore();
    const found = await core.validateWorkbook(host, today(), { signal, report: paintFirst });
    return { kind: "done", checked: { ...found, core, at: new Date() } };
  } catch (error) {
    return { kind: "failed", trouble: await explain(error, language) };
  }
}

/** A host that cannot tell of changes is no trouble: the person checks again by hand. */
function watch(host: WorkbookHost, changed: () => void): () => void {
  const watching = host.watch?.(changed).catch(() => undefined);
  return () => {
    void watching?.then((end) => end?.()).catch(() => undefined);
  };
}
