import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const label = "Andel 18-29-årige i beskæftigelse";
const header = ["Indikator", "2020", "2021"];

test("the same text under two ids in the plan", () => {
  const plan = planTable("Indikatorer", [
    { Id: "B-1", Mål: "Flere i job", Indikator: label, "Baseline boligområde": "16,23%" },
    { Id: "B-2", Mål: "Flere i uddannelse", Indikator: label, "Baseline boligområde": "35,37%" },
  ]);
  expect(found("indicator-duplicate", [plan])).toEqual([
    expect.stringMatching(/^error Indikatorer!D3 Indikatoren ».*« står også i Indikatorer!D2/),
  ]);
});

test("the same text under two ids with the same baseline", () => {
  const same = { Mål: "Flere i job", Indikator: label, "Baseline boligområde": "16,23%" };
  const plan = planTable("Indikatorer", [
    { Id: "B-1", ...same },
    { Id: "B-2", ...same },
  ]);
  expect(found("indicator-duplicate", [plan])).toEqual([expect.stringMatching(/^warning Indikatorer!D3/)]);
});

test("the same text under two goals without baselines is a remark", () => {
  const plan = planTable("Indikatorer", [
    { Id: "B-1", Mål: "Flere i job", Indikator: label },
    { Id: "B-2", Mål: "Færre på ydelse", Indikator: label },
  ]);
  expect(found("indicator-duplicate", [plan])).toEqual([expect.stringMatching(/^info Indikatorer!D3/)]);
});

test("the same row twice on a sheet", () => {
  const plan = planTable("Indikatorer", [{ Id: "B-1", Indikator: label, Enhed: "%" }]);
  const data = dataSheet([header, [label, "55%", "56%"], [label, "57%", "58%"]]);
  expect(found("indicator-duplicate", [plan, data])).toEqual([
    expect.stringMatching(/^warning Data!A3 .* Data!A2/),
  ]);
});

test("silent where two goals share a measure, and where two sheets hold the same indicator", () => {
  const plan = planTable("Indikatorer", [
    { Id: "B-1", Mål: "Flere i job", Indikator: label, "Baseline boligområde": "16,23%" },
    { Id: "B-2", Mål: "Færre på ydelse", Indikator: label, "Baseline boligområde": "16,23%" },
  ]);
  const sheets = ["Jobcenter", "Status"].map((name) => dataSheet([header, [label, "55%", "56%"]], name));
  expect(found("indicator-duplicate", [plan, ...sheets])).toEqual([]);
});

test("silent on rows that a column of the user's own tells apart", () => {
  const plan = planTable("Indikatorer", [{ Id: "B-1", Indikator: label, Enhed: "%" }]);
  const data = dataSheet([
    ["Indikator", "Afdeling", "2020", "2021"],
    [label, "Afd. 1", "55%", "56%"],
    [label, "Afd. 2", "57%", "58%"],
    [label, 21, "57%", "58%"],
    [label, 22, "57%", "58%"],
  ]);
  expect(found("indicator-duplicate", [plan, data])).toEqual([]);
});

test("silent on the parts under one merged label", () => {
  const plan = planTable("Indikatorer", [{ Id: "B-1", Indikator: label, Enhed: "%" }]);
  const data = {
    name: "Data",
    rows: [header, [label, "55%", "56%"], [null, "57%", "58%"]],
    merges: ["A2:A3"],
  };
  expect(found("indicator-duplicate", [plan, data])).toEqual([]);
});
