import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const label = "Andel unge i job";
const planOf = (unit: string, text = label) =>
  planTable("Indikatorer", [{ Id: "B-1", Indikator: text, Enhed: unit }]);
const years = (count: number) => Array.from({ length: count }, (_, index) => String(2016 + index));
const row = (cells: readonly (string | number)[], text = label) =>
  dataSheet([
    ["Indikator", ...years(cells.length)],
    [text, ...cells],
  ]);
const steady = ["44,9%", "45,1%", "45,6%", "45,2%", "45,3%", "45,8%", "46,1%", "46,0%"];
const withOdd = (index: number, odd: string) => steady.map((each, at) => (at === index ? odd : each));

test("two digits swapped, with the figure that was meant", () => {
  expect(found("unusual-jump", [planOf("%"), row(withOdd(4, "54,3%"))])).toEqual([
    "warning Data!F2 54,3 % i 2020 ligger mindst 8,5 procentpoint fra 45,2 % i 2019 og 45,8 % i 2021; ellers ændrer rækken sig højst 0,5 procentpoint om året. Kontrollér cifrene: mente du 45,3 %?",
  ]);
});

test("a figure that leaps and goes back is one finding, at its cell", () => {
  expect(found("unusual-jump", [planOf("%"), row(withOdd(3, "63,7%"))])).toEqual([
    "warning Data!E2 63,7 % i 2019 ligger mindst 18,1 procentpoint fra 45,6 % i 2018 og 45,3 % i 2020; ellers ændrer rækken sig højst 0,5 procentpoint om året. Kontrollér tallet, eller skriv i en note, hvorfor det ændrer sig.",
  ]);
});

test("slips of the hand at either end of the row", () => {
  const ends = [withOdd(0, "94,4%"), withOdd(7, "64,0%"), withOdd(0, "54,9%"), withOdd(7, "6,0%")];
  const cells = ends.map((cells) => [
    ...found("unusual-jump", [planOf("%"), row(cells)]),
    ...found("unusual-magnitude", [planOf("%"), row(cells)]),
  ]);
  expect(cells.map((each) => each.map((text) => text.split(" ", 2).join(" ")))).toEqual([
    ["info Data!B2"],
    ["warning Data!I2"],
    ["warning Data!B2"],
    ["warning Data!I2"],
  ]);
});

test("a new level is a remark", () => {
  const level = [...steady.slice(0, 5), "61,4%", "61,9%", "62,0%"];
  expect(found("unusual-jump", [planOf("%"), row(level)])).toEqual([
    expect.stringMatching(/^info Data!G2 61,4 % i 2021 ligger 16,1 procentpoint fra 45,3 % i 2020; ellers /),
  ]);
});

test("silent where the comparison moves the same way", () => {
  const area = ["45,1%", "45,6%", "45,2%", "33,0%", "45,8%", "46,1%"];
  const both = (municipality: readonly string[]) =>
    row(area.map((share, index) => `${share}\n(Kommune ${municipality[index] ?? ""})`));
  const real = both(["60,0%", "60,2%", "60,9%", "52,0%", "61,0%", "61,2%"]);
  const still = both(["60,0%", "60,2%", "60,9%", "60,8%", "61,0%", "61,2%"]);
  expect(found("unusual-jump", [planOf("%"), real])).toEqual([]);
  expect(found("unusual-jump", [planOf("%"), still])).toHaveLength(1);
});

test("a leap without a history is a remark for shares of the whole, none for parts and counts", () => {
  const two = row(["45,1%", "60,3%"]);
  expect(found("unusual-jump", [planOf("%"), two])).toEqual([
    "info Data!C2 60,3 % i 2017 ligger 15,2 procentpoint fra 45,1 % i 2016. Kontrollér tallet, eller skriv i en note, hvorfor det ændrer sig.",
  ]);
  const parts = row(["Parken: 45,1%\nVejen: 50,0%", "Parken: 60,3%\nVejen: 51,0%"]);
  const persons = row([40, 90], "Antal deltagere");
  expect(found("unusual-jump", [planOf("%"), parts])).toEqual([]);
  expect(found("unusual-jump", [planOf("antal", "Antal deltagere"), persons])).toEqual([]);
});

