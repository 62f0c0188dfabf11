import { yearsIn } from "../../../plan/period";
import type { MatchedRow } from "../../context";

/** So many figures show how often an indicator is measured. */
const fewestFigures = 3;

/** Whether a row should have a figure for a year: what is measured every other year has none for the years between. */
export function rhythmOf(matched: MatchedRow): (year: number) => boolean {
  const years = measuredYears(matched);
  if (years.length < fewestFigures) return () => true;
  const step = Math.min(...years.slice(1).map((year, index) => year - (years[index] ?? year)));
  return (year) => {
    const before = years.findLast((each) => each < year);
    return before === undefined || year - before >= step;
  };
}

/** The years of the row's figures and baseline, in order. */
function measuredYears({ row, indicator }: MatchedRow): number[] {
  const own = row.cells.flatMap(({ column: { role }, raw, reading }): number[] => {
    if (role.kind === "baseline-year") return yearsIn(raw);
    return role.kind === "measurement" && reading.values.length > 0 ? [role.year] : [];
  });
  return [...new Set([...indicator.baselineYears, ...own])].sort((one, other) => one - other);
}
