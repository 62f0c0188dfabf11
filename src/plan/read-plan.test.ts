import { planSheet, snapshotOf, type SheetInput } from "../../test/snapshots";
import type { PlanProblem } from "./model";
import { excelTableName, planTables } from "./tables";
import { readPlanWorkbook } from "./workbook";

const read = (...sheets: SheetInput[]) => readPlanWorkbook(snapshotOf(sheets));
const apartFromMissing = (problems: readonly PlanProblem[]) =>
  problems.filter((problem) => problem.kind !== "table-missing");

test("an empty workbook lacks every plan table, and nothing else", () => {
  const { plan, problems, tables, measurements } = read();
  expect(problems.map((problem) => [problem.kind, problem.table])).toEqual(
    Object.keys(planTables).map((table) => ["table-missing", table]),
  );
  expect(plan.indicators).toEqual([]);
  expect([tables, measurements]).toEqual([[], []]);
});

test("the plan's fields, with dates as serials, as text and as bare years", () => {
  const { plan, problems } = read(
    planSheet("Plan", [
      ["Navn", "ByNord"],
      ["Kommune", "Nordby"],
      ["Periode fra", { value: 44562, format: "dd-mm-yyyy" }],
      ["Periode til", "2025"],
      ["Boligorganisationer", "AB Nord, Bo og Liv og Fjordbo"],
      ["Opgjort pr", "30. juni 2023"],
      ["Sekretariat", "Torvet"],
    ]),
  );
  expect(plan.name).toEqual({ at: { sheet: "Plan", cell: "B2" }, text: "ByNord" });
  expect(plan.municipality?.text).toBe("Nordby");
  expect([plan.from, plan.to, plan.asOf]).toEqual(["2022-01-01", "2025-12-31", "2023-06-30"]);
  expect(plan.organisations).toEqual(["AB Nord", "Bo og Liv", "Fjordbo"]);
  expect(plan.fields.get("Sekretariat")?.raw).toBe("Torvet");
  expect(apartFromMissing(problems)).toEqual([]);
});

test("a name may hold a comma where semicolons part the names", () => {
  const { plan } = read(planSheet("Plan", [["Boligorganisationer", "FB, Fjordbo; AB Nord"]]));
  expect(plan.organisations).toEqual(["FB, Fjordbo", "AB Nord"]);
});

test("a date that is none is reported", () => {
  const { plan, problems } = read(planSheet("Plan", [["Periode fra", "engang i 2022"]]));
  expect(plan.from).toBeUndefined();
  expect(apartFromMissing(problems)).toEqual([
    {
      kind: "value-unknown",
      table: "Plan",
      column: "Værdi",
      value: "engang i 2022",
      at: { sheet: "Plan", cell: "B2" },
      choices: ["1. oktober 2021"],
    },
  ]);
});

test("an indicator, from numbers, formats and sentences", () => {
  const { plan } = read(
    planSheet("Indikatorer", [
      [
        "lbf 1",
        "Overordnede mål",
        "Et fagligt løft",
        "Andel 1-5-årige i dagtilbud",
        "procent",
        "stiger",
        "mindst 95 %",
        "ultimo 2025",
        { value: 0.902, format: "0.0%" },
        "87,0%",
        null,
        "2018\n2020",
        "ByNord\nAfd. 21 + Afd. 22",
        "LBF",
      ],
    ]),
  );
  expect(plan.indicators).toHaveLength(1);
  const [indicator] = plan.indicators;
  expect(indicator).toMatchObject({
    id: "lbf 1",
    lbf: "LBF-1",
    focusArea: "overall",
    unit: "percent",
    direction: "up",
    targetYear: 2025,
    baselineYears: [2018, 2020],
    at: { sheet: "Indikatorer", cell: "A2" },
  });
  expect(indicator?.target?.reading.targets[0]).toMatchObject({
    value: 95,
    unit: "percent",
    operator: "min",
  });
  expect(indicator?.baselineArea).toMatchObject({ raw: "90,2 %", at: { sheet: "Indikatorer", cell: "I2" } });
  expect(indicator?.baselineArea.reading.values[0]).toMatchObject({ value: 90.2, unit: "percent" });
  expect(indicator?.breakdowns.map((each) => each.text)).toEqual(["ByNord", "Afd. 21 + Afd. 22"]);
});

