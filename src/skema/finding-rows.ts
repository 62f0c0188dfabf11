import { da } from "../messages/da";
import { severities, type Finding } from "../validation/finding";
import { spread } from "./layout";
import { headerRow, headingRow, plain, remarkRow, rowKey, type RowCell, type SkemaRow } from "./rows";

const words = da.skema.sources;

/** The findings' columns with the least width each needs, in characters. */
const columnWidths = { severity: 12, sheet: 20, cell: 8, sentence: 100 } as const;

/** The findings that were open, gravest first, below a heading. */
export function findingRows(
  findings: readonly Finding[],
  grid: readonly { readonly width: number }[],
): SkemaRow[] {
  const roles = Object.keys(columnWidths) as (keyof typeof columnWidths)[];
  const columns = spread(
    roles.map((role) => ({ role, header: words.findingColumns[role], width: columnWidths[role] })),
    grid.map((column) => column.width),
  );
  const rows = [...findings].sort(bySeverity).map((finding): SkemaRow => {
    const sentence = sentenceOf(finding);
    const link = { sheet: finding.sheet, cell: finding.cell };
    const cells = columns.map(({ role, column, span }): RowCell => {
      if (role === "cell") return { column, span, style: "source", content: { value: finding.cell, link } };
      if (role === "severity") return plain(column, words.severities[finding.severity], "label", { span });
      return plain(column, role === "sheet" ? finding.sheet : sentence, "text", { span });
    });
    return { key: rowKey("findings", finding.sheet, finding.cell, sentence), cells };
  });
  return [
    headingRow(words.findingsHeading),
    headerRow("findings", columns),
    ...(rows.length > 0 ? rows : [remarkRow(words.noFindings, grid.length)]),
  ];
}

/** The Danish sentence of a finding. */
function sentenceOf(finding: Finding): string {
  const sentence = da.findings[finding.rule] as (params: Finding["params"]) => string;
  return sentence(finding.params);
}

function bySeverity(one: Finding, other: Finding): number {
  return severities.indexOf(one.severity) - severities.indexOf(other.severity);
}
