import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const line = (area: string, lbf: number | string, local: number | string, total: number | string) => ({
  Indsatsområde: area,
  Landsbyggefonden: lbf,
  "Lokal medfinansiering": local,
  "I alt": total,
});
const education = line("Uddannelse og livschancer", 7500, 1924, 9424);
const employment = line("Beskæftigelse", "2.100,-", "541,-", "2.641,-");

test("a line that does not add up", () => {
  const budget = planTable("Budget", [line("Beskæftigelse", 2100, 541, 2614)]);
  expect(found("parts-against-total", [budget])).toEqual([
    "error Budget!D2 Delene giver 2.641 kr., men der står 2.614 kr. (en forskel på 27 kr.). Ret det tal, der er forkert.",
  ]);
});

test("areas that do not add up to the total, once per column at fault", () => {
  const budget = planTable("Budget", [
    education,
    employment,
    line("Fælles", 100, 0, 100),
    line("I alt", 9999, 2465, 12464),
  ]);
  expect(found("parts-against-total", [budget])).toEqual([
    expect.stringMatching(/^error Budget!B5 Delene giver 9\.700 kr\., men der står 9\.999 kr\./),
  ]);
});

test("a line's own total that is wrong, not the total of totals that it alone throws off", () => {
  const wrong = line("Beskæftigelse", 2100, 541, 2741);
  const budget = planTable("Budget", [education, wrong, line("I alt", 9600, 2465, 12065)]);
  expect(found("parts-against-total", [budget])).toEqual([expect.stringMatching(/^error Budget!D3 /)]);
});

test("money in no area is a warning where there is no row for what they share", () => {
  const budget = planTable("Budget", [education, employment, line("I alt", 9999, 2465, 12464)]);
  expect(found("parts-against-total", [budget])).toEqual([
    expect.stringMatching(/^warning Budget!B4 .* Fælles/),
  ]);
});

test("silent where all adds up, is rounded to thousands, or is not filled in", () => {
  const sum = line("I alt", 9600, 2465, 12065);
  expect(found("parts-against-total", [planTable("Budget", [education, employment, sum])])).toEqual([]);
  const rounded = planTable("Budget", [line("Beskæftigelse", 2_000_000, 1_000_000, 4_000_000)]);
  expect(found("parts-against-total", [rounded])).toEqual([]);
  expect(found("parts-against-total", [planTable("Budget", [{ Indsatsområde: "Beskæftigelse" }])])).toEqual(
    [],
  );
});

