interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

const plural = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;

function countsInWords(counts: Counts): string {
  return [
    plural(counts.error, "fejl", "fejl"),
    plural(counts.warning, "advarsel", "advarsler"),
    plural(counts.info, "bemærkning", "bemærkninger"),
  ].join(", ");
}

/** What the command line says. */
export const cli = {
  severities: { error: "FEJL", warning: "ADVARSEL", info: "BEMÆRK" },
  validated: (p: { path: string; plan: string | undefined }) =>
    p.plan === undefined ? `Kontrol af ${p.path}` : `Kontrol af ${p.plan} (${p.path})`,
  counts: (p: Counts) => (p.error + p.warning + p.info === 0 ? "Ingen fund." : `I alt ${countsInWords(p)}.`),
  built: (p: {
    year: number;
    out: string;
    sheets: readonly string[];
    indicators: number;
    criteria: number;
    keptWords: number;
    verdicts: Readonly<Record<string, number>>;
    verdictNames: Readonly<Record<string, string>>;
    counts: Counts;
  }) =>
    [
      `Målopfyldelsesskemaet for ${p.year} står i ${p.out}.`,
      `  Ark: ${p.sheets.join(", ")}`,
      `  ${plural(p.indicators, "indikator", "indikatorer")} og ${plural(p.criteria, "succeskriterium", "succeskriterier")}: ${verdictsInWords(p)}`,
      ...(p.keptWords > 0 ? [`  Uddybende ord bevaret i ${plural(p.keptWords, "række", "rækker")}.`] : []),
      `  Åbne fund: ${countsInWords(p.counts)}.`,
    ].join("\n"),
  started: (p: { path: string }) =>
    `Den nye plan står i ${p.path} med Landsbyggefondens mål og indikatorer. Udfyld de tomme felter, og kør »helhedsplan validate«.`,
  unforeseen: (p: { text: string }) =>
    `Der skete en fejl, som programmet ikke kender, og intet er ændret. Meld den med denne tekst: ${p.text}`,
  help: () =>
    [
      "Brug: helhedsplan <kommando>",
      "",
      "  new <ny.xlsx> [--kommune …] [--navn …]         laver en ny plan med Landsbyggefondens mål og indikatorer",
      "  validate <fil.xlsx> [--json] [--today …]       finder fejl og siger, i hvilken celle de står",
      "  build <fil.xlsx> --year 2022 [--out …]         bygger målopfyldelsesskemaet for et år",
      "  read-cells                                     læser celler som JSON Lines fra standard input",
      "",
      "  --today ÅÅÅÅ-MM-DD  dagen, der afgør, hvad der er overskredet (ellers i dag)",
      "  --lang da|en        sprog i beskeder",
      "",
      "Slutkode: 0 i orden, 1 fund af typen fejl, 2 kunne ikke køre.",
    ].join("\n"),
};

function verdictsInWords(p: {
  verdicts: Readonly<Record<string, number>>;
  verdictNames: Readonly<Record<string, string>>;
}): string {
  return Object.entries(p.verdicts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${(p.verdictNames[kind] ?? kind).toLowerCase()}`)
    .join(", ");
}
