import { useMemo, useState } from "react";
import type { workbench } from "../../messages/da/workbench";
import type { Finding } from "../../validation";
import { fromA1, type CellAddress, type Position } from "../../workbook/address";
import type { SheetDrawing } from "../../workbook/patch";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { themeClass } from "../../taskpane/styles";
import type { ThemeName } from "../../taskpane/tokens";
import { CellBar } from "./cell-bar";
import { Grid } from "./grid";
import { anchorOf, layoutOf } from "./layout";
import type { SheetMarks } from "./marks";
import { SheetChooser, SheetTabs } from "./sheet-tabs";
import { viewStyles } from "./view-styles";

/** What the view says, and how it puts a finding in words. */
export interface ViewWords {
  readonly text: (typeof workbench)["view"];
  readonly sentence: (finding: Finding) => string;
}

/** A wish to see a cell; a new `number` is a new wish. */
export interface CellRequest {
  readonly cell: CellAddress;
  readonly number: number;
}

interface SheetViewProps {
  readonly snapshot: WorkbookSnapshot;
  readonly marks: ReadonlyMap<string, SheetMarks>;
  readonly drawingOf: (sheet: string) => SheetDrawing | undefined;
  readonly request: CellRequest | undefined;
  readonly words: ViewWords;
  readonly theme: ThemeName;
  readonly narrow: boolean;
}

const firstCell: Position = { row: 0, column: 0 };

/** A workbook to look at: the selected cell, the cells of a sheet, the sheets. */
export function SheetView({ snapshot, marks, drawingOf, request, words, theme, narrow }: SheetViewProps) {
  const [chosen, setChosen] = useState<string>();
  const [positions, setPositions] = useState<ReadonlyMap<string, Position>>(new Map());
  const [granted, setGranted] = useState(0);
  if (request !== undefined && request.number !== granted) {
    setGranted(request.number);
    setChosen(request.cell.sheet);
    setPositions(new Map(positions).set(request.cell.sheet, fromA1(request.cell.cell) ?? firstCell));
  }
  const sheet = sheetToShow(snapshot, chosen);
  if (sheet === undefined) return null;
  const Sheets = narrow ? SheetChooser : SheetTabs;
  return (
    <>
      <SheetPanel
        key={sheet.name}
        sheet={sheet}
        marks={marks.get(sheet.name)}
        drawing={drawingOf(sheet.name)}
        selected={positions.get(sheet.name) ?? firstCell}
        requested={request?.cell.sheet === sheet.name ? fromA1(request.cell.cell) : undefined}
        onSelect={(position) => {
          setPositions(new Map(positions).set(sheet.name, position));
        }}
        words={words}
        theme={theme}
      />
      <Sheets
        sheets={snapshot.sheets}
        marks={marks}
        current={sheet.name}
        onChoose={setChosen}
        words={words}
      />
    </>
  );
}

/** The sheet that was chosen, while it is there, else the first that Excel would show. */
function sheetToShow({ sheets }: WorkbookSnapshot, chosen: string | undefined): SheetSnapshot | undefined {
  return (
    sheets.find(({ name }) => name === chosen) ??
    sheets.find(({ visibility }) => visibility === "visible") ??
    sheets[0]
  );
}

interface SheetPanelProps {
  readonly sheet: SheetSnapshot;
  readonly marks: SheetMarks | undefined;
  readonly drawing: SheetDrawing | undefined;
  readonly selected: Position;
  readonly requested: Position | undefined;
  readonly onSelect: (position: Position) => void;
  readonly words: ViewWords;
  readonly theme: ThemeName;
}

function SheetPanel(props: SheetPanelProps) {
  const { sheet, marks, drawing, selected, requested, onSelect, words, theme } = props;
  // Colours made for paper would be lost in a high-contrast theme, so there the drawn sheets are plain as well.
  const shown = theme === "contrast" ? undefined : drawing;
  const { row = 0, column = 0 } = requested ?? {};
  const base = useMemo(() => {
    const marked = [...(marks?.byCell.values() ?? [])].map(({ at }) => at);
    return layoutOf(sheet, shown, marked);
  }, [sheet, shown, marks]);
  const layout = useMemo(
    () => (row < base.rows && column < base.columns ? base : layoutOf(sheet, shown, [{ row, column }])),
    [base, sheet, shown, row, column],
  );
  return (
    <div id="sheet" role="tabpanel" aria-label={sheet.name} className={viewStyles.panel}>
      <CellBar sheet={sheet} selected={anchorOf(layout.merges, selected)} marks={marks} words={words} />
      <Grid
        sheet={sheet}
        layout={layout}
        marks={marks}
        selected={selected}
        onSelect={onSelect}
        words={words}
        className={shown === undefined ? "" : themeClass("light")}
      />
    </div>
  );
}
