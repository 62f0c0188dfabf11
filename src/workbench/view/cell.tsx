import type { CSSProperties } from "react";
import type { Severity } from "../../validation";
import { looks, type Look } from "../../workbook/look";
import type { StyleRole } from "../../workbook/patch";
import type { CellSnapshot } from "../../workbook/snapshot";
import { Icon } from "../../taskpane/icons";
import { styles as paneStyles } from "../../taskpane/styles";
import { alignmentOf, shownText } from "./cell-text";
import { drawnLook } from "./drawn-look";
import { viewStyles } from "./view-styles";

export const severityIcon = { error: "Error", warning: "Warning", info: "Info" } as const;

interface CellProps {
  readonly row: number;
  readonly column: number;
  readonly box: { readonly left: number; readonly width: number; readonly height: number };
  readonly span: { readonly rows: number; readonly columns: number };
  readonly cell: CellSnapshot | undefined;
  readonly role: StyleRole | undefined;
  readonly header: boolean;
  readonly runs: boolean;
  readonly selected: boolean;
  readonly mark:
    { readonly severity: Severity; readonly name: string; readonly sentences: string } | undefined;
}

export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

/** A cell of the grid: what it shows, and a sign where something was found in it. */
export function Cell({ row, column, box, span, cell, role, header, runs, selected, mark }: CellProps) {
  const text = cell === undefined ? "" : shownText(cell);
  const look = role === undefined ? undefined : looks[role];
  const textAlign = look?.horizontal ?? alignmentOf(cell?.value ?? null);
  const place: CSSProperties = { left: box.left, width: box.width, height: box.height };
  const classes = [
    viewStyles.cell,
    header && role === undefined ? viewStyles.tableHead : "",
    runs && mark === undefined && text !== "" ? viewStyles.overflowing : "",
    mark === undefined ? "" : viewStyles[`marked_${mark.severity}`],
  ];
  return (
    <div
      role="gridcell"
      id={cellId(row, column)}
      aria-colindex={column + 2}
      aria-selected={selected}
      {...(span.columns > 1 && { "aria-colspan": span.columns })}
      {...(span.rows > 1 && { "aria-rowspan": span.rows })}
      className={classes.join(" ")}
      style={role === undefined ? place : { ...drawnLook(role), ...place }}
      data-row={row}
      data-column={column}
      {...(mark !== undefined && { title: mark.sentences, "data-severity": mark.severity })}
    >
      {text !== "" && (
        <span
          className={textClass(look, typeof cell?.value === "string", runs && mark === undefined)}
          style={{ textAlign }}
        >
          {text}
        </span>
      )}
      {mark !== undefined && (
        <span
          className={`${viewStyles.mark} ${viewStyles[mark.severity]}`}
          {...(text === "" && { style: { marginLeft: "auto" } })}
        >
          <Icon name={severityIcon[mark.severity]} size={14} />
          <span className={paneStyles.hidden}>{mark.name}</span>
        </span>
      )}
    </div>
  );
}

/** Drawn text has the room that it was drawn for, or runs on over the blank cells beside it; other text has a few lines. */
function textClass(look: Look | undefined, isText: boolean, runs: boolean): string {
  if (look !== undefined) return look.wrap ? viewStyles.wrapped : viewStyles.running;
  if (runs) return viewStyles.running;
  return isText ? viewStyles.lines : viewStyles.single;
}
