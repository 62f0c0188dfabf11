import { useEffect, useRef, type KeyboardEvent } from "react";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { Icon } from "../../taskpane/icons";
import { styles as paneStyles } from "../../taskpane/styles";
import { severityIcon } from "./cell";
import { worstOf, type SheetMarks } from "./marks";
import type { ViewWords } from "./sheet-view";
import { viewStyles } from "./view-styles";

interface SheetTabsProps {
  readonly sheets: readonly SheetSnapshot[];
  readonly marks: ReadonlyMap<string, SheetMarks>;
  readonly current: string;
  readonly onChoose: (sheet: string) => void;
  readonly words: ViewWords;
}

/** The workbook's sheets as tabs; hidden ones and those with findings tell so. */
export function SheetTabs({ sheets, marks, current, onChoose, words }: SheetTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current
      ?.querySelector("[aria-selected=true]")
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [current]);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = sheets.findIndex(({ name }) => name === current);
    const target = sheets[neighbour(event.key, at, sheets.length)];
    if (target === undefined) return;
    event.preventDefault();
    onChoose(target.name);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[sheets.indexOf(target)]?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={words.text.sheets}
      className={viewStyles.tabs}
      onKeyDown={onKeyDown}
    >
      {sheets.map(({ name, visibility }) => {
        const own = marks.get(name);
        const worst = own && worstOf(own);
        const hidden = visibility !== "visible";
        return (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === current}
            aria-controls="sheet"
            tabIndex={name === current ? 0 : -1}
            className={`${viewStyles.tab} ${hidden ? viewStyles.hiddenTab : ""}`}
            onClick={() => {
              onChoose(name);
            }}
            {...(own && worst !== undefined && { title: words.text.counts(own.counts) })}
          >
            {name}
            {hidden && <span> ({words.text.hidden})</span>}
            {worst !== undefined && (
              <span className={viewStyles[worst]}>
                <Icon name={severityIcon[worst]} size={14} />
                <span className={paneStyles.hidden}>{words.text.severities[worst]}</span>
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}

/** The same as one list to choose from, where tabs have no room. */
export function SheetChooser({ sheets, marks, current, onChoose, words }: SheetTabsProps) {
  const { text } = words;
  return (
    <label className={viewStyles.chooser}>
      {text.sheets}
      <select
        value={current}
        onChange={(event) => {
          onChoose(event.target.value);
        }}
      >
        {sheets.map(({ name, visibility }) => {
          const counts = text.counts(marks.get(name)?.counts ?? { error: 0, warning: 0, info: 0 });
          const hidden = visibility === "visible" ? "" : ` (${text.hidden})`;
          return (
            <option key={name} value={name}>
              {name + hidden + (counts === "" ? "" : ` – ${counts}`)}
            </option>
          );
        })}
      </select>
    </label>
  );
}

function neighbour(key: string, at: number, count: number): number {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return -1;
  }
}
