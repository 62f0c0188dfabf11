import { lazy } from "react";
import { Button } from "../button";
import type { Checked } from "../check-state";
import { nextStep, type SkemaStanding, type StepElsewhere } from "../next-step";
import { classes, styles } from "../styles";
import { overviewStyles } from "./styles";
import { useTools } from "../tools";
import { TroubleNotice } from "../trouble-notice";
import { useRun } from "../use-run";
import { YearSelect, type YearChoice } from "../year-select";
import { AwaitedList } from "./awaited-list";
import { isFilled } from "./is-filled";
import { Meter } from "./meter";
import { useOverview } from "./use-overview";
import { VerdictBars } from "./verdict-bars";

const NewPlan = lazy(() => import(/* webpackChunkName: "new-plan" */ "./new-plan"));

interface OverviewProps {
  readonly checked: Checked;
  readonly years: YearChoice;
  readonly onStep: (step: StepElsewhere) => void;
}

/** Which plan this is, how complete it is, how it stands, what is awaited, and the next thing to do. */
export function OverviewPlace({ checked, years, onStep }: OverviewProps) {
  const { indicators, criteria } = checked.plan;
  if (indicators.length === 0 && criteria.length === 0) return <NewPlan />;
  return <PlanOverview checked={checked} years={years} onStep={onStep} />;
}

function PlanOverview({ checked, years, onStep }: OverviewProps) {
  const { language, words } = useTools();
  const texts = words.overview;
  const { overview, standing } = useOverview(checked, years.year);
  const names = checked.core.messagesIn(language).verdicts.kinds;
  const { name, municipality, year } = overview;
  return (
    <>
      <header className={styles.tight}>
        <h1 className={classes(styles.title, overviewStyles.planName)} title={name}>
          {name ?? texts.unnamed}
        </h1>
        <div className={styles.between}>
          <p className={classes(styles.quiet, overviewStyles.planName)}>
            {[municipality, periodOf(overview)].filter(Boolean).join(" · ")}
          </p>
          <YearSelect {...years} />
        </div>
      </header>
      <Next checked={checked} year={year} standing={standing} onStep={onStep} />
      <section className={styles.stack}>
        {overview.indicators.total > 0 && (
          <Meter
            label={texts.indicators({ year })}
            done={overview.indicators.measured}
            total={overview.indicators.total}
          />
        )}
        {overview.criteria.total > 0 && (
          <Meter
            label={texts.criteria({ year })}
            done={overview.criteria.reported}
            total={overview.criteria.total}
          />
        )}
      </section>
      <section className={styles.stack} aria-labelledby="pane-verdicts">
        <h2 id="pane-verdicts" className={styles.heading}>
          {texts.verdicts({ year })}
        </h2>
        <VerdictBars verdicts={overview.verdicts} names={names} />
      </section>
      <section className={styles.stack} aria-labelledby="pane-awaited">
        <h2 id="pane-awaited" className={styles.heading}>
          {texts.awaited}
        </h2>
        <AwaitedList awaited={overview.awaited} />
      </section>
    </>
  );
}

interface NextProps {
  readonly checked: Checked;
  readonly year: number;
  readonly standing: SkemaStanding;
  readonly onStep: (step: StepElsewhere) => void;
}

function Next({ checked, year, standing, onStep }: NextProps) {
  const { host, words } = useTools();
  const run = useRun();
  const { validation, workbook, plan } = checked;
  const { counts } = validation;
  const step = nextStep(counts, standing, isFilled(workbook));
  const planCell = (plan.indicators[0] ?? plan.criteria[0])?.at;
  const texts = words.next[step];
  const count = step === "fix-errors" ? counts.error : counts.warning;
  return (
    <section className={overviewStyles.next} aria-labelledby="pane-next">
      <div className={styles.stack}>
        <div>
          <h2 id="pane-next" className={styles.heading}>
            {texts.title({ count, year })}
          </h2>
          <p className={styles.quiet}>{texts.text}</p>
        </div>
        <Button
          look="primary"
          onClick={() => {
            if (step !== "fill-plan") onStep(step);
            else if (planCell !== undefined) run.start(() => host.reveal(planCell));
          }}
        >
          {texts.action}
        </Button>
        {run.state.phase === "failed" && <TroubleNotice trouble={run.state.trouble} dismiss={run.clear} />}
      </div>
    </section>
  );
}

function periodOf({ from, to }: { readonly from: string | undefined; readonly to: string | undefined }) {
  const years = [from, to].flatMap((date) => (date === undefined ? [] : [date.slice(0, 4)]));
  return [...new Set(years)].join("–");
}
