import { useRef, type KeyboardEvent } from "react";
import type { Severity } from "../validation";
import { panelId, tabId } from "./panel";
import { places, type Place } from "./place";
import { shell } from "./shell-styles";
import { useTools } from "./tools";

interface TabsProps {
  readonly place: Place;
  readonly counts: Readonly<Record<Severity, number>> | undefined;
  readonly show: (place: Place) => void;
}

/** The way between the places: the Tab key comes to the one shown, the arrow keys, Home and End to the others. */
export function Tabs({ place, counts, show }: TabsProps) {
  const { words } = useTools();
  const list = useRef<HTMLDivElement>(null);
  const open = counts && counts.error + counts.warning + counts.info;
  const onKeyDown = (event: KeyboardEvent) => {
    const at = places.indexOf(place);
    const last = places.length - 1;
    const next = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key];
    const to = next === undefined ? undefined : places[next];
    if (to === undefined) return;
    event.preventDefault();
    show(to);
    list.current?.querySelector<HTMLElement>(`#${tabId(to)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={words.name} className={shell.tabs} onKeyDown={onKeyDown}>
      {places.map((each) => (
        <button
          key={each}
          type="button"
          id={tabId(each)}
          role="tab"
          aria-selected={each === place}
          aria-controls={panelId(each)}
          tabIndex={each === place ? 0 : -1}
          className={shell.tab}
          onClick={() => {
            show(each);
          }}
        >
          {words.places[each]}{" "}
          {each === "findings" && open !== undefined && open > 0 && (
            <span className={shell.pill}>{open}</span>
          )}
        </button>
      ))}
    </div>
  );
}
