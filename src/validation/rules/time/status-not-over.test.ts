import { found, planTable } from "../../../../test/validated-sheets";

const plan = planTable("Plan", [
  { Felt: "Periode fra", Værdi: "01-01-2022" },
  { Felt: "Periode til", Værdi: "31-12-2025" },
]);
const criteria = planTable("Succeskriterier", [
  { Id: "A-1", Indsatsområde: "Beskæftigelse", Aktivitet: "Mentor", Succeskriterie: "Min. 8 forløb pr. år" },
  { Id: "A-2", Indsatsområde: "Beskæftigelse", Aktivitet: "Mentor", Succeskriterie: "Min. 4 møder pr. år" },
]);
const status = (period: string | number, text: string, other?: string) =>
  planTable("Status", [
    { "Succeskriterie id": "A-1", Periode: period, Status: text },
    ...(other === undefined ? [] : [{ "Succeskriterie id": "A-2", Periode: period, Status: other }]),
  ]);
const foundOn = (today: string, ...texts: Parameters<typeof status>) =>
  found("status-not-over", [plan, criteria, status(...texts)], today);

test("results for a period that is not over, once per period", () => {
  const texts = ["Der er gennemført 6 forløb", "Der er afholdt 2 møder"] as const;
  expect(foundOn("2024-06-15", 2024, ...texts)).toEqual([
    "warning Status!C2 2 resultater er skrevet for 2024, men perioden var ikke slut pr. 15. juni 2024. Ret perioden, hvis resultatet er for noget andet.",
  ]);
  expect(foundOn("2024-06-15", "2024H1", texts[0])).toHaveLength(1);
});

test("an error where the period has not begun", () => {
  expect(foundOn("2024-06-15", "2024H2", "Der er gennemført 6 forløb")).toEqual([
    expect.stringMatching(/^error Status!C2 Et resultat er skrevet for 2\. halvår 2024, men /),
  ]);
});

test("silent once the period is over", () => {
  expect(foundOn("2024-06-30", "2024H1", "Der er gennemført 6 forløb")).toEqual([]);
  expect(foundOn("2024-12-31", 2024, "Der er gennemført 6 forløb")).toEqual([]);
});

test("silent on what is planned, missing or told as so far", () => {
  const texts = [
    "Bliver afholdt i efteråret 2024",
    "-",
    "Der er foreløbig gennemført 3 forløb",
    "Forløbet er i gang",
  ];
  for (const text of texts) expect(foundOn("2024-06-15", 2024, text)).toEqual([]);
});

test("results outside the plan's years", () => {
  expect(foundOn("2027-06-15", 2026, "Der er gennemført 6 forløb")).toEqual([
    "warning Status!C2 Et resultat er skrevet for 2026, men planen slutter 31. december 2025. Ret perioden.",
  ]);
  expect(foundOn("2024-06-15", 2021, "Der er gennemført 6 forløb")).toEqual([
    "warning Status!C2 Et resultat er skrevet for 2021, men planen begynder først 1. januar 2022. Ret perioden.",
  ]);
});

test("silent on a plan year that ends in the autumn, and on the calendar years it touches", () => {
  const autumn = planTable("Plan", [
    { Felt: "Periode fra", Værdi: "01-10-2021" },
    { Felt: "Periode til", Værdi: "30-09-2025" },
  ]);
  const on = (today: string, period: string | number) =>
    found("status-not-over", [autumn, criteria, status(period, "Der er gennemført 6 forløb")], today);
  expect(on("2024-10-01", 2024)).toEqual([]);
  expect(on("2024-10-01", 2021)).toEqual([]);
  expect(on("2026-10-01", "2025H2")).toEqual([]);
  expect(on("2026-10-01", 2026)).toHaveLength(1);
});
