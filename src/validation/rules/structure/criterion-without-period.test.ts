import { found, planTable } from "../../../../test/validated-sheets";

interface Given {
  readonly id: string;
  readonly text: string | null;
  readonly activity?: string;
  readonly target?: string | number;
  readonly unit?: string;
  readonly frequency?: string;
}

const criteria = (...rows: readonly Given[]) =>
  planTable(
    "Succeskriterier",
    rows.map(({ id, text, activity = "Netværk", target, unit, frequency }) => ({
      Id: id,
      Indsatsområde: "Beskæftigelse",
      Aktivitet: activity,
      Succeskriterie: text,
      Måltal: target ?? null,
      Enhed: unit ?? null,
      Hyppighed: frequency ?? null,
    })),
  );
const dated: Given = { id: "N-1", text: "Min. 4 møder om konflikter er afholdt pr. år" };
const foundFor = (text: string, more: Partial<Given> = {}) =>
  found("criterion-without-period", [criteria(dated, { id: "N-2", text, ...more })]);

test("a number of something without a period, with a sister that has one", () => {
  expect(foundFor("Min. 8 henvendelser om konflikter er givet videre")).toEqual([
    "info Succeskriterier!D3 N-2 siger ikke, hvor ofte eller inden for hvilken tid tallet 8 skal nås (»Min. 8 henvendelser om konflikter er givet videre«), så det regnes som pr. år. Skriv en hyppighed, som N-1 har (»Min. 4 møder om konflikter er afholdt pr. år«).",
  ]);
});

test("the sister is of the same activity, and the most alike of them", () => {
  const plan = criteria(
    { ...dated, id: "X-1", activity: "Mentor" },
    { id: "N-1", text: "6 årlige møder" },
    { id: "N-2", text: "Job er drøftet min. 1 gang årligt" },
    { id: "N-3", text: "Uddannelse er drøftet min. 1 gang" },
    { id: "M-1", text: "Min. 20 deltagere", activity: "Fest" },
  );
  expect(found("criterion-without-period", [plan])).toEqual([
    expect.stringMatching(/D5 N-3 .* som N-2 har/),
    expect.stringMatching(/D6 M-1 .* Skriv en hyppighed, fx pr\. år\.$/),
  ]);
});

test("the number may stand in Måltal", () => {
  expect(foundFor("Henvendelser er givet videre", { target: 8 })).toEqual([
    expect.stringMatching(/^info Succeskriterier!D3 N-2 .* tallet 8 /),
  ]);
});

test.each([
  "Min. 8 henvendelser årligt",
  "Min. 8 henvendelser i 2023",
  "Min. 8 henvendelser i hvert kvarter",
  "Der afholdes 3 kurser i projektperioden",
  "3 kurser i skoleåret",
  "De er på gaden 160 gange fordelt på 40 uger årligt",
  "Min. 10 deltagere pr. forløb",
  "2 ture i sommerferien",
  "6 møder over 2 år",
])("silent where the sentence says within what: %s", (text) => {
  expect(foundFor(text)).toEqual([]);
});

test.each([
  "70% af deltagerne er fastholdt i job",
  "6 ud af 8 deltagere gennemfører",
  "Antal deltagere stiger med 10",
  "Der er tilknyttet min. 5 frivillige",
  "Beboernetværket har mindst 20 medlemmer",
  "Der er oprettet 1 mødregruppe",
  "Alle henvendelser er givet videre",
  "-",
])("silent on shares, levels, what is done once, and where nothing is counted: %s", (text) => {
  expect(foundFor(text)).toEqual([]);
});

test("an age is no period", () => {
  expect(foundFor("Min. 8 unge under 18 år er givet videre")).toHaveLength(1);
  expect(foundFor("Min. 8 18-29-årige er givet videre")).toHaveLength(1);
  expect(foundFor("Min. 8 beboere, der har boet her i 18 år")).toHaveLength(1);
  expect(foundFor("2 grupper (min. 15 gange i hver gruppe) for forældre til børn fra 3 år")).toHaveLength(1);
});

test("silent where the period stands in Hyppighed, in Måltal or in the activity's name, or Enhed makes it a share", () => {
  expect(foundFor("Min. 8 henvendelser", { frequency: "pr. år" })).toEqual([]);
  expect(foundFor("Henvendelser er givet videre", { target: "min. 8 pr. år" })).toEqual([]);
  expect(foundFor("Min. 30 deltagere", { activity: "Sommerskole" })).toEqual([]);
  expect(foundFor("Deltagere, der gennemfører", { target: 80, unit: "%" })).toEqual([]);
});

test("a plan in which most have none chose so: one remark", () => {
  const plan = criteria(
    { id: "N-1", text: "Min. 8 henvendelser" },
    { id: "N-2", text: "Min. 3 kurser" },
    { id: "N-3", text: "Min. 2 ture pr. år" },
  );
  expect(found("criterion-without-period", [plan])).toEqual([
    "info Succeskriterier!D2 N-1 og N-2 siger ikke, hvor ofte eller inden for hvilken tid deres tal skal nås, så de regnes som pr. år. Skriv en hyppighed, hvis det ikke er meningen.",
  ]);
});
