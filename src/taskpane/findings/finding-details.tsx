import { Button } from "../button";
import type { CellAddress } from "../../workbook/address";
import type { WordedFinding } from "../findings-view";
import { styles } from "../styles";
import { findingsStyles } from "./styles";
import { useTools } from "../tools";
import { TroubleNotice } from "../trouble-notice";
import { useRun } from "../use-run";
import { AcceptForm } from "./accept-form";
import { FixOffer } from "./fix-offer";

interface DetailsProps {
  readonly worded: WordedFinding;
  readonly goTo: (cell: CellAddress) => void;
}

/** What can be done about a finding: go to its cells, correct it, accept it, or take an acceptance back. */
export function FindingDetails({ worded: { finding, accepted }, goTo }: DetailsProps) {
  const { words } = useTools();
  const { sheet, cell, related = [], fix, subject } = finding;
  return (
    <div className={findingsStyles.finding}>
      <div className={styles.stack}>
        <div className={styles.row}>
          <CellButton at={{ sheet, cell }} from={undefined} goTo={goTo} />
        </div>
        {related.length > 0 && (
          <div className={styles.row}>
            <span className={styles.quiet}>{words.findings.seeAlso}</span>
            {related.slice(0, 12).map((at) => (
              <CellButton key={`${at.sheet}!${at.cell}`} at={at} from={sheet} goTo={goTo} />
            ))}
          </div>
        )}
        {accepted !== undefined ? (
          <Acceptance accepted={accepted} goTo={goTo} />
        ) : (
          <div className={findingsStyles.actions}>
            {fix !== undefined && <FixOffer fix={fix} />}
            {subject !== undefined && <AcceptForm finding={finding} />}
          </div>
        )}
      </div>
    </div>
  );
}

interface CellButtonProps {
  readonly at: CellAddress;
  /** The sheet that need not be named. */
  readonly from: string | undefined;
  readonly goTo: (cell: CellAddress) => void;
}

function CellButton({ at, from, goTo }: CellButtonProps) {
  const { words } = useTools();
  const name = at.sheet === from ? at.cell : `${at.sheet}!${at.cell}`;
  return (
    <Button
      look="link"
      aria-label={words.findings.goTo({ cell: name })}
      onClick={() => {
        goTo(at);
      }}
    >
      {from === undefined ? words.findings.goTo({ cell: name }) : name}
    </Button>
  );
}

interface AcceptanceProps {
  readonly accepted: NonNullable<WordedFinding["accepted"]>;
  readonly goTo: (cell: CellAddress) => void;
}

function Acceptance({ accepted, goTo }: AcceptanceProps) {
  const { host, words, written, announce } = useTools();
  const texts = words.findings;
  const run = useRun();
  const withdraw = () => {
    run.start(async (core) => {
      await core.withdrawAcceptance(host, accepted);
      announce(texts.withdrawn);
      written();
    });
  };
  const busy = run.state.phase === "running";
  return (
    <>
      <div className={findingsStyles.change}>
        <span className={styles.quiet}>{texts.acceptedOn({ date: accepted.date })}</span>
        <span>
          <Button
            look="link"
            onClick={() => {
              goTo(accepted.at);
            }}
          >
            {accepted.reason === "" ? texts.blank : accepted.reason}
          </Button>
        </span>
      </div>
      {run.state.phase === "failed" && <TroubleNotice trouble={run.state.trouble} dismiss={run.clear} />}
      <div>
        <Button look="plain" disabled={busy} onClick={withdraw}>
          {busy ? texts.withdrawing : texts.withdraw}
        </Button>
      </div>
    </>
  );
}
