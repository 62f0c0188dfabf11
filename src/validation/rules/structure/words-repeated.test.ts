import { found, planTable } from "../../../../test/validated-sheets";

const criteria = planTable(
  "Succeskriterier",
  [
    ["V-1", "Tryghedsvandringer"],
    ["V-2", "Tryghedsvandringer"],
    ["F-1", "Fritidsjob"],
    ["M-1", "Mentor"],
    ["L-1", "Lektiecafé"],
  ].map(([id, activity]) => ({
    Id: id,
    Aktivitet: activity,
    Succeskriterie: `Min. 8 forløb i ${id} pr. år`,
  })),
);
const foundIn = (
  ...rows: readonly (readonly [id: string, period: string | number, words: string, status?: string])[]
) =>
  found("words-repeated", [
    criteria,
    planTable(
      "Status",
      rows.map(([id, period, words, status]) => ({
        "Succeskriterie id": id,
        Periode: period,
        Status: status ?? "Der er afholdt 6 forløb",
        "Uddybende ord": words,
      })),
    ),
  ]);
const plain = "Medarbejderne gik på barsel hen over sommeren, så forløbet måtte udsættes flere gange.";
const numbered = "Der deltog 12 unge på de 3 forløb, som blev holdt i beboerhuset i foråret.";

test("words under another activity's criterion, with their numbers", () => {
  expect(foundIn(["V-1", 2022, numbered], ["F-1", 2022, numbered])).toEqual([
    "warning Status!E3 De uddybende ord under F-1 for 2022 står ordret også under V-1 for 2022 (Status!E2), også tallene. Skriv det, der gælder for hvert kriterie, hvis teksten er kopieret.",
  ]);
});

test("words without numbers under another activity's criterion are a remark, once for all places", () => {
  expect(
    foundIn(["V-1", 2022, plain], ["F-1", 2022, plain], ["M-1", 2022, plain], ["L-1", 2022, plain]),
  ).toEqual([
    expect.stringMatching(/^info Status!E3 .* under V-1 for 2022 \(Status!E2\) og 2 andre steder\. Skriv/),
  ]);
});

test("numbers of the period before: a warning where the status has changed, else a remark", () => {
  const changed = ["V-1", "2023H1", numbered, "Der er afholdt 4 forløb"] as const;
  expect(foundIn(["V-1", 2022, numbered], changed)).toEqual([
    "warning Status!E3 De uddybende ord under V-1 for 1. halvår 2023 er ordret de samme som for 2022 (Status!E2), også tallene. Ret dem, så de passer til perioden.",
  ]);
  expect(foundIn(changed, ["V-1", 2022, numbered])).toEqual([expect.stringMatching(/^warning Status!E2 /)]);
  expect(foundIn(["V-1", 2022, numbered], ["V-1", "2023H1", numbered])).toEqual([
    expect.stringMatching(/^info Status!E3 /),
  ]);
});

test("a period copied whole is one finding", () => {
  const ids = ["V-1", "F-1", "M-1", "L-1"];
  const rows = [2022, "2023H1"].flatMap((period) =>
    ids.map((id) => [id, period, `${numbered} Det var i ${id}.`] as const),
  );
  expect(foundIn(...rows)).toEqual([
    expect.stringMatching(/^info Status!E6 De uddybende ord under V-1, F-1, M-1 og L-1 for 1\. halvår 2023/),
  ]);
});

test("sister criteria may share words, but for their numbers", () => {
  expect(foundIn(["V-1", 2022, plain], ["V-2", 2022, plain])).toEqual([]);
  expect(foundIn(["V-1", 2022, numbered], ["V-2", 2022, numbered])).toEqual([
    expect.stringMatching(/^info Status!E3 /),
  ]);
});

test("silent on words without numbers in a later period, on short phrases and on a period reported twice", () => {
  expect(foundIn(["V-1", 2022, plain], ["V-1", "2023H1", plain])).toEqual([]);
  expect(foundIn(["V-1", 2022, "Se ovenfor"], ["F-1", 2022, "Se ovenfor"])).toEqual([]);
  expect(foundIn(["V-1", 2022, numbered], ["V-1", 2022, numbered])).toEqual([]);
  expect(foundIn(["V-1", 2022, numbered], ["F-1", 2022, numbered.replace("12", "14")])).toEqual([]);
});

test("years, ages and departments are no numbers that change", () => {
  const constant = "Projektet løber 2022-2025 for 18-29-årige i afdeling 21 sammen med ungdomsskolen.";
  expect(foundIn(["V-1", 2022, constant], ["V-1", "2023H1", constant])).toEqual([]);
});
