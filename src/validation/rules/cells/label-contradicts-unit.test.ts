import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const rule = "label-contradicts-unit";
const label = "Andel unge i job";
const plan = planTable("Indikatorer", [{ Id: "B-1", Indikator: label, Enhed: "%" }]);
const header = ["Indikator", "Baseline boligområde", "Baseline år", "2021"];
const sheets = (raw: string) => [plan, dataSheet([header, [label, "16,23% (Antal: 707)", 2019, raw]])];

test("a count that is a percentage, a share that is a count, and the two swapped", () => {
  expect(found(rule, sheets("Antal: 16,23%"))).toEqual([
    "warning Data!D2 »Antal: 16,23%« siger antal, men tallet er en procent. Ret ordet eller tallet.",
  ]);
  expect(found(rule, sheets("Andel: 707"))).toEqual([
    "warning Data!D2 »Andel: 707« siger andel, men tallet er et antal. Ret ordet eller tallet.",
  ]);
  expect(found(rule, sheets("Andel: 707 (Antal: 16,23 %)"))).toEqual([
    "warning Data!D2 »Antal: 16,23 %« siger antal, men tallet er en procent. Kontrollér, om andel og antal er byttet om.",
  ]);
  expect(found(rule, sheets("Andel: 16,23 (Antal: 707%)"))).toEqual([
    expect.stringMatching(/^warning Data!D2 »Antal: 707%« /),
  ]);
  expect(found(rule, sheets("Andel: 12 personer"))).toEqual([expect.stringMatching(/»Andel: 12 personer«/)]);
});

test("in the plan's baseline and in a data table", () => {
  const own = planTable("Indikatorer", [
    { Id: "B-1", Indikator: label, Enhed: "%", "Baseline boligområde": "Antal: 16,23%" },
  ]);
  expect(found(rule, [own])).toEqual([expect.stringMatching(/^warning Indikatorer!I2 /)]);
  const zones = dataSheet([
    ["Zone", "2021"],
    ["Øst", "Antal: 16 pct."],
    ["Vest", "Antal: 12"],
  ]);
  expect(found(rule, [zones])).toEqual([expect.stringMatching(/^warning Data!B2 »Antal: 16 pct\.«/)]);
});

test.each([
  "Andel: 16,23% (Antal: 707)",
  "Antal: 707 (Andel: 16,23%)",
  "Antal: 707 (16,23%)",
  "Andel: 16,23",
  "Andel: 99,5 pct.",
  "Andel: 12 ud af 50 personer",
  "Andel: 2020\n45%",
  "Antal: 12 % flere end i 2020",
  "Antal deltagere: 45, heraf 16 % piger",
  "Andelsboliger: 120",
])("silent on %s", (raw) => {
  expect(found(rule, sheets(raw))).toEqual([]);
});

test("is the root of what else is odd about the cell", () => {
  for (const consequence of ["out-of-range", "footnote-in-number", "unreadable-cell"] as const) {
    expect(found(consequence, sheets("Andel: 707"))).toEqual([]);
  }
  const counts = planTable("Indikatorer", [{ Id: "B-1", Indikator: label, Enhed: "antal" }]);
  const data = dataSheet([header, [label, 700, 2019, "Antal: 16,23%"]]);
  expect(found("unit-wrong", [counts, data])).toEqual([]);
  expect(found(rule, [counts, data])).toHaveLength(1);
});
