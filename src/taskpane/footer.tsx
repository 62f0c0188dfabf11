import { Button } from "./button";
import { Icon } from "./icons";
import { classes, styles } from "./styles";
import { shell } from "./shell-styles";
import { useTools, type Words } from "./tools";
import type { Check } from "./use-check";

interface FooterProps {
  readonly check: Check;
  readonly switchLanguage: () => void;
}

/** What is known of the workbook and since when, the button that checks it again, and the other language. */
export function Footer({ check, switchLanguage }: FooterProps) {
  const { words, language } = useTools();
  const busy = check.phase !== "resting";
  return (
    <footer>
      <div className={busy ? shell.progress : shell.progressRoom} />
      <div className={shell.footer}>
        <span className={classes(shell.footerText, check.changed && !busy && shell.attention)}>
          {statusOf(check, words, language)}
        </span>
        <Button look="quiet" onClick={busy ? check.stop : check.run}>
          <Icon name={busy ? "Cancel" : "Refresh"} />
          {busy
            ? words.actions.cancel
            : check.checked === undefined
              ? words.actions.check
              : words.actions.recheck}
        </Button>
        <Button
          look="quiet"
          lang={language === "da" ? "en" : "da"}
          title={words.switchLanguage.long}
          onClick={switchLanguage}
        >
          {words.switchLanguage.short}
          <span className={styles.hidden}>: {words.switchLanguage.long}</span>
        </Button>
      </div>
    </footer>
  );
}

function statusOf({ phase, changed, stopped, checked }: Check, words: Words, language: string): string {
  if (phase === "loading") return words.status.loading;
  if (phase === "checking") return words.status.checking;
  if (stopped) return words.status.stopped;
  if (checked === undefined) return words.status.unchecked;
  if (changed) return words.status.changed;
  const time = new Intl.DateTimeFormat(language === "da" ? "da-DK" : "en-GB", {
    hour: "2-digit",
    minute: "2-digit",
  }).format(checked.at);
  return words.status.checked({ time });
}
