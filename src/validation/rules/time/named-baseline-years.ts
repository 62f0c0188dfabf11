import { grouped } from "../../../plan/grouped";
import type { Indicator, IndicatorCell, SourcedReading } from "../../../plan/model";
import { yearsIn } from "../../../plan/period";
import { fold } from "../../../plan/text";
import type { CellAddress } from "../../../workbook/address";
import type { MatchedRow } from "../../context";

/** A baseline, or the header over baselines, that names a year which is not the year stated for it. */
export interface NamedYear {
  readonly at: CellAddress;
  readonly column: string;
  /** The cell's or header's own text. */
  readonly text: string;
  readonly year: number;
  readonly stated: StatedYears;
  readonly ids: readonly string[];
}

/** The years that a Baseline år cell states. */
interface StatedYears {
  readonly years: readonly number[];
  readonly at: CellAddress;
}

/** The plan's own baselines that name another year than its Baseline år. */
export function namedInPlan(indicator: Indicator): NamedYear[] {
  const stated = statedInPlan(indicator);
  return [
    ...namedIn(indicator.baselineArea, "Baseline boligområde", indicator, stated),
    ...namedIn(indicator.baselineComparison, "Baseline kommune", indicator, stated),
  ];
}

/** The baselines of a row that name another year than the row, else the plan, states. */
export function namedInRow({ row, indicator }: MatchedRow): NamedYear[] {
  const stated = statedInRow(row.cells) ?? statedInPlan(indicator);
  return row.cells.flatMap((cell) =>
    isBaseline(cell) ? namedIn(cell, cell.column.header, indicator, stated) : [],
  );
}

/** The baseline columns whose header names a year that none of their rows, else the plan, states. */
export function namedInHeaders(matchedRows: readonly MatchedRow[]): NamedYear[] {
  const baselines = matchedRows.flatMap(({ row, indicator }) =>
    row.cells.flatMap((cell) => (isBaseline(cell) ? [{ cell, row, indicator }] : [])),
  );
  const columns = grouped(baselines, ({ cell }) => cell.column);
  return [...columns].flatMap(([{ at, header, role }, rows]): NamedYear[] => {
    const year = role.kind === "baseline-area" || role.kind === "baseline-comparison" ? role.year : undefined;
    if (year === undefined) return [];
    const own = rows.flatMap(({ row, indicator }) => {
      const stated = statedInRow(row.cells);
      return stated === undefined ? [] : [{ stated, id: indicator.id }];
    });
    // A row may state its own year under a header for most of them; a plan's year is that of the same figure.
    if (own.some(({ stated }) => stated.years.includes(year))) return [];
    const inPlan = rows.map(({ indicator }) => ({ stated: statedInPlan(indicator), id: indicator.id }));
    const other = (own.length > 0 ? own : inPlan).filter(
      ({ stated }) => stated.years.length > 0 && !stated.years.includes(year),
    );
    const [first] = other;
    if (first === undefined) return [];
    return [{ at, column: header, text: header, year, stated: first.stated, ids: other.map(({ id }) => id) }];
  });
}

/** A name beside the year says whose publication it is of, not when the figure was measured. */
const publication = /data|kilde|tabel|rapport|notat|publi|statistik|survey|undersøgelse/;

function namedIn(
  { at, raw, reading }: SourcedReading,
  column: string,
  { id }: Indicator,
  stated: StatedYears,
): NamedYear[] {
  const years = reading.values.flatMap(({ year }) => year ?? []);
  const year = years.find((each) => !stated.years.includes(each));
  if (year === undefined || stated.years.length === 0 || years.some((each) => stated.years.includes(each)))
    return [];
  return publication.test(fold(raw)) ? [] : [{ at, column, text: raw, year, stated, ids: [id] }];
}

function statedInPlan({ baselineYears, baselineYear }: Indicator): StatedYears {
  return { years: baselineYears, at: baselineYear.at };
}

function statedInRow(cells: readonly IndicatorCell[]): StatedYears | undefined {
  const cell = cells.find(({ column }) => column.role.kind === "baseline-year");
  const years = yearsIn(cell?.raw ?? "");
  return cell === undefined || years.length === 0 ? undefined : { years, at: cell.at };
}

function isBaseline({ column: { role } }: IndicatorCell): boolean {
  return role.kind === "baseline-area" || role.kind === "baseline-comparison";
}
