import { dataSheet, found, planTable, validated } from "../../../../test/validated-sheets";

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

test("a percentage, an amount and a count where the indicator has another unit, in the plan too", () => {
  const share = "Andel unge i job";
  const count = "Antal naboklager";
  const own = planTable("Indikatorer", [
    { Id: "B-1", Indikator: share, Enhed: "%", "Baseline boligområde": "45,3 kr." },
    { Id: "S-1", Indikator: count, Enhed: "antal", "Baseline boligområde": "45,3%" },
  ]);
  const data = dataSheet([
    header,
    [share, "55%", 2019, "16 personer", "56%"],
    [count, 99, 2019, "45,3 kr.", 90],
  ]);
  expect(found("unit-wrong", [own, data])).toEqual([
    "warning Indikatorer!I2 »45,3 kr.« står som kroner, men indikatorens enhed er procent. Ret enheden i cellen.",
    expect.stringMatching(
      /^warning Indikatorer!I3 »45,3%« står som procent, men indikatorens enhed er antal/,
    ),
    expect.stringMatching(/^warning Data!D2 »16 personer« står som antal/),
    expect.stringMatching(/^warning Data!D3 »45,3 kr\.« står som kroner/),
  ]);
});

test("a plan that gives LBF's indicator another unit, and no second finding for its words", () => {
  const wrong = planTable("Indikatorer", [
    { Id: "LBF-2", Indikator: grades, Enhed: "%" },
    { Id: "LBF-1", Indikator: "Andel 1-5-årige i dagtilbud", Enhed: "antal" },
  ]);
  const sheets = [wrong, dataSheet([header, [grades, "5,5", 2019, "5,8", "5,9"]])];
  expect(found("unit-wrong", sheets)).toEqual([
    "warning Indikatorer!A2 Enheden er procent, men Landsbyggefonden måler LBF-2 i karakter. Ret Enhed i planen.",
    expect.stringMatching(/^warning Indikatorer!A3 Enheden er antal, .* LBF-1 i procent/),
  ]);
  expect(found("share-measured-as-count", sheets)).toEqual([]);
});

test("nearly every cell against the plan is still the plan's fault, unless LBF or the words confirm it", () => {
  const label = "Unge i job";
  const counts = planTable("Indikatorer", [{ Id: "B-1", Indikator: label, Enhed: "antal" }]);
  const data = dataSheet([
    ["Indikator", "2019", "2020", "2021", "2022", "2023"],
    [label, "55%", "58%", "59%", "61%", 0],
  ]);
  expect(found("unit-wrong", [counts, data])).toEqual([
    "warning Indikatorer!A2 Indikatorens enhed er antal, men 4 af 5 celler står som procent. Ret Enhed i planen, hvis tallene er rigtige.",
  ]);
  const signed = dataSheet([header, [grades, "5,5%", 2019, "5,8%", "5,9%"]]);
  expect(found("unit-wrong", [plan, signed])).toHaveLength(3);
});

test("silent on an LBF grade whose Enhed is a number", () => {
  const number = planTable("Indikatorer", [{ Id: "LBF-2", Indikator: grades, Enhed: "tal" }]);
  expect(found("unit-wrong", [number, dataSheet([header, [grades, "5,5", 2019, "5,8", "5,9"]])])).toEqual([]);
});

test("a grade without Enhed is still a grade", () => {
  const own = planTable("Indikatorer", [{ Id: "U-1", Indikator: "Karaktergennemsnit i 9. klasse" }]);
  const data = dataSheet([header, ["Karaktergennemsnit i 9. klasse", "5,5", 2019, "5,8%", "5,9"]]);
  expect(found("unit-wrong", [own, data])).toEqual([expect.stringMatching(/^error Data!D2 »5,8%«/)]);
});

test("grades with percent signs in a data table, once per row or column", () => {
  const table = (title: string, label: string, figures: readonly string[]) =>
    dataSheet([[title], ["", "Øst", "Vest", "Kommunen"], [label, ...figures]]);
  const title = "Karakter i dansk og matematik 9. klasse";
  expect(found("unit-wrong", [table(title, "Elever", ["5,5%", "7,1%", "5,5%"])])).toEqual([
    "error Data!B3 »5,5%« står som procent, men »Karakter i dansk og matematik 9. klasse« er en karakter. Fjern procenttegnet (det gælder 3 celler).",
  ]);
  const columns = dataSheet([
    ["Skole", "Elever", "Karaktergennemsnit"],
    ["Østskolen", 45, "5,5%"],
    ["Vestskolen", 52, "6,1%"],
  ]);
  expect(found("unit-wrong", [columns])).toEqual([
    expect.stringMatching(/^error Data!C2 .*»Karaktergennemsnit« .*\(det gælder 2 celler\)/),
  ]);
});

