import { registerIcons } from "@fluentui/react/lib/Styling";
import type { ReactElement } from "react";

/** Line drawings on a grid of 16, in the colour of the text around them. */
const paths = {
  Search: "M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9zM10.3 10.3L13.5 13.5",
  Clear: "M4 4l8 8M12 4l-8 8",
  Cancel: "M4 4l8 8M12 4l-8 8",
  Refresh: "M13 3v3.5H9.5M12.7 6.5A5.2 5.2 0 1 0 13.2 9",
  ChevronDown: "M4 6l4 4l4-4",
  ChevronRight: "M6 4l4 4l-4 4",
  Go: "M3 8h9.5M9 4.5L12.5 8L9 11.5",
  Accept: "M3 8.5l3.5 3.5L13 4.5",
  Error: "M8 1.8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 0 1 0-12.4zM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4",
  Warning: "M8 2.2L14.2 13.3H1.8zM8 6.3v3.4M8 11.2v.6",
  Info: "M8 1.8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 0 1 0-12.4zM8 7.2v4M8 4.6v.7",
  Done: "M8 1.8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 0 1 0-12.4zM5.3 8.3l2 2l3.6-4.2",
  Sheet: "M2.5 3h11v10h-11zM2.5 6.3h11M2.5 9.6h11M6.2 6.3V13",
  Copy: "M5.5 5.5h7.5v8H5.5zM3 10.5v-8h7.5",
  Insert: "M8 3v10M3 8h10",
  Clock: "M8 1.8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 0 1 0-12.4zM8 4.5V8l2.4 1.6",
} as const;

export type IconName = keyof typeof paths;

/** An icon; the words beside it say what it means, so a screen reader passes it by. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }): ReactElement {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.3}
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ display: "block" }}
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}

/** Hands Fluent's own parts the icons they ask for, drawn here: none is fetched. */
export function registerPaneIcons(): void {
  const names = ["Search", "Clear", "Cancel", "ChevronDown"] as const;
  registerIcons({ icons: Object.fromEntries(names.map((name) => [name, <Icon key={name} name={name} />])) });
}
