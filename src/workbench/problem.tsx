import { Icon } from "../taskpane/icons";
import { styles as paneStyles } from "../taskpane/styles";
import type { Trouble } from "../taskpane/trouble";
import type { Words } from "./words";
import { styles } from "./styles";

interface ProblemProps {
  readonly trouble: Trouble;
  readonly words: Words;
  readonly onDismiss: () => void;
}

/** What went wrong with a file, in one sentence, and the way on. */
export function Problem({ trouble, words, onDismiss }: ProblemProps) {
  return (
    <div role="alert" className={styles.problem}>
      <Icon name="Error" />
      <div className={styles.problemText}>
        <p>{trouble.sentence}</p>
        <details className={styles.details}>
          <summary>{words.details}</summary>
          <pre>{trouble.details}</pre>
        </details>
      </div>
      <button type="button" className={paneStyles.quietButton} onClick={onDismiss}>
        {words.dismiss}
      </button>
    </div>
  );
}
