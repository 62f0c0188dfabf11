import {
  address,
  baseline,
  breakdown,
  indicator,
  measured,
  planWorkbook,
  tableWithout,
  target,
  wanted,
} from "../../test/plan-workbooks";
import type { Indicator, PlanWorkbook } from "../plan/model";
import { assessIndicator } from "./assess-indicator";
import type { Assessment } from "./model";

function assessed(workbook: Partial<PlanWorkbook>, one: Partial<Indicator> = {}, year = 2022): Assessment {
  const [assessment, ...others] = assessIndicator(planWorkbook(workbook), indicator(one), year);
  if (assessment === undefined || others.length > 0) throw new Error("one assessment expected");
  return assessment;
}

const toKommune = (value: number) => ({ value, side: "comparison" }) as const;

describe("one plain figure", () => {
  const measurements = [
    ...baseline(90.2, 87),
    ...measured(2020, [91.7, toKommune(85.9)], { at: address("E2", "Data") }),
    ...measured(2022, [{ value: 91.9, decimals: 2 }, toKommune(84.9)], { at: address("G2", "Data") }),
    ...measured(2023, [95], { at: address("H2", "Data") }),
  ];

  it("is held against the baseline and the municipality", () => {
    expect(assessed({ measurements })).toMatchObject({
      indicatorId: "LBF-1",
      breakdown: "",
      year: 2022,
      baseline: { year: 2019, area: { value: 90.2 }, comparison: { value: 87 } },
      difference: 7,
      development: 1.7,
      relativeDevelopment: 3.8,
      target: undefined,
      attainment: undefined,
      verdict: { kind: "on-track", reason: { code: "better-than-baseline", now: 91.9, baseline: 90.2 } },
    });
  });

  it("names the cells it was read from", () => {
    expect(assessed({ measurements }).years.at(-1)?.area?.sources).toMatchObject([
      { at: { sheet: "Data", cell: "G2" } },
    ]);
  });

  it("comes with the years that have figures up to the year, and the year itself", () => {
    expect(assessed({ measurements }).years.map(({ year }) => year)).toEqual([2020, 2022]);
    const before = assessed({ measurements }, {}, 2021);
    expect(before.years.map(({ year }) => year)).toEqual([2020, 2021]);
    expect(before.verdict).toEqual({ kind: "undecided", reason: { code: "no-value" } });
    expect(before.difference).toBeUndefined();
  });

  it("is the area's among figures of its parts", () => {
    const parts = [79, { value: 85.6, side: "part", scope: "Skoven" }, toKommune(88.1)] as const;
    expect(assessed({ measurements: [...baseline(72, 88.5), ...measured(2022, parts)] })).toMatchObject({
      development: 7,
      difference: -9.1,
      verdict: { kind: "on-track" },
    });
  });

  it("is judged by the last year of a plan that is no calendar year", () => {
    const plan = planWorkbook({ plan: { to: "2025-09-30" } }).plan;
    const late = [...baseline(90.2), ...measured(2025, [91])];
    expect(assessed({ plan, measurements: late }, {}, 2025).verdict.kind).toBe("fulfilled");
  });
});

describe("a count in a year that was not over when it was made up", () => {
  const verdictOf = (plan: Partial<PlanWorkbook["plan"]>, spansYears?: true) => {
    const now = measured(2024, [{ value: 70, unit: "count" }]);
    const measurements = [
      ...measured(2019, [{ value: 100, unit: "count" }], { role: "baseline", origin: "plan" }),
      ...(spansYears ? now.map((each) => ({ ...each, spansYears })) : now),
    ];
    const workbook = { plan: { ...planWorkbook({}).plan, ...plan }, measurements };
    return assessed(workbook, { unit: "count", direction: "down" }, 2024).verdict.reason.code;
  };

  it("is half a year's in a calendar year", () => {
    expect(verdictOf({ to: "2025-12-31", asOf: "2024-09-30" })).toBe("half-year-only");
  });

  it("is a whole year's where the plan's year is over", () => {
    expect(verdictOf({ to: "2025-09-30", asOf: "2024-09-30" })).toBe("better-than-baseline");
    expect(verdictOf({ to: "2025-09-30", asOf: "2024-08-31" })).toBe("half-year-only");
  });

  it("is a whole school year's after the summer", () => {
    expect(verdictOf({ to: "2025-12-31", asOf: "2024-09-30" }, true)).toBe("better-than-baseline");
    expect(verdictOf({ to: "2025-12-31", asOf: "2024-05-31" }, true)).toBe("half-year-only");
  });
});

