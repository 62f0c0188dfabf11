import { lazy, useState, type ReactNode } from "react";
import { Button } from "./button";
import type { Checked } from "./check-state";
import type { FindingsEvent, FindingsView } from "./findings-view";
import type { StepElsewhere } from "./next-step";
import { OverviewPlace } from "./overview/overview";
import { Panel, panelId } from "./panel";
import type { Place } from "./place";
import { styles } from "./styles";
import { useTools } from "./tools";
import { TroubleNotice } from "./trouble-notice";
import type { Check } from "./use-check";
import { Waiting } from "./waiting";
import { chosenYear } from "./year-choice";
import type { YearChoice } from "./year-select";

const FindingsPlace = lazy(() => import(/* webpackChunkName: "findings" */ "./findings/findings"));
const SkemaPlace = lazy(() => import(/* webpackChunkName: "skema" */ "./skema/skema"));
const FunctionsPlace = lazy(() => import(/* webpackChunkName: "functions-place" */ "./functions/functions"));

/** A place before there is anything to show in it. */
function Unchecked({ place, check }: { readonly place: Place; readonly check: Check }) {
  const { words } = useTools();
  if (check.stopped) {
    return (
      <div className={styles.empty}>
        <h1 className={styles.heading}>{words.status.stopped}</h1>
        <Button look="primary" onClick={check.run}>
          {words.actions.check}
        </Button>
      </div>
    );
  }
  return (
    <>
      <h1 className={styles.hidden}>{words.places[place]}</h1>
      {check.phase !== "resting" && <Waiting />}
    </>
  );
}

interface PlacesProps {
  readonly check: Check;
  readonly place: Place;
  readonly view: FindingsView;
  readonly dispatch: (event: FindingsEvent) => void;
  readonly show: (place: Place) => void;
}

/** The four places over the last reading of the workbook. */
export function Places({ check, place, view, dispatch, show }: PlacesProps) {
  const { today } = useTools();
  const [chosen, setChosen] = useState<number | undefined>(undefined);
  const { checked } = check;
  const yearsOf = (found: Checked): YearChoice => ({
    ...chosenYear(found, chosen, today()),
    choose: setChosen,
  });
  /** The button that led here goes out of sight, so the focus goes along to the place it led to. */
  const lead = (to: Place) => {
    show(to);
    requestAnimationFrame(() => document.getElementById(panelId(to))?.focus({ preventScroll: true }));
  };
  const seeNewPlan = () => {
    lead("overview");
  };
  const onStep = (step: StepElsewhere) => {
    if (step === "fix-errors") dispatch({ kind: "severity-chosen", severity: "error" });
    if (step === "review-warnings") dispatch({ kind: "severity-chosen", severity: "warning" });
    lead(step === "fix-errors" || step === "review-warnings" ? "findings" : "skema");
  };
  const withChecked = (draw: (checked: Checked) => ReactNode) => (
    <>
      {check.trouble !== undefined && (
        <TroubleNotice
          trouble={check.trouble}
          retry={check.run}
          {...(checked !== undefined && { dismiss: check.dismiss })}
        />
      )}
      {checked !== undefined ? draw(checked) : <Unchecked place={place} check={check} />}
    </>
  );
  return (
    <>
      <Panel place="overview" shown={place === "overview"}>
        {() =>
          withChecked((found) => <OverviewPlace checked={found} years={yearsOf(found)} onStep={onStep} />)
        }
      </Panel>
      <Panel place="findings" shown={place === "findings"}>
        {(scroller) =>
          withChecked((found) => (
            <FindingsPlace
              checked={found}
              since={check.since}
              view={view}
              dispatch={dispatch}
              scroller={scroller}
              seeNewPlan={seeNewPlan}
            />
          ))
        }
      </Panel>
      <Panel place="skema" shown={place === "skema"}>
        {() =>
          withChecked((found) => (
            <SkemaPlace
              checked={found}
              changed={check.changed && check.phase === "resting"}
              years={yearsOf(found)}
              check={check.run}
              seeFindings={() => {
                lead("findings");
              }}
              seeNewPlan={seeNewPlan}
            />
          ))
        }
      </Panel>
      <Panel place="functions" shown={place === "functions"}>
        {() => <FunctionsPlace />}
      </Panel>
    </>
  );
}
