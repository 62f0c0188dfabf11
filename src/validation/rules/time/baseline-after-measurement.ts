import { grouped } from "../../../plan/grouped";
import type { SourcedReading } from "../../../plan/model";
import { yearsIn } from "../../../plan/period";
import { addressKey } from "../../../workbook/address";
import type { MatchedRow } from "../../context";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";

/** A baseline that is later than the first year measured, where the baseline's own year is not among the measured. */
export const rule: Rule<"baseline-after-measurement"> = {
  id: "baseline-after-measurement",
  yieldsTo: ["baseline-year-differs", "year-implausible"],
  *check({ matchedRows }) {
    const found = matchedRows.flatMap(faultIn);
    const groups = grouped(found, ({ cell, baseline, first }) => [cell.at.sheet, baseline, first].join("|"));
    for (const group of groups.values()) yield* observation(group);
  },
};

interface Fault {
  readonly id: string;
  /** Where the baseline year stands. */
  readonly cell: SourcedReading;
  readonly baseline: number;
  readonly first: number;
  readonly earlier: readonly SourcedReading[];
}

function faultIn({ table, row, indicator }: MatchedRow): Fault[] {
  const own = row.cells.find(({ column, raw }) => column.role.kind === "baseline-year" && raw.trim() !== "");
  const years = own === undefined ? indicator.baselineYears : yearsIn(own.raw);
  const baseline = Math.min(...years);
  const measured = row.cells.flatMap((cell) => {
    const { role } = cell.column;
    if (role.kind !== "measurement" || role.scope !== undefined) return [];
    return cell.reading.values.map((figure) => ({ cell, year: figure.year ?? role.year }));
  });
  const earlier = measured.filter(({ year }) => year < baseline);
  if (years.length === 0 || earlier.length === 0) return [];
  if (measured.some(({ year }) => years.includes(year))) return [];
  // A baseline that fills the gap between measured years stands in its own column instead of the year's.
  const fillsGap =
    measured.some(({ year }) => year > baseline) &&
    !table.columns.some(({ role }) => role.kind === "measurement" && role.year === baseline);
  if (fillsGap) return [];
  const first = Math.min(...earlier.map(({ year }) => year));
  const cells = [...new Set(earlier.map(({ cell }) => cell))];
  return [{ id: indicator.id, cell: own ?? indicator.baselineYear, baseline, first, earlier: cells }];
}

function* observation(group: readonly Fault[]): Iterable<Observation<"baseline-after-measurement">> {
  const [first, ...others] = group;
  if (first === undefined) return;
  const { cell, baseline, id } = first;
  const related = [
    ...others.map((other) => other.cell.at),
    ...group.flatMap(({ earlier }) => earlier.map(({ at }) => at)),
  ];
  const distinct = new Map(related.map((at) => [addressKey(at), at]));
  distinct.delete(addressKey(cell.at));
  yield {
    severity: "warning",
    at: cell.at,
    params: { ids: [...new Set(group.map((each) => each.id))], baseline, first: first.first },
    subject: subjectOf(id, "Baseline år", cell.raw),
    related: [...distinct.values()],
  };
}
