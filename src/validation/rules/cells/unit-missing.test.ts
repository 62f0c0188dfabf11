import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const label = "Andel unge uden job";
const plan = planTable("Indikatorer", [{ Id: "B-1", Indikator: label, Enhed: "%" }]);
const header = ["Indikator", "Baseline boligområde", "Baseline år", "2020", "2021", "2022"];

test("a number without % in a row of percentages", () => {
  const data = dataSheet([header, [label, "23,2%", 2019, "25,1%", "21,80", "22,4%"]]);
  expect(found("unit-missing", [plan, data])).toEqual([
    expect.stringMatching(/^warning Data!E2 21,80 har intet procenttegn.*\(3 celler\)/),
  ]);
});

test("silent where the row as a whole has no signs, or its numbers carry a percent format", () => {
  const bare = [label, "23,2", 2019, "25,1", "21,80", "22,4"];
  const formatted = [
    label,
    "23,2%",
    2019,
    { value: 0.251, format: "0.0%" },
    { value: 0.218, format: "0%" },
    "22 pct.",
  ];
  expect(found("unit-missing", [plan, dataSheet([header, bare])])).toEqual([]);
  expect(found("unit-missing", [plan, dataSheet([header, formatted])])).toEqual([]);
});

test("a baseline of the sheet, and one of the plan among its column's", () => {
  const data = dataSheet([header, [label, "23,2", 2019, "25,1%", "21,8%", "22,4%"]]);
  expect(found("unit-missing", [plan, data])).toEqual([expect.stringMatching(/^warning Data!B2 23,2 /)]);
  const own = (first: string | number, second = "61,0%") =>
    planTable(
      "Indikatorer",
      [first, "23,2%", second, { value: 0.44, format: "0%" }].map((figure, index) => ({
        Id: `B-${index}`,
        Indikator: `Andel ${index}`,
        Enhed: "%",
        "Baseline boligområde": figure,
      })),
    );
  expect(found("unit-missing", [own("45,3")])).toEqual([
    "warning Indikatorer!I2 45,3 har intet procenttegn, men kolonnens andre tal har (3 celler). Tilføj %, hvis det er en procent.",
  ]);
  expect(found("unit-missing", [own("45,3", "61,0")])).toEqual([]);
  expect(found("unit-missing", [own(45.3, "-")])).toEqual([]);
});

test("one of two figures in a cell, where the same figure has its sign in the other cells", () => {
  const cell = (municipality: string) => `24,1%\n(Kommune ${municipality})`;
  const data = (last: string) =>
    dataSheet([header, [label, cell("13,2%"), 2019, cell("13,4%"), cell("13,1%"), cell(last)]]);
  expect(found("unit-missing", [plan, data("12,9")])).toEqual([
    expect.stringMatching(/^warning Data!F2 12,9 har intet procenttegn, .*\(3 celler\)/),
  ]);
  expect(found("unit-missing", [plan, data("12,9%")])).toEqual([]);
});

test("a native number among native percentages, and a column that lost its signs as one fault", () => {
  const share = (value: number) => ({ value, format: "0.0%" });
  const row = (name: string, last: number) => [name, share(0.232), 2019, share(0.251), share(0.218), last];
  expect(found("unit-missing", [plan, dataSheet([header, row(label, 45.3)])])).toEqual([
    expect.stringMatching(/^warning Data!F2 45,3 /),
  ]);
  const labels = ["Andel i job", "Andel i skole", "Andel i klub"];
  const plans = planTable(
    "Indikatorer",
    labels.map((Indikator, index) => ({ Id: `B-${index}`, Indikator, Enhed: "%" })),
  );
  const data = dataSheet([header, ...labels.map((name, index) => row(name, 22 + index))]);
  expect(found("unit-missing", [plans, data])).toEqual([
    expect.stringMatching(/^warning Data!F2 22 .*\(det gælder 3 celler\)/),
  ]);
});

test("in a data table, where neither the row nor the column has other bare numbers", () => {
  const table = (first: readonly (string | number)[]) =>
    dataSheet([
      ["", "Øst", "Vest", "Syd", "Kommunen"],
      ["Udenfor arbejdsmarkedet", ...first],
      ["På førtidspension", "19%", "17%", "18%", "13%"],
    ]);
  expect(found("unit-missing", [table(["30%", "26", "27%", "36%"])])).toEqual([
    expect.stringMatching(
      /^warning Data!C2 26 har intet procenttegn, men rækkens andre tal har \(3 celler\)/,
    ),
  ]);
  expect(found("unit-missing", [table(["30%", "0", "27%", "36%"])])).toEqual([]);
  expect(found("unit-missing", [table(["30%", "26", "27", "36%"])])).toEqual([]);
  const answers = dataSheet([
    ["", "Øst", "Vest", "Syd", "Antal svar"],
    ["Trygge", "72%", "73%", "75%", 312],
  ]);
  expect(found("unit-missing", [answers])).toEqual([]);
});

test("silent on nothing at all, and on an indicator that is no percentage", () => {
  expect(
    found("unit-missing", [plan, dataSheet([header, [label, "0,4%", 2019, "0,2%", "0", "0,1%"]])]),
  ).toEqual([]);
  const count = planTable("Indikatorer", [{ Id: "B-1", Indikator: label, Enhed: "antal" }]);
  expect(
    found("unit-missing", [count, dataSheet([header, [label, "23%", 2019, "25%", "21", "22%"]])]),
  ).toEqual([]);
});

test("in a column of a data table that goes with the others, also beside a row of counts", () => {
  const zones = (share: string) =>
    dataSheet([
      ["Zone", "Beboere", "Ledige", "På førtidspension"],
      ["Øst", 605, "29,6%", "12%"],
      ["Vest", 549, share, "14%"],
      ["Syd", 360, "38,0%", "11%"],
      ["Nord", 418, "36,7%", "13%"],
    ]);
  expect(found("unit-missing", [zones("34,5")])).toEqual([
    expect.stringMatching(
      /^warning Data!C3 34,5 har intet procenttegn, men kolonnens andre tal har \(3 celler\)/,
    ),
  ]);
  expect(found("unit-missing", [zones("34,5%")])).toEqual([]);
});
