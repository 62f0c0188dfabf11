import { found, planTable } from "../../../../test/validated-sheets";

interface Row {
  readonly id: string;
  readonly status: string;
  readonly words?: string;
  readonly period?: string | number;
}

const inRows = (criteria: Readonly<Record<string, string>>, ...rows: readonly Row[]) =>
  found("criterion-condition", [
    planTable(
      "Succeskriterier",
      Object.entries(criteria).map(([Id, Succeskriterie]) => ({
        Id,
        Aktivitet: "Eat & Learn",
        Succeskriterie,
      })),
    ),
    planTable(
      "Status",
      rows.map(({ id, status, words = "", period = 2022 }) => ({
        "Succeskriterie id": id,
        Periode: period,
        Status: status,
        "Uddybende ord": words,
      })),
    ),
  ]);

const attended = "Min. 10 deltagere pr. forløb (dvs. har deltaget min. 6 ud af 8 kursusaftener)";
const courses = "Min. 3 temaforløb gennemført pr. år";
const counted = "Der har deltaget 12 unge i gennemsnit pr. forløb (deltaget min. 6 ud af 8 kursusaftener)";
const held = (times: string, period: string | number = "2023H1") =>
  inRows(
    { "A-1": courses, "A-2": attended },
    { id: "A-1", status: "Der er gennemført 2 temaforløb", words: times, period },
    { id: "A-2", status: counted, words: "17 piger og 6 drenge deltog.", period: "2023H1" },
  );

test("a course that was too short for what its participants are counted for, told by a sister criterion", () => {
  expect(
    held(
      "Et hold for piger på 8 gange og et hold for drenge på 5 gange. Drengeholdet fortsætter 5 gange et andet sted.",
    ),
  ).toEqual([
    "warning Status!C3 Kriteriet kræver mindst 6 ud af 8 gange, men efter de uddybende ord (Status!E2) er et forløb kun holdt 5 gange. Kontrollér, om det kan tælle med.",
  ]);
});

test("a year's courses that were held too few times, told in the words alone", () => {
  const inYear = (status: string, words: string) =>
    inRows({ "A-1": "2 forældrekurser afholdt pr. år (min. 5 gange)" }, { id: "A-1", status, words });
  expect(inYear("Der er afholdt 2 forældrekurser", "To kurser, hvert på 4 gange.")).toEqual([
    "warning Status!C2 Kriteriet kræver mindst 5 gange, men efter de uddybende ord (Status!E2) er et forløb kun holdt 4 gange. Kontrollér, om det kan tælle med.",
  ]);
  expect(inYear("Der er afholdt 2 forældrekurser", "To kurser, hvert på 6 gange.")).toEqual([]);
  expect(inYear("Der er afholdt 2 forældrekurser på 4 gange", "To kurser, hvert på 4 gange.")).toEqual([]);
  expect(inYear("Der er ikke afholdt forældrekurser", "Et kursus nåede kun 2 gange.")).toEqual([]);
});

test("a status that claims the condition itself", () => {
  const claimed = inRows(
    { "A-1": "Min. 2 temaforløb af min. 3 gange afholdt pr. år" },
    {
      id: "A-1",
      status: "Der er gennemført 4 temaforløb af min. 3 gange",
      words: "4 forløb på 2 gange.",
      period: "2023H1",
    },
  );
  expect(claimed).toHaveLength(1);
});

test.each([
  "Et hold for piger og et for drenge, begge på 8 gange.",
  "Hvert hold mødtes 6 gange.",
  "Holdet mødtes ca. 5 gange.",
  "Et hold på 8 gange. De fortsætter 3 gange et andet sted.",
  "Et hold på 8 gange. 5 unge kom alle gange.",
  "Hver gruppe mødtes 4 gange i foråret og 4 gange i efteråret.",
])("silent: %s", (words) => {
  expect(held(words)).toEqual([]);
});

test("silent on another period, on targets that are simply missed, and on criteria without a condition", () => {
  expect(held("Et hold for drenge på 5 gange.", 2022)).toEqual([]);
  expect(
    inRows(
      {
        "A-1": "De opsøgende medarbejdere skal min. være på gaden 160 gange",
        "A-2": "Emnet er drøftet min. 4 gange pr. år",
      },
      { id: "A-1", status: "140 gange", words: "Holdet var ude 140 gange." },
      { id: "A-2", status: "Emnet er drøftet 2 gange", words: "Gruppen mødtes 2 gange." },
    ),
  ).toEqual([]);
});
