import "./no-remote-fonts";
import { Pivot, PivotItem } from "@fluentui/react/lib/Pivot";
import { ThemeProvider } from "@fluentui/react/lib/Theme";
import { useState } from "react";
import type { ValidatedWorkbook } from "../jobs";
import { pane as danish } from "../messages/da/pane";
import { pane as english } from "../messages/en/pane";
import type { Language } from "../messages";
import type { WorkbookHost } from "../workbook/host";
import { fluentTheme } from "./fluent-theme";
import { places, type Place, type PlaceRequest } from "./place";
import type { ThemeName } from "./tokens";

export interface PaneProps {
  readonly host: WorkbookHost;
  /** Where the pane begins; the person may switch. */
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

/** The task pane: four places over one workbook. It knows the host by its port alone. */
export function Pane({ language: first, theme, openAt }: PaneProps) {
  const [language] = useState(first);
  const [place, setPlace] = useState<Place>(openAt?.place ?? "overview");
  const words = language === "da" ? danish : english;
  return (
    <ThemeProvider theme={fluentTheme(theme)} applyTo="none">
      <main lang={language} aria-label={words.name}>
        <Pivot
          selectedKey={place}
          onLinkClick={(item) => {
            setPlace(places.find((each) => each === item?.props.itemKey) ?? "overview");
          }}
        >
          {places.map((each) => (
            <PivotItem key={each} itemKey={each} headerText={words.places[each]} />
          ))}
        </Pivot>
      </main>
    </ThemeProvider>
  );
}
