import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const label = "Andel 18-29-årige i beskæftigelse";
const header = ["Indikator", "Baseline boligområde", "Baseline kommune", "Baseline år", "2020", "2021"];
const plan = planTable("Indikatorer", [{ Id: "B-1", Indikator: label, Enhed: "%", "Baseline år": 2019 }]);
const cell = (area: string, municipality: string) => `${area}\nKommune: ${municipality}`;
const inTable = (rows: readonly (readonly (string | number | null)[])[], title = "Sendt af kommunen") =>
  found("implied-denominator", [dataSheet([[title], ...rows])]);

describe("through the years", () => {
  test("the odd one out among three, with the count and the share that would fit", () => {
    const data = dataSheet([
      header,
      [
        label,
        "15,73% (Antal: 628)",
        "18,87% (Antal: 1747)",
        2019,
        cell("17,10% (Antal: 690)", "18,40% (Antal: 10.290)"),
        cell("18,65% (Antal: 723)", "18,26% (Antal: 10.136)"),
      ],
    ]);
    expect(found("implied-denominator", [plan, data])).toEqual([
      "error Data!C2 18,87 % og antallet 1.747 svarer til 9.258 personer i alt, men de andre tal for det samme svarer til 55.509-55.924. Med andelen 18,87 % skulle antallet være cirka 10.514; med antallet 1.747 skulle andelen være 3,14 %. Kontrollér begge tal.",
    ]);
  });

  test("of two that disagree the later is shown, as a warning", () => {
    const data = dataSheet([header, [label, "34,67% (Antal: 450)", null, 2019, null, "39,40% (Antal: 431)"]]);
    expect(found("implied-denominator", [plan, data])).toEqual([
      expect.stringMatching(
        /^warning Data!F2 39,40 % og antallet 431 svarer til 1\.094 personer i alt, men tallene i Data!B2 svarer til 1\.298\./,
      ),
    ]);
  });

  test("a row that is no indicator of the plan", () => {
    const other = "Andel med fritidsinteresse";
    const data = dataSheet([header, [other, "34,67% (Antal: 450)", null, 2019, null, "39,40% (Antal: 431)"]]);
    expect(found("implied-denominator", [plan, data])).toEqual([expect.stringMatching(/^warning Data!F2 /)]);
  });

  test("years across a data table, or down it", () => {
    const [first, second, wrong] = ["27,67% (360)", "29,18% (377)", "28,16% (36)"];
    const across = [
      ["", "2019", "2020", "2021"],
      ["Kun grundskole", first, second, wrong],
    ];
    const down = [
      ["Årstal", "Kun grundskole"],
      ["2019", first],
      ["2020", second],
      ["2021", wrong],
    ];
    expect(inTable(across)).toEqual([expect.stringMatching(/^error Data!D3 28,16 % og antallet 36 /)]);
    expect(inTable(down)).toEqual([expect.stringMatching(/^error Data!B5 28,16 % og antallet 36 /)]);
  });

  test("a cell that is odd in its column too, once", () => {
    const table = [
      ["", "2019", "2020", "2021"],
      ["Andel 18-29-årige i job", "40,00% (524)", "41,00% (541)", "42,00% (55)"],
      ["Andel 18-29-årige i uddannelse", "30,00% (393)", "30,00% (396)", "29,00% (380)"],
      ["Andel 18-29-årige uden begge", "30,00% (393)", "29,00% (383)", "29,00% (380)"],
    ];
    expect(inTable(table)).toEqual([
      expect.stringMatching(/^error Data!D3 42,00 % og antallet 55 .* kolonnens andre tal/),
    ]);
  });

  test("silent where populations only drift, or coarse decimals leave room", () => {
    const drifting = [label, "15,73% (Antal: 628)", null, 2019, "17,10% (Antal: 690)", "18,65% (Antal: 723)"];
    const coarse = [label, "2% (Antal: 8)", null, 2019, "3% (Antal: 9)", "2% (Antal: 9)"];
    expect(found("implied-denominator", [plan, dataSheet([header, drifting])])).toEqual([]);
    expect(found("implied-denominator", [plan, dataSheet([header, coarse])])).toEqual([]);
  });

  test("silent where no two agree: then none is the odd one", () => {
    const data = dataSheet([
      ["Indikator", "2019", "2020", "2021", "2022"],
      [label, "10% (Antal: 100)", "10% (Antal: 150)", "10% (Antal: 300)", "10% (Antal: 600)"],
    ]);
    expect(found("implied-denominator", [plan, data])).toEqual([]);
  });
});

