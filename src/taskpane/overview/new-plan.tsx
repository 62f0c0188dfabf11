import { Button } from "../button";
import { TextField } from "@fluentui/react/lib/TextField";
import { useState, type SyntheticEvent } from "react";
import { styles } from "../styles";
import { overviewStyles } from "./styles";
import { useTools } from "../tools";
import { TroubleNotice } from "../trouble-notice";
import { useRun } from "../use-run";
import { emptyPlanForm, faultsOf, type PlanForm } from "./plan-form";

/** The short form that makes a plan in a workbook that has none. */
export default function NewPlan() {
  const { host, words, today, written, announce } = useTools();
  const texts = words.newPlan;
  const [form, setForm] = useState(() => emptyPlanForm(today()));
  const [tried, setTried] = useState(false);
  const run = useRun();
  const faults = faultsOf(form);
  const field = (name: keyof PlanForm, type: "text" | "date") => {
    const fault = tried ? faults[name] : undefined;
    return (
      <TextField
        name={name}
        label={texts[name]}
        type={type}
        required
        value={form[name]}
        autoComplete="off"
        {...(fault !== undefined && { errorMessage: texts[fault] })}
        onChange={(_, value) => {
          setForm({ ...form, [name]: value ?? "" });
        }}
      />
    );
  };
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    const wrong = Object.keys(faults)[0];
    if (wrong !== undefined) {
      event.currentTarget.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
      return;
    }
    run.start(async (core) => {
      await core.startPlan(host, { ...form, name: form.name.trim(), municipality: form.municipality.trim() });
      announce(texts.done);
      written();
    });
  };
  const busy = run.state.phase === "running";
  return (
    <form className={overviewStyles.form} noValidate onSubmit={submit} aria-labelledby="pane-new-plan">
      <h1 id="pane-new-plan" className={styles.title}>
        {texts.title}
      </h1>
      <p>{texts.text}</p>
      {field("name", "text")}
      {field("municipality", "text")}
      <div className={overviewStyles.pair}>
        {field("from", "date")}
        {field("to", "date")}
      </div>
      {run.state.phase === "failed" && <TroubleNotice trouble={run.state.trouble} dismiss={run.clear} />}
      <Button look="primary" type="submit" disabled={busy}>
        {busy ? texts.working : texts.action}
      </Button>
    </form>
  );
}
