import type { Language } from "../messages";
import { shell } from "./shell-styles";
import { classes, styles, themeClass } from "./styles";
import type { ThemeName } from "./tokens";
import { wordsIn } from "./tools";
import { Outline } from "./waiting";

interface BeforeOfficeProps {
  readonly language: Language;
  readonly theme: ThemeName;
}

/** The pane's room until Office says that it is there: calm, and with nothing to press. */
export function BeforeOffice({ language, theme }: BeforeOfficeProps) {
  return (
    <div lang={language} className={classes(styles.pane, themeClass(theme))}>
      <div className={shell.tabsRoom} />
      <div className={shell.place}>
        <Outline label={wordsIn(language).status.loading} />
      </div>
    </div>
  );
}
