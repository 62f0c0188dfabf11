import fc from "fast-check";
import { planSheet, snapshotOf, type CellInput, type SheetInput } from "../../test/snapshots";
import type { IndicatorTable, Measurement } from "./model";
import { readPlanWorkbook } from "./workbook";

const planOf = (...indicators: readonly (readonly CellInput[])[]): SheetInput[] => [
  planSheet("Plan", [
    ["Navn", "ByNord – Helhedsplan 2022-2025"],
    ["Kommune", "Nordby"],
  ]),
  planSheet("Indikatorer", indicators),
];

const childcare = ["LBF-1", "Overordnet", "Et fagligt løft", "Andel 1-5 årige i dagtilbud", "%", "op"];
const employed = [
  "U1",
  "Uddannelse",
  "Flere i job eller uddannelse",
  "Andelen af 18-29-årige, der er i beskæftigelse",
  "%",
  "op",
];
const studying = [
  "U2",
  "Uddannelse",
  "Flere i job eller uddannelse",
  "Andelen af 18-29-årige, der er i uddannelse",
  "%",
  "op",
];
const indicators = [childcare, employed, studying];

const read = (rows: SheetInput["rows"], more: Partial<SheetInput> = {}) =>
  readPlanWorkbook(snapshotOf([...planOf(...indicators), { name: "Tal", rows, ...more }]));

const rowsOf = (table: IndicatorTable | undefined) =>
  (table?.rows ?? []).map((row) => [row.row + 1, row.goal?.text, row.label?.text, row.match?.indicatorId]);

const figuresOf = (measurements: readonly Measurement[]) =>
  measurements
    .filter((each) => each.origin === "sheet")
    .map(
      (each) =>
        `${each.source.at.cell} ${each.indicatorId} ${each.role} ${each.side} ${each.year ?? "?"}${each.half === undefined ? "" : `H${each.half}`} ${each.figure.value}`,
    );