describe("in a data table", () => {
  type Row = readonly (string | number | null)[];
  const inTable = (...rows: readonly Row[]) =>
    found("parts-against-total", [dataSheet([["Sendt af boligselskabet"], ...rows])]);

  test("a total that is one off, in the figures' own unit", () => {
    expect(
      inTable(
        ["Kvarter", "Boliger", "Beboere"],
        ["Munkebo", 610, 1494],
        ["Skovparken", 694, 1714],
        ["Fjordparken", 405, 611],
        ["I alt", 1709, 3818],
      ),
    ).toEqual([
      "error Data!C6 Delene giver 3.819, men der står 3.818 (en forskel på 1). Ret det tal, der er forkert.",
    ]);
  });

  test.each([
    ["two digits that changed places", 37_490, 82_835, 58_150, 178_745, /to cifre er byttet om i Data!B6/],
    ["a digit too many", 37_491, 82_835, 58_152, 1_178_478, /et ciffer for meget i Data!B6/],
    [
      "a part that was left out",
      37_491,
      82_835,
      58_152,
      120_326,
      /hvis Data!B5 ikke er talt med\. Ret summen/,
    ],
    ["a part counted twice", 37_491, 82_835, 58_152, 215_969, /hvis Data!B3 er talt med to gange/],
  ])("what alone explains it: %s", (_, first, second, third, total, hint) => {
    const [found_, ...others] = inTable(
      ["Afdeling", "Udgift til hærværk i kr."],
      ["AAB", first],
      ["ALFABO", second],
      ["Kolding", third],
      ["I alt", total],
    );
    expect(found_).toMatch(hint);
    expect(others).toEqual([]);
  });

  test("a number that throws off its row's total and its column's", () => {
    expect(
      inTable(
        ["Aktivitet", "Mænd", "Kvinder", "I alt"],
        ["Fællesspisning", 40, 52, 92],
        ["Gåtur", 12, 13, 31],
        ["Café", 7, 9, 16],
        ["I alt", 59, 80, 139],
      ),
    ).toEqual([
      "error Data!C4 Tallet passer hverken med rækkens eller kolonnens sum (Data!D4 og Data!C6): begge er 6 fra delene. Kontrollér tallet.",
    ]);
  });

  test("a row's own total that is wrong, once", () => {
    expect(
      inTable(
        ["Aktivitet", "Mænd", "Kvinder", "I alt"],
        ["Fællesspisning", 40, 52, 92],
        ["Gåtur", 12, 19, 33],
        ["Café", 7, 9, 16],
        ["I alt", 59, 80, 139],
      ),
    ).toEqual([expect.stringMatching(/^error Data!D4 Delene giver 31, men der står 33 /)]);
  });

  test("the total of all totals, once", () => {
    const rows: Row[] = [
      ["Post", "2022", "2023", "I alt"],
      ["Løn", 1_200_450, 1_230_100, 2_430_550],
      ["Drift", 200_300, 201_200, 401_500],
      ["I alt", 1_400_750, 1_431_300, 2_832_500],
    ];
    expect(inTable(...rows)).toEqual([expect.stringMatching(/^error Data!D5 .*byttet om i Data!D5/)]);
  });

  test("a part with a digit too many, so large that the total looks like a mean", () => {
    const rows: Row[] = [
      ["Post", "2022", "2023"],
      ["Løn", 12_004_500, 1_230_100],
      ["Drift", 200_300, 201_200],
      ["I alt", 1_400_750, 1_431_300],
    ];
    expect(inTable(...rows)).toEqual([expect.stringMatching(/^error Data!B5 .*ciffer for meget i Data!B3/)]);
  });

  test("a total by a looser name is a warning", () => {
    const rows: Row[] = [
      ["Afdeling", "Udgift"],
      ["1", 37_490],
      ["2", 17_100],
      ["Samlet", 54_580],
    ];
    expect(inTable(...rows)).toEqual([expect.stringMatching(/^warning Data!B5 /)]);
  });

  test("subtotals and the total of them all", () => {
    const rows = (grand: number): Row[] => [
      ["Afdeling", "Boliger"],
      ["21", 554],
      ["22", 140],
      ["Skovparken i alt", 694],
      ["103", 610],
      ["108", 132],
      ["Munkebo i alt", 742],
      ["Hele området", grand],
    ];
    expect(inTable(...rows(1436))).toEqual([]);
    expect(inTable(...rows(1346))).toEqual([expect.stringMatching(/^error Data!B9 .*byttet om i Data!B9/)]);
  });

  test("a total above its parts, with a part of a part among them", () => {
    const rows = (total: number): Row[] => [
      ["", "Beboere"],
      ["I alt", total],
      ["Børn", 1200],
      ["- heraf under 6 år", 400],
      ["Voksne", 3312],
    ];
    expect(inTable(...rows(4512))).toEqual([]);
    const years = inTable(["", "2022"], ["I alt", 4113], ["Mænd", 2010], ["Kvinder", 2101]);
    expect(years).toEqual([expect.stringMatching(/^error Data!B3 Delene giver 4\.111, /)]);
    expect(inTable(...rows(4521))).toEqual([expect.stringMatching(/^error Data!B3 /)]);
  });

  test("silent on sums of sums that nobody calls so", () => {
    const quarters = inTable(
      ["Område", "Boliger"],
      ["Munkebo", 742],
      ["Afd. 103", 610],
      ["Afd. 108", 132],
      ["Skovparken", 694],
      ["Afd. 21", 554],
      ["Afd. 22", 140],
      ["I alt", 1436],
    );
    expect(quarters).toEqual([]);
  });

  test("silent on percentages, means, totals of more than is shown, and parts that are not known", () => {
    const shares = inTable(["", "Andel"], ["Nord", "20%"], ["Syd", "30%"], ["I alt", "26%"]);
    const grades = inTable(["", "Karakter"], ["Nord", "5,5"], ["Syd", "7,1"], ["Samlet", "6,2"]);
    const means = inTable(["", "Ture"], ["Nord", 4], ["Syd", 8], ["Gennemsnit i alt", 6]);
    const more = inTable(
      ["", "2020", "2021"],
      ["Nord", 400],
      ["Syd", 800, 900],
      ["Hele kommunen", 9000, 9100],
    );
    const unknown = inTable(["", "Beboere"], ["Nord", 400], ["Syd", "-"], ["Vest", 300], ["I alt", 900]);
    expect([shares, grades, means, more, unknown]).toEqual([[], [], [], [], []]);
  });

  test("people who may have taken part in several things are a warning, no error", () => {
    const rows = inTable(["Aktivitet", "Deltagere"], ["Gåtur", 42], ["Café", 57], ["I alt", 96]);
    expect(rows).toEqual([expect.stringMatching(/^warning Data!B5 Delene giver 99, men der står 96/)]);
  });

  test("silent where numbers in thousands are rounded, and on rents beside counts", () => {
    const header = ["Post", "2022 (1.000 kr.)", "2023 (1.000 kr.)"];
    expect(inTable(header, ["Løn", 1201, 1233], ["Drift", 200, 201], ["I alt", 1402, 1434])).toEqual([]);
    const rents = inTable(
      ["Afd.", "Husleje i kr.", "Boliger"],
      ["1", 812, 120],
      ["2", 795, 200],
      ["I alt", 801, 320],
    );
    expect(rents).toEqual([]);
  });

  test("silent where the only total is much more than what is shown", () => {
    expect(inTable(["Største afdelinger", "Boliger"], ["Nord", 400], ["Syd", 800], ["I alt", 9000])).toEqual(
      [],
    );
  });

  test("what is not known cannot make the parts less", () => {
    expect(inTable(["", "Beboere"], ["Nord", 400], ["Syd", "-"], ["Vest", 300], ["I alt", 650])).toEqual([
      expect.stringMatching(/^error Data!B6 Delene giver 700, men der står 650/),
    ]);
  });
});