describe("a baseline", () => {
  const ofSheet = measured(2019, [38.3], { role: "baseline", at: address("B2", "Data") });

  it("is the plan's where the sheet has another", () => {
    const measurements = [...baseline(37.6), ...ofSheet, ...measured(2022, [34.9])];
    expect(assessed({ measurements }).development).toBe(-2.7);
  });

  it("is the sheet's where the plan has none", () => {
    expect(assessed({ measurements: [...ofSheet, ...measured(2022, [34.9])] }).development).toBe(-3.4);
  });

  it("that is missing leaves the verdict undecided", () => {
    expect(assessed({ measurements: measured(2022, [34.9]) }, { baselineYears: [] })).toMatchObject({
      baseline: { year: undefined, area: undefined },
      development: undefined,
      verdict: { kind: "undecided", reason: { code: "no-baseline" } },
    });
  });

  it("with several values says so", () => {
    const several = measured(
      2019,
      [
        { value: 70.2, side: "part", scope: "Skoven" },
        { value: 80.8, side: "part", scope: "Engen" },
      ],
      { role: "baseline", origin: "plan", at: address("I2") },
    );
    expect(assessed({ measurements: [...several, ...measured(2022, [79])] }).verdict).toEqual({
      kind: "undecided",
      reason: { code: "several-values", choices: ["Skoven", "Engen"] },
    });
  });
});

describe("sources of one figure", () => {
  const second = (value: number, decimals: number) =>
    measured(2022, [{ value, decimals }], { at: address("C2", "Andre data") });

  it("agree at printed precision", () => {
    const measurements = [...baseline(90.2), ...measured(2022, [91.9]), ...second(92, 0)];
    const assessment = assessed({ measurements });
    expect(assessment.years.at(-1)?.area).toMatchObject({ value: 91.9, sources: [{}, {}] });
    expect(assessment.verdict.kind).toBe("on-track");
  });

  it("that disagree leave it undecided", () => {
    const measurements = [...baseline(90.2), ...measured(2022, [91.9]), ...second(91.8, 1)];
    expect(assessed({ measurements }).verdict).toEqual({
      kind: "undecided",
      reason: { code: "sources-disagree", values: [91.9, 91.8] },
    });
  });
});

describe("a missing figure", () => {
  it.each([
    [
      "Data tilgængelig ultimo 2023",
      { kind: "unavailable", availability: { reason: "awaited", when: "ultimo", year: 2023 } },
      "awaiting",
      { code: "awaited", when: "ultimo", year: 2023 },
    ],
    [
      "Ingen data",
      { kind: "unavailable", availability: { reason: "none" } },
      "undecided",
      { code: "data-do-not-exist" },
    ],
    [
      "*",
      { kind: "unavailable", availability: { reason: "suppressed" } },
      "undecided",
      { code: "suppressed" },
    ],
    ["*", { kind: "unavailable" }, "undecided", { code: "no-value" }],
    [
      "Ikke relevant",
      { kind: "unavailable", availability: { reason: "not_relevant" } },
      "undecided",
      { code: "not-relevant" },
    ],
    ["Se bilag", { kind: "text" }, "undecided", { code: "unreadable", raw: "Se bilag" }],
    ["", { kind: "empty" }, "undecided", { code: "no-value" }],
    ["-", { kind: "empty" }, "undecided", { code: "no-value" }],
  ] as const)("%s", (raw, reading, kind, reason) => {
    const tables = [
      tableWithout([
        { year: 2021, raw: "x", reading: { kind: "text" } },
        { year: 2022, raw, reading },
      ]),
    ];
    expect(assessed({ measurements: baseline(90.2), tables }).verdict).toEqual({ kind, reason });
  });

  it("is said to be unreadable where the cell's figure is a guess", () => {
    const guess = { value: 5183, unit: "points", decimals: 0, unitPrinted: false } as const;
    const reading = { kind: "value", values: [guess], confidence: 0.4 } as const;
    const tables = [tableWithout([{ year: 2022, raw: "Byen: 5183", reading }])];
    expect(assessed({ measurements: baseline(90.2), tables }).verdict).toEqual({
      kind: "undecided",
      reason: { code: "unreadable", raw: "Byen: 5183" },
    });
  });

  it("is not explained by the municipality's column", () => {
    const reading = { kind: "unavailable", availability: { reason: "awaited", year: 2023 } } as const;
    const tables = [tableWithout([{ year: 2022, raw: "Data 2023", reading, scope: "Kommune" }])];
    expect(assessed({ measurements: baseline(90.2), tables }).verdict.reason).toEqual({ code: "no-value" });
  });
});

