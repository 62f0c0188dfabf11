import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const [one, two] = ["Andel unge i job", "Andel unge i uddannelse"];
const indicators = planTable("Indikatorer", [
  { Id: "B-1", Indikator: one, Enhed: "%", "Baseline år": 2019 },
  { Id: "U-1", Indikator: two, Enhed: "%", "Baseline år": 2020 },
]);
const plan = planTable("Plan", [
  { Felt: "Periode fra", Værdi: "01-01-2021" },
  { Felt: "Periode til", Værdi: "31-12-2024" },
]);
const header = ["Indikator", "Baseline boligområde", "Baseline år", "2020", "2021", "2022", "2023"];

test("blank years whose data have been published, once per row", () => {
  const data = dataSheet([
    header,
    [one, "55%", 2019, "56%", null, null, null],
    [two, "35%", 2020, null, "36%", "37%", null],
  ]);
  expect(found("missing-measurement", [plan, indicators, data], "2024-06-15")).toEqual([
    expect.stringMatching(/^warning Data!E2 B-1 har intet tal for 2021 og 2022, /),
  ]);
});

test("years that no row has are reported once, at their header", () => {
  const data = dataSheet([
    header,
    [one, "55%", 2019, "56%", null, null, null],
    [two, "35%", 2020, null, "36%", null, null],
  ]);
  expect(found("missing-measurement", [plan, indicators, data], "2025-01-15")).toEqual([
    expect.stringMatching(/^warning Data!F1 Ingen rækker har tal for 2022 og 2023, /),
    expect.stringMatching(/^warning Data!E2 B-1 har intet tal for 2021, /),
  ]);
});

test("silent on reasons, on the baseline year itself and on figures that stand on another sheet", () => {
  const data = dataSheet([
    header,
    [one, "55%", 2019, "56%", "Ingen data", "-", null],
    [two, "35%", 2020, null, "36%", null, null],
  ]);
  const other = dataSheet(
    [
      ["Indikator", "2022"],
      [two, "37%"],
    ],
    "Uddannelse",
  );
  expect(found("missing-measurement", [plan, indicators, data, other], "2024-12-31")).toEqual([]);
});

test("a table in which nothing is filled in yet is one fault too", () => {
  const data = dataSheet([
    header,
    [one, "55%", 2019, null, null, null, null],
    [two, "35%", 2020, null, null, null, null],
  ]);
  expect(found("missing-measurement", [plan, indicators, data])).toHaveLength(1);
});

test("silent on the years between those in which an indicator is measured", () => {
  const years = ["2018", "2019", "2020", "2021", "2022", "2023"];
  const survey = planTable("Indikatorer", [{ Id: "B-1", Indikator: one, Enhed: "%", "Baseline år": 2017 }]);
  const measured = (...cells: readonly (string | null)[]) =>
    found(
      "missing-measurement",
      [
        plan,
        survey,
        dataSheet([
          ["Indikator", ...years],
          [one, ...cells],
        ]),
      ],
      "2025-06-15",
    );
  expect(measured(null, "72%", null, "74%", null, "75%")).toEqual([]);
  expect(measured(null, "72%", null, "74%", null, null)).toEqual([
    expect.stringMatching(/^warning Data!G2 B-1 har intet tal for 2023, /),
  ]);
  expect(measured("72%", "72%", null, "74%", null, "75%")).toEqual([
    expect.stringMatching(/^warning Data!D2 B-1 har intet tal for 2020 og 2022, /),
  ]);
});
