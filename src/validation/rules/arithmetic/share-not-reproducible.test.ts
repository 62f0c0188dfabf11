import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const label = "Andel i uddannelse eller job";
const plan = planTable("Indikatorer", [{ Id: "U-1", Indikator: label, Enhed: "%" }]);
const header = ["Indikator", "2021", "2022"];
const criteria = (sentence: string) =>
  planTable("Succeskriterier", [{ Id: "A-1", Aktivitet: "Mentor", Succeskriterie: sentence }]);
const status = (sentence: string, words = "") =>
  planTable("Status", [
    { "Succeskriterie id": "A-1", Periode: 2022, Status: sentence, "Uddybende ord": words },
  ]);
const inStatus = (sentence: string, words?: string) =>
  found("share-not-reproducible", [criteria("70 % er fastholdt"), status(sentence, words)]);

test("a share that its own count and total do not give", () => {
  const data = dataSheet([header, [label, "43% (19 ud af 44)", "52% (19 ud af 44)"]]);
  expect(found("share-not-reproducible", [plan, data])).toEqual([
    "error Data!C2 19 ud af 44 er 43 %, men der står 52 %. Ret det tal, der er forkert.",
  ]);
});

test("the count before its share, each figure of a cell by itself", () => {
  const data = dataSheet([
    header,
    [label, "12 ud af 40 (35%)", "ByLiv: 12 ud af 40 (30%)\nKommune: 100 ud af 400 (35%)"],
  ]);
  expect(found("share-not-reproducible", [plan, data])).toEqual([
    expect.stringMatching(/^error Data!B2 12 ud af 40 er 30 %, men der står 35 %/),
    expect.stringMatching(/^error Data!C2 100 ud af 400 er 25 %, men der står 35 %/),
  ]);
});

test("in a row that is no indicator of the plan, and in data as others sent them", () => {
  const data = dataSheet([header, ["Andel med fritidsinteresse", "43% (19 ud af 44)", "52% (19 ud af 44)"]]);
  const sent = dataSheet(
    [
      ["Skole", "Andel"],
      ["Munkevænget", "52% (19 ud af 44)"],
    ],
    "Skoler",
  );
  expect(found("share-not-reproducible", [plan, data, sent])).toEqual([
    expect.stringMatching(/^error Data!C2 /),
    expect.stringMatching(/^error Skoler!B2 /),
  ]);
});

test.each([
  ["52 % af de unge (19 ud af 44) er i job", "", "C2"],
  ["19 ud af 44 unge er i job (52 %)", "", "C2"],
  ["19 af 44 er i job, svarende til 52 %", "", "C2"],
  ["Se de uddybende ord", "Det lykkedes for 19 ud af 44 unge (52 pct.)", "E2"],
])("in a status or its words: %s", (sentence, words, cell) => {
  expect(inStatus(sentence, words)).toEqual([
    expect.stringMatching(new RegExp(`^error Status!${cell} 19 ud af 44 er 43 %, men der står 52 %`)),
  ]);
});

test("in a criterion, unless the count is the first that reaches the limit", () => {
  expect(found("share-not-reproducible", [criteria("Min. 75 % (5 ud af 8) fastholdes")])).toEqual([
    expect.stringMatching(/^error Succeskriterier!D2 5 ud af 8 er 63 %, men der står 75 %/),
  ]);
  expect(found("share-not-reproducible", [criteria("Min. 70 % (6 ud af 8) fastholdes")])).toEqual([]);
});

describe("beside counts in a table", () => {
  const inTable = (share: string, total: number | null = 4225) => [
    dataSheet([
      ["Befolkning"],
      ["Alder", "Antal", "Andel"],
      ["0-17 år", 1200, "28,4%"],
      ["18-29 år", 811, "19,2%"],
      ["30-64 år", 1694, share],
      ["65+ år", 520, "12,3%"],
      ["I alt", total, "100%"],
    ]),
  ];

  test("a share that its count and the total do not give, once", () => {
    expect(found("share-not-reproducible", inTable("44,1%"))).toEqual([
      "error Data!C5 1.694 ud af 4.225 er 40,1 %, men der står 44,1 %. Ret det tal, der er forkert.",
    ]);
    expect(found("distribution-sum", inTable("44,1%"))).toEqual([]);
  });

  test("silent where it does, or where there is no total", () => {
    expect(found("share-not-reproducible", inTable("40,1%"))).toEqual([]);
    expect(found("share-not-reproducible", inTable("44,1%", null))).toEqual([]);
  });

  test("silent on shares of other wholes", () => {
    const data = dataSheet([
      ["Afdelinger"],
      ["Afdeling", "Beboere", "Andel børn"],
      ["1", 310, "34%"],
      ["2", 420, "25%"],
      ["3", 170, "45%"],
      ["I alt", 900, "31%"],
    ]);
    expect(found("share-not-reproducible", [data])).toEqual([]);
  });
});

test("silent within rounding and where a share is cut off after its decimals", () => {
  const data = dataSheet([header, [label, "43,2% (19 ud af 44)", "43% (19 ud af 44)"]]);
  expect(found("share-not-reproducible", [plan, data])).toEqual([]);
  expect(inStatus("61 % (21 ud af 34) er i job")).toEqual([]);
});

test.each([
  "12 ud af 20 unge er startet, og 40 % har gennemført",
  "98 % af deltagerne er tilfredse (har deltaget min. 6 ud af 8 kursusaftener)",
  "Ca. 40 %",
  "12 ud af 20 unge er i job (40 % i 2021)",
  "12 ud af 20 unge er i job. 40 % (2021) var i job sidste år",
])("silent where the numbers are not said to be the same: %s", (sentence) => {
  expect(inStatus(sentence)).toEqual([]);
});
