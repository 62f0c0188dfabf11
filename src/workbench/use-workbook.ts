import { useEffect, useState } from "react";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { CellRequest } from "./view/sheet-view";
import type { WorkbenchHost } from "./workbench-host";

/** The workbook as it now is, and the cell that the pane last asked to see. */
export function useWorkbook(host: WorkbenchHost, onRevealed: () => void) {
  const [snapshot, setSnapshot] = useState<WorkbookSnapshot>();
  const [request, setRequest] = useState<CellRequest>();
  useEffect(() => {
    let current = true;
    const read = () => {
      void host.read().then((next) => {
        if (current) setSnapshot(next);
      });
    };
    read();
    const end = host.listen({
      changed: read,
      revealed: (cell) => {
        setRequest((last) => ({ cell, number: (last?.number ?? 0) + 1 }));
        onRevealed();
      },
    });
    return () => {
      current = false;
      end();
    };
  }, [host, onRevealed]);
  return { snapshot, request };
}

/** The browser asks before the page is left with changes that have not been downloaded. */
export function useWarningBeforeLeaving(host: WorkbenchHost): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (host.undownloaded) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => {
      window.removeEventListener("beforeunload", warn);
    };
  }, [host]);
}
