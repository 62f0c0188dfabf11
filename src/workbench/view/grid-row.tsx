import { memo } from "react";
import type { Area } from "../../workbook/address";
import { cellAt, type SheetSnapshot } from "../../workbook/snapshot";
import { Cell } from "./cell";
import { boxOf, mergedArea, type SheetLayout } from "./layout";
import { markKey, type SheetMarks } from "./marks";
import type { ViewWords } from "./sheet-view";
import { gutter, headHeight, viewStyles } from "./view-styles";

interface GridRowProps {
  readonly sheet: SheetSnapshot;
  readonly layout: SheetLayout;
  readonly marks: SheetMarks | undefined;
  readonly row: number;
  readonly columns: readonly number[];
  /** The merged areas in view. */
  readonly merges: readonly Area[];
  readonly activeColumn: number | undefined;
  readonly words: ViewWords;
}

/** A row of the grid with its number; cells that a merged area covers are not there. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { sheet, layout, marks, row, columns, merges, activeColumn, words } = props;
  const top = layout.tops[row] ?? 0;
  const height = (layout.tops[row + 1] ?? top) - top;
  const hidden = layout.hiddenRows.has(row);
  const classes = [
    viewStyles.rowHead,
    activeColumn === undefined ? "" : viewStyles.headActive,
    hidden ? viewStyles.headHidden : "",
  ];
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={viewStyles.row}
      style={{ top: top + headHeight, height }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className={classes.join(" ")}
        {...(hidden && { title: words.text.hiddenRow({ row: String(row + 1) }) })}
      >
        {row + 1}
      </div>
      {columns.map((column) => {
        const area = mergedArea(merges, { row, column });
        if (area !== undefined && (area.top !== row || area.left !== column)) return null;
        const box = boxOf(layout, { row, column });
        const mark = marks?.byCell.get(markKey({ row, column }));
        return (
          <Cell
            key={column}
            row={row}
            column={column}
            box={{ ...box, left: box.left + gutter }}
            span={{
              rows: area === undefined ? 1 : area.bottom - area.top + 1,
              columns: area === undefined ? 1 : area.right - area.left + 1,
            }}
            cell={cellAt(sheet, row, column)}
            role={layout.roleAt(row, column)}
            runs={layout.runningRows.has(row)}
            header={layout.isHeader(row, column)}
            selected={column === activeColumn}
            mark={
              mark && {
                severity: mark.severity,
                name: words.text.severities[mark.severity],
                sentences: mark.findings.map(words.sentence).join("\n\n"),
              }
            }
          />
        );
      })}
    </div>
  );
});
