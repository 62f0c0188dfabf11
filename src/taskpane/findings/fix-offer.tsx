import { Button } from "../button";
import type { Fix } from "../../validation";
import { valueInWords } from "../value-in-words";
import { classes, styles } from "../styles";
import { findingsStyles } from "./styles";
import { useTools } from "../tools";
import { TroubleNotice } from "../trouble-notice";
import { useRun } from "../use-run";

/** A repair with what the cell holds before and after. */
export function FixOffer({ fix }: { readonly fix: Fix }) {
  const { host, language, words, written, announce } = useTools();
  const texts = words.findings;
  const run = useRun();
  const repair = () => {
    run.start(async (core) => {
      await core.applyFix(host, fix);
      announce(texts.fixed({ cell: `${fix.at.sheet}!${fix.at.cell}` }));
      written();
    });
  };
  const busy = run.state.phase === "running";
  return (
    <>
      <div className={classes(findingsStyles.change, findingsStyles.wide)}>
        <span className={styles.quiet}>{texts.before}</span>
        <del>{valueInWords(fix.before, language, words)}</del>
        <span className={styles.quiet}>{texts.after}</span>
        <ins className={findingsStyles.after}>{valueInWords(fix.after, language, words)}</ins>
      </div>
      {run.state.phase === "failed" && (
        <div className={findingsStyles.wide}>
          <TroubleNotice trouble={run.state.trouble} dismiss={run.clear} />
        </div>
      )}
      <Button look="primary" disabled={busy} onClick={repair}>
        {busy ? texts.fixing : texts.fix}
      </Button>
    </>
  );
}
