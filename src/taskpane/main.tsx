import "./no-remote-fonts";
import { createRoot } from "react-dom/client";
import { ExcelHost } from "../hosts/excel";
import { BeforeOffice } from "./before-office";
import { registerCommands } from "./commands";
import { languageFor, listSeparatorFor, themeFor } from "./office-settings";
import { Pane } from "./pane";
import type { Place, PlaceRequest } from "./place";
import { rememberedLanguage, rememberLanguage } from "./remembered-language";
import { shell } from "./shell-styles";
import { today } from "./today";

const pane = document.getElementById("pane");
const root = pane === null ? undefined : createRoot(pane);
const darkPreferred = window.matchMedia("(prefers-color-scheme: dark)");
const highContrast = window.matchMedia("(forced-colors: active)");

const themeNow = (office: { readonly bodyBackgroundColor: string } | undefined) =>
  themeFor({ office, darkPreferred: darkPreferred.matches, highContrast: highContrast.matches });

root?.render(
  <div className={shell.window}>
    <BeforeOffice language={rememberedLanguage() ?? "da"} theme={themeNow(undefined)} />
  </div>,
);

void Office.onReady(() => {
  if (root === undefined) return;
  const host = new ExcelHost();
  let openAt: PlaceRequest | undefined;

  const draw = () => {
    const { officeTheme, displayLanguage, contentLanguage } = Office.context;
    root.render(
      <div className={shell.window}>
        <Pane
          host={host}
          language={rememberedLanguage() ?? languageFor(displayLanguage)}
          onLanguage={rememberLanguage}
          listSeparator={listSeparatorFor(contentLanguage)}
          theme={themeNow(officeTheme)}
          today={today}
          {...(openAt !== undefined && { openAt })}
        />
      </div>,
    );
  };

  const open = (place: Place, check: boolean) => {
    openAt = { place, check, number: (openAt?.number ?? 0) + 1 };
    draw();
  };
  registerCommands(open);
  darkPreferred.addEventListener("change", draw);
  highContrast.addEventListener("change", draw);
  // Excel tells of no change of its theme: it is looked at anew whenever the person comes back to the pane.
  window.addEventListener("focus", draw);
  document.addEventListener("visibilitychange", draw);
  draw();
});