test("criteria, statuses, sub-agreements, budget, areas, settings and accepted findings", () => {
  const { plan, problems } = read(
    planSheet("Delaftaler", [["1. Uddannelse", 2022, 2025, "Skolen"]]),
    planSheet("Succeskriterier", [
      ["2.1", "Uddannelse; Beskæftigelse", "Kurser", "Min. 8 kurser pr. år", "", "", ""],
      ["2.2", "Beskæftigelse", "Café", "", 12, "antal", "pr. år"],
    ]),
    planSheet("Status", [
      ["2.1", "1. halvår 2023", "Der er afholdt 6 kurser", "", "Gik godt"],
      ["2.2", 2022, 4, 5, ""],
    ]),
    planSheet("Budget", [
      ["Uddannelse", 100, "50", "kr. 150,-"],
      ["Fælles udgifter", 10, 5, 15],
      ["I alt", 110, 55, 165],
    ]),
    planSheet("Områder", [["Øst", "AB Nord", 21, "Parken", 120, "310"]]),
    planSheet("Indstillinger", [["Mindste antal", 5]]),
    planSheet("Accepterede fund", [
      ["unit-wrong", "LBF-2", "2022", "5,5%", "Aftalt", { value: 45000, format: "dd-mm-yyyy" }, "Tal!C4"],
    ]),
  );
  expect(apartFromMissing(problems)).toEqual([]);
  expect(plan.subAgreements.map((each) => [each.focusArea, each.from.raw, each.parties.text])).toEqual([
    ["education", "2022", "Skolen"],
  ]);
  expect(
    plan.criteria.map((each) => [each.id, each.focusAreas, each.criterion?.raw, each.target?.raw, each.unit]),
  ).toEqual([
    ["2.1", ["education", "employment"], "Min. 8 kurser pr. år", undefined, undefined],
    ["2.2", ["employment"], undefined, "12", "count"],
  ]);
  expect(plan.criteria[0]?.criterion?.reading.targets[0]).toMatchObject({
    value: 8,
    operator: "min",
    per: "år",
  });
  expect(
    plan.statuses.map((each) => [each.criterionId, each.period, each.result?.raw, each.words.text]),
  ).toEqual([
    ["2.1", { year: 2023, half: 1 }, undefined, "Gik godt"],
    ["2.2", { year: 2022 }, "5", ""],
  ]);
  expect(plan.statuses[0]?.status.reading.results[0]?.value).toBe(6);
  expect(plan.budget.map((each) => [each.line, each.total.reading.values[0]?.value])).toEqual([
    ["education", 150],
    ["shared", 15],
    ["total", 165],
  ]);
  expect(
    plan.departments.map((each) => [
      each.quarter.text,
      each.department.text,
      each.dwellings.reading.values[0]?.value,
    ]),
  ).toEqual([["Øst", "21", 120]]);
  expect(plan.settings.get("Mindste antal")?.text).toBe("5");
  expect(plan.accepted).toEqual([
    {
      rule: "unit-wrong",
      id: "LBF-2",
      column: "2022",
      value: "5,5%",
      reason: "Aftalt",
      date: "2023-03-15",
      lastSeen: "Tal!C4",
      at: { sheet: "Accepterede fund", cell: "A2" },
    },
  ]);
});

test("ids that are missing, given twice or not known", () => {
  const { plan, problems } = read(
    planSheet("Succeskriterier", [
      ["A1", "Uddannelse", "Kurser"],
      ["a1", "Uddannelse", "Café"],
      ["", "Uddannelse", "Tur"],
    ]),
    planSheet("Status", [
      ["A1 ", 2022, "6"],
      ["B7", 2022, "6"],
      ["", 2022, "6"],
    ]),
  );
  expect(apartFromMissing(problems)).toEqual([
    {
      kind: "id-duplicate",
      table: "Succeskriterier",
      id: "a1",
      at: { sheet: "Succeskriterier", cell: "A3" },
      first: { sheet: "Succeskriterier", cell: "A2" },
    },
    { kind: "id-missing", table: "Succeskriterier", at: { sheet: "Succeskriterier", cell: "A4" } },
    { kind: "id-unknown", table: "Status", id: "B7", at: { sheet: "Status", cell: "A3" } },
    { kind: "id-missing", table: "Status", at: { sheet: "Status", cell: "A4" } },
  ]);
  expect(plan.criteria.map((each) => each.id)).toEqual(["A1", "a1", "#4"]);
  expect(plan.statuses[0]?.criterionId).toBe("A1");
});

