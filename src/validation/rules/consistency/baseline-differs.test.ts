import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const label = "Andel 18-64-årige uden tilknytning";
const header = ["Indikator", "Baseline boligområde", "Baseline kommune", "Baseline år", "2020", "2021"];
const planWith = (area: string | number, comparison: string | number) =>
  planTable("Indikatorer", [
    {
      Id: "LBF-5",
      Indikator: label,
      Enhed: "%",
      "Baseline boligområde": area,
      "Baseline kommune": comparison,
      "Baseline år": 2019,
    },
  ]);

test("another number in the plan than on the sheet, with the year it was most likely taken from", () => {
  const data = dataSheet([header, [label, "38,3%", "13,6%", 2019, "37,6%", "37,7%"]]);
  expect(found("baseline-differs", [planWith("37,6%", "13,6%"), data])).toEqual([
    expect.stringMatching(
      /^error Data!B2 Baseline er 38,3 % her, men 37,6 % i planen \(Indikatorer!I2\)\. .* 2020 \(Data!E2\)/,
    ),
  ]);
});

test("one step of the last decimal is a warning", () => {
  const data = dataSheet([header, [label, "38,3%", "13,5%", 2019, "37,1%", "37,7%"]]);
  expect(found("baseline-differs", [planWith("38,3%", "13,6%"), data])).toEqual([
    expect.stringMatching(/^warning Data!C2 Baseline er 13,5 % her, men 13,6 % i planen/),
  ]);
});

test("another count with the same share", () => {
  const data = dataSheet([header, [label, "15,7% (Antal: 628)", "13,6%", 2019, "37,1%", "37,7%"]]);
  expect(found("baseline-differs", [planWith("15,7% (Antal: 707)", "13,6%"), data])).toEqual([
    expect.stringMatching(
      /^error Data!B2 Baseline er 15,7 % \(antal 628\) her, men 15,7 % \(antal 707\) i planen/,
    ),
  ]);
});

test("silent where the numbers are the same, or one is the other rounded", () => {
  const data = dataSheet([
    header,
    [label, { value: 0.383, format: "0.0%" }, "13,62%", 2019, "37,1%", "37,7%"],
  ]);
  expect(found("baseline-differs", [planWith("38,3 %", "13,6%"), data])).toEqual([]);
});

test("no other year is named where none has the plan's number", () => {
  const data = dataSheet([header, [label, "38,3%", "13,6%", 2019, "37,1%", "37,7%"]]);
  expect(found("baseline-differs", [planWith("36,0%", "13,6%"), data])).toEqual([
    expect.stringMatching(/36,0 % i planen \(Indikatorer!I2\)\. Ret det tal, der er forkert\.$/),
  ]);
});

test("silent where the units differ: that is another finding", () => {
  const data = dataSheet([header, [label, "628 personer", "13,6%", 2019, "37,1%", "37,7%"]]);
  expect(found("baseline-differs", [planWith("38,3%", "13,6%"), data])).toEqual([]);
});

test("a plan that gives the count alone is held against the count", () => {
  const data = dataSheet([header, [label, "15,73% (Antal: 628)", "13,6%", 2019, "37,1%", "37,7%"]]);
  expect(found("baseline-differs", [planWith("628 personer", "13,6%"), data])).toEqual([]);
  expect(found("baseline-differs", [planWith("15,73%", "13,6%"), data])).toEqual([]);
  expect(found("baseline-differs", [planWith("638 personer", "13,6%"), data])).toEqual([
    expect.stringMatching(/^error Data!B2 Baseline er 15,73 % \(antal 628\) her, men 638 i planen/),
  ]);
});

test("what a number format shows counts, and not the decimals behind it", () => {
  const data = dataSheet([
    header,
    [label, { value: 0.38324, format: "0.0%" }, "13,6", 2019, "37,1%", "37,7%"],
  ]);
  expect(found("baseline-differs", [planWith("38,3 %", "13,6%"), data])).toEqual([]);
  expect(found("baseline-differs", [planWith("38 %", "13,60%"), data])).toEqual([]);
  expect(found("baseline-differs", [planWith("38,8 %", "13,6%"), data])).toHaveLength(1);
});

