import { useCallback, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { findingsStyles } from "./styles";
import { offsetsOf, segmentsOf } from "../virtual-rows";
import { Measured } from "./measured";
import { useFocusedRow } from "./use-focused-row";
import { useView } from "./use-view";

interface VirtualListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** The height of an item in pixels; undefined where it must be measured. */
  readonly heightOf: (item: Item) => number | undefined;
  /** What scrolls: the list is as long as it needs to be inside it. */
  readonly scroller: HTMLElement;
  readonly label: string;
  /**
   * Draws an item. Its own button carries `data-row-button` and `tabIndex`: the Tab key comes to one item, the arrow keys
   * go on from there.
   */
  readonly children: (item: Item, tabIndex: 0 | -1) => ReactNode;
}

/** What a measured row is taken to be until it has been. */
const guessedHeight = 200;

/** A list of any length of which only the part in view is drawn. Arrow keys, Home and End go through all of it. */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { items, keyOf, heightOf, scroller, label, children } = props;
  const list = useRef<HTMLDivElement>(null);
  const view = useView(list, scroller);
  const [measured, setMeasured] = useState<ReadonlyMap<string, number>>(new Map());
  const keys = useMemo(() => items.map(keyOf), [items, keyOf]);
  const heights = items.map(
    (item, index) => heightOf(item) ?? measured.get(keys[index] ?? "") ?? guessedHeight,
  );
  const { active, noticeFocus, goTo } = useFocusedRow(list, keys);
  const report = useCallback((key: string, height: number) => {
    setMeasured((known) => (known.get(key) === height ? known : new Map(known).set(key, height)));
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset["rowButton"] === undefined) return;
    const next = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: items.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    goTo(next);
  };
  return (
    <div
      ref={list}
      role="list"
      aria-label={label}
      className={findingsStyles.list}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        noticeFocus(event.target);
      }}
    >
      {segmentsOf(offsetsOf(heights), view, active).map((segment) => {
        if (segment.kind === "space") {
          return <div key={segment.key} role="presentation" style={{ height: segment.height }} />;
        }
        const { index } = segment;
        const item = items[index];
        const key = keys[index];
        if (item === undefined || key === undefined) return undefined;
        const drawn = children(item, index === active ? 0 : -1);
        return (
          <div
            key={key}
            role="listitem"
            data-row={index}
            aria-posinset={index + 1}
            aria-setsize={items.length}
          >
            {heightOf(item) === undefined ? (
              <Measured name={key} report={report}>
                {drawn}
              </Measured>
            ) : (
              drawn
            )}
          </div>
        );
      })}
    </div>
  );
}
