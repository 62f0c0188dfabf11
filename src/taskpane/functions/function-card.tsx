import { Button } from "../button";
import { useState } from "react";
import { Icon } from "../icons";
import { styles } from "../styles";
import { functionsStyles } from "./styles";
import { useTools } from "../tools";
import { copyText, TroubleNotice } from "../trouble-notice";
import { useRun } from "../use-run";
import { isReadable, SampleCells } from "./sample-cells";
import type { ShownExample, ShownFunction } from "./shown-functions";

/** A function: what it does, and behind it its parameters and examples. */
export function FunctionCard({ shown }: { readonly shown: ShownFunction }) {
  const { words } = useTools();
  const [open, setOpen] = useState(false);
  return (
    <div className={functionsStyles.functionItem}>
      <h3>
        <button
          type="button"
          className={functionsStyles.functionName}
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <Icon name={open ? "ChevronDown" : "ChevronRight"} />
          <span className={styles.grow}>{shown.name}</span>
        </button>
      </h3>
      <p className={functionsStyles.functionText}>{shown.description}</p>
      {open && (
        <div className={functionsStyles.functionMore}>
          <div className={functionsStyles.formula}>{shown.signature}</div>
          <dl className={styles.due}>
            {shown.parameters.map(({ name, help }) => (
              <div key={name} className={functionsStyles.parameter}>
                <dt>
                  <strong>{name}</strong>
                </dt>
                <dd>{help}</dd>
              </div>
            ))}
          </dl>
          <h4>
            <span className={styles.label}>{words.functions.examples}</span>
          </h4>
          <ul className={styles.stack}>
            {shown.examples.map((example) => (
              <li key={example.note}>
                <Example example={example} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Example({ example }: { readonly example: ShownExample }) {
  const { host, words, announce } = useTools();
  const texts = words.functions;
  const [said, setSaid] = useState("");
  const run = useRun();
  const tell = (sentence: string) => {
    setSaid(sentence);
    announce(sentence);
  };
  const put = () => {
    setSaid("");
    run.start(async () => {
      if (host.insertFormula !== undefined) {
        const { sheet, cell } = await host.insertFormula(example.english);
        tell(texts.inserted({ cell: `${sheet}!${cell}` }));
      } else {
        tell((await copyText(example.formula)) ? texts.copied : texts.notCopied);
      }
    });
  };
  const [[single] = []] =
    example.result.length === 1 && example.result[0]?.length === 1 ? example.result : [];
  const inserts = host.insertFormula !== undefined;
  return (
    <div className={styles.tight}>
      <p className={styles.quiet}>{example.note}</p>
      <div className={functionsStyles.formula}>{example.formula}</div>
      {example.cells
        .filter(({ rows }) => isReadable(rows))
        .map(({ at, rows }) => (
          <div key={at} className={functionsStyles.result}>
            <span className={styles.quiet}>{at}</span>
            <SampleCells rows={rows} />
          </div>
        ))}
      <div className={functionsStyles.exampleEnd}>
        <div className={functionsStyles.result}>
          <span className={styles.quiet}>{texts.gives}</span>
          {single === undefined ? <SampleCells rows={example.result} /> : <span>{single}</span>}
        </div>
        <Button
          look="quiet"
          aria-label={`${inserts ? texts.insert : texts.copy} ${example.formula}`}
          onClick={put}
        >
          <Icon name={inserts ? "Insert" : "Copy"} />
          {inserts ? texts.insert : texts.copy}
        </Button>
      </div>
      {said !== "" && <p className={styles.small}>{said}</p>}
      {run.state.phase === "failed" && <TroubleNotice trouble={run.state.trouble} dismiss={run.clear} />}
    </div>
  );
}
