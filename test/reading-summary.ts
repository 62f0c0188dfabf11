import type {
  CellReading,
  CriterionReading,
  Figure,
  ReadingContext,
  StatusReading,
  Unit,
} from "../src/cells/reading";

const shortUnits: Readonly<Record<string, Unit>> = {
  "%": "percent",
  karakter: "grade",
  antal: "count",
  kr: "dkk",
  helår: "full_year_persons",
  point: "points",
  promille: "per_1000",
  år: "year",
  timer: "hours",
  boliger: "dwellings",
};

/** The context that a test row names by a short word; empty for none. */
export function contextOf(unit: string): ReadingContext {
  const named = shortUnits[unit];
  return named === undefined ? {} : { unit: named };
}

function figureText(figure: Figure): string {
  const parts = [`${figure.value} ${figure.unit}`];
  if (figure.n !== undefined) parts.push(`n=${figure.n}`);
  if (figure.total !== undefined) parts.push(`total=${figure.total}`);
  if (figure.year !== undefined) parts.push(`year=${figure.year}`);
  const name = [figure.scope, figure.category === undefined ? undefined : `{${figure.category}}`];
  return [...name.filter((part) => part !== undefined), ...parts].join(" ");
}

/** A reading on one line, so that a table of cells can be read by eye: kind, figures, reason, notes. */
export function summary(reading: CellReading): string {
  const { kind, values, availability, period, date, notes } = reading;
  const parts: string[] = [kind, values.map(figureText).join("; ")];
  if (availability !== undefined) parts.push(Object.values(availability).join(" "));
  if (period !== undefined) parts.push(`${period.from}..${period.to}`);
  if (date !== undefined) parts.push(date);
  const codes = [...new Set(notes.map((note) => note.code))];
  if (codes.length > 0) parts.push(`[${codes.join(", ")}]`);
  return parts.filter((part) => part !== "").join(" ");
}

/** The same for a criterion. */
export function criterionSummary(reading: CriterionReading): string {
  const targets = reading.targets.map((target) =>
    [
      target.operator,
      target.value,
      target.unit,
      target.n === undefined ? undefined : `n=${target.n}`,
      target.total === undefined ? undefined : `total=${target.total}`,
      target.per === undefined ? undefined : `per ${target.per}`,
      target.category === undefined ? undefined : `{${target.category}}`,
    ]
      .filter((part) => part !== undefined)
      .join(" "),
  );
  const against = [reading.direction, reading.reference, reading.change].filter((part) => part !== undefined);
  return [...targets, ...against].join("; ");
}

/** The same for a status. */
export function statusSummary(reading: StatusReading): string {
  const results = reading.results.map((result) =>
    [
      result.value,
      result.unit,
      result.n === undefined ? undefined : `n=${result.n}`,
      result.total === undefined ? undefined : `total=${result.total}`,
      result.per === undefined ? undefined : `per ${result.per}`,
      result.category === undefined ? undefined : `{${result.category}}`,
    ]
      .filter((part) => part !== undefined)
      .join(" "),
  );
  return [reading.state, ...results].join("; ");
}
