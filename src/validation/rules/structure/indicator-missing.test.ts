import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const indicator = (id: string, area: string, label: string) => ({
  Id: id,
  Indsatsområde: area,
  Indikator: label,
  Enhed: "%",
});
const plan = planTable("Indikatorer", [
  indicator("B-1", "Beskæftigelse", "Andel unge i job"),
  indicator("B-2", "Beskæftigelse", "Andel voksne i arbejde"),
  indicator("U-1", "Uddannelse og livschancer", "Andel børn i dagtilbud"),
  indicator("U-2", "Uddannelse og livschancer", "Andel elever i lektiecafé"),
]);
const header = ["Indikator", "2020", "2021"];

test("an indicator on no sheet, and a whole indsatsområde on none, once", () => {
  const data = dataSheet([header, ["Andel unge i job", "55%", "56%"]]);
  expect(found("indicator-missing", [plan, data])).toEqual([
    expect.stringMatching(/^warning Indikatorer!D3 Planens indikator B-2 /),
    expect.stringMatching(/^warning Indikatorer!D4 Ingen af indsatsområdets indikatorer \(U-1 og U-2\)/),
  ]);
});

test("silent where there are no indicator sheets yet", () => {
  expect(found("indicator-missing", [plan])).toEqual([]);
});

test("one that has a row under a similar text is told at that row", () => {
  const rows = (label: string) =>
    dataSheet([header, ["Andel unge i job", "55%", "56%"], [label, "60%", "61%"]]);
  const others = expect.stringMatching(/\(U-1 og U-2\)/) as unknown;
  expect(found("indicator-missing", [plan, rows("Andel voksne i arbejde og job")])).toEqual([others]);
  expect(found("indicator-missing", [plan, rows("Husleje")])).toEqual([
    expect.stringMatching(/Planens indikator B-2 /),
    others,
  ]);
});
