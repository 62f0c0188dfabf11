import type { IRawStyle } from "@fluentui/react/lib/Styling";
import type { Tokens } from "./tokens";

/** A colour of the theme by what it is for. */
export const color = (name: keyof Tokens) => `var(--${name})`;
/** Where the system's own few colours are forced upon the page. */
export const forced = "@media (forced-colors: active)";
export const border = `1px solid ${color("line")}`;
export const focusRing: IRawStyle = { outline: `2px solid ${color("focus")}`, outlineOffset: "1px" };
export const small: IRawStyle = { fontSize: 12, lineHeight: "16px" };
/** A button that shows nothing of a browser's own. */
export const plainButton: IRawStyle = {
  font: "inherit",
  color: "inherit",
  background: "transparent",
  border: "none",
  margin: 0,
  padding: 0,
  textAlign: "left",
  cursor: "pointer",
  ":focus-visible": focusRing,
};
export const solidButton: IRawStyle = {
  ...plainButton,
  minHeight: 32,
  padding: "5px 16px",
  borderRadius: 4,
  fontWeight: 600,
  textAlign: "center",
};
export const disabled: IRawStyle = {
  color: color("quiet"),
  background: color("hover"),
  borderColor: color("hover"),
  cursor: "default",
};
export const card: IRawStyle = {
  border,
  borderRadius: 6,
  background: color("ground"),
  padding: 12,
  boxSizing: "border-box",
};