describe("below each other in a data table", () => {
  const outside = (passive: string) => [
    ["", "Skovparken", "Kommune"],
    ["Andel udenfor arbejdsmarkedet på kontanthjælp", "30%", passive],
    ["Andel udenfor arbejdsmarkedet, der er ledige", "26%", "29,69% (2.248,8)"],
    ["Andel udenfor arbejdsmarkedet på sygedagpenge", "1%", "5,05% (382,6)"],
    ["Andel udenfor arbejdsmarkedet på førtidspension", "43%", "42,17% (3.193,8)"],
  ];

  test("a share typed wrong among those of one whole", () => {
    expect(inTable(outside("23,9% (1.749,3)"))).toEqual([
      "error Data!C3 23,9 % og antallet 1.749,3 svarer til 7.319 personer i alt, men kolonnens andre tal svarer til 7.574-7.576. Med andelen 23,9 % skulle antallet være cirka 1.810; med antallet 1.749,3 skulle andelen være 23,1 %. Kontrollér begge tal.",
    ]);
  });

  test("a digit lost in a count", () => {
    expect(inTable(outside("23,1% (174,3)"))).toEqual([expect.stringMatching(/^error Data!C3 /)]);
  });

  test("of two the one that is out of line with its row", () => {
    const rows = [
      ["", "Skovparken", "Munkebo", "Kommune"],
      [
        "Andel børn, der er indvandrere",
        "Afd. imellem: 35,7%-77,4% Gennemsnit: 52,4%",
        "58%",
        "2,79% (2600)",
      ],
      ["Andel børn, der vokser op ved en enlig forsørger", "42,9%", "32%", "17,77% (3.712)"],
    ];
    expect(inTable(rows)).toEqual([
      expect.stringMatching(
        /^error Data!D3 2,79 % og antallet 2\.600 svarer til 93\.190 .* tallene i Data!D4 svarer til 20\.889\. .* andelen være 12,45 %/,
      ),
    ]);
  });

  test("of two the one that a single digit makes agree", () => {
    const rows = (first: string, second: string) => [
      ["", "Kommune"],
      ["Andel børn, der er indvandrere", first],
      ["Andel børn, der vokser op ved en enlig forsørger", second],
    ];
    expect(inTable(rows("12,45% (2.600)", "7,77% (3.712)"))).toEqual([
      expect.stringMatching(/^warning Data!B4 7,77 % .* andelen være 17,77 %/),
    ]);
    expect(inTable(rows("12,45% (2.600)", "17,77% (3.712)"))).toEqual([]);
    expect(inTable(rows("88,10% (4.400)", "17,77% (3.712)"))).toEqual([]);
  });

  test("answers of one age group, though they do not give 100", () => {
    const rows = [
      ["", "Kommune"],
      ["Andel 18-29-årige, der er i job", "50,00% (655)"],
      ["Andel 18-29-årige, der er i uddannelse", "30,00% (393)"],
      ["Andel 18-29-årige, der er ledige", "5,00% (56)"],
    ];
    expect(inTable(rows)).toEqual([expect.stringMatching(/^error Data!B5 5,00 % og antallet 56 /)]);
  });

  test("silent where the rows are shares of different populations", () => {
    const different = [
      ["", "Kommune"],
      ["Andel 18-29-årige i job", "16,23% (707)"],
      ["Andel 18-64-årige i job", "51,14% (22.228)"],
      ["Andel familier med børn", "20,10% (1.500)"],
      ["Andel boliger med støtte", "11,00% (300)"],
    ];
    expect(inTable(different)).toEqual([]);
  });

  test("a digit lost among shares whose whole nobody names", () => {
    const rows = (last: string) => [
      ["", "Kommune"],
      ["Kontanthjælp", "5,20% (218)"],
      ["Førtidspension", "12,40% (520)"],
      ["Dagpenge", "8,90% (373)"],
      ["I skole", last],
    ];
    expect(inTable(rows("21,00% (88)"))).toEqual([
      expect.stringMatching(/^warning Data!B6 21,00 % og antallet 88 /),
    ]);
    expect(inTable(rows("88,00% (400)"))).toEqual([]);
    expect(inTable(rows("21,00% (920)"))).toEqual([]);
  });

  test("silent on children of another age under the same name", () => {
    const children = [
      ["", "Kommune"],
      ["Andel børn i dagtilbud", "88,00% (4.400)"],
      ["Andel børn hos enlige", "17,77% (3.712)"],
      ["Andel børn i fattigdom", "5,00% (1.044)"],
    ];
    expect(inTable(children)).toEqual([]);
  });

  test("silent within rounding, and where a few persons are not known", () => {
    expect(inTable(outside("23,1% (1.749,3)"))).toEqual([]);
    expect(inTable(outside("23,2% (1.749,3)"))).toEqual([]);
  });
});

test("answers in one cell that are of another number of respondents", () => {
  const satisfaction = "Tilfredshed";
  const own = planTable("Indikatorer", [{ Id: "S-1", Indikator: satisfaction, Enhed: "%" }]);
  const data = dataSheet([
    ["Indikator", "2021"],
    [satisfaction, "Utilfreds: 10% (Antal: 20)\nHverken/eller: 30% (Antal: 60)\nTilfreds: 60% (Antal: 12)"],
  ]);
  expect(found("implied-denominator", [own, data])).toEqual([
    expect.stringMatching(/^error Data!B2 60 % og antallet 12 .* de andre svar svarer til 200\./),
  ]);
});