describe("an Opgørelse", () => {
  const answers = (good: number, neither: number, bad: number, side: "area" | "comparison" = "area") =>
    [
      { value: bad, category: "Meget utilfreds/utilfreds", scope: "Boligområde", side },
      { value: neither, category: "Hverken/eller", scope: "Boligområde", side },
      { value: good, category: "Meget tilfreds/tilfreds", scope: "Boligområde", side },
    ] as const;
  const before = { role: "baseline", origin: "plan", kind: "distribution", at: address("I2") } as const;
  const measurements = [
    ...measured(2018, answers(80, 17, 3), before),
    ...measured(2018, answers(77, 16, 7, "comparison"), { ...before, at: address("J2") }),
    ...measured(2022, answers(75, 17, 8), { kind: "distribution" }),
  ];

  it("that is missing leaves several answers undecided, with the choices", () => {
    expect(assessed({ measurements }).verdict).toEqual({
      kind: "undecided",
      reason: {
        code: "several-values",
        choices: [
          "Boligområde / Meget utilfreds/utilfreds",
          "Boligområde / Hverken/eller",
          "Boligområde / Meget tilfreds/tilfreds",
        ],
      },
    });
  });

  it.each([
    [breakdown("Meget tilfreds/tilfreds", "Meget tilfreds/tilfreds")],
    [breakdown("Meget tilfreds / tilfreds", ["Meget tilfreds", "tilfreds"])],
    [breakdown("Boligområde / Meget tilfreds/tilfreds", ["Boligområde", "Meget tilfreds/tilfreds"])],
    [
      breakdown("boligområdet / meget til\u00adfreds/ tilfreds", [
        "boligområdet",
        "meget til\u00adfreds/ tilfreds",
      ]),
    ],
  ])("chooses an answer: %j", (one) => {
    expect(assessed({ measurements }, { breakdowns: [one] })).toMatchObject({
      breakdown: one.text,
      baseline: { area: { value: 80 }, comparison: { value: 77 } },
      development: -5,
      verdict: { kind: "wrong-direction" },
    });
  });

  it("adds up answers that exclude each other", () => {
    const sum = breakdown("a + b", "Hverken/eller", "Meget tilfreds/tilfreds");
    expect(assessed({ measurements }, { breakdowns: [sum] })).toMatchObject({
      baseline: { area: { value: 97 }, comparison: { value: 93 } },
      development: -5,
    });
  });

  it("never adds up shares of the same people", () => {
    const trust = (police: number, court: number) => [
      { value: police, category: "Politi" },
      { value: court, category: "Domstole" },
    ];
    const both = [
      ...measured(2018, trust(81, 81), { role: "baseline", at: address("B2", "Data") }),
      ...measured(2022, trust(88, 85)),
    ];
    const sum = breakdown("Politi + Domstole", "Politi", "Domstole");
    expect(assessed({ measurements: both }, { breakdowns: [sum] }).verdict).toEqual({
      kind: "undecided",
      reason: { code: "not-summable", unit: "percent" },
    });
  });

  it("gives a judgement a line", () => {
    const breakdowns = [breakdown("Hverken/eller", "Hverken/eller"), breakdown("Ved ikke", "Ved ikke")];
    const all = assessIndicator(planWorkbook({ measurements }), indicator({ breakdowns }), 2022);
    expect(all.map((each) => [each.breakdown, each.verdict.kind, each.verdict.reason.code])).toEqual([
      ["Hverken/eller", "not-fulfilled", "no-movement"],
      ["Ved ikke", "undecided", "breakdown-not-found"],
    ]);
  });

  const departments = (first: number, second: number, third?: number) => [
    { value: first, side: "part", scope: "Afd. 21" } as const,
    { value: second, side: "part", scope: "Afd. 2" } as const,
    ...(third === undefined ? [] : [{ value: third, side: "part", scope: "Afd. 103" } as const]),
  ];
  const damage = { unit: "dkk", direction: "down", breakdowns: [{ text: "sum", parts: "all" }] } as const;
  const damageBefore = measured(2020, departments(58150, 15000, 128767), {
    role: "baseline",
    origin: "plan",
    unit: "dkk",
    at: address("I2"),
  });

  it("sums the departments' amounts", () => {
    const now = measured(2022, departments(113563, 0, 23999), { unit: "dkk" });
    expect(assessed({ measurements: [...damageBefore, ...now] }, damage)).toMatchObject({
      baseline: { area: { value: 201917 } },
      development: -64355,
      verdict: { kind: "on-track" },
    });
  });

  it("sums nothing where a department is missing: a missing value is never 0", () => {
    const now = measured(2022, departments(113563, 0), { unit: "dkk" });
    const assessment = assessed({ measurements: [...damageBefore, ...now] }, damage);
    expect(assessment.verdict).toEqual({
      kind: "undecided",
      reason: { code: "parts-differ", parts: ["Afd. 103"] },
    });
    expect(assessment.development).toBeUndefined();
  });

  it("does not count the whole together with its parts", () => {
    const now = measured(2022, [137562, ...departments(113563, 0, 23999)], { unit: "dkk" });
    expect(assessed({ measurements: [...damageBefore, ...now] }, damage).years.at(-1)?.area?.value).toBe(
      137562,
    );
  });

  it("weighs the departments' shares by their counts", () => {
    const shares = (rest: readonly [number, number, number][]) =>
      rest.map(
        ([value, n, total], index) => ({ value, n, total, side: "part", scope: `Afd. ${index}` }) as const,
      );
    const weighed = [
      ...measured(
        2020,
        shares([
          [10, 10, 100],
          [50, 450, 900],
        ]),
        { role: "baseline", origin: "plan", at: address("I2") },
      ),
      ...measured(
        2022,
        shares([
          [20, 20, 100],
          [60, 540, 900],
        ]),
      ),
    ];
    expect(
      assessed({ measurements: weighed }, { breakdowns: [{ text: "sum", parts: "all" }] }),
    ).toMatchObject({
      baseline: { area: { value: 46, n: 460, total: 1000 } },
      development: 10,
    });
  });
});

