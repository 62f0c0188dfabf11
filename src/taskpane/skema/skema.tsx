import { Button } from "../button";
import { useEffect, useRef, useState } from "react";
import type { Checked } from "../check-state";
import { Notice } from "../notice";
import type { SkemaPreview } from "../../jobs";
import { Failure } from "../../messages/failure";
import { skemaPreview } from "../skema-preview";
import { styles } from "../styles";
import { useTools } from "../tools";
import { TroubleNotice } from "../trouble-notice";
import { useRun } from "../use-run";
import { YearSelect, type YearChoice } from "../year-select";
import { BuildProgress } from "./build-progress";
import { Preview } from "./preview";
import { SheetLinks } from "./sheet-links";

interface SkemaProps {
  readonly checked: Checked;
  readonly changed: boolean;
  readonly years: YearChoice;
  readonly check: () => void;
  readonly seeFindings: () => void;
  readonly seeNewPlan: () => void;
}

/** What has been built, the reading from before, which knows nothing of it, and the first from after. */
interface Built {
  readonly year: number;
  readonly sheets: readonly string[];
  readonly before: Checked;
  readonly after?: Checked;
}

/** Choose the year, see what will happen, build, and go to the sheets. */
export default function SkemaPlace({ checked, changed, years, check, seeFindings, seeNewPlan }: SkemaProps) {
  const { host, words, language, today, written, announce } = useTools();
  const texts = words.skema;
  const { year } = years;
  const result = skemaPreview(checked, year, today());
  const [built, setBuilt] = useState<Built>();
  const reading = useRef(checked);
  useEffect(() => {
    reading.current = checked;
  });
  const run = useRun();
  const build = () => {
    run.start(async (core, control) => {
      const done = await core.buildSkema(host, year, today(), control);
      setBuilt({ year, sheets: done.sheets, before: reading.current });
      announce(texts.built({ year }));
      written();
    });
  };
  if (result instanceof Failure && result.code === "no-plan") {
    return (
      <div className={styles.empty}>
        <h1 className={styles.heading}>{texts.noPlan}</h1>
        <Button look="primary" onClick={seeNewPlan}>
          {texts.noPlanAction}
        </Button>
      </div>
    );
  }
  if (built !== undefined && built.after === undefined && checked !== built.before) {
    setBuilt({ ...built, after: checked });
  }
  const isNews = checked === built?.before || checked === built?.after;
  const justBuilt = run.state.phase === "done" && built?.year === year && isNews ? built : undefined;
  // Until the workbook has been read again, what would be written is what has just been written.
  const awaited = justBuilt?.before === checked;
  const running = run.state.phase === "running" ? run.state : undefined;
  return (
    <>
      <header className={styles.between}>
        <h1 className={styles.title}>{texts.title}</h1>
        <YearSelect
          {...years}
          choose={(chosen) => {
            run.clear();
            years.choose(chosen);
          }}
        />
      </header>
      {running !== undefined && (
        <BuildProgress year={year} stage={running.stage} stopping={running.stopping} stop={run.stop} />
      )}
      {run.state.phase === "failed" && (
        <TroubleNotice trouble={run.state.trouble} retry={build} dismiss={run.clear} />
      )}
      {run.state.phase === "stopped" && (
        <div role="status">
          <Notice tone="info">{texts.stopped}</Notice>
        </div>
      )}
      {justBuilt !== undefined && (
        <>
          <Notice tone="good">{texts.built({ year })}</Notice>
          <SheetLinks sheets={justBuilt.sheets} />
        </>
      )}
      {running === undefined && !awaited && !(result instanceof Failure) && (
        <Ready
          result={result}
          changed={changed}
          justBuilt={justBuilt !== undefined}
          counts={checked.validation.counts}
          check={check}
          seeFindings={seeFindings}
          build={build}
        />
      )}
      {result instanceof Failure && (
        <Notice tone="warning">
          {checked.core.sentenceOfFailure(result, checked.core.messagesIn(language))}
        </Notice>
      )}
    </>
  );
}

interface ReadyProps {
  readonly result: SkemaPreview;
  readonly changed: boolean;
  readonly justBuilt: boolean;
  readonly counts: Checked["validation"]["counts"];
  readonly check: () => void;
  readonly seeFindings: () => void;
  readonly build: () => void;
}

function Ready({ result, changed, justBuilt, counts, check, seeFindings, build }: ReadyProps) {
  const { words } = useTools();
  const texts = words.skema;
  const { year, exists, outdated, sourcesOutdated, sheets } = result;
  if (changed) {
    return (
      <Notice tone="info">
        <p>{texts.checkFirst}</p>
        <div className={styles.outdent}>
          <Button look="quiet" onClick={check}>
            {words.actions.recheck}
          </Button>
        </div>
      </Notice>
    );
  }
  const current = exists && !outdated && !sourcesOutdated;
  return (
    <>
      {exists && !current && (
        <Notice tone="warning">{outdated ? texts.sourcesChanged : texts.sourcesListChanged}</Notice>
      )}
      {current && !justBuilt && (
        <>
          <Notice tone="good">{texts.upToDate({ year })}</Notice>
          <SheetLinks sheets={sheets.map(({ name }) => name)} />
        </>
      )}
      {counts.error + counts.warning > 0 && (
        <Notice tone="warning">
          <p>{texts.openFindings({ errors: counts.error, warnings: counts.warning, listed: current })}</p>
          <div>
            <Button look="link" onClick={seeFindings}>
              {texts.seeFindings}
            </Button>
          </div>
        </Notice>
      )}
      {!current && <Preview preview={result} />}
      <div className={styles.tight}>
        {current ? (
          <div className={styles.outdent}>
            <Button look="quiet" onClick={build}>
              {texts.rebuild({ year })}
            </Button>
          </div>
        ) : (
          <Button look="primary" onClick={build}>
            {exists ? texts.rebuild({ year }) : texts.build({ year })}
          </Button>
        )}
      </div>
    </>
  );
}
