import { styles } from "./styles";
import { shell } from "./shell-styles";
import { useTools } from "./tools";

const heights = [28, 96, 44, 120];

/** Where a place will be, before it can be drawn. */
export function Waiting() {
  const { words } = useTools();
  return (
    <div className={styles.stack} aria-busy="true">
      <span className={styles.hidden}>{words.status.loading}</span>
      {heights.map((height) => (
        <div key={height} className={shell.skeleton} style={{ height }} />
      ))}
    </div>
  );
}
