import type { CellChange, SheetPreview, SkemaPreview } from "../../jobs";
import { classes, styles } from "../styles";
import { skemaStyles } from "./styles";
import { useTools } from "../tools";
import { valueInWords } from "../value-in-words";

/** As many changed cells as can be taken in. */
const mostCells = 20;

/** What a build will add, change and keep, sheet by sheet. */
export function Preview({ preview }: { readonly preview: SkemaPreview }) {
  const { words } = useTools();
  const texts = words.skema;
  return (
    <section className={styles.tight} aria-labelledby="pane-preview">
      <div className={styles.between}>
        <h2 id="pane-preview" className={styles.heading}>
          {texts.preview}
        </h2>
        <span className={styles.quiet}>{texts.nothingWritten}</span>
      </div>
      <ul>
        {preview.sheets.map((sheet) => (
          <SheetItem key={sheet.name} sheet={sheet} />
        ))}
      </ul>
      {preview.keptWords > 0 && (
        <p className={styles.small}>
          {texts.keptWords({ count: preview.keptWords, exists: preview.exists })}
        </p>
      )}
    </section>
  );
}

function SheetItem({
  sheet: { name, change, addedRows, removedRows, changes, kept },
}: {
  readonly sheet: SheetPreview;
}) {
  const { words } = useTools();
  const texts = words.skema;
  const lines = texts.lines({ added: addedRows, removed: removedRows, changed: changes.length, kept });
  return (
    <li className={skemaStyles.sheetItem}>
      <div className={styles.between}>
        <span>{name}</span>
        <span className={classes(styles.badge, change !== "unchanged" && styles.badgeOn)}>
          {texts.changes[change]}
        </span>
      </div>
      {change === "changed" && lines !== "" && <p className={styles.quiet}>{lines}</p>}
      {changes.length > 0 && <Changes changes={changes} />}
    </li>
  );
}

function Changes({ changes }: { readonly changes: readonly CellChange[] }) {
  const { language, words } = useTools();
  const texts = words.skema;
  return (
    <details className={styles.details}>
      <summary>{texts.showCells({ count: changes.length })}</summary>
      <ul className={skemaStyles.changes}>
        {changes.slice(0, mostCells).map(({ cell, before, after, format }) => (
          <li key={cell}>
            <strong>{cell}</strong>{" "}
            {texts.change({
              before: valueInWords(before, language, words, format),
              after: valueInWords(after, language, words, format),
            })}
          </li>
        ))}
        {changes.length > mostCells && <li>{texts.moreCells({ count: changes.length - mostCells })}</li>}
      </ul>
    </details>
  );
}
