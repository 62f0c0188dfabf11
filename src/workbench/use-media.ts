import { useSyncExternalStore } from "react";
import { themeFor } from "../taskpane/office-settings";
import type { ThemeName } from "../taskpane/tokens";

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", changed);
      return () => {
        media.removeEventListener("change", changed);
      };
    },
    () => window.matchMedia(query).matches,
  );
}

/** The theme that the person's system asks for. */
export function useTheme(): ThemeName {
  const darkPreferred = useMedia("(prefers-color-scheme: dark)");
  const highContrast = useMedia("(forced-colors: active)");
  return themeFor({ office: undefined, darkPreferred, highContrast });
}
