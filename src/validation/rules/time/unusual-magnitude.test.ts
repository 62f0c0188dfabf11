import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const label = "Unge på uddannelseshjælp";
const plan = planTable("Indikatorer", [{ Id: "B-1", Indikator: label, Enhed: "helårspersoner" }]);
const header = ["Indikator", "2019", "2020", "2021", "2022", "2023"];

test("a figure without its decimal comma", () => {
  const data = dataSheet([header, [label, "171,38", "168,20", "16510", "170,05", "169,10"]]);
  expect(found("unusual-magnitude", [plan, data])).toEqual([
    expect.stringMatching(/^warning Data!D2 16\.510 helårspersoner .* mellem 168,2 og 171,38/),
  ]);
});

test("silent on steady growth, on unsteady series and on small numbers", () => {
  const growing = [label, "100", "160", "240", "380", "600"];
  const unsteady = [label, "58150", "113563", "300", "0", "35382"];
  const small = [label, "2", "1", "3", "16", "2"];
  for (const row of [growing, unsteady, small]) {
    expect(found("unusual-magnitude", [plan, dataSheet([header, row])])).toEqual([]);
  }
});

test("silent on half-years and on the single expenses of a year", () => {
  const halves = dataSheet([
    ["Indikator", "2019", "2020", "2021", "2022", "1. halvår 2023"],
    [label, "171,38", "168,20", "165,10", "170,05", "16,10"],
  ]);
  const money = "Udgifter til hærværk";
  const own = planTable("Indikatorer", [{ Id: "K-1", Indikator: money, Enhed: "kr." }]);
  const data = dataSheet([header, [money, "58.150", "61.000", "59.500", "63.200", "4.100"]]);
  expect(found("unusual-magnitude", [plan, halves])).toEqual([]);
  expect(found("unusual-magnitude", [own, data])).toEqual([]);
});

test("of three others only a figure about ten times off", () => {
  const four = (odd: string) => dataSheet([header.slice(0, 5), [label, "200", "190", odd, "152"]]);
  expect(found("unusual-magnitude", [plan, four("1760")])).toEqual([
    expect.stringMatching(/^warning Data!D2 1\.760 /),
  ]);
  expect(found("unusual-magnitude", [plan, four("1200")])).toEqual([]);
});

test("yields to a fraction that lacks its percent format", () => {
  const share = planTable("Indikatorer", [{ Id: "B-1", Indikator: "Andel unge i job", Enhed: "%" }]);
  const data = dataSheet([header.slice(0, 5), ["Andel unge i job", "38,2%", "37,5%", 0.36, "35,1%"]]);
  expect(found("unusual-magnitude", [share, data])).toEqual([]);
});

test("at either end of the row, and in a row that grows", () => {
  const rows = [
    ["16510", "168,20", "165,10", "170,05", "169,10"],
    ["171,38", "168,20", "165,10", "170,05", "16,91"],
    ["100", "140", "190", "260", "34"],
  ];
  const cells = rows.map((row) => found("unusual-magnitude", [plan, dataSheet([header, [label, ...row]])]));
  expect(cells.map(([finding]) => finding?.slice(0, 15))).toEqual([
    "warning Data!B2",
    "warning Data!F2",
    "warning Data!F2",
  ]);
});

test("the baseline on the sheet, once with the plan's that says the same", () => {
  const indicators = planTable("Indikatorer", [
    { Id: "B-1", Indikator: "Andel i job", Enhed: "%", "Baseline boligområde": "4,5%", "Baseline år": 2018 },
  ]);
  const years = ["2019", "2020", "2021", "2022"];
  const sheet = dataSheet([
    ["Indikator", "Baseline boligområde", "Baseline år", ...years],
    ["Andel i job", "4,5%", 2018, "45,3%", "45,9%", "46,2%", "46,0%"],
  ]);
  expect(found("unusual-magnitude", [indicators, sheet])).toEqual([
    expect.stringMatching(/^warning Data!B2 4,5 % /),
  ]);
  const bare = dataSheet([
    ["Indikator", ...years],
    ["Andel i job", "45,3%", "45,9%", "46,2%", "46,0%"],
  ]);
  expect(found("unusual-magnitude", [indicators, bare])).toEqual([
    expect.stringMatching(/^warning Indikatorer!I2 4,5 % /),
  ]);
});

test("of two others only a figure about ten times off, and small shares with decimals", () => {
  const share = planTable("Indikatorer", [{ Id: "K-1", Indikator: "Andel sigtede", Enhed: "%" }]);
  const three = (row: readonly string[]) => dataSheet([header.slice(0, 4), ["Andel sigtede", ...row]]);
  expect(found("unusual-magnitude", [share, three(["4,2%", "43%", "4,4%"])])).toEqual([
    expect.stringMatching(/^warning Data!C2 43 % /),
  ]);
  expect(found("unusual-magnitude", [share, three(["4,2%", "4,3%", "21,5%"])])).toEqual([]);
  expect(found("unusual-magnitude", [share, three(["4,2%", "8,9%", "89%"])])).toEqual([]);
  const persons = dataSheet([header.slice(0, 4), [label, "12", "13", "130"]]);
  expect(found("unusual-magnitude", [plan, persons])).toEqual([]);
});
