import { mergeStyleSets } from "@fluentui/react/lib/Styling";
import { border, color, plainButton, small } from "../style-parts";

/** The looks of *Funktioner*. */
export const functionsStyles = mergeStyleSets({
  functionItem: { borderBottom: border, paddingBottom: 8 },
  functionName: {
    ...plainButton,
    display: "flex",
    gap: 4,
    alignItems: "center",
    width: "100%",
    fontWeight: 600,
    minHeight: 24,
  },
  functionText: { ...small, color: color("quiet"), paddingLeft: 20 },
  functionMore: { display: "flex", flexDirection: "column", gap: 8, paddingTop: 8 },
  parameter: { display: "contents" },
  exampleEnd: { display: "flex", gap: 8, alignItems: "center", justifyContent: "space-between", ...small },
  sample: {
    ...small,
    borderCollapse: "collapse",
    maxWidth: "100%",
    "& td": { border, padding: "0 6px", minWidth: 24, height: 18, background: color("ground") },
  },
  result: { display: "flex", gap: 8, alignItems: "flex-start", minWidth: 0, flexWrap: "wrap" },
  formula: {
    fontFamily: 'Consolas, "DejaVu Sans Mono", monospace',
    fontSize: 12,
    lineHeight: "18px",
    background: color("raised"),
    border,
    borderRadius: 4,
    padding: "4px 8px",
    overflowWrap: "anywhere",
  },
});
