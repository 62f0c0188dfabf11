import { styles } from "../styles";
import { overviewStyles } from "./styles";
import { useTools } from "../tools";

interface MeterProps {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

/** How many of how many, as a line that fills. */
export function Meter({ label, done, total }: MeterProps) {
  const { words } = useTools();
  const text = words.overview.ratio({ done, total });
  const width = total === 0 ? "0%" : `${(100 * done) / total}%`;
  return (
    <div className={styles.tight}>
      <div className={styles.between}>
        <span className={styles.small}>{label}</span>
        <span className={styles.number}>{text}</span>
      </div>
      <div
        className={overviewStyles.meter}
        role="meter"
        aria-label={label}
        aria-valuenow={done}
        aria-valuemin={0}
        aria-valuemax={Math.max(total, 1)}
        aria-valuetext={text}
      >
        <div className={overviewStyles.meterFill} style={{ width }} />
      </div>
    </div>
  );
}
