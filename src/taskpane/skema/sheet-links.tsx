import { Button } from "../button";
import { Icon } from "../icons";
import { styles } from "../styles";
import { useTools } from "../tools";
import { TroubleNotice } from "../trouble-notice";
import { useRun } from "../use-run";

/** The way to each sheet of the skema. */
export function SheetLinks({ sheets }: { readonly sheets: readonly string[] }) {
  const { host, words } = useTools();
  const run = useRun();
  return (
    <nav className={styles.tight} aria-label={words.skema.sheets}>
      <h2 className={styles.heading}>{words.skema.sheets}</h2>
      <div className={styles.outdent}>
        <ul>
          {sheets.map((sheet) => (
            <li key={sheet}>
              <Button
                look="quiet"
                onClick={() => {
                  run.start(() => host.reveal({ sheet, cell: "A1" }));
                }}
              >
                <Icon name="Sheet" />
                {sheet}
              </Button>
            </li>
          ))}
        </ul>
      </div>
      {run.state.phase === "failed" && <TroubleNotice trouble={run.state.trouble} dismiss={run.clear} />}
    </nav>
  );
}
