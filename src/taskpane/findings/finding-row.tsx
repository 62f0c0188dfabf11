import { Icon } from "../icons";
import type { Grouping, Row } from "../findings-view";
import { classes, styles } from "../styles";
import { findingsStyles } from "./styles";
import { useTools } from "../tools";
import { severityIcons } from "./severity-tiles";

/** The heights that the styles give the rows, in pixels. */
export const rowHeights = { group: 36, finding: 76 } as const;

interface GroupRowProps {
  readonly row: Extract<Row, { kind: "group" }>;
  readonly tabIndex: 0 | -1;
  readonly toggle: () => void;
}

/** The heading of a group; a press folds it. */
export function GroupRow({ row, tabIndex, toggle }: GroupRowProps) {
  const { words } = useTools();
  return (
    <button
      type="button"
      data-row-button=""
      tabIndex={tabIndex}
      className={findingsStyles.groupRow}
      aria-expanded={!row.folded}
      onClick={toggle}
    >
      <Icon name={row.folded ? "ChevronRight" : "ChevronDown"} />
      <span className={classes(styles.ellipsis, styles.grow)}>{row.name}</span>
      <span className={classes(styles.quiet, styles.number)}>
        {row.count}
        <span className={styles.hidden}> {words.findings.inGroup}</span>
      </span>
    </button>
  );
}

interface FindingRowProps {
  readonly row: Extract<Row, { kind: "finding" }>;
  readonly tabIndex: 0 | -1;
  readonly open: boolean;
  /** Where the heading of its group says the rule, its own says the place. */
  readonly grouping: Grouping;
  readonly toggle: () => void;
}

/** A finding in three lines; a press shows it whole and goes to its cell. */
export function FindingRow({ row, tabIndex, open, grouping, toggle }: FindingRowProps) {
  const { words } = useTools();
  const { severity, sheet, cell } = row.finding;
  const placeFirst = grouping === "rule" && row.accepted === undefined;
  const where = grouping === "rule" || row.accepted !== undefined ? `${sheet} ${cell}` : cell;
  return (
    <button
      type="button"
      data-row-button=""
      tabIndex={tabIndex}
      className={findingsStyles.findingRow}
      aria-expanded={open}
      onClick={({ currentTarget }) => {
        toggle();
        requestAnimationFrame(() =>
          currentTarget.closest("[data-row]")?.scrollIntoView({ block: "nearest" }),
        );
      }}
    >
      <span className={styles[severity]} title={words.findings.severities[severity].one}>
        <Icon name={severityIcons[severity]} />
        <span className={styles.hidden}>{words.findings.severities[severity].one}: </span>
      </span>
      <span className={findingsStyles.findingText}>
        <span className={findingsStyles.findingTitle}>
          <span className={classes(styles.ellipsis, styles.heading)}>{placeFirst ? where : row.title}</span>
          {row.added && (
            <span className={classes(styles.badge, styles.badgeOn)}>{words.findings.newMark}</span>
          )}
          {!placeFirst && <span className={classes(findingsStyles.cellName, styles.ellipsis)}>{where}</span>}
        </span>
        <span className={open ? findingsStyles.whole : findingsStyles.clamp}>{row.sentence}</span>
      </span>
    </button>
  );
}
