import type { cli as danish } from "../da/cli";

type Counts = Parameters<typeof danish.counts>[0];

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;

function countsInWords(counts: Counts): string {
  return [
    plural(counts.error, "error"),
    plural(counts.warning, "warning"),
    plural(counts.info, "remark"),
  ].join(", ");
}

export const cli: typeof danish = {
  severities: { error: "ERROR", warning: "WARNING", info: "REMARK" },
  validated: (p) =>
    p.plan === undefined ? `Validation of ${p.path}` : `Validation of ${p.plan} (${p.path})`,
  counts: (p) => (p.error + p.warning + p.info === 0 ? "No findings." : `${countsInWords(p)} in all.`),
  built: (p) =>
    [
      `The skema for ${p.year} is in ${p.out}.`,
      `  Sheets: ${p.sheets.join(", ")}`,
      `  ${plural(p.indicators, "indicator")} and ${p.criteria} success ${p.criteria === 1 ? "criterion" : "criteria"}: ${verdictsInWords(p)}`,
      ...(p.keptWords > 0 ? [`  Narratives kept in ${plural(p.keptWords, "row")}.`] : []),
      `  Open findings: ${countsInWords(p.counts)}.`,
    ].join("\n"),
  started: (p) =>
    `The new plan is in ${p.path} with Landsbyggefonden's goals and indicators. Fill in the blank fields and run "helhedsplan validate".`,
  unforeseen: (p) =>
    `An error happened that the program does not know, and nothing was changed. Report it with this text: ${p.text}`,
  help: () =>
    [
      "Usage: helhedsplan <command>",
      "",
      "  new <out.xlsx> [--kommune …] [--navn …]        makes a new plan with Landsbyggefonden's goals and indicators",
      "  validate <in.xlsx> [--json] [--today …]        finds what is wrong, and in which cell",
      "  build <in.xlsx> --year 2022 [--out …]          builds the målopfyldelsesskema of a year",
      "  read-cells                                     reads cells as JSON Lines from standard input",
      "",
      "  --today YYYY-MM-DD  the day that decides what is overdue (today otherwise)",
      "  --lang da|en        language of messages",
      "",
      "Exit codes: 0 fine, 1 findings of severity error, 2 could not run.",
    ].join("\n"),
};

function verdictsInWords(p: Parameters<typeof danish.built>[0]): string {
  return Object.entries(p.verdicts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${(p.verdictNames[kind] ?? kind).toLowerCase()}`)
    .join(", ");
}
