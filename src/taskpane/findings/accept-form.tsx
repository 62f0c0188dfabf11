import { Button } from "../button";
import { TextField } from "@fluentui/react/lib/TextField";
import { useEffect, useRef, useState, type SyntheticEvent } from "react";
import type { Finding } from "../../validation";
import { classes, styles } from "../styles";
import { findingsStyles } from "./styles";
import { useTools } from "../tools";
import { TroubleNotice } from "../trouble-notice";
import { useRun } from "../use-run";

/** Accepting a finding: a button, and behind it a reason that is kept in the workbook. */
export function AcceptForm({ finding }: { readonly finding: Finding }) {
  const { words } = useTools();
  const [asked, setAsked] = useState<boolean | undefined>(undefined);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Back from the form, the keyboard is where it was before.
    if (asked === false) place.current?.querySelector("button")?.focus();
  }, [asked]);
  if (asked !== true) {
    return (
      <div ref={place}>
        <Button
          look="plain"
          onClick={() => {
            setAsked(true);
          }}
        >
          {words.findings.accept}
        </Button>
      </div>
    );
  }
  return (
    <ReasonForm
      finding={finding}
      close={() => {
        setAsked(false);
      }}
    />
  );
}

interface ReasonFormProps {
  readonly finding: Finding;
  readonly close: () => void;
}

function ReasonForm({ finding, close }: ReasonFormProps) {
  const { host, words, today, written, announce } = useTools();
  const texts = words.findings;
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const run = useRun();
  const focusField = () => form.current?.querySelector("textarea")?.focus();
  useEffect(() => {
    focusField();
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() === "") return focusField();
    run.start(async (core) => {
      await core.acceptFinding(host, finding, reason, today());
      announce(texts.acceptDone);
      written();
    });
  };
  const busy = run.state.phase === "running";
  return (
    <form ref={form} className={classes(styles.stack, findingsStyles.wide)} onSubmit={submit} noValidate>
      <TextField
        label={texts.acceptLabel}
        description={texts.acceptHint}
        multiline
        autoAdjustHeight
        resizable={false}
        rows={2}
        value={reason}
        {...(tried && reason.trim() === "" && { errorMessage: texts.reasonMissing })}
        onChange={(_, value) => {
          setReason(value ?? "");
        }}
      />
      {run.state.phase === "failed" && <TroubleNotice trouble={run.state.trouble} dismiss={run.clear} />}
      <div className={findingsStyles.actions}>
        <Button look="primary" type="submit" disabled={busy}>
          {busy ? texts.accepting : texts.acceptAction}
        </Button>
        <Button look="plain" disabled={busy} onClick={close}>
          {words.actions.cancel}
        </Button>
      </div>
    </form>
  );
}
