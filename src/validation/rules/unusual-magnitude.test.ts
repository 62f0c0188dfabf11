import { dataSheet, found, planTable } from "../../../test/validated-sheets";

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
