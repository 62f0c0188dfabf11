import { Button } from "../button";
import { SearchBox } from "@fluentui/react/lib/SearchBox";
import { useCallback, useId, useMemo } from "react";
import type { CellAddress } from "../../workbook/address";
import type { Check } from "../use-check";
import type { Checked } from "../check-state";
import { rowsOf, type FindingsEvent, type FindingsView, type Row } from "../findings-view";
import { Icon } from "../icons";
import { Notice } from "../notice";
import { styles } from "../styles";
import { findingsStyles } from "./styles";
import { useTools } from "../tools";
import { TroubleNotice } from "../trouble-notice";
import { useRun } from "../use-run";
import { FindingDetails } from "./finding-details";
import { FindingRow, GroupRow, rowHeights } from "./finding-row";
import { SeverityTiles } from "./severity-tiles";
import { SinceNotice } from "./since-notice";
import { useWordedFindings } from "./use-worded-findings";
import { VirtualList } from "./virtual-list";

interface FindingsProps {
  readonly checked: Checked;
  readonly since: Check["since"];
  readonly view: FindingsView;
  readonly dispatch: (event: FindingsEvent) => void;
  readonly scroller: HTMLElement;
  readonly seeNewPlan: () => void;
}

const keyOf = (row: Row) => row.key;

/** Everything that is wrong with the workbook, and what to do about it. */
export default function FindingsPlace(props: FindingsProps) {
  const { checked, since, view, dispatch, scroller, seeNewPlan } = props;
  const { host, words } = useTools();
  const texts = words.findings;
  const { open, accepted, ruleNames } = useWordedFindings(checked, since);
  const { rows, shown } = useMemo(
    () => rowsOf(open, accepted, view, texts.accepted),
    [open, accepted, view, texts.accepted],
  );
  const going = useRun();
  const { start } = going;
  const goTo = useCallback(
    (cell: CellAddress) => {
      start(() => host.reveal(cell));
    },
    [host, start],
  );
  const heightOf = useCallback(
    (row: Row) =>
      row.kind === "group" ? rowHeights.group : row.key === view.open ? undefined : rowHeights.finding,
    [view.open],
  );
  const everything = open.length + accepted.length;
  return (
    <>
      <h1 className={styles.hidden}>{words.places.findings}</h1>
      {checked.plan.indicators.length + checked.plan.criteria.length === 0 && (
        <Notice tone="info">
          <p>{texts.noPlan}</p>
          <div>
            <Button look="link" onClick={seeNewPlan}>
              {words.skema.noPlanAction}
            </Button>
          </div>
        </Notice>
      )}
      <SeverityTiles counts={checked.validation.counts} view={view} dispatch={dispatch} />
      {since !== undefined && <SinceNotice since={since} titleOf={({ rule }) => ruleNames[rule]} />}
      {everything > 0 && <Tools view={view} dispatch={dispatch} />}
      {going.state.phase === "failed" && (
        <TroubleNotice trouble={going.state.trouble} dismiss={going.clear} />
      )}
      {everything > 0 && (
        <p className={styles.quiet} role="status">
          {texts.shown({ shown, all: open.length })}
        </p>
      )}
      {rows.length === 0 ? (
        <Empty
          texts={everything === 0 ? texts.none : texts.noMatch}
          clear={() => {
            dispatch({ kind: "cleared" });
          }}
        />
      ) : (
        <VirtualList items={rows} keyOf={keyOf} heightOf={heightOf} scroller={scroller} label={texts.list}>
          {(row, tabIndex) =>
            row.kind === "group" ? (
              <GroupRow
                row={row}
                tabIndex={tabIndex}
                toggle={() => {
                  dispatch({ kind: "group-toggled", group: row.group });
                }}
              />
            ) : (
              <>
                <FindingRow
                  row={row}
                  tabIndex={tabIndex}
                  open={row.key === view.open}
                  grouping={view.grouping}
                  toggle={() => {
                    if (row.key !== view.open) goTo({ sheet: row.finding.sheet, cell: row.finding.cell });
                    dispatch({ kind: "row-toggled", row: row.key });
                  }}
                />
                {row.key === view.open && <FindingDetails worded={row} goTo={goTo} />}
              </>
            )
          }
        </VirtualList>
      )}
    </>
  );
}

function Tools({ view, dispatch }: Pick<FindingsProps, "view" | "dispatch">) {
  const { words } = useTools();
  const texts = words.findings;
  const id = useId();
  return (
    <div className={findingsStyles.tools}>
      <div className={styles.grow}>
        <SearchBox
          placeholder={texts.search}
          ariaLabel={texts.search}
          clearButtonProps={{ ariaLabel: texts.clearSearch }}
          value={view.search}
          onChange={(_, search) => {
            dispatch({ kind: "searched", search: search ?? "" });
          }}
        />
      </div>
      <label htmlFor={id} className={styles.hidden}>
        {texts.groupBy}
      </label>
      <select
        id={id}
        title={texts.groupBy}
        className={styles.select}
        value={view.grouping}
        onChange={(event) => {
          dispatch({ kind: "grouped", grouping: event.target.value === "rule" ? "rule" : "sheet" });
        }}
      >
        <option value="sheet">{texts.bySheet}</option>
        <option value="rule">{texts.byRule}</option>
      </select>
    </div>
  );
}

interface EmptyProps {
  readonly texts: { readonly title: string; readonly text: string; readonly action?: string };
  readonly clear: () => void;
}

function Empty({ texts, clear }: EmptyProps) {
  return (
    <div className={styles.empty}>
      {texts.action === undefined && (
        <span className={styles.good}>
          <Icon name="Done" size={32} />
        </span>
      )}
      <p className={styles.heading}>{texts.title}</p>
      <p className={styles.quiet}>{texts.text}</p>
      {texts.action !== undefined && (
        <Button look="plain" onClick={clear}>
          {texts.action}
        </Button>
      )}
    </div>
  );
}
