import { printedStatus } from "../../../../assets/samples/generator/kolding/printed-status";
import { valueOf } from "../../../../assets/samples/generator/facts";
import { found, planTable } from "../../../../test/validated-sheets";

const inRow = (
  status: string | null,
  words: string,
  period: string | number = 2022,
  result: number | null = null,
) =>
  found("narrative-sum", [
    planTable("Succeskriterier", [
      { Id: "A-1", Aktivitet: "Møder", Succeskriterie: "Min. 10 temamøder afholdt pr. år" },
    ]),
    planTable("Status", [
      {
        "Succeskriterie id": "A-1",
        Periode: period,
        Status: status,
        Resultat: result,
        "Uddybende ord": words,
      },
    ]),
  ]);
const inWords = (words: string) => inRow("Se de uddybende ord", words);

test("parts that do not make their total", () => {
  expect(
    inWords("Målgruppen var 69 unge, heraf 20 aktivitetsparate og 41 uddannelsesparate, i alt 49."),
  ).toEqual(["error Status!E2 20 og 41 giver 61, men der står 49 i alt. Ret det tal, der er forkert."]);
});

test("halves that do not make the status", () => {
  const [status, words] = ["Der er afholdt 12 temamøder", "6 i 1. halvår og 8 i 2. halvår. Flere lå ude."];
  expect(inRow(status, words)).toEqual([
    "error Status!E2 6 i 1. halvår og 8 i 2. halvår giver 14, men status er 12. Ret det tal, der er forkert.",
  ]);
  expect(inRow("Som planlagt", words, 2022, 12)).toHaveLength(1);
  expect(inRow(status, "I 1. halvår er der afholdt 6 temamøder. I 2. halvår er der afholdt 8.")).toHaveLength(
    1,
  );
  expect(inRow(status, "4 i 1. halvår 2022 og 9 i 2. halvår 2022.")).toHaveLength(1);
  expect(inRow(status, "5 møder i foråret og 6 i efteråret")).toHaveLength(1);
});

test.each<[string, string]>([
  ["3 hold med 10, 4 og 6 børn, i alt 21.", "error .* 10, 4 og 6 giver 20, men der står 21 i alt"],
  ["12 piger og 14 drenge, i alt 25 børn", "error .* 12 og 14 giver 26, men der står 25 i alt"],
  ["12 møder og 3 vandringer, i alt 16 arrangementer", "warning .* 12 og 3 giver 15, men der står 16 i alt"],
  ["3 hold med 10, 4 og 6 børn, i alt 19.", "warning .* 10, 4 og 6 giver 20, men der står 19 i alt"],
  [
    "12 møder: 5 i Munkebo, 4 i Skovparken og 4 i Fjordparken.",
    "warning .* 5, 4 og 4 giver 13, men skulle give 12",
  ],
  [
    "Målgruppen var 44 unge: 9 aktivitetsparate og 36 uddannelsesparate.",
    "error .* giver 45, men skulle give 44",
  ],
  ["I alt 14 børn (8 piger og 7 drenge) deltog.", "error .* 8 og 7 giver 15, men skulle give 14"],
  [
    "12 møder: 5 i Munkebo, 4 i Skovparken og 2 i Fjordparken.",
    "warning .* 5, 4 og 2 giver 11, men skulle give 12",
  ],
  ["De øvrige 6 fordeler sig med 2, 2, 1 og 2 på de fire kvarterer.", "error .* giver 7, men skulle give 6"],
  [
    "14 børn, heraf 8 piger og 9 drenge",
    "error .* 8 og 9 giver 17, men det er flere end de 14, de er en del af",
  ],
  ["14 unge, heraf 16 i job", "warning .* 16 er flere end de 14, de er en del af"],
])("found: %s", (words, expected) => {
  expect(inWords(words)).toEqual([expect.stringMatching(new RegExp(`^${expected}`))]);
});

test("a total in the words that is not the status's", () => {
  expect(
    inRow("Der er 2 hold lommepengebørn med 14 børn i alt", "2 hold med 7 og 6 børn, i alt 13."),
  ).toEqual([
    "warning Status!E2 Status siger 14 i alt, men de uddybende ord siger 13. Ret det tal, der er forkert.",
  ]);
});

