import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const label = "Andel unge i job";
const planWith = (baseline: string | number) =>
  planTable("Indikatorer", [{ Id: "B-1", Indikator: label, Enhed: "%", "Baseline boligområde": baseline }]);
const header = ["Indikator", "2020", "2021", "2022"];

test("a fraction where the indicator's other figures are percentages, and not a missing sign as well", () => {
  const data = dataSheet([header, [label, "56%", 0.57, "58%"]]);
  expect(found("fraction-for-percent", [planWith(0.55), data])).toEqual([
    expect.stringMatching(/^warning Indikatorer!I2 0,55 .* 55 %.* 2 celler/),
  ]);
  expect(found("unit-missing", [planWith(0.55), data])).toEqual([]);
});

test("a whole row of them", () => {
  expect(
    found("fraction-for-percent", [planWith("-"), dataSheet([header, [label, 0.56, 0.57, 0.58]])]),
  ).toEqual([expect.stringMatching(/^warning Data!B2 0,56 /)]);
});

test("silent on small percentages and on fractions with a percent format", () => {
  const small = dataSheet([header, [label, "0,6%", 0.7, "1,1%"]]);
  const formatted = dataSheet([
    header,
    [label, { value: 0.56, format: "0%" }, { value: 0.006, format: "0.0%" }, "58%"],
  ]);
  expect(found("fraction-for-percent", [planWith("0,5%"), small])).toEqual([]);
  expect(found("fraction-for-percent", [planWith("55%"), formatted])).toEqual([]);
});

test("a target, and not one behind the baseline as well", () => {
  const target = (value: number) =>
    planTable("Indikatorer", [
      {
        Id: "B-1",
        Indikator: label,
        Enhed: "%",
        Retning: "op",
        "Baseline boligområde": "55%",
        Måltal: value,
      },
    ]);
  expect(found("fraction-for-percent", [target(0.6)])).toEqual([
    expect.stringMatching(/^warning Indikatorer!G2 0,6 .* 60 %/),
  ]);
  expect(found("target-behind-baseline", [target(0.6)])).toEqual([]);
  expect(found("fraction-for-percent", [target(60)])).toEqual([]);
  expect(found("target-behind-baseline", [target(50)])).toHaveLength(1);
});

test("the municipality's only figure beside the area's", () => {
  const plan = (municipality: number) =>
    planTable("Indikatorer", [
      {
        Id: "B-1",
        Indikator: label,
        Enhed: "%",
        "Baseline boligområde": "85%",
        "Baseline kommune": municipality,
      },
    ]);
  expect(found("fraction-for-percent", [plan(0.9)])).toEqual([
    expect.stringMatching(/^warning Indikatorer!J2 0,9 .* 90 %/),
  ]);
  expect(found("fraction-for-percent", [plan(0.2)])).toEqual([]);
});

test("the same column of several indicators is one fault", () => {
  const labels = ["Andel i job", "Andel i skole", "Andel i klub"];
  const plan = planTable(
    "Indikatorer",
    labels.map((Indikator, index) => ({ Id: `B-${index}`, Indikator, Enhed: "%" })),
  );
  const data = dataSheet([header, ...labels.map((name) => [name, "56%", "57%", 0.58])]);
  expect(found("fraction-for-percent", [plan, data])).toEqual([
    expect.stringMatching(/^warning Data!D2 0,58 .*\(det gælder 3 celler\)/),
  ]);
  expect(found("unit-missing", [plan, data])).toEqual([]);
});

test("an indicator without Enhed whose other figures have the sign", () => {
  const plan = planTable("Indikatorer", [{ Id: "B-1", Indikator: "Unge i job" }]);
  expect(
    found("fraction-for-percent", [plan, dataSheet([header, ["Unge i job", "56%", 0.57, "58%"]])]),
  ).toEqual([expect.stringMatching(/^warning Data!C2 0,57 /)]);
  expect(
    found("fraction-for-percent", [plan, dataSheet([header, ["Unge i job", 0.56, 0.57, 0.58]])]),
  ).toEqual([]);
});

test("a cell of a data table that lost its percent format", () => {
  const share = (value: number) => ({ value, format: "0.0%" });
  const table = dataSheet([
    ["", "2019", "2020", "2021", "2022"],
    ["Grundskole", share(0.45), share(0.44), 0.453, share(0.46)],
    ["Gymnasium", share(0.25), share(0.24), share(0.23), share(0.26)],
  ]);
  expect(found("fraction-for-percent", [table])).toEqual([
    expect.stringMatching(/^warning Data!D2 0,45 .* 45,3 %/),
  ]);
  expect(found("unit-missing", [table])).toEqual([]);
});