it("an answer that reads as a name is compared with the comparison's answer of that name", () => {
  const answers = (police: number, courts: number, side: "part" | "comparison") => [
    { value: police, side, scope: "Politi" },
    { value: courts, side, scope: "Domstole" },
  ];
  const measurements = measured(2022, [...answers(88, 86, "part"), ...answers(81, 80, "comparison")]);
  const breakdowns = [breakdown("Politi", "Politi")];
  expect(assessed({ measurements }, { breakdowns })).toMatchObject({ difference: 7 });
});

describe("a target", () => {
  it("as a share of the baseline of a percentage is flagged", () => {
    const reduced = target("reduceres med 20 %", {
      targets: [wanted(20, { unit: "percent", operator: "exactly" })],
      direction: "down",
      reference: "baseline",
      change: "percent",
    });
    const measurements = [...baseline(30), ...measured(2022, [27])];
    expect(
      assessed({ measurements }, { direction: "down", target: reduced, targetYear: 2024 }),
    ).toMatchObject({
      target: { value: 24, text: "reduceres med 20 %", operator: "exactly", ambiguous: true },
      attainment: 0.5,
      verdict: { kind: "on-track", reason: { code: "part-of-the-way", attainment: 0.5, targetYear: 2024 } },
    });
  });

  it("at the municipality's level follows it", () => {
    const level = target("kommunens niveau", { reference: "comparison" });
    const measurements = [...baseline(80), ...measured(2022, [85, toKommune(85)])];
    expect(assessed({ measurements }, { target: level }).verdict.reason).toMatchObject({
      code: "target-reached",
      target: 85,
    });
    expect(
      assessed({ measurements: [...baseline(80), ...measured(2022, [85])] }, { target: level }).verdict,
    ).toEqual({
      kind: "undecided",
      reason: { code: "no-comparison" },
    });
  });

  it("a year is judged pro rata after half of it", () => {
    const jobs = {
      unit: "count",
      target: target("Mindst 8 pr. år", { targets: [wanted(8, { per: "år" })] }),
    } as const;
    const half = measured(2022, [4], { unit: "count", half: 1 });
    expect(assessed({ measurements: half }, jobs)).toMatchObject({
      years: [{ year: 2022, half: 1 }],
      target: { value: 8 },
      attainment: 0.5,
      verdict: { kind: "on-track", reason: { code: "count-on-track", result: 4, target: 8 } },
    });
    const whole = [...half, ...measured(2022, [7], { unit: "count", at: address("D2", "Data") })];
    expect(assessed({ measurements: whole }, jobs).verdict.reason).toMatchObject({
      code: "count-behind",
      result: 7,
    });
  });

  it("a count is not held against a whole year's after half of it", () => {
    const complaints = indicator({ unit: "count", direction: "down" });
    const asOf = (date: string, half?: 1) =>
      assessIndicator(
        planWorkbook({
          plan: { asOf: date },
          measurements: [
            ...baseline(100, undefined, "count"),
            ...measured(2022, [42], { unit: "count", ...(half && { half }) }),
          ],
        }),
        complaints,
        2022,
      );
    const unfinished = { development: undefined, verdict: { reason: { code: "half-year-only", now: 42 } } };
    expect(asOf("2022-12-31", 1)).toMatchObject([unfinished]);
    expect(asOf("2022-06-30")).toMatchObject([unfinished]);
    expect(asOf("2022-12-31")).toMatchObject([{ development: -58, verdict: { kind: "on-track" } }]);
  });

  it("to maintain is kept by what the goal's words call better", () => {
    const goal = { at: address("A2"), text: "Antallet fastholdes/reduceres" };
    const kept = { unit: "count", direction: "maintain" } as const;
    const measurements = [...baseline(6, undefined, "count"), ...measured(2022, [0], { unit: "count" })];
    expect(assessed({ measurements }, { ...kept, goal }).verdict.kind).toBe("fulfilled");
    expect(assessed({ measurements }, kept).verdict.kind).toBe("wrong-direction");
  });

  it("without a direction cannot be judged", () => {
    const measurements = [...baseline(6), ...measured(2022, [0])];
    expect(assessed({ measurements }, { direction: undefined }).verdict.reason).toEqual({
      code: "no-direction",
    });
  });
});

