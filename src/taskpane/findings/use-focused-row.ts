import { useLayoutEffect, useRef, useState, type RefObject } from "react";

interface FocusedRow {
  /** The row that the Tab key comes to. */
  readonly active: number;
  /** To be told when something in the list has got the focus. */
  readonly noticeFocus: (target: Element) => void;
  readonly goTo: (index: number) => void;
}

/**
 * Which row of a list the keyboard is at. Where that row goes (its finding was solved, its group folded), the row that took
 * its place has the focus, unless the person has gone elsewhere meanwhile.
 */
export function useFocusedRow(list: RefObject<HTMLElement>, keys: readonly string[]): FocusedRow {
  const [current, setCurrent] = useState({ key: "", index: 0 });
  const inside = useRef(false);
  const wanted = useRef(false);
  const found = keys.indexOf(current.key);
  const active = found >= 0 ? found : Math.max(Math.min(current.index, keys.length - 1), 0);

  useLayoutEffect(() => {
    const orphaned = inside.current && document.hasFocus() && document.activeElement === document.body;
    if (!wanted.current && !orphaned) return;
    wanted.current = false;
    const button = list.current?.querySelector<HTMLElement>(`[data-row="${active}"] [data-row-button]`);
    button?.focus({ preventScroll: true });
    button?.scrollIntoView({ block: "nearest" });
  });
  useLayoutEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      inside.current = target instanceof Node && list.current?.contains(target) === true;
    };
    document.addEventListener("focusin", follow);
    return () => {
      document.removeEventListener("focusin", follow);
    };
  }, [list]);

  const move = (index: number) => {
    const key = keys[index];
    if (key !== undefined) setCurrent({ key, index });
  };
  return {
    active,
    noticeFocus: (target) => {
      const row = target.closest<HTMLElement>("[data-row]");
      if (row !== null) move(Number(row.dataset["row"]));
    },
    goTo: (index) => {
      wanted.current = true;
      move(Math.min(Math.max(index, 0), keys.length - 1));
    },
  };
}
