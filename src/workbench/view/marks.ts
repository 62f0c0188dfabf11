import { fromA1, type Position } from "../../workbook/address";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { grouped } from "../../plan/grouped";
import { severities, type Finding, type Severity } from "../../validation";
import { anchorOf } from "./layout";

/** What was found in a cell, the worst first. */
export interface Mark {
  readonly at: Position;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** The marked cells of a sheet, and how many findings of each severity it has. */
export interface SheetMarks {
  readonly byCell: ReadonlyMap<string, Mark>;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** The key of a cell among a sheet's marks. */
export function markKey({ row, column }: Position): string {
  return `${row},${column}`;
}

/** Findings by sheet and by the cell that shows them: of a merged area its first. */
export function marksOf(
  snapshot: WorkbookSnapshot,
  findings: readonly Finding[],
): ReadonlyMap<string, SheetMarks> {
  const bySheet = grouped(findings, ({ sheet }) => sheet);
  return new Map(
    snapshot.sheets.map(({ name, merges }) => {
      const own = bySheet.get(name) ?? [];
      const cells = grouped(
        own.flatMap((finding) => {
          const position = fromA1(finding.cell);
          return position === undefined ? [] : [{ finding, at: anchorOf(merges, position) }];
        }),
        ({ at }) => markKey(at),
      );
      const marks = [...cells].map(([key, found]) => [key, markOf(found)] as const);
      return [name, { byCell: new Map(marks), counts: countsOf(own) }];
    }),
  );
}

function markOf(found: readonly { readonly finding: Finding; readonly at: Position }[]): Mark {
  const findings = found
    .map(({ finding }) => finding)
    .sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
  return { at: found[0]?.at ?? { row: 0, column: 0 }, severity: findings[0]?.severity ?? "info", findings };
}

function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The worst severity that a sheet has findings of. */
export function worstOf({ counts }: SheetMarks): Severity | undefined {
  return severities.find((severity) => counts[severity] > 0);
}