describe("units", () => {
  it("that differ leave the verdict undecided", () => {
    const measurements = [
      ...baseline(5.5, undefined, "grade"),
      ...measured(2022, [5.8], { unit: "percent" }),
    ];
    expect(assessed({ measurements }, { unit: "grade" }).verdict.reason).toEqual({
      code: "units-differ",
      unit: "grade",
      other: "percent",
    });
  });

  it.each([
    ["is unknown", { unit: "none", unitPrinted: true }],
    ["was inferred", { unit: "count", unitPrinted: false }],
  ] as const)("are the indicator's where the cell's %s", (_, given) => {
    const measurements = [...baseline(23.2), ...measured(2022, [{ value: 21.8, ...given }])];
    expect(assessed({ measurements }, { direction: "down" }).development).toBe(-1.4);
  });

  it("are the indicator's where the cell prints none", () => {
    const measurements = [
      ...baseline(23.2),
      ...measured(2022, [{ value: 21.8, unitPrinted: false, unit: "none" }]),
    ];
    expect(assessed({ measurements }, { direction: "down" })).toMatchObject({
      development: -1.4,
      verdict: { kind: "on-track" },
    });
  });
});

describe("a target that names a comparison", () => {
  const measurements = [...baseline(40, 55), ...measured(2022, [50, toKommune(56)])];
  const codeOf = (raw: string, comparison = "") =>
    assessed(
      { measurements },
      {
        target: target(raw, { reference: "comparison" }),
        direction: "up",
        comparison: { at: address("K2"), text: comparison },
      },
    ).verdict.reason.code;

  it.each(["kommunens niveau", "5 procentpoint bedre end kommunen", "som sammenligningen"])(
    "is held against the municipality: %s",
    (raw) => {
      expect(codeOf(raw)).toBe("part-of-the-way");
    },
  );

  it.each(["på niveau med landsgennemsnittet", "Gennemsnittet for alle hhp", "som politikredsen"])(
    "is not, where it names another: %s",
    (raw) => {
      expect(codeOf(raw)).toBe("no-comparison");
    },
  );

  it("is held against the one that the plan has chosen", () => {
    expect(codeOf("Gennemsnittet for alle hhp", "Alle hhp")).toBe("part-of-the-way");
  });
});
