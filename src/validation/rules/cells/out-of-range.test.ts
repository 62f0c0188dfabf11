import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const header = ["Indikator", "Baseline boligområde", "Baseline år", "2020", "2021"];
const share = "Andel unge i job";
const grades = "Karaktergennemsnit i 9. klasse";
const complaints = "Antal naboklager";
const capacity = "Belægning i klubben";
const plan = planTable("Indikatorer", [
  { Id: "B-1", Indikator: share, Enhed: "%" },
  { Id: "U-1", Indikator: grades, Enhed: "karakter" },
  { Id: "S-1", Indikator: complaints, Enhed: "antal" },
  { Id: "S-2", Indikator: capacity, Enhed: "%" },
]);

test("a share above 100, a grade off the scale and a negative count", () => {
  const data = dataSheet([
    header,
    [share, "91,7%", 2019, "917%", "92,8%"],
    [grades, "5,5", 2019, "5,8", "59"],
    [complaints, 99, 2019, -90, 80],
  ]);
  expect(found("out-of-range", [plan, data])).toEqual([
    expect.stringMatching(/^error Data!D2 917 % er uden for det mulige: .* mellem 0 og 100\./),
    expect.stringMatching(/^error Data!E3 59 er uden for det mulige: .* mellem -3 og 12\./),
    expect.stringMatching(/^error Data!D4 -90 er uden for det mulige: .* under 0\./),
  ]);
});

test("more than 100 % of what is no share is only doubted", () => {
  const data = dataSheet([header, [capacity, "98%", 2019, "104%", "101%"]]);
  expect(found("out-of-range", [plan, data])).toEqual([
    expect.stringMatching(/^warning Data!D2 /),
    expect.stringMatching(/^warning Data!E2 /),
  ]);
});

test("silent at the limits", () => {
  const data = dataSheet([
    header,
    [share, "0%", 2019, "100%", "99,9%"],
    [grades, "-3", 2019, "12", "02"],
    [complaints, 0, 2019, 0, 1],
  ]);
  expect(found("out-of-range", [plan, data])).toEqual([]);
});

test("silent on changes, which may be negative", () => {
  const change = "Ændring i andelen af unge i job";
  const own = planTable("Indikatorer", [{ Id: "B-2", Indikator: change, Enhed: "%" }]);
  expect(found("out-of-range", [own, dataSheet([header, [change, "-2,1%", 2019, "-1,0%", "0,4%"]])])).toEqual(
    [],
  );
});

test("in the plan's baseline, its target and its departments", () => {
  const own = planTable("Indikatorer", [
    { Id: "B-1", Indikator: share, Enhed: "%", "Baseline boligområde": "120 %", Måltal: "mindst 130 %" },
    { Id: "U-1", Indikator: grades, Enhed: "karakter", Måltal: 65 },
  ]);
  const areas = planTable("Områder", [{ Afdeling: "Afd. 1", Boliger: 100, Beboere: -210 }]);
  expect(found("out-of-range", [own, areas])).toEqual([
    expect.stringMatching(/^error Indikatorer!G2 130 % er uden/),
    expect.stringMatching(/^error Indikatorer!I2 120 % er uden/),
    expect.stringMatching(/^error Indikatorer!G3 65 er uden/),
    expect.stringMatching(/^error Områder!F2 -210 er uden .* under 0/),
  ]);
});

test("silent on targets that are changes, numbers of times or sentences", () => {
  const targets = ["stiger med 120 %", "Min. 120 deltagere pr. år", "150 % flere end i 2020", "100 %"];
  const own = planTable(
    "Indikatorer",
    targets.map((Måltal, index) => ({ Id: `B-${index}`, Indikator: share, Enhed: "%", Måltal })),
  );
  expect(found("out-of-range", [own])).toEqual([]);
});

test("a number that its percent format has multiplied is told with what the cell holds", () => {
  const data = dataSheet([header, [share, "44%", 2019, { value: 45.3, format: "0.0%" }, "46%"]]);
  expect(found("out-of-range", [plan, data])).toEqual([
    "error Data!D2 4.530,0 % er uden for det mulige: tallet skal ligge mellem 0 og 100. Cellen rummer 45,3, og procentformatet ganger det med 100: skriv 45,3 %.",
  ]);
});

test("in a data table only shares and counts by name, as a warning", () => {
  const table = dataSheet([
    ["", "2020", "2021"],
    ["Andel unge i job", "91%", "910%"],
    ["Antal klager", 12, -14],
    ["Indkomst i forhold til regionen", "104%", "108%"],
    ["Ændring i andel unge", "-4%", "108%"],
  ]);
  expect(found("out-of-range", [table])).toEqual([
    expect.stringMatching(/^warning Data!C2 910 % /),
    expect.stringMatching(/^warning Data!C3 -14 /),
  ]);
});

test("silent on a count beside its share, and on percentage points", () => {
  const data = dataSheet([header, [share, "Antal: 707 (Andel: 16,2%)", 2019, "-2 procentpoint", "46%"]]);
  expect(found("out-of-range", [plan, data])).toEqual([]);
});

test("words that only resemble a change silence nothing", () => {
  const labels = [
    "Andel med tillid til forskellige institutioner",
    "Frafald i uddannelse, andel",
    "Andel i god opvækst",
  ];
  const own = planTable(
    "Indikatorer",
    labels.map((Indikator, index) => ({ Id: `S-${index}`, Indikator, Enhed: "%" })),
  );
  const data = dataSheet([header, ...labels.map((label) => [label, "80%", 2019, "806%", "81%"])]);
  expect(found("out-of-range", [own, data])).toHaveLength(3);
});

test("a percentage of a data table far above the others of its row", () => {
  const table = (last: string) =>
    dataSheet([
      ["", "2019", "2020", "2021", "2022"],
      ["Grundskole", "29,35 %", "28,16 %", "27,19 %", last],
    ]);
  expect(found("out-of-range", [table("127,67 %")])).toEqual([
    expect.stringMatching(/^warning Data!E2 127,67 %/),
  ]);
  expect(found("out-of-range", [table("27,67 %")])).toEqual([]);
  const index = dataSheet([
    ["", "2019", "2020", "2021", "2022"],
    ["Husleje i forhold til landet", "95%", "98%", "99%", "104%"],
  ]);
  expect(found("out-of-range", [index])).toEqual([]);
});
