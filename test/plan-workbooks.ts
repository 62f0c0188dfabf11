import type { CellReading, CriterionReading, Figure, StatusReading, Target } from "../src/cells/reading";
import type {
  Breakdown,
  Indicator,
  IndicatorTable,
  Measurement,
  Plan,
  PlanWorkbook,
  SourcedReading,
  Status,
  SuccessCriterion,
} from "../src/plan/model";
import type { CellAddress } from "../src/workbook/address";

/** Small plan workbooks for tests: only what a test is about need be said. */
export function planWorkbook(
  rest: Partial<Omit<PlanWorkbook, "plan">> & { readonly plan?: Partial<Plan> } = {},
): PlanWorkbook {
  const plan: Plan = {
    name: undefined,
    municipality: undefined,
    from: "2022-01-01",
    to: "2025-12-31",
    organisations: [],
    pool: undefined,
    asOf: undefined,
    fields: new Map(),
    subAgreements: [],
    indicators: [],
    criteria: [],
    statuses: [],
    budget: [],
    departments: [],
    settings: new Map(),
    accepted: [],
    ...rest.plan,
  };
  return { problems: [], tables: [], dataTables: [], measurements: [], guesses: [], ...rest, plan };
}

export function address(cell: string, sheet = "Indikatorer"): CellAddress {
  return { sheet, cell };
}

export function reading(rest: Partial<CellReading> = {}): CellReading {
  return { kind: "empty", values: [], confidence: 1, notes: [], ...rest };
}

export function cell(raw = "", rest: Partial<CellReading> = {}, at = address("I2")): SourcedReading {
  return { at, raw, reading: reading(rest) };
}

export function target(
  raw: string,
  rest: Partial<CriterionReading> = {},
): { readonly at: CellAddress; readonly raw: string; readonly reading: CriterionReading } {
  return { at: address("G2"), raw, reading: { targets: [], confidence: 1, notes: [], ...rest } };
}

export function wanted(value: number, rest: Partial<Target> = {}): Target {
  return { value, unit: "count", operator: "min", ...rest };
}

export function indicator(rest: Partial<Indicator> = {}): Indicator {
  const text = (value: string) => ({ at: address("A2"), text: value });
  return {
    id: "LBF-1",
    focusArea: "overall",
    goal: text("Et mål"),
    label: text("En indikator"),
    unit: "percent",
    direction: "up",
    target: undefined,
    targetYear: undefined,
    baselineArea: cell(),
    baselineComparison: cell(),
    baselineYears: [2019],
    baselineYear: cell(),
    comparison: text(""),
    breakdowns: [],
    breakdown: text(""),
    source: text(""),
    lbf: undefined,
    at: address("A2"),
    ...rest,
  };
}

/** An Opgørelse of parts, each `scope` or `[scope, category]`. */
export function breakdown(
  text: string,
  ...parts: readonly (string | readonly [string, string])[]
): Breakdown {
  return {
    text,
    parts: parts.map((part) =>
      typeof part === "string" ? { scope: part } : { scope: part[0], category: part[1] },
    ),
  };
}

/** The figures of one cell, measured in a year; a number is a plain figure of the area. */
export function measured(
  year: number | undefined,
  figures: readonly (number | (Partial<Figure> & { readonly side?: Measurement["side"] }))[],
  rest: Partial<Omit<Measurement, "figure" | "source">> & {
    readonly at?: CellAddress;
    readonly kind?: CellReading["kind"];
    readonly unit?: Figure["unit"];
  } = {},
): Measurement[] {
  const {
    at = address(`${year === undefined ? "B" : "C"}2`, "Data"),
    kind,
    unit = "percent",
    ...role
  } = rest;
  const read = figures.map((each) => {
    const { side = "area", ...given } = typeof each === "number" ? { value: each } : { value: 0, ...each };
    const decimals = String(given.value).split(".")[1]?.length ?? 0;
    const figure: Figure = { unit, decimals, unitPrinted: true, ...given };
    return { side, figure };
  });
  const source = cell(
    read.map(({ figure }) => figure.value).join("\n"),
    { kind: kind ?? (read.length > 1 ? "multi" : "value"), values: read.map(({ figure }) => figure) },
    at,
  );
  return read.map(({ side, figure }) => ({
    indicatorId: "LBF-1",
    role: "measurement",
    origin: "sheet",
    side,
    year,
    half: undefined,
    figure,
    source,
    ...role,
  }));
}

/** The plan's baseline: the area's figure, and the comparison's where there is one. */
export function baseline(area: number, comparison?: number, unit: Figure["unit"] = "percent"): Measurement[] {
  const role = { role: "baseline", origin: "plan", unit } as const;
  const own = measured(2019, [area], { ...role, at: address("I2") });
  if (comparison === undefined) return own;
  return [
    ...own,
    ...measured(2019, [{ value: comparison, side: "comparison" }], { ...role, at: address("J2") }),
  ];
}

/** An indicator table of one row without figures: the cells of some years, as they were read. */
export function tableWithout(
  cells: readonly {
    readonly year: number;
    readonly raw: string;
    readonly reading: Partial<CellReading>;
    /** Whose column it is; absent: the area's. */
    readonly scope?: string;
  }[],
): IndicatorTable {
  return {
    sheet: "Data",
    title: undefined,
    headerRows: { top: 0, bottom: 0 },
    area: { top: 0, left: 0, bottom: 1, right: cells.length },
    columns: [],
    rows: [
      {
        row: 1,
        goal: undefined,
        label: undefined,
        cells: cells.map((each) => ({
          ...cell(each.raw, each.reading, address("C2", "Data")),
          column: {
            column: 2,
            header: String(each.year),
            at: address("C1", "Data"),
            role: {
              kind: "measurement",
              year: each.year,
              ...(each.scope === undefined ? {} : { scope: each.scope }),
            },
          },
        })),
        match: { indicatorId: "LBF-1", confidence: 1 },
        nearest: undefined,
      },
    ],
    sourceNote: undefined,
  };
}

export function criterion(rest: Partial<SuccessCriterion> = {}): SuccessCriterion {
  const text = (value: string) => ({ at: address("C2", "Succeskriterier"), text: value });
  return {
    id: "K1",
    focusAreas: ["crime"],
    activity: text("En aktivitet"),
    criterion: undefined,
    target: undefined,
    unit: undefined,
    frequency: text(""),
    at: address("A2", "Succeskriterier"),
    ...rest,
  };
}

export function status(
  raw: string,
  results: StatusReading["results"],
  rest: Partial<Status> & { readonly state?: StatusReading["state"] } = {},
): Status {
  const { state = results.length > 0 ? "reported" : "text", ...other } = rest;
  return {
    criterionId: "K1",
    period: { year: 2022 },
    status: { at: address("C2", "Status"), raw, reading: { results, state, confidence: 1, notes: [] } },
    result: undefined,
    words: { at: address("E2", "Status"), text: "" },
    at: address("A2", "Status"),
    ...other,
  };
}
