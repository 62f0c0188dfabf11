import type { ReactNode } from "react";
import { Icon, type IconName } from "./icons";
import { classes, styles } from "./styles";

export type Tone = "error" | "warning" | "info" | "good";

const icons: Readonly<Record<Tone, IconName>> = {
  error: "Error",
  warning: "Warning",
  info: "Info",
  good: "Done",
};

/** A short message in the flow of the page, with what can be done about it. */
export function Notice({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <div className={styles.notice}>
      <span className={classes(styles.noticeIcon, styles[tone])}>
        <Icon name={icons[tone]} />
      </span>
      <div className={classes(styles.grow, styles.tight)}>{children}</div>
    </div>
  );
}