test("a figure that leaps far and goes back is sure with few others too", () => {
  expect(found("unusual-jump", [planOf("%"), row(["38,3%", "7,6%", "37,7%", "34,9%"])])).toEqual([
    expect.stringMatching(/^warning Data!C2 7,6 % i 2017 ligger mindst 30,1 procentpoint fra /),
  ]);
  expect(found("unusual-jump", [planOf("%"), row(["38,3%", "25,1%", "37,7%", "34,9%"])])).toEqual([
    expect.stringMatching(/^info Data!C2 /),
  ]);
});

test("figures further apart in time may differ more", () => {
  const apart = dataSheet([
    ["Indikator", "2016", "2019"],
    [label, "45,1%", "60,3%"],
  ]);
  expect(found("unusual-jump", [planOf("%"), apart])).toEqual([]);
});

test("silent on series that are unsteady, small or of expenses", () => {
  const noisy = ["30%", "45%", "28%", "52%", "33%", "61%"];
  expect(found("unusual-jump", [planOf("%"), row(noisy)])).toEqual([]);
  for (const cells of [
    [6, 6, 0],
    [6, 6, 0, 4, 5, 21],
    [30, 42, 25, 61, 38, 55],
    [16, 16, 17, 8],
  ]) {
    expect(found("unusual-jump", [planOf("antal", "Antal klager"), row(cells, "Antal klager")])).toEqual([]);
  }
  const expenses = ["58.150", "61.000", "59.500", "63.200", "60.100", "210.000"];
  expect(
    found("unusual-jump", [planOf("kr.", "Udgifter til hærværk"), row(expenses, "Udgifter til hærværk")]),
  ).toEqual([]);
});

test("counts and grades by their own measure", () => {
  const persons = ["171,38", "168,20", "711,38", "170,05", "169,10", "172,80"];
  const text = "Omfang af uddannelseshjælp";
  expect(found("unusual-jump", [planOf("helårspersoner", text), row(persons, text)])).toEqual([
    expect.stringMatching(
      /^warning Data!D2 711,38 helårspersoner i 2018 ligger mindst 318 % fra .* mente du 171,38/,
    ),
  ]);
  const grades = ["5,5", "5,6", "8,5", "5,6", "5,7", "5,8"];
  const grade = "Karaktergennemsnit";
  expect(found("unusual-jump", [planOf("karakter", grade), row(grades, grade)])).toEqual([
    expect.stringMatching(/^warning Data!D2 8,5 i 2018 ligger mindst 2,9 fra 5,6 i 2017 og 5,6 i 2019; /),
  ]);
});

test("the baseline begins the series", () => {
  const data = dataSheet([
    ["Indikator", "Baseline boligområde", "Baseline år", ...years(6)],
    [label, "85,3%", 2015, ...steady.slice(0, 6)],
  ]);
  expect(found("unusual-jump", [planOf("%"), data])).toEqual([
    expect.stringMatching(/^info Data!B2 85,3 % i 2015 ligger 40,4 procentpoint fra 44,9 % i 2016; /),
  ]);
});

test("yields to a figure that is many times off", () => {
  const odd = row(withOdd(3, "4,52%"));
  expect(found("unusual-jump", [planOf("%"), odd])).toEqual([]);
  expect(found("unusual-magnitude", [planOf("%"), odd])).toHaveLength(1);
});

test("several figures of one cell that leap together are one finding", () => {
  const cell = (one: number, two: number) => `Parken: ${one}%\nVejen: ${two}%`;
  const cells = [cell(45, 50), cell(46, 51), cell(45, 50), cell(75, 81), cell(46, 50), cell(46, 51)];
  expect(found("unusual-jump", [planOf("%"), row(cells)])).toEqual([
    expect.stringMatching(/^warning Data!E2 /),
  ]);
});
