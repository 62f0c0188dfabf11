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
  /** The same after the pane itself has written: the host may tell of that as it would of a person's change. */
  readonly runAfterWriting: () => void;
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

  const own = useRef(false);

  const start = useCallback((afterWriting: boolean) => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    own.current = afterWriting;
    const hear = () => {
      own.current = false;
    };
    dispatch({ kind: "started", written: afterWriting });
    void checked(latest.current, signal, hear).then((event) => {
      if (signal.aborted) return;
      hear();
      dispatch(event);
      if (event.kind === "done") latest.current.onChecked(event.checked);
    });
  }, []);
  const run = useCallback(() => {
    start(false);
  }, [start]);
  const runAfterWriting = useCallback(() => {
    start(true);
  }, [start]);
  const stop = useCallback(() => {
    own.current = false;
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
        if (!own.current) dispatch({ kind: "workbook-changed" });
      }),
    [host],
  );
  return { ...state, run, runAfterWriting, stop, dismiss };
}

/** @param whenRead called when the workbook has been read: what changes from then on is not in the reading. */
async function checked(
  { host, language, today }: Given,
  signal: AbortSignal,
  whenRead: () => void,
): Promise<CheckEvent> {
  try {
    const core = await loadCore();
    const found = await core.validateWorkbook(host, today(), {
      signal,
      report: (stage) => {
        if (stage === "checking") whenRead();
        return paintFirst();
      },
    });
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