describe("one table", () => {
  test("under a title, with goals merged or left blank below the first, blank rows, and notes at the foot", () => {
    const { tables, measurements } = read(
      [
        ["Overordnede mål"],
        [],
        [
          "Mål",
          "Indikator",
          "Baseline bolig-område",
          "Baseline kommune (evt. andet)",
          "Base-lineår",
          2021,
          "2022 (foreløbig)",
          "1. halvår 2023",
          "Datakilde",
        ],
        [
          "Et fagligt løft",
          "Andel 1-5-årige i dagtilbud",
          "90,2%",
          { value: 0.87, format: "0.0%" },
          2019,
          "91,7%\n(Kommune 85,9%)",
          "",
          "92%",
          "LBF 2022",
        ],
        [null, "Andelen af 18-29-årige, der er i beskæf-\ntigelse4", "15%", "18%", "2020", "16%"],
        [],
        ["", "Andelen af 18-29-årige, der er i uddannelse", "", "", "", "Data tilgængelig ultimo 2023"],
        [],
        ["1 Opgjort pr. 1. januar"],
        ["Kilde: LBF, Boligsociale Data 2022"],
        ["Andelen af 18-29-årige, der er i uddannelse", "er ikke længere tabellen", "99%"],
      ],
      { merges: ["A4:A5"] },
    );
    const [table] = tables;
    expect(tables).toHaveLength(1);
    expect(table?.title).toBe("Overordnede mål");
    expect(table?.headerRows).toEqual({ top: 2, bottom: 2 });
    expect(table?.sourceNote).toEqual({
      at: { sheet: "Tal", cell: "A10" },
      text: "Kilde: LBF, Boligsociale Data 2022",
    });
    expect(rowsOf(table)).toEqual([
      [4, "Et fagligt løft", "Andel 1-5-årige i dagtilbud", "LBF-1"],
      [5, "Et fagligt løft", "Andelen af 18-29-årige, der er i beskæf-\ntigelse4", "U1"],
      [7, "Et fagligt løft", "Andelen af 18-29-årige, der er i uddannelse", "U2"],
    ]);
    expect(table?.rows[1]?.goal?.at.cell).toBe("A4");
    expect(figuresOf(measurements)).toEqual([
      "C4 LBF-1 baseline area 2019 90.2",
      "D4 LBF-1 baseline comparison 2019 87",
      "F4 LBF-1 measurement area 2021 91.7",
      "F4 LBF-1 measurement comparison 2021 85.9",
      "H4 LBF-1 measurement area 2023H1 92",
      "C5 U1 baseline area 2020 15",
      "D5 U1 baseline comparison 2020 18",
      "F5 U1 measurement area 2021 16",
    ]);
  });

  test("keeps every baseline, year, measurement and source cell of a row, blank ones too", () => {
    const { tables } = read([
      ["Indikator", "Baseline", "2022", "Bemærkning", "Kilde"],
      ["Andel 1-5-årige i dagtilbud", null, "", "hm", "LBF"],
    ]);
    expect(tables[0]?.rows[0]?.cells.map((cell) => [cell.at.cell, cell.raw, cell.reading.kind])).toEqual([
      ["B2", "", "empty"],
      ["C2", "", "empty"],
      ["E2", "LBF", "text"],
    ]);
  });

  test("takes the goal for the label where the indicator is blank", () => {
    const { tables } = readPlanWorkbook(
      snapshotOf([
        ...planOf(["S1", "Sammenhængskraft", "Naboklager reduceres", "", "antal", "ned"]),
        {
          name: "Tal",
          rows: [
            ["Delmål", "Indikator", "Baseline", "2022"],
            ["Naboklager reduceres", "", 99, 80],
          ],
        },
      ]),
    );
    expect(rowsOf(tables[0])).toEqual([[2, "Naboklager reduceres", "Naboklager reduceres", "S1"]]);
  });

  test("reports the nearest indicator of a row that is like none", () => {
    const { tables, measurements } = read([
      ["Indikator", "2022"],
      ["Andelen af 18-64-årige, der er i beskæftigelse", "50%"],
      ["Noget helt andet", "1%"],
    ]);
    expect(tables[0]?.rows.map((row) => [row.match, row.nearest?.indicatorId])).toEqual([
      [undefined, "U1"],
      [undefined, undefined],
    ]);
    expect(figuresOf(measurements)).toEqual([]);
  });

  test("lets the better of two rows have the indicator, and both where neither is clearly better", () => {
    const { tables } = read([
      ["Indikator", "2022"],
      ["Andel 1-5-årige i dagtilbud", "90%"],
      ["Andel 1-5 årige (indskrevet) i dagtilbud", "91%"],
      ["Andelen af 18-29-årige, der er i uddannelse", "1%"],
      ["Andelen af 18-29-årige der er i uddannelse", "2%"],
    ]);
    expect(tables[0]?.rows.map((row) => row.match?.indicatorId)).toEqual(["LBF-1", undefined, "U2", "U2"]);
    expect(tables[0]?.rows[1]?.nearest?.indicatorId).toBe("LBF-1");
  });

  test("is also found as an Excel table, and ends with it", () => {
    const { tables } = read(
      [
        ["Andet", "Indikator", "2022"],
        ["x", "Andel 1-5-årige i dagtilbud", "90%"],
        ["", "I alt", 90],
        ["", "Andelen af 18-29-årige, der er i uddannelse", "1%"],
      ],
      { tables: [{ name: "Tabel1", range: "A1:C3", hasTotalsRow: true }] },
    );
    expect(rowsOf(tables[0]).map((row) => row[0])).toEqual([2]);
  });

  test("skips headings between its rows", () => {
    const { tables } = read(
      [
        ["Mål", "Indikator", "2022"],
        ["Indsatsområde 1: Uddannelse og livschancer"],
        ["a", "Andelen af 18-29-årige, der er i uddannelse", "1%"],
        ["Det gælder hele området"],
        ["b", "Andel 1-5-årige i dagtilbud", "90%"],
      ],
      { merges: ["A4:C4"] },
    );
    expect(rowsOf(tables[0]).map((row) => row[0])).toEqual([3, 5]);
  });
});

