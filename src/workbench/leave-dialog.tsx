import { useEffect, useRef } from "react";
import { styles as paneStyles } from "../taskpane/styles";
import { styles } from "./styles";
import type { Words } from "./words";

interface LeaveDialogProps {
  readonly words: Words;
  readonly file: string;
  readonly onDownload: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

/** Asks before changes that have not been downloaded are lost. */
export function LeaveDialog({ words: { leave }, file, onDownload, onDiscard, onCancel }: LeaveDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="leave-title" onClose={onCancel}>
      <h2 id="leave-title" className={styles.dialogTitle}>
        {leave.title}
      </h2>
      <p>{leave.text({ file })}</p>
      <div className={styles.dialogActions}>
        <button type="button" className={paneStyles.primaryButton} onClick={onDownload}>
          {leave.download}
        </button>
        <button type="button" className={paneStyles.plainButton} onClick={onDiscard}>
          {leave.discard}
        </button>
        <button type="button" className={paneStyles.quietButton} onClick={onCancel}>
          {leave.cancel}
        </button>
      </div>
    </dialog>
  );
}
