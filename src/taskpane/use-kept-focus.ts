import { useEffect, type RefObject } from "react";

/**
 * Where the focused element goes away with what it was part of (a form that has been sent, a message that is closed), the
 * place that is shown takes the focus, so that the keyboard goes on from there and not from the top of the window.
 */
export function useKeptFocus(pane: RefObject<HTMLElement>): void {
  useEffect(() => {
    const root = pane.current;
    if (root === null) return;
    let last: Element | null = null;
    const follow = () => {
      last = root.contains(document.activeElement) ? document.activeElement : null;
    };
    const observer = new MutationObserver(() => {
      if (
        last === null ||
        last.isConnected ||
        document.activeElement !== document.body ||
        !document.hasFocus()
      )
        return;
      last = null;
      root.querySelector<HTMLElement>('[role="tabpanel"]:not([hidden])')?.focus({ preventScroll: true });
    });
    document.addEventListener("focusin", follow);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", follow);
      observer.disconnect();
    };
  }, [pane]);
}
