import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import type { Language } from "../messages";
import { themeClass } from "../taskpane/styles";
import { explain } from "../taskpane/tools";
import type { Trouble } from "../taskpane/trouble";
import { download, downloadName } from "./download";
import { LeaveDialog } from "./leave-dialog";
import { nameOf, openSource, type Source } from "./open-source";
import { Start } from "./start";
import { styles } from "./styles";
import { useFileDrop } from "./use-file-drop";
import { useTheme } from "./use-media";
import { wordsIn } from "./words";
import type { WorkbenchHost } from "./workbench-host";

const loadWorkspace = () => import(/* webpackChunkName: "workspace" */ "./workspace");
const Workspace = lazy(async () => ({ default: (await loadWorkspace()).Workspace }));

/** The workbench: a screen to open a workbook from, and the pane beside a view of it. */
export function App() {
  const [language, setLanguage] = useState<Language>("da");
  const [host, setHost] = useState<WorkbenchHost>();
  /** Counts the files opened: with each, everything begins anew. */
  const [session, setSession] = useState(0);
  const [opening, setOpening] = useState<Source>();
  /** What waits for a word about the changes that would be lost. */
  const [waiting, setWaiting] = useState<Source>();
  const [trouble, setTrouble] = useState<Trouble>();
  const theme = useTheme();
  const words = wordsIn(language);

  const turns = useRef(0);
  const open = useCallback(
    (source: Source) => {
      const turn = ++turns.current;
      const ifStillWanted = (then: () => void) => {
        if (turn === turns.current) then();
      };
      setWaiting(undefined);
      setTrouble(undefined);
      setOpening(source);
      void Promise.all([openSource(source), loadWorkspace()])
        .then(([opened]) => {
          ifStillWanted(() => {
            setHost(opened);
            setSession(turn);
          });
        })
        .catch(async (error: unknown) => {
          const explained = await troubleWith(source, error, language);
          ifStillWanted(() => {
            setTrouble(explained);
          });
        })
        .finally(() => {
          ifStillWanted(() => {
            setOpening(undefined);
          });
        });
    },
    [language],
  );
  const ask = useCallback(
    (source: Source) => {
      if (host?.undownloaded === true) setWaiting(source);
      else open(source);
    },
    [host, open],
  );
  const over = useFileDrop(
    useCallback(
      (file: File) => {
        ask({ kind: "file", file });
      },
      [ask],
    ),
  );

  const file = host?.name;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title({ file });
  }, [language, words, file]);

  const start = (
    <Start
      words={words}
      opening={opening && nameOf(opening)}
      over={over}
      trouble={trouble}
      onOpen={open}
      onDismiss={() => {
        setTrouble(undefined);
      }}
      onLanguage={() => {
        setLanguage(language === "da" ? "en" : "da");
      }}
    />
  );
  return (
    <div className={`${themeClass(theme)} ${styles.page}`}>
      {host === undefined ? (
        start
      ) : (
        <Suspense fallback={start}>
          <Workspace
            key={session}
            host={host}
            language={language}
            theme={theme}
            opening={opening && nameOf(opening)}
            trouble={trouble}
            onOpen={ask}
            onHost={setHost}
            onLanguage={setLanguage}
            onDismiss={() => {
              setTrouble(undefined);
            }}
          />
          {over && <div className={styles.overlay}>{words.start.drop}</div>}
        </Suspense>
      )}
      {waiting !== undefined && host !== undefined && (
        <LeaveDialog
          words={words}
          file={host.name}
          onDownload={() => {
            download(host.bytes, downloadName(host.name, words.ending));
            host.noteDownloaded();
            open(waiting);
          }}
          onDiscard={() => {
            open(waiting);
          }}
          onCancel={() => {
            setWaiting(undefined);
          }}
        />
      )}
    </div>
  );
}

/** The browser itself says only that it could not read: then the file is a folder, or gone. */
async function troubleWith(source: Source, error: unknown, language: Language): Promise<Trouble> {
  const trouble = await explain(error, language);
  if (!(error instanceof DOMException)) return trouble;
  return { ...trouble, sentence: wordsIn(language).unreadable({ file: nameOf(source) }) };
}
