import { dataSheet, found, planTable } from "../../../test/validated-sheets";

const label = "Andel i uddannelse eller job";
const plan = planTable("Indikatorer", [{ Id: "U-1", Indikator: label, Enhed: "%" }]);
const header = ["Indikator", "2021", "2022"];

test("a share that its own count and total do not give", () => {
  const data = dataSheet([header, [label, "43% (19 ud af 44)", "52% (19 ud af 44)"]]);
  expect(found("share-not-reproducible", [plan, data])).toEqual([
    expect.stringMatching(/^error Data!C2 19 ud af 44 er 43 %, men der står 52 %/),
  ]);
});

test("silent within rounding", () => {
  const data = dataSheet([header, [label, "43,2% (19 ud af 44)", "43% (19 ud af 44)"]]);
  expect(found("share-not-reproducible", [plan, data])).toEqual([]);
});
