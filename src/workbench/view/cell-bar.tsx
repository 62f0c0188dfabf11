import { toA1, type Position } from "../../workbook/address";
import { cellAt, type SheetSnapshot } from "../../workbook/snapshot";
import { Icon } from "../../taskpane/icons";
import { severityIcon } from "./cell";
import { heldText, shownText } from "./cell-text";
import { markKey, type SheetMarks } from "./marks";
import type { ViewWords } from "./sheet-view";
import { viewStyles } from "./view-styles";

interface CellBarProps {
  readonly sheet: SheetSnapshot;
  readonly selected: Position;
  readonly marks: SheetMarks | undefined;
  readonly words: ViewWords;
}

/** The selected cell: its address, its formula and its full text, and what was found in it. */
export function CellBar({ sheet, selected, marks, words }: CellBarProps) {
  const cell = cellAt(sheet, selected.row, selected.column);
  const shown = cell === undefined ? "" : shownText(cell);
  const held = cell === undefined ? "" : heldText(cell.value);
  const mark = marks?.byCell.get(markKey(selected));
  return (
    <div className={viewStyles.cellBar}>
      <div className={viewStyles.address}>{toA1(selected.row, selected.column)}</div>
      <div className={viewStyles.content} tabIndex={0} role="group" aria-label={words.text.cell}>
        {cell?.formula !== undefined && <div className={viewStyles.formula}>={cell.formula}</div>}
        {shown === "" ? <span className={viewStyles.quiet}>{words.text.blank}</span> : <div>{shown}</div>}
        {shown !== held && held !== "" && (
          <div className={viewStyles.quiet}>{words.text.holds({ value: held })}</div>
        )}
        {mark?.findings.map((finding, index) => (
          <div key={index} className={viewStyles.barFinding}>
            <span className={viewStyles[finding.severity]}>
              <Icon name={severityIcon[finding.severity]} />
            </span>
            <span>{words.sentence(finding)}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