test("codes that mean nothing are reported with what may stand there", () => {
  const { problems } = read(
    planSheet("Indikatorer", [["U1", "Et sted", "", "Trivsel", "bananer", "hen", "", "snart"]]),
    planSheet(
      "Status",
      [["", "jul"]],
      ["Succeskriterie id", "Periode", "Status", "Resultat", "Uddybende ord"],
    ),
  );
  const unknown = problems.filter((problem) => problem.kind === "value-unknown");
  expect(
    unknown.map((problem) => [problem.column, problem.value, problem.at.cell, problem.choices.length > 0]),
  ).toEqual([
    ["Enhed", "bananer", "E2", true],
    ["Indsatsområde", "Et sted", "B2", true],
    ["Retning", "hen", "F2", true],
    ["Målår", "snart", "H2", true],
    ["Periode", "jul", "B2", true],
  ]);
});

test("a criterion counts what it likes, but a misspelt unit is none", () => {
  const criterion = (unit: string) => {
    const { plan, problems } = read(
      planSheet("Succeskriterier", [["K-1", "Uddannelse", "Ture", "", "", unit]]),
    );
    return [plan.criteria[0]?.unit, problems.some(({ kind }) => kind === "value-unknown")];
  };
  for (const noun of ["ture", "unge mænd", "åbne rådgivninger"])
    expect(criterion(noun)).toEqual(["count", false]);
  for (const none of ["procnt", "karaktr", "12", "x"]) expect(criterion(none)).toEqual([undefined, true]);
  expect(criterion("%")).toEqual(["percent", false]);
});

test("tables are found by name whatever its case, on any sheet and place, and columns by their headers", () => {
  const { plan, problems } = read({
    name: "Rodet",
    rows: [
      ["En overskrift"],
      [],
      [
        "",
        "Indikatorer",
        "ID",
        "Delmål",
        "Indsats-område",
        "Base-line kommune (evt. andet)",
        "Retnng",
        "Farve",
      ],
      ["", "Trivsel", "U1", "Glade børn", "Uddannelse", "12", "op", "blå"],
      ["", "I alt", "", "", "", "12", "", ""],
      ["", "Uden for", "U2", "", "", "", "", ""],
    ],
    tables: [{ name: excelTableName("Indikatorer").toUpperCase(), range: "B3:H5", hasTotalsRow: true }],
  });
  expect(plan.indicators).toHaveLength(1);
  expect(plan.indicators[0]).toMatchObject({
    id: "U1",
    label: { text: "Trivsel", at: { sheet: "Rodet", cell: "B4" } },
    goal: { text: "Glade børn" },
    focusArea: "education",
    direction: "up",
    baselineComparison: { raw: "12" },
  });
  const columns = problems.flatMap((problem) =>
    problem.kind === "column-unknown" || problem.kind === "column-missing"
      ? [`${problem.kind} ${problem.column}`]
      : [],
  );
  expect(columns).toEqual([
    "column-unknown Farve",
    ...[
      "Enhed",
      "Måltal",
      "Målår",
      "Baseline boligområde",
      "Sammenligning",
      "Baseline år",
      "Opgørelse",
      "Datakilde",
    ].map((column) => `column-missing ${column}`),
  ]);
});

test("a header that is exact wins over one before it that is only near", () => {
  const columns = ["Id", "Måle år", "Kilde", "Datakilde", "Målår"];
  const { plan } = read(planSheet("Indikatorer", [["U1", 2019, "x", "Kommunen", 2024]], columns));
  expect(plan.indicators[0]).toMatchObject({ targetYear: 2024, source: { text: "Kommunen" } });
});

test("a date whose format was lost is still a date", () => {
  const { plan, problems } = read(
    planSheet("Plan", [
      ["Periode fra", 45_383],
      ["Periode til", { value: 46_843, format: "dd-mm-yyyy" }],
      ["Opgjort pr.", 2025],
    ]),
    planSheet("Delaftaler", [["Beskæftigelse", 45_383, 46_843, ""]]),
  );
  expect([plan.from, plan.to, plan.asOf]).toEqual(["2024-04-01", "2028-03-31", "2025-12-31"]);
  expect(plan.subAgreements[0]).toMatchObject({
    from: { reading: { date: "2024-04-01" } },
    to: { reading: { date: "2028-03-31" } },
  });
  expect(problems.filter(({ kind }) => kind === "value-unknown")).toEqual([]);
});

test("headers are no data where a program has said that the table has none", () => {
  const sheet = planSheet("Status", [["A1", 2024, "Afholdt 3 møder", 3, ""]]);
  const snapshot = snapshotOf([sheet]);
  const headless = snapshot.sheets.map((each) => ({
    ...each,
    tables: each.tables.map((table) => ({ ...table, hasHeaderRow: false })),
  }));
  const { plan } = readPlanWorkbook({ ...snapshot, sheets: headless });
  expect(plan.statuses.map(({ criterionId }) => criterionId)).toEqual(["A1"]);
});
