import "./no-remote-fonts";
import { ThemeProvider } from "@fluentui/react/lib/Theme";
import { useCallback, useMemo, useRef, useState } from "react";
import type { ValidatedWorkbook } from "../jobs";
import type { Language } from "../messages";
import type { WorkbookHost } from "../workbook/host";
import { fluentTheme } from "./fluent-theme";
import { Footer } from "./footer";
import { registerPaneIcons } from "./icons";
import type { PlaceRequest } from "./place";
import { Places } from "./places";
import { classes, styles, themeClass } from "./styles";
import { shell } from "./shell-styles";
import { Tabs } from "./tabs";
import type { ThemeName } from "./tokens";
import { ToolsProvider, wordsIn, type Tools } from "./tools";
import { useCheck } from "./use-check";
import { useKeptFocus } from "./use-kept-focus";
import { usePlace } from "./use-place";
import type { Checked } from "./check-state";

export interface PaneProps {
  readonly host: WorkbookHost;
  /** What the pane begins with and follows when it changes; the person may switch meanwhile. */
  readonly language: Language;
  readonly theme: ThemeName;
  readonly listSeparator: ";" | ",";
  /** The person's own date, as ISO text. */
  readonly today: () => string;
  /** A wish to be at a place; a new `number` is a new wish. */
  readonly openAt?: PlaceRequest;
  /** Called with each new reading of the workbook, so that a view beside the pane can follow. */
  readonly onChecked?: (checked: ValidatedWorkbook) => void;
  /** Called after the pane has written to the workbook. */
  readonly onWritten?: () => void;
  readonly onLanguage?: (language: Language) => void;
}

registerPaneIcons();

/** The task pane: four places over one workbook. It knows the host by its port alone. */
export function Pane({ host, theme, listSeparator, today, openAt, ...told }: PaneProps) {
  const [language, setLanguage] = useState(told.language);
  const [given, setGiven] = useState(told.language);
  if (told.language !== given) {
    setGiven(told.language);
    setLanguage(told.language);
  }
  const [said, setSaid] = useState("");
  const words = wordsIn(language);
  const check = useCheck({
    host,
    language,
    today,
    onChecked: (checked: Checked) => {
      setSaid(words.status.announced(checked.validation.counts));
      told.onChecked?.(checked);
    },
  });
  const { run, runAfterWriting } = check;
  const { place, view, dispatch, show } = usePlace(openAt, run);
  const { onWritten, onLanguage } = told;
  const written = useCallback(() => {
    onWritten?.();
    runAfterWriting();
  }, [onWritten, runAfterWriting]);
  const pane = useRef<HTMLElement>(null);
  useKeptFocus(pane);
  const tools = useMemo<Tools>(
    () => ({ host, language, words, listSeparator, today, written, announce: setSaid }),
    [host, language, words, listSeparator, today, written],
  );
  const switchLanguage = () => {
    const other = language === "da" ? "en" : "da";
    setLanguage(other);
    onLanguage?.(other);
  };
  return (
    <ThemeProvider theme={fluentTheme(theme)} applyTo="none" className={shell.root}>
      <ToolsProvider value={tools}>
        <main
          ref={pane}
          lang={language}
          aria-label={words.name}
          className={classes(styles.pane, themeClass(theme))}
        >
          <Tabs place={place} counts={check.checked?.validation.counts} show={show} />
          <Places check={check} place={place} view={view} dispatch={dispatch} show={show} />
          <Footer check={check} switchLanguage={switchLanguage} />
          <div role="status" className={styles.hidden}>
            {said}
          </div>
        </main>
      </ToolsProvider>
    </ThemeProvider>
  );
}
