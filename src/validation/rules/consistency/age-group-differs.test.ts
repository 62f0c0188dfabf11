import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const plan = (goal: string, label: string) =>
  planTable("Indikatorer", [{ Id: "K-1", Mål: goal, Indikator: label, Enhed: "%" }]);
const label = "Andelen af 13-20-årige, der klarer sig godt";

test("goal and indicator of one row", () => {
  expect(found("age-group-differs", [plan("Flere 13-30-årige mestrer livet", label)])).toEqual([
    "warning Indikatorer!D2 Indikatoren gælder 13-20-årige, men målet gælder 13-30-årige (Indikatorer!C2). Ret aldersgruppen dér, hvor den er forkert, så mål, indikator og tal gælder de samme.",
  ]);
});

test("a footnote that the row refers to", () => {
  const data = (goal: string, cell: string, note: string) =>
    dataSheet([["Delmål", "Indikator", "2022"], [goal, label, cell], [], ["7 Kilde: VIVE."], [note]]);
  const note = "8 Besvarelser fra 13-30-årige deltagere.";
  const own = plan("Unge mestrer livet", label);
  for (const [goal, cell] of [
    ["Unge mestrer livet. 8", "76%"],
    ["Unge mestrer livet8", "76%"],
    ["Unge mestrer livet ⁸", "76%"],
    ["Unge mestrer livet", "8Godt: 76%"],
  ] as const) {
    expect(found("age-group-differs", [own, data(goal, cell, note)])).toEqual([
      expect.stringMatching(
        /^warning Data!B2 Indikatoren gælder 13-20-årige, men fodnote 8 gælder 13-30-årige \(Data!A5\)/,
      ),
    ]);
  }
  expect(found("age-group-differs", [own, data("Unge mestrer livet", "76%", note)])).toEqual([]);
  expect(found("age-group-differs", [own, data("Unge mestrer livet, tabel 1.8", "Munkebo 8", note)])).toEqual(
    [],
  );
  expect(
    found("age-group-differs", [own, data("Unge mestrer livet. 8", "76%", "8 Besvarelser fra 13-20-årige.")]),
  ).toEqual([]);
});

test("a sheet's goal that differs from the plan's indicator", () => {
  const data = dataSheet([
    ["Delmål", "Indikator", "2022"],
    ["Flere unge på 13-25 år mestrer livet", label, "76%"],
  ]);
  expect(found("age-group-differs", [plan("Unge mestrer livet", label), data])).toEqual([
    expect.stringMatching(
      /^warning Data!B2 Indikatoren gælder 13-20-årige, men målet gælder 13-25-årige \(Data!A2\)/,
    ),
  ]);
});

test("silent on the same ages, ages of other people, open ends, terms of years and several groups", () => {
  for (const [goal, other] of [
    ["Flere 13-20 årige mestrer livet", label],
    ["Flere unge mellem 13 og 20 år mestrer livet", label],
    ["Flere 0-6-årige børn trives", label],
    ["Flere over 18 år er i job", "Andel 18-64-årige i job"],
    ["Flere unge mestrer livet inden for 3-15 år", label],
    ["Flere 13-17-årige og 18-30-årige mestrer livet", label],
    ["Flere børn trives", "Børns trivsel i skolen"],
  ] as const)
    expect(found("age-group-differs", [plan(goal, other)])).toEqual([]);
});
