import { danish } from "../format";

/** The functions that keep persons out of the workbook. */
export const privacyFunctions = {
  CPRTJEK: {
    description: "En advarsel, hvor en celle har et CPR-nummer eller noget, der ligner. Nummeret vises ikke.",
    parameters: {
      cells: { name: "celler", help: "Cellerne, der skal ses efter." },
      least: {
        name: "mindst",
        help: "Hvor sikkert det skal være, før der advares; 30 %, hvis intet er skrevet.",
      },
    },
    examples: {
      text: "Et CPR-nummer midt i en tekst.",
      unchecked: "Numre uden gyldigt kontrolciffer er udstedt siden 2007 og tælles med.",
      bare: "Uden bindestreg kan det også være et andet nummer.",
      none: "Et beløb er ikke et CPR-nummer.",
      range: "Et område giver et område; en celle uden fund bliver tom.",
      wrong: "Grænsen kan ikke læses.",
    },
  },
  DISKRET: {
    description:
      "En tabel med antal, hvor små antal er skjult, og så mange flere, at summerne ikke røber dem. 0 vises.",
    parameters: {
      table: { name: "tabel", help: "Tabellen med antal; overskrifter og summer må gerne være med." },
      threshold: { name: "grænse", help: "Antal fra 1 til under grænsen skjules; 5, hvis intet er skrevet." },
      mark: {
        name: "mærke",
        help: "Det, der vises i stedet; .. hvis intet er skrevet. Alle skjulte får samme mærke.",
      },
      totals: {
        name: "summer",
        help: "begge, række (nederst), kolonne (til højre) eller ingen; findes af sig selv, hvis intet er skrevet.",
      },
    },
    examples: {
      totals: "3 er for lille; tre andre skjules, så summerne ikke røber det.",
      alone: "Uden summer skjules kun de små antal; 0 vises.",
      threshold: "Med en anden grænse og et andet mærke.",
      share: "En procent i tabellen ville røbe antallet.",
      wrong: "2,5 er ikke et antal.",
    },
  },
};

/** What they answer. */
export const privacyAnswers = {
  cpr: (p: { count: number; confidence: number }) =>
    `${p.count === 1 ? "Muligt CPR-nummer" : `${p.count} mulige CPR-numre`} (sikkerhed ${
      p.count === 1 ? "" : "op til "
    }${danish.number(p.confidence * 100, 0)} %): fjern det fra cellen.`,
};

/** Why they give no answer. */
export const privacyErrors = {
  shareBeside: (p: { cell: string }) =>
    `Tabellen har en procent (${p.cell} i området), som kan røbe et skjult antal: markér kun antallene.`,
  subtotals: () =>
    "Tabellen har mellemsummer, som kan røbe skjulte antal: markér den uden dem, eller skriv selv, hvilke summer der er.",
  notACount: (p: { cell: string }) =>
    `${p.cell} i området er ikke et antal: markér kun hele tal fra 0 og op med overskrifter og summer.`,
  thresholdWrong: () => "Grænsen skal være et helt tal fra 2 og op: skriv fx 5.",
  totalsUnknown: (p: { text: string }) =>
    `»${p.text}« er ikke en placering af summer: skriv begge, række, kolonne eller ingen.`,
};
