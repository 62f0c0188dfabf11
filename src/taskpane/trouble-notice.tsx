import { Button } from "./button";
import { useState } from "react";
import { Notice } from "./notice";
import { classes, styles } from "./styles";
import { useTools } from "./tools";
import type { Trouble } from "./trouble";

interface TroubleProps {
  readonly trouble: Trouble;
  readonly retry?: () => void;
  readonly dismiss?: () => void;
}

/** What went wrong in one sentence, a way on, and details to copy. */
export function TroubleNotice({ trouble, retry, dismiss }: TroubleProps) {
  const { words } = useTools();
  const [copied, setCopied] = useState<boolean | undefined>(undefined);
  const copy = async () => {
    setCopied(await copyText(trouble.details));
  };
  return (
    <div role="alert">
      <Notice tone="error">
        <p>{trouble.sentence}</p>
        <div className={classes(styles.row, styles.outdent)}>
          {retry !== undefined && (
            <Button look="quiet" onClick={retry}>
              {words.actions.retry}
            </Button>
          )}
          {dismiss !== undefined && (
            <Button look="quiet" onClick={dismiss}>
              {words.actions.dismiss}
            </Button>
          )}
        </div>
        <details className={styles.details}>
          <summary>{words.trouble.details}</summary>
          <pre tabIndex={0}>{trouble.details}</pre>
          <Button look="quiet" onClick={() => void copy()}>
            {words.trouble.copy}
          </Button>{" "}
          <span role="status">
            {copied === true && words.trouble.copied}
            {copied === false && words.trouble.notCopied}
          </span>
        </details>
      </Notice>
    </div>
  );
}

/** Puts a text on the clipboard; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
