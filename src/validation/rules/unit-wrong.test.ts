import { dataSheet, found, planTable, validated } from "../../../test/validated-sheets";

const grades = "Karaktergennemsnit i dansk og matematik for 9.-klasseselever";
const header = ["Indikator", "Baseline boligområde", "Baseline år", "2021", "2022"];
const plan = planTable("Indikatorer", [{ Id: "LBF-2", Indikator: grades, Enhed: "karakter" }]);

test("a grade with a percent sign, and the sign taken away as repair", () => {
  const sheets = [plan, dataSheet([header, [grades, "5,5", 2019, "5,8%", "5,9"]])];
  expect(found("unit-wrong", sheets)).toEqual([
    "error Data!D2 »5,8%« står som procent, men indikatorens enhed er karakter. Ret enheden i cellen.",
  ]);
  expect(validated(sheets).findings.find(({ rule }) => rule === "unit-wrong")?.fix).toEqual({
    at: { sheet: "Data", cell: "D2" },
    before: "5,8%",
    after: "5,8",
  });
});

test("a number formatted as a percentage has no repair that the text alone could make", () => {
  const sheets = [plan, dataSheet([header, [grades, 5.5, 2019, { value: 0.058, format: "0.0%" }, 5.9]])];
  const finding = validated(sheets).findings.find(({ rule }) => rule === "unit-wrong");
  expect(finding).toMatchObject({ sheet: "Data", cell: "D2" });
  expect(finding?.fix).toBeUndefined();
});

test("where every cell says otherwise the plan's unit is the fault, reported once", () => {
  const label = "Andel unge i job";
  const wrong = planTable("Indikatorer", [{ Id: "B-1", Indikator: label, Enhed: "karakter" }]);
  const sheets = [wrong, dataSheet([header, [label, "55%", 2019, "58%", "59%"]])];
  expect(found("unit-wrong", sheets)).toEqual([
    expect.stringMatching(/^warning Indikatorer!A2 .*enhed er karakter, men alle 3 celler står som procent/),
  ]);
});

test("silent on grades without a sign and on percentages with their counts", () => {
  const label = "Andel unge i job";
  const both = planTable("Indikatorer", [
    { Id: "LBF-2", Indikator: grades, Enhed: "karakter" },
    { Id: "B-1", Indikator: label, Enhed: "%" },
  ]);
  const rows = [
    [grades, "5,5", 2019, "5,8", 5.9],
    [label, "Andel: 51,14% (Antal: 2.228)", 2019, "52 pct.", { value: 0.531, format: "0.0%" }],
  ];
  expect(found("unit-wrong", [both, dataSheet([header, ...rows])])).toEqual([]);
});
