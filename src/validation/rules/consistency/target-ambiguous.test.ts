import { found, planTable } from "../../../../test/validated-sheets";

const plan = (target: string | null, unit = "%", baseline = "38,3%", label = "Andel unge i job") =>
  planTable("Indikatorer", [
    { Id: "B-1", Indikator: label, Enhed: unit, Måltal: target, "Baseline boligområde": baseline },
  ]);

test("percent of a percentage, with both readings", () => {
  expect(found("target-ambiguous", [plan("reduceres med 20 %")])).toEqual([
    "info Indikatorer!G2 »reduceres med 20 %« kan være 20 % af baseline eller 20 procentpoint: fra 38,3 % til 30,6 % eller til 18,3 %. Skriv »procentpoint«, hvis det er det, eller skriv det tal, der skal nås.",
  ]);
  expect(found("target-ambiguous", [plan("en stigning på 5 procent", "%", "Ingen data")])).toEqual([
    expect.stringMatching(/^info Indikatorer!G2 .* kan være 5 % af baseline eller 5 procentpoint\. Skriv/),
  ]);
});

test("a change of a share without any unit", () => {
  expect(found("target-ambiguous", [plan("reduceres med 5 inden 2025")])).toEqual([
    "warning Indikatorer!G2 »reduceres med 5 inden 2025« siger ikke, om det er 5 % eller 5 procentpoint. Skriv enheden, eller skriv det tal, der skal nås.",
  ]);
});

test("in the indicator's own words, and in a criterion about a share", () => {
  const label = "Andelen af 18-29-årige, der er i job, øges med 5 %";
  expect(found("target-ambiguous", [plan(null, "%", "50%", label)])).toEqual([
    expect.stringMatching(/^info Indikatorer!D2 .*: fra 50 % til 53 % eller til 55 %/),
  ]);
  const criteria = planTable("Succeskriterier", [
    { Id: "A-1", Succeskriterie: "Andelen af deltagere i job øges med 10 %" },
    { Id: "A-2", Succeskriterie: "Antallet af deltagere øges med 10 %" },
  ]);
  expect(found("target-ambiguous", [criteria])).toEqual([expect.stringMatching(/^info Succeskriterier!D2/)]);
});

test.each([
  "reduceres med 5 procentpoint",
  "reduceres til 20 %",
  "20 % lavere",
  "halveres",
  "20 %",
  "reduceres med 20 % af baseline",
  "reduceres med 5 klager",
])("silent on »%s«", (target) => {
  expect(found("target-ambiguous", [plan(target)])).toEqual([]);
});

test("silent on counts, and where percentage points would lead below 0", () => {
  expect(found("target-ambiguous", [plan("reduceres med 20 %", "antal", "99", "Antal klager")])).toEqual([]);
  expect(found("target-ambiguous", [plan("reduceres med 5", "antal", "99", "Antal klager")])).toEqual([]);
  expect(found("target-ambiguous", [plan("reduceres med 20 %", "%", "15%")])).toEqual([]);
});
