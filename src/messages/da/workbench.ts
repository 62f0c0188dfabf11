import { danish } from "../format";

const { number, list } = danish;

const named = (count: number, one: string, several: string) =>
  count === 0 ? [] : [`${number(count)} ${count === 1 ? one : several}`];

/** The words around the pane where it stands beside a view of a file, without Excel. */
export const workbench = {
  title: (p: { file: string | undefined }) =>
    p.file === undefined ? "Målopfyldelse" : `${p.file} – Målopfyldelse`,
  start: {
    title: "Kontrollér helhedsplanens tal, og byg skemaet",
    text: "Træk projektmappen herhen",
    formats: "Excel-fil, .xlsx eller .xlsm",
    choose: "Vælg fil",
    sample: "Prøv med et eksempel",
    sampleFile: "eksempel.xlsx",
    blank: "Begynd en ny plan",
    blankFile: "ny-plan.xlsx",
    private: "Filen bliver på din computer. Intet sendes nogen steder hen.",
    drop: "Slip filen for at åbne den",
    opening: (p: { file: string }) => `Åbner ${p.file} …`,
    language: { short: "English", long: "Show in English" },
  },
  unreadable: (p: { file: string }) =>
    `${p.file} kunne ikke åbnes i browseren. Er det en mappe, eller er filen flyttet, så vælg den igen.`,
  details: "Detaljer",
  dismiss: "Luk",
  bar: {
    open: "Åbn en anden fil",
    openShort: "Åbn",
    undo: "Fortryd",
    download: "Hent resultatet",
    downloadShort: "Hent",
    nothing: "Ingen ændringer at hente",
    pending: "Ændringerne er ikke hentet",
    pendingShort: "Ikke hentet",
    downloaded: (p: { file: string }) => `Hentet som ${p.file}`,
    undone: "Den sidste ændring er fortrudt.",
  },
  ending: "-kontrolleret",
  leave: {
    title: "Ændringerne er ikke hentet",
    text: (p: { file: string }) => `Åbner du en anden fil, går ændringerne i ${p.file} tabt.`,
    download: "Hent resultatet først",
    discard: "Åbn uden at hente",
    cancel: "Annuller",
  },
  view: {
    name: "Projektmappe",
    sheets: "Ark",
    pane: "Målopfyldelse",
    hidden: "skjult",
    hiddenRow: (p: { row: string }) => `Række ${p.row} er skjult i Excel`,
    hiddenColumn: (p: { column: string }) => `Kolonne ${p.column} er skjult i Excel`,
    corner: "Rækker og kolonner",
    cell: "Markeret celle",
    blank: "Tom celle",
    holds: (p: { value: string }) => `Indeholder ${p.value}`,
    severities: { error: "Fejl", warning: "Advarsel", info: "Bemærkning" },
    counts: (p: { error: number; warning: number; info: number }) =>
      list([
        ...named(p.error, "fejl", "fejl"),
        ...named(p.warning, "advarsel", "advarsler"),
        ...named(p.info, "bemærkning", "bemærkninger"),
      ]),
  },
};
