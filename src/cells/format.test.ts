import fc from "fast-check";
import { formatFigure, formatNumber, formatReading, readCell, readUnit, unitLabel } from ".";
import {
  units,
  type Availability,
  type CellReading,
  type Figure,
  type ReadingKind,
  type Unit,
} from "./reading";

/** What a format must keep: all but how sure the reader was and what it did to arrive there. */
function content(reading: CellReading): Omit<CellReading, "confidence" | "notes"> {
  const { kind, values, availability, period, date } = reading;
  return {
    kind,
    values,
    ...(availability === undefined ? {} : { availability }),
    ...(period === undefined ? {} : { period }),
    ...(date === undefined ? {} : { date }),
  };
}

function reading(kind: ReadingKind, values: readonly Figure[], rest: Partial<CellReading> = {}): CellReading {
  return { kind, values, confidence: 1, notes: [], ...rest };
}

const unprinted: ReadonlySet<Unit> = new Set(["grade", "count", "year", "none"]);

const limits: Partial<Record<Unit, number>> = { percent: 100, grade: 12, points: 1000 };

function figures(unit: Unit): fc.Arbitrary<Figure> {
  const decimals = unit === "year" ? fc.constant(0) : fc.integer({ min: 0, max: 3 });
  const most = limits[unit] ?? 9_999_999;
  return fc.tuple(decimals, fc.integer({ min: 0, max: most })).map(([places, whole]) => ({
    value: unit === "year" ? 1990 + (whole % 60) : whole === most ? whole : Number(`${whole}e-${places}`),
    unit,
    decimals: places,
    unitPrinted: !unprinted.has(unit),
  }));
}

const details = fc.oneof(
  fc.constant({}),
  fc.record({ n: fc.integer({ min: 1, max: 9999 }) }),
  fc.record({ total: fc.integer({ min: 1, max: 9999 }) }),
  fc.record({ year: fc.integer({ min: 2000, max: 2040 }) }),
  fc.record({ n: fc.integer({ min: 1, max: 50 }), total: fc.integer({ min: 51, max: 99 }) }),
);

const plainUnits = units.filter((unit) => unit !== "none" && unit !== "year");
const scopes = ["Nordbyen", "Zone 1", "Afd. 12", "Nørre Kommune", "Møllegården", "Hele landet"];
const answers = ["Meget tryg", "Tryg", "Utryg", "Ved ikke"];

const values = fc
  .constantFrom(...plainUnits)
  .chain((unit) => figures(unit).map((figure) => reading("value", [figure])));

const shares = fc
  .tuple(figures("percent"), details)
  .map(([figure, more]) => reading("value", [{ ...figure, ...more, scope: "Nordbyen" }]));

const lists = fc.constantFrom(...plainUnits).chain((unit) =>
  fc
    .tuple(fc.subarray(scopes, { minLength: 2 }), fc.array(figures(unit), { minLength: 6, maxLength: 6 }))
    .map(([names, numbers]) =>
      reading(
        "multi",
        names.flatMap((scope, index) => (numbers[index] === undefined ? [] : [{ ...numbers[index], scope }])),
      ),
    ),
);

const distributions = fc
  .array(fc.integer({ min: 0, max: 33 }), { minLength: 3, maxLength: 3 })
  .map((parts) => {
    const rest = 100 - parts.reduce((sum, part) => sum + part, 0);
    return reading(
      "distribution",
      answers.map((category, index) => ({
        value: parts[index] ?? rest,
        unit: "percent",
        decimals: 0,
        unitPrinted: true,
        category,
      })),
    );
  });

const spreads = fc
  .tuple(figures("percent"), figures("percent"), figures("percent"))
  .map(([low, high, mean]) =>
    reading("range", [
      { ...low, scope: "min" },
      { ...high, scope: "max" },
      { ...mean, scope: "gennemsnit" },
    ]),
  );

