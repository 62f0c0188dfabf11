import type { Figure } from "../../../cells/reading";
import { grouped } from "../../../plan/grouped";
import type { DataTable, SourcedReading } from "../../../plan/model";
import { fold } from "../../../plan/text";
import type { RuleContext } from "../../context";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { hasThreeDigits } from "./digits";
import { datedColumns, measuredColumns, type PeriodColumn } from "./period-columns";

/** A year whose column repeats the figures of the year before: most likely copied and not yet filled in. */
export const rule: Rule<"column-copied"> = {
  id: "column-copied",
  *check(context) {
    for (const columns of columnsIn(context)) yield* inColumns(columns);
  },
};

/** The year columns that are compared with each other, table by table. */
function columnsIn({ tables, dataTables }: RuleContext): PeriodColumn[][] {
  const data = dataTables.filter((table) => !isConstant(table)).map(datedColumns);
  return [...tables.map(measuredColumns), ...data.filter((columns) => !areAllCopied(columns))];
}

function* inColumns(columns: readonly PeriodColumn[]): Iterable<Observation<"column-copied">> {
  for (const [later, earlier] of consecutive(columns)) {
    const copy = copyOf(later, earlier);
    if (copy === undefined) continue;
    const { header, at, period } = later;
    const half = period.half === undefined ? {} : { half: period.half };
    yield {
      severity: "warning",
      at,
      params: {
        year: period.year,
        previous: earlier.period.year,
        ...half,
        equal: copy.equal.length,
        rows: copy.rows,
      },
      subject: subjectOf(at.sheet, header, header),
      related: [earlier.at, ...copy.equal.flatMap(([own, other]) => [own.at, other.at])],
    };
  }
}

/** Each column with the one of the year before; halves of a year and other scopes stand apart. */
function consecutive(columns: readonly PeriodColumn[]): [PeriodColumn, PeriodColumn][] {
  const kinds = grouped(columns, ({ scope, period }) => `${fold(scope)}|${period.half ?? ""}`);
  return [...kinds.values()].flatMap((kind) => {
    const sorted = [...kind].sort((one, other) => one.period.year - other.period.year);
    return sorted.flatMap((later, index): [PeriodColumn, PeriodColumn][] => {
      const earlier = sorted[index - 1];
      return earlier === undefined || earlier.period.year === later.period.year ? [] : [[later, earlier]];
    });
  });
}

/** So many rows with telling figures must be equal, and such a part of the rows that both columns fill. */
const fewestEqual = 3;
const equalPart = 0.8;

interface Copy {
  readonly rows: number;
  readonly equal: readonly [SourcedReading, SourcedReading][];
}

function copyOf(later: PeriodColumn, earlier: PeriodColumn): Copy | undefined {
  const both = [...later.cells].flatMap(([row, own]): [SourcedReading, SourcedReading][] => {
    const other = earlier.cells.get(row);
    const filled = own.reading.values.length > 0 && other !== undefined && other.reading.values.length > 0;
    return filled ? [[own, other]] : [];
  });
  const equal = both.filter(([own, other]) => sameFigures(own.reading.values, other.reading.values));
  const telling = equal.filter(([own]) => own.reading.values.some(hasThreeDigits));
  const distinct = new Set(
    telling.flatMap(([own]) => own.reading.values.filter(hasThreeDigits).map(({ value }) => value)),
  );
  const isCopy =
    telling.length >= fewestEqual && distinct.size > 1 && equal.length >= both.length * equalPart;
  return isCopy ? { rows: both.length, equal } : undefined;
}

function sameFigures(own: readonly Figure[], other: readonly Figure[]): boolean {
  return (
    own.length === other.length &&
    own.every((figure, index) => {
      const same = other[index];
      return figure.value === same?.value && figure.decimals === same.decimals && figure.n === same.n;
    })
  );
}

/** What is the same year after year by its nature: dwellings, areas, limits, what was budgeted or normed. */
const constants =
  /(?<!\p{L})(?:antal )?(?:bolig(?:er|antal)|lejemål|lejlighed|husstand|m2|areal|kvadratmeter|budget|norm|grænse|måltal|takst|postnu)/u;

function isConstant({ title, columns, rows }: DataTable): boolean {
  const headers = columns.map(({ header }) => header);
  if ([title?.text ?? "", ...headers].some((text) => constants.test(fold(text)))) return true;
  const constantRows = rows.filter(({ label }) => constants.test(fold(label)));
  return constantRows.length * 2 > rows.length;
}

/** Three columns or more that all repeat each other are no slip. */
function areAllCopied(columns: readonly PeriodColumn[]): boolean {
  const pairs = consecutive(columns);
  return pairs.length > 1 && pairs.every(([later, earlier]) => copyOf(later, earlier) !== undefined);
}
