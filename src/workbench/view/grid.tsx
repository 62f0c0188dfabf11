import {
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
} from "react";
import { columnLetters, type Position } from "../../workbook/address";
import { cellAt, type SheetSnapshot } from "../../workbook/snapshot";
import { styles as paneStyles } from "../../taskpane/styles";
import { rowAt } from "../../taskpane/virtual-rows";
import { cellId } from "./cell";
import { shownText } from "./cell-text";
import { GridRow } from "./grid-row";
import { linesToDraw, mergesIn, rangeInView, scrolledTo, type Viewport } from "./grid-window";
import { anchorOf, type SheetLayout } from "./layout";
import type { SheetMarks } from "./marks";
import { moved } from "./selection";
import type { ViewWords } from "./sheet-view";
import { gutter, headHeight, viewStyles } from "./view-styles";

interface GridProps {
  readonly sheet: SheetSnapshot;
  readonly layout: SheetLayout;
  readonly marks: SheetMarks | undefined;
  readonly selected: Position;
  readonly onSelect: (position: Position) => void;
  readonly words: ViewWords;
  readonly className: string;
}

/** A sheet's cells: only those in view are drawn, and the keyboard's focus stays on the grid while they come and go. */
export function Grid({ sheet, layout, marks, selected, onSelect, words, className }: GridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<Viewport>({ top: 0, left: 0, width: 900, height: 600 });
  const active = anchorOf(layout.merges, selected);
  const { row: activeRow, column: activeColumn } = active;

  const look = () => {
    if (scroller.current !== null) setView(viewportOf(scroller.current));
  };
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      setView(viewportOf(element));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null || element.clientHeight === 0) return;
    const { top, left } = scrolledTo(layout, { row: activeRow, column: activeColumn }, viewportOf(element));
    element.scrollTo({ top, left, behavior: "instant" });
  }, [layout, activeRow, activeColumn]);

  const { rows, columns, merges } = useLines(layout, view, active);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return;
    const page = Math.max(rowAt(layout.tops, view.top + view.height) - rowAt(layout.tops, view.top) - 1, 1);
    const target = moved(layout, active, { key: event.key, far: event.ctrlKey || event.metaKey }, page);
    if (target === undefined) return;
    event.preventDefault();
    onSelect(target);
  };
  const onClick = (event: MouseEvent) => {
    const cell =
      event.target instanceof Element ? event.target.closest<HTMLElement>("[role=gridcell]") : null;
    if (cell !== null) onSelect({ row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) });
  };
  const onCopy = (event: ClipboardEvent) => {
    const cell = cellAt(sheet, activeRow, activeColumn);
    if (cell === undefined || window.getSelection()?.isCollapsed === false) return;
    event.clipboardData.setData("text/plain", shownText(cell));
    event.preventDefault();
  };

  const width = (layout.lefts.at(-1) ?? 0) + gutter;
  const height = (layout.tops.at(-1) ?? 0) + headHeight;
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={sheet.name}
      aria-readonly
      aria-rowcount={layout.rows + 1}
      aria-colcount={layout.columns + 1}
      aria-activedescendant={cellId(activeRow, activeColumn)}
      className={`${viewStyles.grid} ${className}`}
      onScroll={look}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onCopy={onCopy}
    >
      <div role="presentation" className={viewStyles.canvas} style={{ width, height }}>
        <ColumnLetters layout={layout} columns={columns} active={activeColumn} words={words} />
        {rows.map((row) => (
          <GridRow
            key={row}
            sheet={sheet}
            layout={layout}
            marks={marks}
            row={row}
            columns={columns}
            merges={merges}
            activeColumn={row === activeRow ? activeColumn : undefined}
            words={words}
          />
        ))}
      </div>
    </div>
  );
}

/** The lines to draw, the same lists as before while they hold the same lines: rows are drawn again only when they change. */
function useLines(layout: SheetLayout, view: Viewport, active: Position) {
  const { top, bottom, left, right } = rangeInView(layout, view);
  const { row, column } = active;
  const merges = useMemo(
    () => mergesIn(layout.merges, { top, bottom, left, right }),
    [layout, top, bottom, left, right],
  );
  const columnsKey = linesToDraw({ top, bottom, left, right }, merges, { row, column }).columns.join();
  const columns = useMemo(() => columnsKey.split(",").map(Number), [columnsKey]);
  const { rows } = linesToDraw({ top, bottom, left, right }, merges, { row, column });
  return { rows, columns, merges: merges.length === 0 ? noMerges : merges };
}

const noMerges: readonly never[] = [];

/** The part of the cells that neither the column letters nor the row numbers cover. */
function viewportOf(element: HTMLElement): Viewport {
  return {
    top: element.scrollTop,
    left: element.scrollLeft,
    width: element.clientWidth - gutter,
    height: element.clientHeight - headHeight,
  };
}

interface LettersProps {
  readonly layout: SheetLayout;
  readonly columns: readonly number[];
  readonly active: number;
  readonly words: ViewWords;
}

function ColumnLetters({ layout, columns, active, words }: LettersProps) {
  return (
    <div role="row" aria-rowindex={1} className={viewStyles.headRow}>
      <div role="columnheader" aria-colindex={1} className={viewStyles.rowHead}>
        <span className={paneStyles.hidden}>{words.text.corner}</span>
      </div>
      {columns.map((column) => {
        const left = layout.lefts[column] ?? 0;
        const width = (layout.lefts[column + 1] ?? left) - left;
        const letters = columnLetters(column);
        const hidden = layout.hiddenColumns.has(column);
        const classes = [
          viewStyles.column,
          column === active ? viewStyles.headActive : "",
          hidden ? viewStyles.headHidden : "",
        ];
        return (
          <div
            key={column}
            role="columnheader"
            aria-colindex={column + 2}
            className={classes.join(" ")}
            style={{ left: left + gutter, width }}
            {...(hidden && { title: words.text.hiddenColumn({ column: letters }) })}
          >
            {letters}
          </div>
        );
      })}
    </div>
  );
}
