import { styles } from "./styles";
import { shell } from "./shell-styles";
import { useTools } from "./tools";

const heights = [28, 96, 44, 120];

/** Where a place will be, before it can be drawn. */
export function Waiting() {
  const { words } = useTools();
  return <Outline label={words.status.loading} />;
}

/** Grey room for what is to come. */
export function Outline({ label }: { readonly label: string }) {
  return (
    <div className={styles.stack} aria-busy="true">
      <span className={styles.hidden}>{label}</span>
      {heights.map((height) => (
        <div key={height} className={shell.skeleton} style={{ height }} />
      ))}
    </div>
  );
}