describe("headers in two rows", () => {
  const body = ["a", "Andelen af 18-29-årige, der er i uddannelse", "1%", "2%", "2019", "3%", "4%"];
  const expected = [
    "C3 U2 baseline area 2019 1",
    "D3 U2 baseline comparison 2019 2",
    "F3 U2 measurement area 2022 3",
    "G3 U2 measurement comparison 2022 4",
  ];

  test("with the indicator above, merged", () => {
    const { tables, measurements } = read(
      [
        ["Delmål", "Indikator", "Baseline", "", "", 2022, ""],
        ["", "", "Bolig-område", "Kommune", "År", "Boligområde", "Kommune"],
        body,
      ],
      { merges: ["A1:A2", "B1:B2", "C1:E1", "F1:G1"] },
    );
    expect(tables[0]?.headerRows).toEqual({ top: 0, bottom: 1 });
    expect(figuresOf(measurements)).toEqual(expected);
  });

  test("with the indicator below, not merged", () => {
    const { tables, measurements } = read([
      ["", "", "Baseline", "", "", "2022", ""],
      ["Delmål", "Indikator", "Boligområde", "Kommune", "År", "Boligområde", "Kommune"],
      body,
    ]);
    expect(tables[0]?.headerRows).toEqual({ top: 0, bottom: 1 });
    expect(figuresOf(measurements)).toEqual(expected);
  });

  test("with a year that a merged heading makes the baseline's", () => {
    const { measurements } = read(
      [
        ["", "Baseline", "", ""],
        ["Indikator", "Boligområde 2019", "Kommune 2019", 2022],
        ["Andel 1-5-årige i dagtilbud", "1%", "2%", "3%"],
      ],
      { merges: ["B1:C1"] },
    );
    expect(figuresOf(measurements)).toEqual([
      "B3 LBF-1 baseline area 2019 1",
      "C3 LBF-1 baseline comparison 2019 2",
      "D3 LBF-1 measurement area 2022 3",
    ]);
  });

  test("with years below the places", () => {
    const { measurements } = read(
      [
        ["", "Boligområde", "", "Kommune", ""],
        ["Indikator", 2021, 2022, 2021, 2022],
        ["Andel 1-5-årige i dagtilbud", "1%", "2%", "3%", "4%"],
      ],
      { merges: ["B1:C1", "D1:E1"] },
    );
    expect(figuresOf(measurements)).toEqual([
      "B3 LBF-1 measurement area 2021 1",
      "C3 LBF-1 measurement area 2022 2",
      "D3 LBF-1 measurement comparison 2021 3",
      "E3 LBF-1 measurement comparison 2022 4",
    ]);
  });

  test("but a heading that names no place leaves the years alone", () => {
    const { measurements } = read(
      [
        ["", "", "Indsamlede data", ""],
        ["Mål", "Indikator", 2021, 2022],
        ["a", "Andel 1-5-årige i dagtilbud", "1%", "2%"],
      ],
      { merges: ["C1:D1"] },
    );
    expect(figuresOf(measurements)).toEqual([
      "C3 LBF-1 measurement area 2021 1",
      "D3 LBF-1 measurement area 2022 2",
    ]);
  });

  test("a merged title across the table is no header, and a first row without indicator no second one", () => {
    const { tables } = read(
      [
        ["Status 2022"],
        ["Mål", "Indikator", "Baseline", "Baseline år", "2022"],
        ["Flere i job", "", "", "2019", "5"],
        ["", "Andel 1-5-årige i dagtilbud", "1%", "2019", "2%"],
      ],
      { merges: ["A1:E1"] },
    );
    expect(tables[0]?.headerRows).toEqual({ top: 1, bottom: 1 });
    expect(rowsOf(tables[0]).map((row) => row[0])).toEqual([3, 4]);
  });
});