const isoDates = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2060-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dates = isoDates.map((date) => reading("date", [], { date }));
const periods = fc
  .tuple(isoDates, isoDates)
  .filter(([from, to]) => from < to)
  .map(([from, to]) => reading("period", [], { period: { from, to } }));

const reasons: readonly Availability[] = [
  { reason: "awaited" },
  { reason: "awaited", when: "ultimo", year: 2026 },
  { reason: "awaited", when: "marts", year: 2027 },
  { reason: "awaited", when: "Q2", year: 2027 },
  { reason: "awaited", when: "1. halvår", year: 2027 },
  { reason: "awaited", year: 2027 },
  { reason: "none" },
  { reason: "suppressed" },
  { reason: "not_relevant" },
];
const absent = fc.oneof(
  fc.constantFrom(...reasons).map((availability) => reading("unavailable", [], { availability })),
  fc.constant(reading("unavailable", [])),
  fc.constant(reading("empty", [])),
);

describe("formatReading", () => {
  it("reads back to the same reading in a column of the same unit", () => {
    fc.assert(
      fc.property(
        fc.oneof(values, shares, lists, distributions, spreads, dates, periods, absent),
        (given) => {
          const unit = given.values[0]?.unit;
          const context = unit === undefined ? {} : { unit };
          expect(content(readCell(formatReading(given), context))).toEqual(content(given));
        },
      ),
      { numRuns: 1500 },
    );
  });

  it("puts a scope with several categories in a heading of its own", () => {
    const figure: Figure = { value: 26, unit: "percent", decimals: 0, unitPrinted: true };
    const given = reading("multi", [
      { ...figure, scope: "Nordbyen", category: "I boligområdet" },
      { ...figure, value: 30, scope: "Nordbyen", category: "Udenfor boligområdet" },
    ]);
    expect(formatReading(given)).toBe(
      "Nordbyen:\nI boligområdet: 26\u00a0%\nUdenfor boligområdet: 30\u00a0%",
    );
    expect(content(readCell(formatReading(given), { unit: "percent" }))).toEqual(content(given));
  });
});

describe("formatFigure and formatNumber", () => {
  it.each<[number, number, string]>([
    [1234567.5, 2, "1.234.567,50"],
    [-0.25, 0, "-0,25"],
    [1e21, 0, "1.000.000.000.000.000.000.000"],
    [1.5e-7, 0, "0,00000015"],
    [12, 1, "12,0"],
    [Number.NaN, 0, ""],
  ])("writes %d with at least %d decimals as %s", (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it("names percentage points, never per cent, for a difference", () => {
    const figure: Figure = {
      value: 2.5,
      unit: "percent",
      category: "procentpoint",
      decimals: 1,
      unitPrinted: true,
    };
    expect(formatFigure(figure)).toBe("2,5\u00a0procentpoint");
  });
});

describe("units", () => {
  it.each(units.filter((unit) => unit !== "none"))("reads back the label of %s", (unit) => {
    expect(readUnit(unitLabel(unit))).toBe(unit);
  });

  it.each<[string, Unit | undefined]>([
    ["Pct.", "percent"],
    ["procentpoint", "percent"],
    ["Andel (%)", "percent"],
    ["Antal", "count"],
    ["Antal personer", "count"],
    ["Antal boliger", "dwellings"],
    ["lejemål", "dwellings"],
    ["1.000 kr.", "dkk"],
    ["t.kr.", "dkk"],
    ["Karaktergennemsnit", "grade"],
    ["pr. 1000 indbyggere", "per_1000"],
    ["Promille", "per_1000"],
    ["årsværk/PE", "pe"],
    ["År", "year"],
    ["Timer", "hours"],
    ["fuldtidspersoner", "full_year_persons"],
    ["Noget andet", undefined],
    ["", undefined],
  ])("reads %j", (text, unit) => {
    expect(readUnit(text)).toBe(unit);
  });
});
