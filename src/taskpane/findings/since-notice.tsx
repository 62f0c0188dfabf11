import { Button } from "../button";
import { useState } from "react";
import { Notice } from "../notice";
import type { SinceLast } from "../since-last";
import { findingsStyles } from "./styles";
import { useTools } from "../tools";
import type { Finding } from "../../validation";

interface SinceProps {
  readonly since: SinceLast;
  readonly titleOf: (finding: Finding) => string;
}

/** What a new check shows against the one before. */
export function SinceNotice({ since: { solved, accepted, reopened, added }, titleOf }: SinceProps) {
  const { words } = useTools();
  const texts = words.findings;
  const [shown, setShown] = useState(false);
  return (
    <Notice tone={added.length > 0 ? "warning" : solved.length + accepted.length > 0 ? "good" : "info"}>
      <p role="status">
        {texts.since({
          solved: solved.length,
          accepted: accepted.length,
          reopened: reopened.length,
          added: added.length,
        })}
      </p>
      {solved.length > 0 && (
        <>
          <div>
            <Button
              look="link"
              aria-expanded={shown}
              onClick={() => {
                setShown(!shown);
              }}
            >
              {shown ? texts.hideSolved : texts.showSolved}
            </Button>
          </div>
          {shown && (
            <ul className={findingsStyles.solved}>
              {solved.map((finding, index) => (
                <li key={index}>
                  <del>{titleOf(finding)}</del> {finding.sheet}!{finding.cell}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Notice>
  );
}
