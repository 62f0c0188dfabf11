import { found, planTable } from "../../../../test/validated-sheets";

const criterion = "Min. 2 ugentlige tilbud om rådgivning i 40 uger om året";
const criteria = planTable("Succeskriterier", [
  { Id: "J-1", Indsatsområde: "Beskæftigelse", Aktivitet: "Jobcafé", Succeskriterie: criterion },
]);
const status = (half: string, year?: string, words?: string) =>
  planTable("Status", [
    ...(year === undefined ? [] : [{ "Succeskriterie id": "J-1", Periode: 2022, Status: year }]),
    { "Succeskriterie id": "J-1", Periode: "2023H1", Status: half, "Uddybende ord": words ?? null },
  ]);
const foundIn = (...texts: Parameters<typeof status>) =>
  found("full-year-wording", [criteria, status(...texts)]);

test("the sentence of the full year, taken over", () => {
  const sentence = "Der er holdt 2 ugentlige tilbud i 40 uger om året";
  expect(foundIn(sentence, sentence)).toEqual([
    "warning Status!C3 »i 40 uger om året« gælder et helt år, men status er for 1. halvår 2023 og har samme ordlyd som helårets (Status!C2). Skriv, hvad der er nået i halvåret.",
  ]);
});

test("a count of a whole year", () => {
  expect(foundIn("Der er afholdt 6 møder pr. år")).toEqual([
    "warning Status!C2 »pr. år« gælder et helt år, men status er for 1. halvår 2023. Skriv, hvad der er nået i halvåret.",
  ]);
  const others = [
    "Der er i hele 2023 afholdt 9 møder",
    "Gennemført 160 gange årligt",
    "6 årlige kvarternetværksmøder er afholdt",
    "Caféen har været åben i 38 uger",
  ];
  for (const text of others) expect(foundIn(text)).toHaveLength(1);
});

test("words that say so", () => {
  expect(foundIn("Der er afholdt 3 møder", undefined, "I hele 2023 har der været 9 møder.")).toEqual([
    expect.stringMatching(/^warning Status!E2 »i hele 2023« /),
  ]);
});

test("silent where the yearly target is quoted", () => {
  const quoting = [
    "Der er afholdt 3 tryghedsvandringer (min. 8 pr. år)",
    "Der er afholdt 4 af de 8 årlige møder",
    "Der er afholdt 3 møder. Målet er 8 årligt",
    "Der er afholdt 3 møder ud af 9 om året",
    "Der er afholdt 3 møder i 1. halvår, svarende til 6 om året",
    criterion,
  ];
  for (const text of quoting) expect(foundIn(text)).toEqual([]);
});

test("silent on customs, other years, weeks of half a year, and full-year statuses", () => {
  const innocent = [
    "Den årlige sommerfest er afholdt med 40 deltagere",
    "Der er afholdt 6 møder mod 12 i hele 2022",
    "Caféen har været åben i 20 uger",
    "Der er afholdt 2 forløb på 30 uger",
    "Ikke afholdt",
    "-",
  ];
  for (const text of innocent) expect(foundIn(text)).toEqual([]);
  expect(foundIn("Der er afholdt 3 møder", undefined, "Grupperne mødes 10 gange om året.")).toEqual([]);
  const year = planTable("Status", [
    { "Succeskriterie id": "J-1", Periode: 2022, Status: "Der er afholdt 6 møder om året" },
  ]);
  expect(found("full-year-wording", [criteria, year])).toEqual([]);
});
