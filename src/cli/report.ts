import type { Messages } from "../messages";
import type { Finding } from "../validation/finding";
import type { Validation } from "../validation";

/** The sentence of a finding. */
export function sentenceOf(finding: Finding, messages: Messages): string {
  const sentence = messages.findings[finding.rule] as (params: Finding["params"]) => string;
  return sentence(finding.params);
}

/** Findings as a person reads them: by sheet, each with its cell. */
export function findingsAsText(validation: Validation, messages: Messages): string {
  const bySheet = new Map<string, Finding[]>();
  for (const finding of validation.findings) {
    const group = bySheet.get(finding.sheet);
    if (group === undefined) bySheet.set(finding.sheet, [finding]);
    else group.push(finding);
  }
  const groups = [...bySheet].map(([sheet, findings]) =>
    [sheet, ...findings.map((finding) => findingAsText(finding, messages))].join("\n"),
  );
  return [...groups, messages.cli.counts(validation.counts)].join("\n\n");
}

function findingAsText(finding: Finding, messages: Messages): string {
  const mark = messages.cli.severities[finding.severity];
  const head = `  ${finding.cell.padEnd(7)} ${mark.padEnd(12)} `;
  return (
    head + wrapped(sentenceOf(finding, messages), 100 - head.length).join(`\n${" ".repeat(head.length)}`)
  );
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
