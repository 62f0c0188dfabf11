import { found, planTable } from "../../../../test/validated-sheets";

const criteria = planTable("Succeskriterier", [
  { Id: "A-1", Indsatsområde: "Beskæftigelse", Aktivitet: "Møder", Succeskriterie: "Min. 8 møder pr. år" },
]);
const status = (...rows: [period: string, status: string | null, result: string | number | null][]) => [
  criteria,
  planTable(
    "Status",
    rows.map(([Periode, Status, Resultat]) => ({ "Succeskriterie id": "A-1", Periode, Status, Resultat })),
  ),
];

test("two rows of one period that differ", () => {
  expect(
    found(
      "status-conflict",
      status(["2022", "Der er afholdt 9 møder", null], ["2022", "Der er afholdt 5 møder", null]),
    ),
  ).toEqual([
    "warning Status!C3 A-1 er 5 her, men 9 i Status!C2 for samme periode (2022). Ret det tal, der er forkert, eller slet den ene række.",
  ]);
});

test("a sentence and the result beside it that differ", () => {
  expect(found("status-conflict", status(["2023H1", "Der er afholdt 9 møder", 7]))).toEqual([
    expect.stringMatching(/^warning Status!D2 A-1 er 7 her, men 9 i Status!C2 .*1\. halvår 2023/),
  ]);
});

test("silent where they agree, are of different periods, or count different things", () => {
  expect(found("status-conflict", status(["2022", "Der er afholdt 9 møder", 9]))).toEqual([]);
  expect(
    found("status-conflict", status(["2022", "Der er afholdt 9 møder", null], ["2023", "5 møder", null])),
  ).toEqual([]);
  expect(found("status-conflict", status(["2022", "Der er afholdt 9 møder", "75 %"]))).toEqual([]);
  expect(found("status-conflict", status(["2022", "3 møder i foråret og 4 i efteråret", 7]))).toEqual([]);
});

test("a Resultat without a unit is a share where the criterion asks for one", () => {
  const criteria = planTable("Succeskriterier", [
    { Id: "A-1", Succeskriterie: "75% af deltagerne er i job" },
  ]);
  const row = (result: number, sentence = "52% af deltagerne er i job") =>
    planTable("Status", [{ "Succeskriterie id": "A-1", Periode: 2022, Status: sentence, Resultat: result }]);
  expect(found("status-conflict", [criteria, row(25)])).toEqual([
    expect.stringMatching(/^warning Status!D2 A-1 er 25 % her, men 52 % i Status!C2/),
  ]);
  expect(found("status-conflict", [criteria, row(52)])).toEqual([]);
  expect(found("status-conflict", [criteria, row(23, "52% (23 af 44) er i job")])).toEqual([]);
});

test("a row that differs in sentence and Resultat is told once", () => {
  expect(
    found(
      "status-conflict",
      status(["2022", "Der er afholdt 9 møder", 9], ["2022", "Der er afholdt 7 møder", 7]),
    ),
  ).toHaveLength(1);
});