test.each([
  "4 møder, ét i hvert kvarter.",
  "3 hold med 10, 4 og 6 børn, i alt 20.",
  "9 møder, hvoraf 3 lå på fællesseminaret. De øvrige 6 fordeler sig med 2, 2, 1 og 1 på de fire kvarterer.",
  "2 hold med 7 og 6 børn, i alt 13. Hvert hold mødtes 8 gange.",
  "4 fællesspisninger i et område med i alt 182 deltagere og 2 arrangementer i byen med 36 og 29 deltagere.",
  "4 forløb: to gåhold og to forløb med 3 ture hver.",
  "3 møder i Munkebo, desuden 4 i Skovparken og 5 i Fjordparken, i alt 12.",
  "10 piger, 4 drenge og en voksen, i alt 15.",
  "3 gåture og 4 cykelture, i alt 60 deltagere.",
  "3 gåture og 2 møder, i alt 8 deltagere.",
  "2 hold med 6 børn, i alt 12.",
  "2 forløb á 4 og 3 gange, i alt 7 gange for 12 unge.",
  "5 er i job og 8 er i uddannelse, i alt 12 unge.",
  "14 unge, heraf 8 piger og 9 fra Munkebo.",
  "3 hold, heraf 12 piger.",
  "13 børn på 2 hold, heraf 6 piger.",
  "Ca. 20 kvinder og 30 mænd, i alt 45.",
  "12 børn (6-9 år) og 14 unge (10-17 år), i alt 26.",
  "20 % piger og 41 % drenge, i alt 49.",
  "Uge 12 og 14, i alt 30 deltagere.",
  "160 gange fordelt på 40 uger.",
  "2 kurser med hhv. 8 og 9 deltagere.",
  "3 møder med 36, 29 og 18 deltagere, i alt 70 personer.",
  "De 3 hold havde 8, 9 og 10 deltagere, i alt 26 forskellige.",
  "8 henvendelser (3 om støj, 2 om affald og 4 om parkering).",
  "Mellem 5 og 8 deltagere, i alt 40.",
  "Der er i gennemsnit 15 deltagere, heraf 10 kvinder og 7 mænd.",
  "Hold 8: 5 og 6 børn. Aktivitet 4: 5 møder og 2 ture.",
  "2 hold: 7 og 6.",
  "8 børn på 2 hold: 5 og 3.",
])("silent: %s", (words) => {
  expect(inWords(words)).toEqual([]);
});

test.each<[string, string, string | number]>([
  ["halves that make it", "6 i 1. halvår og 6 i 2. halvår", 2022],
  ["a half-year's status", "6 i 1. halvår og 8 i 2. halvår", "2022H1"],
  ["what was called off", "6 i 1. halvår og 6 i 2. halvår. Yderligere 2 i 2. halvår måtte aflyses", 2022],
  ["what is planned", "6 i 1. halvår, og der forventes 8 i 2. halvår", 2022],
  ["another noun", "60 deltagere i 1. halvår og 80 i 2. halvår", 2022],
  ["who came to it", "I foråret deltog 7 og i efteråret 9", 2022],
  ["far more than the status", "I foråret var der 45 og i efteråret 60", 2022],
  ["only one half", "Begge møder lå i 2. halvår", 2022],
])("silent on %s", (_, words, period) => {
  expect(inRow("Der er afholdt 12 temamøder", words, period)).toEqual([]);
});

test("persons of both halves may be the same", () => {
  expect(inRow("14 unge er fastholdt", "10 unge i 1. halvår og 9 i 2. halvår")).toEqual([]);
});

test("of all the printed status only what is wrong", () => {
  const rows = printedStatus.map((row) => ({
    "Succeskriterie id": row["Succeskriterie id"] ?? "",
    Periode: valueOf(row.Periode ?? ""),
    Status: valueOf(row.Status ?? ""),
    "Uddybende ord": valueOf(row["Uddybende ord"] ?? ""),
  }));
  const criteria = [...new Set(rows.map((row) => String(row["Succeskriterie id"])))];
  const sheets = [
    planTable(
      "Succeskriterier",
      criteria.map((Id) => ({ Id, Aktivitet: Id, Succeskriterie: "8 møder pr. år" })),
    ),
    planTable("Status", rows as Parameters<typeof planTable<"Status">>[1]),
  ];
  expect(found("narrative-sum", sheets).map((finding) => finding.split(" ")[1])).toEqual([
    "Status!E3",
    "Status!E50",
  ]);
});