test("parts of the area under two spellings of one name, and never two names of two parts", () => {
  const plan = (text: string) => planWith(text, "13,6%");
  const data = (text: string) => dataSheet([header, [label, text, "13,6%", 2019, "37,1%", "37,7%"]]);
  const own = "72%\nSkovvejen/-parken: 70,2%\nBolgsels. Nyby afd. 2: 15%";
  const same = "72%\nSkovparken/Skovvejen: 70,2%\nBoligselskabet Nyby afd. 2: 15%";
  expect(found("baseline-differs", [plan(own), data(same)])).toEqual([]);
  expect(found("baseline-differs", [plan(own), data(same.replace("70,2", "76,2"))])).toEqual([
    expect.stringMatching(
      /^error Data!B2 Baseline er Skovparken\/Skovvejen: 76,2 % her, men 70,2 % i planen/,
    ),
  ]);
  for (const [one, other] of [
    ["Enghaven Nord", "Enghaven Syd"],
    ["Enghaven Nord", "Enghaven Nordvest"],
    ["Nyby afd. 3", "Nyby afd. 4"],
    ["Blok A", "Blok B"],
    ["Østergade", "Vestergade"],
  ])
    expect(found("baseline-differs", [plan(`72%\n${one}: 70%`), data(`72%\n${other}: 60%`)])).toEqual([]);
});

test("of baselines of several years the one of the plan's year counts", () => {
  const several = ["Indikator", "Baseline 2015", "Baseline 2019", "2020"];
  const row = (value: string) => dataSheet([several, [label, "41,0%", value, "37,6%"]]);
  expect(found("baseline-differs", [planWith("38,3%", "13,6%"), row("38,3%")])).toEqual([]);
  expect(found("baseline-differs", [planWith("38,3%", "13,6%"), row("39,3%")])).toEqual([
    expect.stringMatching(/^error Data!C2/),
  ]);
});

test("baselines of different years are told with their years", () => {
  const data = dataSheet([header, [label, "36,2%", "13,6%", 2018, "37,1%", "37,7%"]]);
  expect(found("baseline-differs", [planWith("38,3%", "13,6%"), data])).toEqual([
    expect.stringMatching(/^error Data!B2 Baseline er 36,2 % i 2018 her, men 38,3 % i 2019 i planen/),
  ]);
});

test("the sheet's number may be the one from a wrong year", () => {
  const data = dataSheet([header, [label, "37,6%", "13,6%", 2019, "37,6%", "37,7%"]]);
  expect(found("baseline-differs", [planWith("38,3%", "13,6%"), data])).toEqual([
    expect.stringMatching(/Arkets tal er det samme som målingen for 2020 \(Data!E2\)/),
  ]);
});

test("another unit, where the plan names none that would tell which is wrong", () => {
  const plan = planTable("Indikatorer", [
    { Id: "U-3", Indikator: "Ledige unge", "Baseline boligområde": "55,06 helårspersoner" },
  ]);
  const data = dataSheet([
    ["Indikator", "Baseline boligområde", "2020"],
    ["Ledige unge", "55,06 %", "56 helårspersoner"],
  ]);
  expect(found("baseline-differs", [plan, data])).toEqual([
    expect.stringMatching(/^error Data!B2 Baseline er 55,06 % her, men 55,06 helårspersoner i planen/),
  ]);
});

test("counts are never rounded", () => {
  const plan = planTable("Indikatorer", [
    { Id: "B-5", Indikator: "Unge i fritidsjob", Enhed: "antal", "Baseline boligområde": 16 },
  ]);
  const data = dataSheet([
    ["Indikator", "Baseline boligområde", "2020"],
    ["Unge i fritidsjob", 17, 18],
  ]);
  expect(found("baseline-differs", [plan, data])).toEqual([expect.stringMatching(/^error Data!B2/)]);
});

test("answers in the comparison's column", () => {
  const answers = "Politi: 80%\nDomstole: 79%";
  const data = dataSheet([header, [label, "38,3%", answers, 2019, "37,1%", "37,7%"]]);
  expect(found("baseline-differs", [planWith("38,3%", answers), data])).toEqual([]);
  expect(found("baseline-differs", [planWith("38,3%", answers.replace("79", "72")), data])).toEqual([
    expect.stringMatching(/^error Data!C2 Baseline er Domstole: 79 % her, men 72 % i planen/),
  ]);
});