describe("several tables on a sheet", () => {
  test("below each other, each with its title", () => {
    const { tables } = read([
      ["Delmål: Uddannelse"],
      ["Delmål", "Indikator", "2022"],
      ["a", "Andelen af 18-29-årige, der er i uddannelse", "1%"],
      [],
      ["Delmål: Dagtilbud"],
      ["Delmål", "Indikator", "2022"],
      ["b", "Andel 1-5-årige i dagtilbud", "2%"],
    ]);
    expect(tables.map((table) => [table.title, rowsOf(table).map((row) => row[3])])).toEqual([
      ["Delmål: Uddannelse", ["U2"]],
      ["Delmål: Dagtilbud", ["LBF-1"]],
    ]);
  });

  test("a row of a table without indicators is no title", () => {
    const { tables } = read([
      ["Børn i området"],
      ["Zone", "Antal"],
      ["Indikator", "2022"],
      ["Andel 1-5-årige i dagtilbud", "2%"],
    ]);
    expect(tables.map((table) => table.title)).toEqual([undefined]);
  });

  test("a text after a blank row is a label if figures follow, else a remark below the table", () => {
    const { tables } = read([
      ["Mål", "Indikator", "2022"],
      ["a", "Andel 1-5-årige i dagtilbud", "2%"],
      [],
      ["", "Andelen af 18-29-årige, der er i uddannelse", ""],
      ["", "Andelen af 18-29-årige, der er i beskæftigelse", "3%"],
      [],
      ["Tallene er foreløbige"],
    ]);
    expect(rowsOf(tables[0]).map((row) => [row[0], row[3]])).toEqual([
      [2, "LBF-1"],
      [4, "U2"],
      [5, "U1"],
    ]);
  });

  test("beside each other, with a gap or none, and apart from a table without indicators", () => {
    const label = "Andelen af 18-29-årige, der er i uddannelse";
    const other = "Andel 1-5-årige i dagtilbud";
    const { tables, measurements } = read([
      ["Mål", "Indikator", "2022", "", "Mål", "Indikator", "2022", "Indikator", "2022", "", "Zone", "2022"],
      ["a", label, "1%", "", "b", other, "2%", label, "3%", "", "Øst", "4%"],
    ]);
    expect(tables.map((table) => [table.area.left, table.area.right])).toEqual([
      [0, 2],
      [4, 6],
      [7, 8],
    ]);
    expect(figuresOf(measurements)).toEqual([
      "C2 U2 measurement area 2022 1",
      "G2 LBF-1 measurement area 2022 2",
      "I2 U2 measurement area 2022 3",
    ]);
  });

  test("a header repeated after a page break goes on with the table and its goal", () => {
    const header = ["Delmål", "Indikator", "2022"];
    const { tables } = read([
      header,
      ["Flere", "Andelen af 18-29-årige, der er i uddannelse", "1%"],
      header,
      ["", "Andel 1-5-årige i dagtilbud", "2%"],
    ]);
    expect(tables).toHaveLength(1);
    expect(rowsOf(tables[0])).toEqual([
      [2, "Flere", "Andelen af 18-29-årige, der er i uddannelse", "U2"],
      [4, "Flere", "Andel 1-5-årige i dagtilbud", "LBF-1"],
    ]);
  });
});

describe("what is no indicator table", () => {
  test.each<[string, SheetInput["rows"]]>([
    [
      "zones as columns",
      [
        ["Indhold", "Øst", "Vest"],
        ["Børn", 2, 3],
      ],
    ],
    [
      "years without an indicator column",
      [
        ["Zone", 2021, 2022],
        ["Øst", "1%", "2%"],
      ],
    ],
    [
      "activities",
      [
        ["Succeskriterie", "Status 2022", "Uddybende ord"],
        ["Mindst 8", "6", "Godt"],
      ],
    ],
    ["a text about indicators", [["Overordnede mål og indikatorer 2022"], ["Mål", "Indikator"]]],
  ])("%s", (_what, rows) => {
    expect(read(rows).tables).toEqual([]);
  });

  test("a plan table's cells, and a sheet of the skema", () => {
    const rows = [
      ["Indikator", "2022"],
      ["Andel 1-5-årige i dagtilbud", "90%"],
    ];
    expect(read(rows, { tables: [{ name: "hhp_status", range: "A1:B2" }] }).tables).toEqual([]);
    expect(read(rows, { skema: true }).tables).toEqual([]);
    expect(read(rows, { sheet: { visibility: "hidden" } }).tables).toHaveLength(1);
  });
});

test("figures tell whose they are: the area, a part, the chosen comparison, another one", () => {
  const workbook = readPlanWorkbook(
    snapshotOf([
      ...planOf([...childcare, null, null, "72%", "Alle hhp: 73%\nNordby Kommune: 88,5%", "Alle hhp", 2018]),
      {
        name: "Tal",
        rows: [
          ["Indikator", "Kommune 2021", "2022 Alle 66 hhp", "2022 Østerparken"],
          ["Andel 1-5-årige i dagtilbud", "1%", "2%", "3%"],
        ],
      },
    ]),
  );
  expect(
    workbook.measurements.map((each) => [each.figure.value, each.side, each.figure.scope, each.year]),
  ).toEqual([
    [72, "area", undefined, 2018],
    [73, "comparison", "Alle hhp", 2018],
    [88.5, "other", "Nordby Kommune", 2018],
    [1, "other", "Kommune", 2021],
    [2, "comparison", undefined, 2022],
    [3, "part", "Østerparken", 2022],
  ]);
});

