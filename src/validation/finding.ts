import type { da } from "../messages/da";
import type { CellAddress } from "../workbook/address";
import type { CellValue } from "../workbook/snapshot";

type FindingSentences = typeof da.findings;

/** Stable kebab-case ids, one per rule; each has its sentence in messages/. */
export type RuleId = keyof FindingSentences;

export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

/** A repair offered only where it cannot be wrong. */
export interface Fix {
  readonly at: CellAddress;
  readonly before: CellValue | null;
  readonly after: CellValue | null;
}

/** What a finding is about, independent of where the cell stands: by it an accepted finding is known again. */
export interface Subject {
  /** The indicator or criterion; a table's name where it is neither. */
  readonly id: string;
  /** The column's header. */
  readonly column: string;
  /** The cell's text. */
  readonly value: string;
}

/** What is wrong, and where. The sentence is `messages.findings[rule](params)`. */
export interface Finding<Rule extends RuleId = RuleId> {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 on `sheet`. */
  readonly cell: string;
  readonly params: Parameters<FindingSentences[Rule]>[0];
  /** The other cells involved. */
  readonly related?: readonly CellAddress[];
  readonly fix?: Fix;
  readonly subject?: Subject;
}
