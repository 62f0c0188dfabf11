import { found, planTable } from "../../../../test/validated-sheets";

const inRow = (status: string, words: string, result: string | null = null) =>
  found("narrative-share", [
    planTable("Succeskriterier", [
      { Id: "A-1", Aktivitet: "Mentor", Succeskriterie: "70% af målgruppen er fastholdt i uddannelse/job" },
    ]),
    planTable("Status", [
      { "Succeskriterie id": "A-1", Periode: 2022, Status: status, Resultat: result, "Uddybende ord": words },
    ]),
  ]);
const group = "Målgruppen var 44 unge: 9 aktivitetsparate og 35 uddannelsesparate.";

test("a share that the one set of counts does not give", () => {
  expect(inRow("52% er fastholdt i uddannelse/job", `${group} 13 i uddannelse og 6 i job af 44.`)).toEqual([
    "error Status!C2 Status siger 52 %, men efter de uddybende ord er det 13 og 6 ud af 44, hvilket er 43 %. Ret det tal, der er forkert.",
  ]);
});

test("none of several wholes gives it: a warning", () => {
  const words =
    "Målgruppen var 69 unge, heraf 20 aktivitetsparate og 41 uddannelsesparate, i alt 49. 21 er i uddannelse og 9 i job af de 49.";
  expect(inRow("45% er fastholdt i uddannelse/job", words)).toEqual([
    "warning Status!C2 Status siger 45 %, men efter de uddybende ord er det 21 og 9 ud af 49, hvilket er 61 %. Ret det tal, der er forkert.",
  ]);
});

test("the part right before its whole, whatever it is split into", () => {
  const words = "15 ud af 20 unge er fastholdt, heraf 3 i uddannelse og 12 i job.";
  expect(inRow("80 % er fastholdt", words)).toEqual([
    expect.stringMatching(/^error .* 15 ud af 20, hvilket er 75 %/),
  ]);
});

test("the whole before its parts, numbers alone, decimals, and Resultat", () => {
  const status = "52,0 % er fastholdt";
  expect(inRow(status, "Ud af 44 unge er 13 i uddannelse og 6 i job.")).toEqual([
    expect.stringMatching(/^error Status!C2 Status siger 52,0 %, .* 13 og 6 ud af 44, hvilket er 43,2 %/),
  ]);
  expect(inRow(status, "19 af 44.")).toHaveLength(1);
  expect(inRow("Se Resultat", "19 af 44 er i job.", "52 %")).toEqual([
    expect.stringMatching(/^error Status!D2 /),
  ]);
});

test.each<[string, string]>([
  ["43% er fastholdt i uddannelse/job", `${group} 13 i uddannelse og 6 i job af 44.`],
  ["14% er kommet i job", "13 i uddannelse og 6 i job af 44."],
  ["30% er fastholdt i uddannelse/job", "13 i uddannelse og 6 i job af 44."],
  ["75% er fastholdt i uddannelse/job", "12 af 20 deltagere svarede på spørgeskemaet."],
  ["52% er fastholdt i uddannelse/job", "Ca. 13 i uddannelse og ca. 6 i job af godt 44."],
  ["52% er fastholdt i uddannelse/job", "Der var 44 unge, og 19 kom i job."],
  ["52% er fastholdt i uddannelse/job", "2 af medarbejderne blev udskiftet."],
  ["52% er fastholdt i job", "4 af 6 mentorer har job i området."],
  ["52% er fastholdt i job", "Af de 44 unge er 13 i uddannelse, 6 i job og 25 uden tilbud."],
  ["57% er fastholdt i uddannelse/job", "19 af 44 er ikke fastholdt i uddannelse eller job."],
  ["52% er fastholdt i uddannelse/job", "Ved opstart var 12 af 40 i job."],
  ["52% er fastholdt i uddannelse/job", "I 2021 var 12 af 40 i job."],
  ["52% er fastholdt i uddannelse/job", "2 hold af 10 unge kom i job."],
  ["Der er 19 i uddannelse/job", "19 i uddannelse og job af 44."],
])("silent: %s | %s", (status, words) => {
  expect(inRow(status, words)).toEqual([]);
});