test("a total in a cell that its own parts do not give", () => {
  const label = "Antal naboklager";
  const plan = planTable("Indikatorer", [{ Id: "S-1", Indikator: label, Enhed: "antal" }]);
  const data = dataSheet([
    ["Indikator", "2020", "2021"],
    [label, "Afd. 21: 5\nAfd. 22: 7\nI alt: 12", "Afd. 21: 5\nAfd. 22: 7\nI alt: 15\nKommune: 300"],
  ]);
  expect(found("parts-against-total", [plan, data])).toEqual([
    "error Data!C2 Delene giver 12, men der står 15 (en forskel på 3). Ret det tal, der er forkert.",
  ]);
});

test("a row that sums the plan's departments", () => {
  const department = (name: string, dwellings: number, residents: number) => ({
    Kvarter: "Munkebo",
    Afdeling: name,
    Boliger: dwellings,
    Beboere: residents,
  });
  const areas = planTable("Områder", [
    department("103", 610, 1494),
    department("108", 132, 248),
    department("I alt", 742, 1724),
  ]);
  expect(found("parts-against-total", [areas])).toEqual([
    "error Områder!F4 Delene giver 1.742, men der står 1.724 (en forskel på 18). Det passer, hvis to cifre er byttet om i Områder!F4. Kontrollér tallet.",
  ]);
});
