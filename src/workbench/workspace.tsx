import { useCallback, useEffect, useMemo, useState } from "react";
import type { ValidatedWorkbook } from "../jobs";
import type { Language } from "../messages";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { listSeparatorFor } from "../taskpane/office-settings";
import { Pane } from "../taskpane/pane";
import { today } from "../taskpane/today";
import type { ThemeName } from "../taskpane/tokens";
import type { Trouble } from "../taskpane/trouble";
import { FileBar } from "./file-bar";
import type { Source } from "./open-source";
import { Problem } from "./problem";
import { styles } from "./styles";
import { useMedia } from "./use-media";
import { useFindingSentence } from "./use-finding-sentence";
import { useWarningBeforeLeaving, useWorkbook } from "./use-workbook";
import { marksOf } from "./view/marks";
import { SheetView } from "./view/sheet-view";
import { wordsIn } from "./words";
import type { WorkbenchHost } from "./workbench-host";

interface WorkspaceProps {
  readonly host: WorkbenchHost;
  readonly language: Language;
  readonly theme: ThemeName;
  readonly opening: string | undefined;
  readonly trouble: Trouble | undefined;
  readonly onOpen: (source: Source) => void;
  readonly onHost: (host: WorkbenchHost) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onDismiss: () => void;
}

type Page = "sheets" | "pane";

/** An open workbook: its sheets and the pane, side by side where there is room. */
export function Workspace(props: WorkspaceProps) {
  const { host, language, theme, opening, trouble, onOpen, onHost, onLanguage, onDismiss } = props;
  const words = wordsIn(language);
  const narrow = useMedia("(max-width: 819px)");
  const [page, setPage] = useState<Page>("pane");
  const { snapshot, request } = useWorkbook(
    host,
    useCallback(() => {
      setPage("sheets");
    }, []),
  );
  const [checked, setChecked] = useState<ValidatedWorkbook>();
  const sentence = useFindingSentence(language, checked !== undefined);
  const marks = useMemo(
    () => marksOf(snapshot ?? noWorkbook, checked?.validation.findings ?? []),
    [snapshot, checked],
  );
  const viewWords = useMemo(() => ({ text: words.view, sentence }), [words, sentence]);
  useWarningBeforeLeaving(host);
  useEffect(() => {
    // Where the pane has made room for the sheets, the keyboard follows to them.
    if (narrow && request !== undefined) document.querySelector<HTMLElement>("[role=grid]")?.focus();
  }, [narrow, request]);

  const showsSheets = !narrow || page === "sheets";
  const showsPane = !narrow || page === "pane";
  return (
    <>
      <FileBar host={host} words={words} narrow={narrow} opening={opening} onOpen={onOpen} onHost={onHost} />
      {trouble && <Problem trouble={trouble} words={words} onDismiss={onDismiss} />}
      {narrow && (
        <Pages
          page={page}
          onPage={setPage}
          sheets={words.view.sheets}
          pane={words.view.pane}
          label={words.view.name}
        />
      )}
      <div className={styles.body}>
        <section className={styles.sheets} aria-label={words.view.name} hidden={!showsSheets}>
          {snapshot && (
            <SheetView
              snapshot={snapshot}
              marks={marks}
              drawingOf={(sheet) => host.drawingOf(sheet)}
              request={request}
              words={viewWords}
              theme={theme}
              narrow={narrow}
            />
          )}
        </section>
        <div className={styles.pane} hidden={!showsPane}>
          <Pane
            host={host}
            language={language}
            theme={theme}
            listSeparator={listSeparatorFor(navigator.language)}
            today={today}
            onChecked={setChecked}
            onLanguage={onLanguage}
          />
        </div>
      </div>
    </>
  );
}

const noWorkbook: WorkbookSnapshot = { sheets: [], names: [], properties: {}, structureProtected: false };

interface PagesProps {
  readonly page: Page;
  readonly onPage: (page: Page) => void;
  readonly sheets: string;
  readonly pane: string;
  readonly label: string;
}

/** Where there is no room for both, the person chooses between the sheets and the pane. */
function Pages({ page, onPage, sheets, pane, label }: PagesProps) {
  const names = { pane, sheets };
  return (
    <nav className={styles.pages} aria-label={label}>
      {(["pane", "sheets"] as const).map((each) => (
        <button
          key={each}
          type="button"
          aria-current={each === page}
          className={styles.pageTab}
          onClick={() => {
            onPage(each);
          }}
        >
          {names[each]}
        </button>
      ))}
    </nav>
  );
}