test("one grade of a row with a sign is told once, with its repair", () => {
  const table = dataSheet([
    ["", "2019", "2020", "2021", "2022"],
    ["Karaktergennemsnit", "5,5", "5,8%", "5,9", "6,0"],
    ["Karaktergennemsnit, kommunen", "7,5", "7,8", "7,9", "7,0"],
  ]);
  const findings = validated([table]).findings.filter(({ rule }) => rule === "unit-wrong");
  expect(findings).toMatchObject([{ severity: "error", cell: "C2", fix: { before: "5,8%", after: "5,8" } }]);
});

test("silent on shares of pupils, on changes, and on what is merely of some character", () => {
  const table = (label: string, ...figures: string[]) =>
    dataSheet([
      ["", "2020", "2021"],
      [label, ...figures],
    ]);
  expect(found("unit-wrong", [table("Andel med karakter over 7", "5,5%", "7,1%")])).toEqual([]);
  expect(found("unit-wrong", [table("Karaktergennemsnit, udvikling", "5,5%", "7,1%")])).toEqual([]);
  expect(found("unit-wrong", [table("Sager af alvorlig karakter", "5,5%", "7,1%")])).toEqual([]);
  expect(found("unit-wrong", [table("Karakterer i dansk", "5,5%", "45%")])).toEqual([]);
});

test("a percentage in a data table's row of numbers", () => {
  const table = (last: string) =>
    dataSheet([
      ["", "2019", "2020", "2021", "2022"],
      ["Klager", 12, 14, 15, last],
      ["Indbrud", 22, 24, 25, 21],
      ["Hærværk", 9, 8, 7, 6],
    ]);
  expect(found("unit-wrong", [table("13%")])).toEqual([
    expect.stringMatching(
      /^warning Data!E2 »13%« står som procent, men rækkens andre 3 tal er tal uden enhed\./,
    ),
  ]);
  expect(found("unit-wrong", [table("13")])).toEqual([]);
  const withShare = dataSheet([
    ["Zone", "2020", "2021", "2022", "Udvikling"],
    ["Øst", 12, 14, 15, "25%"],
    ["Vest", 22, 24, 25, "14%"],
  ]);
  expect(found("unit-wrong", [withShare])).toEqual([]);
});

test("another unit in a data table's column, where its header or the other columns tell", () => {
  const departments = (dwellings: string) =>
    dataSheet([
      ["Afdeling", "Antal lejemål"],
      ["Afd. 1", 554],
      ["Afd. 2", dwellings],
      ["Afd. 3", 48],
      ["Afd. 4", 610],
    ]);
  expect(found("unit-wrong", [departments("140%")])).toEqual([
    "warning Data!B3 »140%« står som procent, men kolonnens andre 3 tal er tal uden enhed. Ret enheden i cellen, eller kontrollér, om tallet hører til et andet sted.",
  ]);
  expect(found("unit-wrong", [departments("140, heraf 12 ungdomsboliger")])).toEqual([]);
  const shares = dataSheet([
    ["", "2019", "2020", "2021", "2022"],
    ["Grundskole", "29,35 %", "28,16 kr.", "27,19 %", "27,67 %"],
  ]);
  expect(found("unit-wrong", [shares])).toEqual([
    expect.stringMatching(
      /^warning Data!C2 »28,16 kr\.« står som kroner, men rækkens andre 3 tal er procent/,
    ),
  ]);
});

test("silent on key figures of different kinds, on a share below amounts, and on percentages by their header", () => {
  const growth = dataSheet([
    ["Ydelse", "2019", "2020", "2021", "Udvikling 2019-2021"],
    ["Kontanthjælp", 174, 170, 165, "-5%"],
    ["Sygedagpenge", 12, 13, 11, "-8%"],
  ]);
  expect(found("unit-wrong", [growth])).toEqual([]);
  expect(found("unit-wrong", [{ ...growth, rows: growth.rows.slice(0, 2) }])).toEqual([]);
  const keys = dataSheet([
    ["Nøgletal", "Området"],
    ["Beboere", 1522],
    ["Boliger", 610],
    ["Afdelinger", 7],
    ["Ledige", "12%"],
  ]);
  const budget = dataSheet([
    ["", "Landsbyggefonden", "Lokal"],
    ["Uddannelse", "200.000 kr.", "100.000 kr."],
    ["Job", "300.000 kr.", "100.000 kr."],
    ["I alt", "500.000 kr.", "200.000 kr."],
    ["Andel", "71%", "29%"],
  ]);
  const shares = dataSheet([
    ["Afdeling", "Udenfor arbejdsmarkedet, pct.", "Kun grundskole, pct."],
    ["Afd. 1", "29,6", "50,1"],
    ["Afd. 2", "34,5%", "55,7"],
    ["Afd. 3", "38,0", "58,7"],
    ["Afd. 4", "41,5", "72,6"],
  ]);
  expect(found("unit-wrong", [keys])).toEqual([]);
  expect(found("unit-wrong", [budget])).toEqual([]);
  expect(found("unit-wrong", [shares])).toEqual([]);
});
