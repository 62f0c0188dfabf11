import fc from "fast-check";
import { planSheet, snapshotOf, type CellInput, type SheetInput } from "../../test/snapshots";
import { readPlanWorkbook } from "../plan";
import { planTables, type PlanTableName } from "../plan/tables";
import { fromA1 } from "../workbook/address";
import { validate, type Finding } from "./index";
import { dataSheet, planTable, sentenceOf, today, validated } from "../../test/validated-sheets";

const label = "Andel unge i job";
const plan = planTable("Indikatorer", [
  { Id: "B-1", Indsatsområde: "Beskæftigelse", Indikator: label, Enhed: "%", Måltal: "60 %", Retning: "op" },
]);
const data = dataSheet([
  ["Indikator", "Baseline boligområde", "Baseline år", "2020", "2021", "2022"],
  [label, "55%", 2019, "56%", "57,5", "158%"],
]);

test("an accepted finding is set apart and not counted, and comes back when the value changes", () => {
  const accept = (value: string) =>
    planTable("Accepterede fund", [
      {
        Regel: "unit-missing",
        Id: "B-1",
        Kolonne: "2021",
        Værdi: value,
        Begrundelse: "Aftalt",
        Dato: "01-02-2024",
      },
    ]);
  const before = validated([plan, data]);
  const accepted = validated([plan, data, accept("57,5")]);
  expect(accepted.accepted.map(({ finding }) => `${finding.rule} ${finding.cell}`)).toEqual([
    "unit-missing E2",
  ]);
  expect(accepted.counts.warning).toBe(before.counts.warning - 1);
  expect(validated([plan, data, accept("57,6")]).accepted).toEqual([]);
});

test("a plan's own threshold decides", () => {
  const sheets = [
    plan,
    dataSheet([
      ["Indikator", "2020", "2021"],
      [label, "20% (Antal: 200)", "20% (Antal: 240)"],
    ]),
  ];
  const settings = planTable("Indstillinger", [{ Nøgle: "Udsving i befolkning", Værdi: 30 }]);
  const rulesIn = (all: readonly SheetInput[]) => validated(all).findings.map(({ rule }) => rule);
  expect(rulesIn(sheets)).toContain("implied-denominator");
  expect(rulesIn([...sheets, settings])).not.toContain("implied-denominator");
});

test("findings of other rooms are ordered, counted and accepted with the rest", () => {
  const snapshot = snapshotOf([plan, data]);
  const further: Finding<"words-differ"> = {
    rule: "words-differ",
    severity: "error",
    sheet: "Indikatorer",
    cell: "A1",
    params: { id: "B-1", period: "2022", other: "Status" },
  };
  const input = { snapshot, workbook: readPlanWorkbook(snapshot), today };
  const without = validate(input);
  const { findings, counts } = validate({ ...input, further: [further] });
  expect(findings[0]).toEqual(further);
  expect(counts.error).toBe(without.counts.error + 1);
});

test("a workbook with nothing in it lacks its indicators, and nothing else", () => {
  expect(validated([]).findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
    "error table-missing",
    "info table-missing",
  ]);
});

const scraps = [
  ...[
    "90,2%",
    "91,7%\n(Kommune 85,9%)",
    "5,5",
    "Andel: 51,14% (Antal: 2.228)",
    "kr. 128.767.-",
    "12.5",
    "< 5",
  ],
  ...[
    "Data tilgængelig ultimo 2023",
    "Ingen data",
    "-",
    "*",
    "2019",
    "2018\n2019",
    "Munkebo:1 80,8%",
    "5183",
  ],
  ...[
    "Godt: 53% (46%)\nSkidt: 47% (54%)",
    "Afd. 21: 3\nAfd. 2: 4",
    "op",
    "ned",
    "%",
    "antal",
    "karakter",
    "2022",
  ],
  ...[
    "Indikator",
    "Baseline år",
    "Baseline boligområde",
    "Baseline kommune",
    "2021",
    "2023H1",
    "1. halvår 2023",
  ],
  ...[
    "Andel 1-5 årige i dagtilbud",
    label,
    "Beskæftigelse",
    "I alt",
    "min. 8 pr. år",
    "reduceres med 20 %",
    "sum",
  ],
  ...[
    "K-1",
    "B-1",
    "Der er afholdt 6",
    "\u0000",
    "»«",
    "%",
    "1e400",
    "=",
    "9".repeat(40),
    "Udsving i befolkning",
  ],
];

const cell: fc.Arbitrary<CellInput> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...scraps) },
  {
    weight: 2,
    arbitrary: fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: -10, max: 3000 }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<CellInput>(null, true, { error: "#REF!" }, { value: 0.9, format: "0.0%" }),
  },
  { weight: 1, arbitrary: fc.string() },
);

const rows = (width: number) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 });

const header = ["Indikator", "Baseline boligområde", "2020", "2021", "2022"];

const tableNames = Object.keys(planTables) as PlanTableName[];

const anyWorkbook: fc.Arbitrary<SheetInput[]> = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...tableNames), rows(14)), { maxLength: 10 }),
    fc.array(rows(8), { maxLength: 2 }),
  )
  .map(([tables, sheets]) => [
    ...[...new Map(tables)].map(([name, content]) =>
      planSheet(
        name,
        content.map((row) => row.slice(0, planTables[name].columns.length)),
      ),
    ),
    ...sheets.map((content, index) => dataSheet([header, ...content], `Ark ${index}`)),
  ]);

test("no workbook makes it throw, and every finding has a cell and a sentence in both languages", () => {
  fc.assert(
    fc.property(anyWorkbook, (sheets) => {
      const { findings, counts } = validated(sheets);
      expect(counts.error + counts.warning + counts.info).toBe(findings.length);
      const names = new Set(sheets.map(({ name }) => name));
      for (const finding of findings) {
        for (const place of [finding, ...(finding.related ?? [])]) {
          expect(fromA1(place.cell)).toBeDefined();
          expect(names.has(place.sheet) || names.size === 0).toBe(true);
        }
        for (const language of ["da", "en"] as const) {
          expect(sentenceOf(finding, language)).not.toMatch(/undefined|NaN|null|\[object/);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test("the same workbook gives the same findings", () => {
  fc.assert(
    fc.property(anyWorkbook, (sheets) => {
      expect(validated(sheets)).toEqual(validated(sheets));
    }),
    { numRuns: 30 },
  );
});
