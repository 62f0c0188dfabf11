import { useRef, type ReactNode } from "react";
import { styles as paneStyles } from "../taskpane/styles";

interface FileButtonProps {
  readonly className: string;
  readonly onChoose: (file: File) => void;
  readonly children: ReactNode;
  readonly disabled?: boolean;
}

/** A button that lets the person choose a file. */
export function FileButton({ className, onChoose, children, disabled = false }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={className} disabled={disabled} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        className={paneStyles.hidden}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file !== undefined) onChoose(file);
        }}
      />
    </>
  );
}
