import type { SourcedReading } from "../plan/model";
import type { RuleContext } from "./context";

/** A cell that should hold figures, with what it is about. */
export interface DataCell {
  readonly id: string;
  readonly column: string;
  readonly cell: SourcedReading;
}

/** Every cell that should hold a figure: the plan's baselines, its budget and the matched rows of the sheets. */
export function* dataCells({ plan, matchedRows }: RuleContext): Iterable<DataCell> {
  for (const { id, baselineArea, baselineComparison, baselineYear } of plan.indicators) {
    yield { id, column: "Baseline boligområde", cell: baselineArea };
    yield { id, column: "Baseline kommune", cell: baselineComparison };
    yield { id, column: "Baseline år", cell: baselineYear };
  }
  for (const { label, lbf, local, total } of plan.budget) {
    yield { id: label.text, column: "Landsbyggefonden", cell: lbf };
    yield { id: label.text, column: "Lokal medfinansiering", cell: local };
    yield { id: label.text, column: "I alt", cell: total };
  }
  for (const { row, indicator } of matchedRows) {
    for (const cell of row.cells) {
      if (cell.column.role.kind !== "source") yield { id: indicator.id, column: cell.column.header, cell };
    }
  }
}
