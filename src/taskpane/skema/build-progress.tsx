import { Button } from "../button";
import { ProgressIndicator } from "@fluentui/react/lib/ProgressIndicator";
import type { JobStage } from "../../jobs";
import { styles } from "../styles";
import { useTools } from "../tools";

const stages: readonly JobStage[] = ["reading", "checking", "drawing", "writing"];

interface ProgressProps {
  readonly year: number;
  readonly stage: JobStage | undefined;
  readonly stopping: boolean;
  readonly stop: () => void;
}

/** How far a build has come, and the way to stop it; once it writes, it goes on to the end. */
export function BuildProgress({ year, stage, stopping, stop }: ProgressProps) {
  const { words } = useTools();
  const done = stage === undefined ? 0 : stages.indexOf(stage);
  const writing = stage === "writing";
  return (
    <div className={styles.card}>
      <div className={styles.stack}>
        <ProgressIndicator
          label={words.skema.building({ year })}
          description={stopping ? words.actions.stopping : stage && words.skema.stages[stage]}
          percentComplete={(done + 0.5) / stages.length}
        />
        <div>
          <Button look="plain" onClick={stop} disabled={stopping || writing}>
            {words.actions.cancel}
          </Button>
        </div>
      </div>
    </div>
  );
}
