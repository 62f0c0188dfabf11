import { mergeStyleSets } from "@fluentui/react/lib/Styling";
import type { VerdictKind } from "../../analysis/model";
import { looks } from "../../workbook/look";
import { card, color, forced, small } from "../style-parts";

/** The looks of *Overblik*. */
export const overviewStyles = mergeStyleSets({
  next: { ...card, background: color("raised"), borderLeft: `4px solid ${color("accent")}`, paddingLeft: 12 },
  meter: {
    height: 8,
    borderRadius: 4,
    background: color("track"),
    overflow: "hidden",
    [forced]: { border: "1px solid CanvasText" },
  },
  meterFill: {
    height: "100%",
    borderRadius: 4,
    background: color("accent"),
    [forced]: { background: "Highlight" },
  },
  bar: { display: "flex", height: 20, borderRadius: 4, overflow: "hidden", gap: 1 },
  segment: {
    ...small,
    lineHeight: "20px",
    minWidth: 20,
    textAlign: "center",
    fontVariantNumeric: "tabular-nums",
    boxShadow: "inset 0 0 0 1px rgba(0, 0, 0, 0.1)",
    forcedColorAdjust: "none",
  },
  swatch: {
    width: 12,
    height: 12,
    borderRadius: 2,
    flex: "none",
    forcedColorAdjust: "none",
    border: "1px solid transparent",
  },
  legend: { display: "flex", flexWrap: "wrap", gap: "4px 12px", ...small, color: color("quiet") },
  legendItem: { display: "inline-flex", alignItems: "center", gap: 4 },
  /** A name that never ends leaves room for the rest. */
  planName: {
    display: "-webkit-box",
    WebkitLineClamp: "3",
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
  form: { display: "flex", flexDirection: "column", gap: 12 },
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(136px, 1fr))", gap: 12 },
  outdentStart: { alignSelf: "flex-start", marginLeft: -8 },
});

/** A verdict's colours, the same as on the skema sheets in every theme: text and ground come in pairs. */
export const verdictColors = (kind: VerdictKind) => {
  const { color: text, fill = "FFFFFF" } = looks[`verdict-${kind}`];
  return { color: `#${text}`, background: `#${fill}` };
};
