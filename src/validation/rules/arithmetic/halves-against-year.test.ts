import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

describe("in status", () => {
  const inStatus = (
    rows: Readonly<Record<string, string | number>>,
    criterion = "Min. 8 tryghedsvandringer afholdt pr. år",
  ) =>
    found("halves-against-year", [
      planTable("Succeskriterier", [{ Id: "A-1", Aktivitet: "Vandringer", Succeskriterie: criterion }]),
      planTable(
        "Status",
        Object.entries(rows).map(([Periode, Status]) => ({ "Succeskriterie id": "A-1", Periode, Status })),
      ),
    ]);

  test("events that do not make the year's", () => {
    expect(
      inStatus({
        "2022H1": "Der er afholdt 3 tryghedsvandringer",
        "2022H2": "Der er afholdt 4 tryghedsvandringer",
        "2022": "Der er afholdt 6 tryghedsvandringer",
      }),
    ).toEqual([
      "error Status!C2 1. og 2. halvår 2022 giver 7 tilsammen (3 og 4), men hele 2022 er sat til 6. Ret det tal, der er forkert.",
    ]);
  });

  test("a half that is more than the year, whatever the other is", () => {
    expect(
      inStatus({
        "2022H1": 7,
        "2022H2": "Bliver afholdt senere",
        "2022": "Der er afholdt 6 tryghedsvandringer",
      }),
    ).toEqual([
      "error Status!C2 1. halvår 2022 er sat til 7, men hele 2022 kun til 6. Ret det tal, der er forkert.",
    ]);
  });

  test("persons may be in both halves, but a half cannot have more than the year", () => {
    const persons = (first: number, second: number, whole: number) =>
      inStatus(
        {
          "2022H1": `${first} unge har fået fritidsjob`,
          "2022H2": `${second} unge har fået fritidsjob`,
          "2022": `${whole} unge har fået fritidsjob`,
        },
        "Min. 15 unge har fået fritidsjob pr. år",
      );
    expect(persons(10, 9, 14)).toEqual([]);
    expect(persons(16, 9, 14)).toEqual([
      expect.stringMatching(/^error Status!C2 1\. halvår 2022 er sat til 16/),
    ]);
  });

  test("courses may run on, but cannot be more in the year than in its halves", () => {
    const courses = (whole: number) =>
      inStatus(
        {
          "2022H1": "Der er gennemført 2 temaforløb",
          "2022H2": "Der er gennemført 2 temaforløb",
          "2022": `Der er gennemført ${whole} temaforløb`,
        },
        "Min. 3 temaforløb gennemført pr. år",
      );
    expect([courses(3), courses(4)]).toEqual([[], []]);
    expect(courses(5)).toEqual([expect.stringMatching(/^warning Status!C2 .* giver 4 tilsammen/)]);
  });

  test("Resultat wins over the sentence", () => {
    const sheets = [
      planTable("Succeskriterier", [
        { Id: "A-1", Aktivitet: "Møder", Succeskriterie: "6 møder afholdt pr. år" },
      ]),
      planTable("Status", [
        { "Succeskriterie id": "A-1", Periode: "2022H1", Status: "Der er afholdt 3 møder" },
        { "Succeskriterie id": "A-1", Periode: "2022H2", Status: "Der er afholdt 4 møder" },
        { "Succeskriterie id": "A-1", Periode: 2022, Status: "Som planlagt", Resultat: 8 },
      ]),
    ];
    expect(found("halves-against-year", sheets)).toEqual([expect.stringMatching(/^error Status!D4 /)]);
  });

  test.each(["70 % af de unge er fastholdt i job", "Min. 10 deltagere pr. forløb har gennemført"])(
    "silent on a criterion that asks for no number a year: %s",
    (criterion) => {
      const results = { "2022H1": 80, "2022H2": 70, "2022": 75 };
      const sheets = [
        planTable("Succeskriterier", [{ Id: "A-1", Aktivitet: "Forløb", Succeskriterie: criterion }]),
        planTable(
          "Status",
          Object.entries(results).map(([Periode, Resultat]) => ({
            "Succeskriterie id": "A-1",
            Periode,
            Resultat,
          })),
        ),
      ];
      expect(found("halves-against-year", sheets)).toEqual([]);
    },
  );

  test("each noun of a sentence by itself", () => {
    const meetings = (whole: string) =>
      inStatus({
        "2022H1": "Der er afholdt 3 møder med 20 deltagere",
        "2022H2": "Der er afholdt 4 møder med 30 deltagere",
        "2022": whole,
      });
    expect(meetings("Der er afholdt 7 møder med 45 deltagere")).toEqual([]);
    expect(meetings("Der er afholdt 8 møder med 45 deltagere")).toHaveLength(1);
  });

  test.each([
    ["how things stand", "Der er 5 frivillige", "Der er 4 frivillige", "Der er 4 frivillige"],
    ["a mean", "12 unge i gennemsnit pr. forløb", "13 unge i gennemsnit", "11 unge i gennemsnit"],
    ["a missing half", "-", "Der er afholdt 4 tryghedsvandringer", "Der er afholdt 6 tryghedsvandringer"],
    ["a share", "60 % er fastholdt", "50 % er fastholdt", "55 % er fastholdt"],
    ["all in order", "Der er afholdt 3 møder", "Der er ikke afholdt møder", "Der er afholdt 3 møder"],
  ])("silent on %s", (_, first, second, whole) => {
    expect(inStatus({ "2022H1": first, "2022H2": second, "2022": whole })).toEqual([]);
  });
});

describe("in the columns of a sheet", () => {
  const header = ["Indikator", "1. halvår 2022", "2. halvår 2022", "2022"];
  const inRow = (label: string, unit: string, ...cells: readonly (string | number | null)[]) =>
    found("halves-against-year", [
      planTable("Indikatorer", [{ Id: "K-1", Indikator: label, Enhed: unit }]),
      dataSheet([header, [label, ...cells]]),
    ]);

  test("counts of events, and money", () => {
    expect(inRow("Antallet af naboklager", "antal", 40, 45, 80)).toEqual([
      expect.stringMatching(/^error Data!D2 1\. og 2\. halvår 2022 giver 85 tilsammen/),
    ]);
    expect(inRow("Udgifter til hærværk", "kr.", "kr. 35.382,-", "kr. 8.618,-", "kr. 34.000,-")).toEqual([
      "error Data!D2 1. halvår 2022 er sat til 35.382 kr., men hele 2022 kun til 34.000 kr. Ret det tal, der er forkert.",
    ]);
  });

  test("a data table", () => {
    const data = dataSheet([
      ["Politiet"],
      ["", "1. halvår 2022", "2. halvår 2022", "2022"],
      ["Anmeldte indbrud", 12, 9, 20],
    ]);
    expect(found("halves-against-year", [data])).toEqual([expect.stringMatching(/^error Data!D3 /)]);
  });

  test("silent on what stands at a time, on shares and means, and on what adds up", () => {
    expect(inRow("Antal beboere", "antal", 3768, 3750, 3750)).toEqual([]);
    expect(inRow("Andel trygge", "%", "70%", "75%", "72%")).toEqual([]);
    expect(inRow("Gennemsnitlig husleje", "kr.", 5000, 5100, 5050)).toEqual([]);
    expect(inRow("Antallet af naboklager", "antal", 40, 45, 85)).toEqual([]);
    expect(inRow("Antallet af naboklager", "antal", 40, null, 85)).toEqual([]);
    expect(inRow("Aktivitetsparate", "helårspersoner", "60,1", "50,2", "55,3")).toEqual([]);
  });
});
