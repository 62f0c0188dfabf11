import { dataSheet, found, planTable } from "../../../test/validated-sheets";

const label = "Tilfredshed med livet";
const header = ["Indikator", "Baseline boligområde", "Baseline år", "2021"];
const plan = planTable("Indikatorer", [
  { Id: "S-1", Indikator: label, Enhed: "%", Opgørelse: "Meget tilfreds/tilfreds" },
]);
const answers = (dissatisfied: string, neither: string, satisfied: string) =>
  `Meget utilfreds/utilfreds ${dissatisfied}\nHverken/eller ${neither}\nMeget tilfreds/tilfreds ${satisfied}`;

test("answers that do not add up to 100", () => {
  const data = dataSheet([header, [label, answers("3", "17", "80"), 2018, answers("8", "17", "57")]]);
  expect(found("distribution-sum", [plan, data])).toEqual([
    expect.stringMatching(/^error Data!D2 Svarene giver 82 % i alt/),
  ]);
});

test("one off is rounding", () => {
  const data = dataSheet([header, [label, answers("3%", "17%", "80%"), 2018, answers("8%", "17%", "76%")]]);
  expect(found("distribution-sum", [plan, data])).toEqual([
    expect.stringMatching(/^info Data!D2 Svarene giver 101 % i alt/),
  ]);
});

test("silent on questions that each have an answer of their own", () => {
  const trust = "Tillid";
  const own = planTable("Indikatorer", [{ Id: "S-2", Indikator: trust, Enhed: "%" }]);
  const data = dataSheet([
    header,
    [trust, "Politi 81\nDomstole 81\nKommune 42", 2018, "Politi 88\nDomstole 85\nKommune 49"],
  ]);
  expect(found("distribution-sum", [own, data])).toEqual([]);
});
