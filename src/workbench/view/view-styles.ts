import { mergeStyleSets, type IRawStyle } from "@fluentui/react/lib/Styling";
import { lineHeight } from "./layout";

/** Room for the row numbers and the column letters, in pixels. */
export const gutter = 52;
export const headHeight = 26;

const highContrast = "@media (forced-colors: active)";
const line = "1px solid var(--line)";
const head: IRawStyle = {
  position: "absolute",
  top: 0,
  height: "100%",
  display: "flex",
  alignItems: "center",
  justifyContent: "center",
  fontSize: 12,
  color: "var(--quiet)",
  background: "var(--raised)",
  borderRight: line,
  borderBottom: line,
  userSelect: "none",
};
const text: IRawStyle = { flex: "1 1 auto", minWidth: 0, maxHeight: "100%", overflow: "hidden" };
const severity = (name: string): IRawStyle => ({
  boxShadow: `inset 3px 0 0 var(--${name})`,
  background: `color-mix(in srgb, var(--${name}) 9%, var(--ground))`,
});

/** The looks of the sheets: plain and well set, where nothing is known of their own. */
export const viewStyles = mergeStyleSets({
  cellBar: {
    flex: "none",
    height: 76,
    display: "flex",
    borderBottom: line,
    selectors: { "@media (max-height: 480px)": { height: 60 } },
  },
  address: {
    flex: "none",
    width: 84,
    padding: "8px 4px 0 12px",
    fontWeight: 600,
    fontVariantNumeric: "tabular-nums",
    borderRight: line,
  },
  content: {
    flex: "1 1 auto",
    minWidth: 0,
    padding: "8px 12px",
    overflowY: "auto",
    overflowX: "hidden",
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
    selectors: { ":focus-visible": { outline: "2px solid var(--focus)", outlineOffset: -2 } },
  },
  formula: { fontFamily: 'Consolas, "Cascadia Mono", Menlo, monospace', fontSize: 13 },
  quiet: { color: "var(--quiet)" },
  barFinding: {
    display: "flex",
    gap: 6,
    whiteSpace: "normal",
    selectors: { "> svg": { flex: "none", marginTop: 2 } },
  },
  error: { color: "var(--error)" },
  warning: { color: "var(--warning)" },
  info: { color: "var(--info)" },

  panel: { flex: "1 1 auto", minHeight: 0, display: "flex", flexDirection: "column" },
  grid: {
    position: "relative",
    flex: "1 1 auto",
    minHeight: 0,
    overflow: "auto",
    outline: "none",
    fontSize: 13,
    lineHeight,
    color: "var(--text)",
    background: "var(--ground)",
    overscrollBehavior: "contain",
    selectors: {
      ":focus-visible": { outline: "2px solid var(--focus)", outlineOffset: -2 },
      ":focus [aria-selected=true]": { outlineColor: "var(--focus)", outlineWidth: 3, outlineOffset: -3 },
    },
  },
  canvas: { position: "relative" },
  headRow: { position: "sticky", top: 0, zIndex: 3, height: headHeight },
  column: head,
  rowHead: {
    ...head,
    position: "sticky",
    left: 0,
    zIndex: 2,
    width: gutter,
    fontVariantNumeric: "tabular-nums",
  },
  headActive: {
    color: "var(--text)",
    fontWeight: 600,
    background: "var(--selected)",
    selectors: {
      [highContrast]: { background: "Highlight", color: "HighlightText", forcedColorAdjust: "none" },
    },
  },
  headHidden: { fontStyle: "italic", borderStyle: "dotted" },
  row: { position: "absolute", left: 0, width: "100%" },
  cell: {
    position: "absolute",
    top: 0,
    padding: "4px 8px",
    overflow: "hidden",
    display: "flex",
    alignItems: "flex-start",
    background: "var(--ground)",
    borderRight: line,
    borderBottom: line,
    cursor: "cell",
    selectors: {
      "&[aria-selected=true]": {
        outline: "2px solid var(--accent)",
        outlineOffset: -2,
        zIndex: 1,
        selectors: { [highContrast]: { outlineColor: "Highlight" } },
      },
    },
  },
  lines: {
    ...text,
    overflowWrap: "break-word",
    whiteSpace: "pre-line",
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "4",
  },
  single: { ...text, whiteSpace: "nowrap", textOverflow: "ellipsis" },
  wrapped: { ...text, whiteSpace: "pre-line", overflowWrap: "break-word" },
  running: { flex: "none", minWidth: "100%", whiteSpace: "nowrap" },
  tableHead: { fontWeight: 600, background: "var(--raised)", borderBottom: "1px solid var(--outline)" },
  mark: {
    flex: "none",
    width: 14,
    height: 14,
    margin: "2px 0 0 4px",
    selectors: { svg: { display: "block" } },
  },
  marked_error: severity("error"),
  marked_warning: severity("warning"),
  marked_info: severity("info"),

  tabs: {
    flex: "none",
    display: "flex",
    overflowX: "auto",
    scrollbarWidth: "thin",
    borderTop: line,
    background: "var(--raised)",
  },
  tab: {
    flex: "none",
    display: "flex",
    alignItems: "center",
    gap: 6,
    height: 38,
    padding: "0 12px",
    font: "inherit",
    fontSize: 13,
    color: "var(--quiet)",
    background: "transparent",
    border: "none",
    borderTop: "2px solid transparent",
    whiteSpace: "nowrap",
    cursor: "pointer",
    selectors: {
      ":hover": { background: "var(--hover)", color: "var(--text)" },
      "&[aria-selected=true]": {
        color: "var(--text)",
        fontWeight: 600,
        background: "var(--ground)",
        borderTopColor: "var(--accent)",
        selectors: { [highContrast]: { borderTopColor: "Highlight" } },
      },
      ":focus-visible": { outline: "2px solid var(--focus)", outlineOffset: -2 },
    },
  },
  hiddenTab: { fontStyle: "italic" },
  chooser: {
    flex: "none",
    display: "flex",
    alignItems: "center",
    gap: 8,
    padding: "6px 12px",
    borderTop: line,
    background: "var(--raised)",
    selectors: {
      select: {
        flex: "1 1 auto",
        minWidth: 0,
        height: 36,
        font: "inherit",
        color: "var(--text)",
        background: "var(--ground)",
        border: "1px solid var(--outline)",
        borderRadius: 4,
        padding: "0 8px",
      },
      "select:focus-visible": { outline: "2px solid var(--focus)", outlineOffset: 1 },
    },
  },
});
