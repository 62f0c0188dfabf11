import { Icon } from "../taskpane/icons";
import { styles as paneStyles } from "../taskpane/styles";
import type { Trouble } from "../taskpane/trouble";
import { FileButton } from "./file-button";
import type { Source } from "./open-source";
import { Problem } from "./problem";
import { styles } from "./styles";
import type { Words } from "./words";

interface StartProps {
  readonly words: Words;
  /** The name of the file that is being opened. */
  readonly opening: string | undefined;
  readonly over: boolean;
  readonly trouble: Trouble | undefined;
  readonly onOpen: (source: Source) => void;
  readonly onDismiss: () => void;
  readonly onLanguage: () => void;
}

/** The first screen: one place to drop a file, one button, and a way to try. */
export function Start({ words, opening, over, trouble, onOpen, onDismiss, onLanguage }: StartProps) {
  const { start } = words;
  const busy = opening !== undefined;
  return (
    <main className={styles.start}>
      <div className={styles.startTop}>
        <button type="button" className={styles.language} title={start.language.long} onClick={onLanguage}>
          {start.language.short}
        </button>
      </div>
      <div className={styles.startBody}>
        <h1 className={styles.startTitle}>{start.title}</h1>
        <div className={`${styles.drop} ${over ? styles.dropOver : ""}`}>
          <Icon name="Sheet" size={40} />
          <p className={styles.dropText} role="status">
            {busy ? start.opening({ file: opening }) : over ? start.drop : start.text}
          </p>
          <FileButton
            className={paneStyles.primaryButton}
            disabled={busy}
            onChoose={(file) => {
              onOpen({ kind: "file", file });
            }}
          >
            {start.choose}
          </FileButton>
          <p className={styles.quiet}>{start.formats}</p>
        </div>
        {trouble && <Problem trouble={trouble} words={words} onDismiss={onDismiss} />}
        <p className={styles.private}>{start.private}</p>
        <div className={styles.startLinks}>
          <button
            type="button"
            className={paneStyles.link}
            disabled={busy}
            onClick={() => {
              onOpen({ kind: "sample", name: start.sampleFile });
            }}
          >
            {start.sample}
          </button>
          <button
            type="button"
            className={paneStyles.link}
            disabled={busy}
            onClick={() => {
              onOpen({ kind: "blank", name: start.blankFile });
            }}
          >
            {start.blank}
          </button>
        </div>
      </div>
    </main>
  );
}
