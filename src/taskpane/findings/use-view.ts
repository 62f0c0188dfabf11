import { useLayoutEffect, useState, type RefObject } from "react";

interface View {
  readonly top: number;
  readonly bottom: number;
}

/** Pixels drawn above and below what is seen, and the step in which scrolling is followed. */
const margin = 400;
const step = 100;

/** Which part of a list is in view in what scrolls it, with a margin, in pixels from the list's top. */
export function useView(list: RefObject<HTMLElement>, scroller: HTMLElement): View {
  const [view, setView] = useState<View>({ top: 0, bottom: 1000 });
  useLayoutEffect(() => {
    const look = () => {
      if (list.current === null) return;
      const seen = scroller.getBoundingClientRect();
      const origin = list.current.getBoundingClientRect().top;
      const top = Math.floor((seen.top - origin - margin) / step) * step;
      const bottom = Math.ceil((seen.bottom - origin + margin) / step) * step;
      setView((old) => (old.top === top && old.bottom === bottom ? old : { top, bottom }));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(scroller);
    scroller.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      scroller.removeEventListener("scroll", look);
    };
  }, [list, scroller]);
  return view;
}