test("a figure's own year wins, and a comparison's column takes names that nothing else is known of", () => {
  const { measurements } = read([
    ["Indikator", "Baseline boligområde", "Baseline kommune (evt. andet)", "Baseline år", "2022"],
    ["Andel 1-5-årige i dagtilbud", "2018: 72%\n2020: 75%", "Hovedbyen: 80%", "2019", "92% (2021)"],
    [
      "Andelen af 18-29-årige, der er i uddannelse",
      "Østerparken: 1%\nVestervej: 2%",
      "Boligområdet: 3%",
      "2019",
    ],
    [
      "Andelen af 18-29-årige, der er i beskæftigelse",
      "",
      "Nordby: 4%\nBydelen: 5%\nBoligområdet: 6%",
      "2019",
    ],
  ]);
  expect(figuresOf(measurements)).toEqual([
    "B2 LBF-1 baseline area 2018 72",
    "B2 LBF-1 baseline area 2020 75",
    "C2 LBF-1 baseline comparison 2019 80",
    "E2 LBF-1 measurement area 2021 92",
    "B3 U2 baseline part 2019 1",
    "B3 U2 baseline part 2019 2",
    "C3 U2 baseline comparison 2019 3",
    "C4 U1 baseline comparison 2019 4",
    "C4 U1 baseline other 2019 5",
    "C4 U1 baseline area 2019 6",
  ]);
});

test("answers in a comparison's column are the comparison's", () => {
  const { measurements } = read([
    ["Indikator", "Baseline boligområde", "Baseline kommune", "Baseline år"],
    ["Andel 1-5-årige i dagtilbud", "Politi: 81%\nDomstole: 79%", "Politi: 80%\nDomstole: 77%", "2019"],
  ]);
  expect(figuresOf(measurements)).toEqual([
    "B2 LBF-1 baseline part 2019 81",
    "B2 LBF-1 baseline part 2019 79",
    "C2 LBF-1 baseline comparison 2019 80",
    "C2 LBF-1 baseline comparison 2019 77",
  ]);
});

test("a figure that is a guess is kept apart from those that results are built on", () => {
  const wellbeing = ["U3", "Uddannelse", "Trivsel", "Børnenes trivsel", "point", "op"];
  const { measurements, guesses } = readPlanWorkbook(
    snapshotOf([
      ...planOf(wellbeing),
      {
        name: "Tal",
        rows: [
          ["Indikator", "2021", "2022"],
          ["Børnenes trivsel", "Solen: 518", "Solen: 5183"],
        ],
      },
    ]),
  );
  expect(figuresOf(measurements)).toEqual(["B2 U3 measurement part 2021 518"]);
  expect(figuresOf(guesses)).toEqual(["C2 U3 measurement part 2022 5183"]);
});

const cell: fc.Arbitrary<CellInput> = fc.oneof(
  fc.string(),
  fc.integer({ min: 1985, max: 2030 }),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constant({ error: "#N/A" }),
  fc.constantFrom(
    "Mål",
    "Delmål",
    "Indikator",
    "Baseline",
    "Kommune",
    "2022",
    "År",
    "Kilde: x",
    "90,2%",
    "Andel 1-5-årige i dagtilbud",
  ),
  fc.record({ value: fc.double(), format: fc.constantFrom("0.0%", "dd-mm-yyyy", "General", "@") }),
);
const range = fc
  .tuple(fc.nat(6), fc.nat(6), fc.nat(6), fc.nat(6))
  .map(
    ([a, b, c, d]) =>
      `${"ABCDEFG".charAt(Math.min(a, b))}${Math.min(c, d) + 1}:${"ABCDEFG".charAt(Math.max(a, b))}${Math.max(c, d) + 1}`,
  );
const table = fc.record({
  name: fc.constantFrom(
    "HHP_Plan",
    "hhp_indikatorer",
    "HHP_Succeskriterier",
    "HHP_Status",
    "HHP_Budget",
    "HHP_Områder",
    "HHP_Delaftaler",
    "HHP_Indstillinger",
    "HHP_Accepterede_fund",
    "Tabel1",
  ),
  range,
  hasTotalsRow: fc.boolean(),
});
const sheet: fc.Arbitrary<SheetInput> = fc.record({
  name: fc.string(),
  rows: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }),
  merges: fc.array(range, { maxLength: 4 }),
  tables: fc.array(table, { maxLength: 3 }),
  skema: fc.boolean(),
});

test("no workbook makes it throw, and every matched row names an indicator of the plan", () => {
  fc.assert(
    fc.property(fc.array(sheet, { maxLength: 4 }), (sheets) => {
      const workbook = readPlanWorkbook(snapshotOf([...planOf(...indicators), ...sheets]));
      const known = new Set(workbook.plan.indicators.map((indicator) => indicator.id));
      for (const each of workbook.tables.flatMap((found) => found.rows)) {
        if (each.match !== undefined) expect(known.has(each.match.indicatorId)).toBe(true);
      }
      for (const each of workbook.measurements) expect(Number.isFinite(each.figure.value)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
