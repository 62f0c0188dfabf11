import { useState, useSyncExternalStore } from "react";
import { styles as paneStyles } from "../taskpane/styles";
import { download, downloadName } from "./download";
import { FileButton } from "./file-button";
import type { Source } from "./open-source";
import { styles } from "./styles";
import type { Words } from "./words";
import type { WorkbenchHost } from "./workbench-host";

interface FileBarProps {
  readonly host: WorkbenchHost;
  readonly words: Words;
  readonly narrow: boolean;
  readonly opening: string | undefined;
  readonly onOpen: (source: Source) => void;
  readonly onHost: (host: WorkbenchHost) => void;
}

/** The open file: its name, and what can be done with it as a whole. */
export function FileBar({ host, words, narrow, opening, onOpen, onHost }: FileBarProps) {
  const undownloaded = useSyncExternalStore(
    (changed) => host.listen({ changed, revealed: () => undefined }),
    () => host.undownloaded,
  );
  const [said, setSaid] = useState<string>();
  const { bar } = words;
  const pending = narrow ? bar.pendingShort : bar.pending;
  const status =
    opening !== undefined ? words.start.opening({ file: opening }) : undownloaded ? pending : said;
  return (
    <header className={styles.bar}>
      <div className={styles.file}>
        <h1 className={styles.fileName} title={host.name}>
          {host.name}
        </h1>
        <p className={styles.status} role="status">
          {status ?? bar.nothing}
        </p>
      </div>
      {host.canUndo && (
        <button
          type="button"
          className={paneStyles.quietButton}
          onClick={() => {
            setSaid(bar.undone);
            onHost(host.undone());
          }}
        >
          {bar.undo}
        </button>
      )}
      <FileButton
        className={paneStyles.quietButton}
        onChoose={(file) => {
          onOpen({ kind: "file", file });
        }}
      >
        {narrow ? bar.openShort : bar.open}
      </FileButton>
      <button
        type="button"
        className={paneStyles.primaryButton}
        disabled={!undownloaded}
        onClick={() => {
          const name = downloadName(host.name, words.ending);
          download(host.bytes, name);
          host.noteDownloaded();
          setSaid(bar.downloaded({ file: name }));
        }}
      >
        {narrow ? bar.downloadShort : bar.download}
      </button>
    </header>
  );
}
