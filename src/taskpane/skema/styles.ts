import { mergeStyleSets } from "@fluentui/react/lib/Styling";
import { border } from "../style-parts";

/** The looks of *Skema*. */
export const skemaStyles = mergeStyleSets({
  sheetItem: { borderBottom: border, padding: "7px 0 8px", display: "flex", flexDirection: "column", gap: 4 },
  changes: {
    display: "flex",
    flexDirection: "column",
    gap: 4,
    padding: "4px 0",
    maxHeight: 240,
    overflowY: "auto",
  },
});
