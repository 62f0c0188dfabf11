import { Suspense, useState, type ReactNode } from "react";
import { ErrorBoundary } from "./error-boundary";
import type { Place } from "./place";
import { shell } from "./shell-styles";
import { useTools } from "./tools";
import { Waiting } from "./waiting";

interface PanelProps {
  readonly place: Place;
  readonly shown: boolean;
  readonly children: (scroller: HTMLElement) => ReactNode;
}

export const panelId = (place: Place) => `panel-${place}`;
export const tabId = (place: Place) => `tab-${place}`;

/** One place's room. It stays as the person left it while another is shown, and is drawn when first shown. */
export function Panel({ place, shown, children }: PanelProps) {
  const { language } = useTools();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [visited, setVisited] = useState(shown);
  if (shown && !visited) setVisited(true);
  return (
    <div
      ref={setScroller}
      id={panelId(place)}
      role="tabpanel"
      aria-labelledby={tabId(place)}
      tabIndex={0}
      className={shell.scroller}
      hidden={!shown}
    >
      <div className={shell.place}>
        <ErrorBoundary language={language}>
          <Suspense fallback={<Waiting />}>{visited && scroller !== null && children(scroller)}</Suspense>
        </ErrorBoundary>
      </div>
    </div>
  );
}
