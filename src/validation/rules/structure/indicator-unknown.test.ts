import { dataSheet, found, planTable, validated } from "../../../../test/validated-sheets";

const plan = planTable("Indikatorer", [
  { Id: "B-1", Indikator: "Andel 18-29-årige i beskæftigelse", Enhed: "%" },
  { Id: "U-1", Indikator: "Andel 18-29-årige i uddannelse", Enhed: "%" },
]);
const header = ["Indikator", "2020", "2021"];
const known = ["Andel 18-29-årige i uddannelse", "35%", "36%"];

test("a row of another age than the plan's, with the nearest", () => {
  const data = dataSheet([header, known, ["Andel 18-64-årige i beskæftigelse", "51%", "52%"]]);
  expect(found("indicator-unknown", [plan, data])).toEqual([
    expect.stringMatching(
      /^warning Data!A3 »Andel 18-64-årige i beskæftigelse« er ikke en indikator i planen.* Nærmest er B-1 .* % ens\), som ikke har nogen række \(Indikatorer!D2\): ret teksten/,
    ),
  ]);
});

test("a sheet about something else is a remark, once", () => {
  const data = dataSheet([header, ["Antal boliger", "96", "96"], ["Antal lejemål", "12", "13"]]);
  expect(found("indicator-unknown", [plan, data])).toEqual([
    expect.stringMatching(/^info Data!A2 2 af tabellens rækker \(den første er »Antal boliger«\)/),
  ]);
});

test("figures beside no text at all", () => {
  const data = dataSheet([header, known, [null, "51%", "52%"]]);
  expect(found("indicator-unknown", [plan, data])).toEqual([
    expect.stringMatching(/^warning Data!A3 Rækken har tal, men ingen indikator/),
  ]);
});

test("silent on rows of the plan, on headings without figures, and where there is no plan", () => {
  const data = dataSheet([
    header,
    known,
    ["Beskæftigelse"],
    ["Andel 18-29 årige i beskæftigelse", "51%", "52%"],
  ]);
  expect(found("indicator-unknown", [plan, data])).toEqual([]);
  expect(found("indicator-unknown", [data])).toEqual([]);
});

test("of a table that is mostly about something else only near misses are shown one by one", () => {
  const others = ["Antal boliger", "Antal lejemål", "Gennemsnitlig husleje"].map((label) => [
    label,
    "96",
    "97",
  ]);
  const misspelt = ["Andel 18-29-årige i beskæftigelse eller praktik", "51%", "52%"];
  const findings = found("indicator-unknown", [plan, dataSheet([header, known, ...others, misspelt])]);
  expect(findings).toEqual([
    expect.stringMatching(/^warning Data!A6 /),
    expect.stringMatching(/^info Data!A3 3 af tabellens rækker/),
  ]);
});

test("an indicator whose row bears another text is one fault, at the row", () => {
  const data = dataSheet([header, known, ["Andel 18-64-årige i beskæftigelse", "51%", "52%"]]);
  const findings = validated([plan, data]).findings.filter(({ rule }) => rule.startsWith("indicator-"));
  expect(findings).toEqual([
    expect.objectContaining({ rule: "indicator-unknown", related: [{ sheet: "Indikatorer", cell: "D2" }] }),
  ]);
});

test("a CPR number in the text is the fault, not the text", () => {
  const cprNumber = "010190-4329";
  const data = dataSheet([header, known, [`Andel 18-29-årige i beskæftigelse ${cprNumber}`, "51%", "52%"]]);
  const rules = validated([plan, data]).findings.map(({ rule }) => rule);
  expect(rules).toContain("cpr-number");
  expect(rules.filter((rule) => rule.startsWith("indicator-"))).toEqual([]);
});
