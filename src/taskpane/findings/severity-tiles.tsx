import { severities } from "../../validation/finding";
import type { FindingsEvent, FindingsView } from "../findings-view";
import { Icon, type IconName } from "../icons";
import { classes, styles } from "../styles";
import { findingsStyles } from "./styles";
import { useTools } from "../tools";
import type { Severity } from "../../validation";

export const severityIcons: Readonly<Record<Severity, IconName>> = {
  error: "Error",
  warning: "Warning",
  info: "Info",
};

interface TilesProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly view: FindingsView;
  readonly dispatch: (event: FindingsEvent) => void;
}

/** How many of each severity; a press shows those alone. */
export function SeverityTiles({ counts, view, dispatch }: TilesProps) {
  const { words } = useTools();
  return (
    <div className={findingsStyles.tiles} role="group" aria-label={words.findings.severityFilter}>
      {severities.map((severity) => (
        <button
          key={severity}
          type="button"
          className={findingsStyles.tile}
          aria-pressed={view.severities.includes(severity)}
          onClick={() => {
            dispatch({ kind: "severity-toggled", severity });
          }}
        >
          <span className={findingsStyles.tileNumber}>
            <span className={classes(styles.noticeIcon, styles[severity])}>
              <Icon name={severityIcons[severity]} />
            </span>
            {counts[severity]}
          </span>
          <span>{words.findings.severities[severity][counts[severity] === 1 ? "one" : "many"]}</span>
        </button>
      ))}
    </div>
  );
}
