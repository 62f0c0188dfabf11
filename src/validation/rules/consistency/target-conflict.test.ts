import { found, planTable } from "../../../../test/validated-sheets";

const indicator = (target: string) =>
  planTable("Indikatorer", [
    {
      Id: "B-1",
      Indsatsområde: "Beskæftigelse",
      Indikator: "Unge i fritidsjob",
      Enhed: "antal",
      Måltal: target,
    },
  ]);
const criteria = planTable("Succeskriterier", [
  { Id: "F-1", Indsatsområde: "Beskæftigelse", Succeskriterie: "Min. 16 unge har været i fritidsjob pr. år" },
  { Id: "M-1", Indsatsområde: "Beskæftigelse", Succeskriterie: "Min. 10 mentorforløb pr. år" },
]);

test("indicator and criterion ask for different numbers of the same thing", () => {
  expect(found("target-conflict", [indicator("Mindst 8 har været i fritidsjob"), criteria])).toEqual([
    expect.stringMatching(
      /^warning Indikatorer!G2 Måltallet er 8 her, men 16 i succeskriteriet F-1 \(Succeskriterier!D2\)/,
    ),
  ]);
});

test("silent where they agree", () => {
  expect(found("target-conflict", [indicator("Mindst 16 har været i fritidsjob"), criteria])).toEqual([]);
});

test("silent on another unit, and on criteria about something else", () => {
  const share = planTable("Succeskriterier", [
    {
      Id: "F-1",
      Indsatsområde: "Beskæftigelse",
      Succeskriterie: "75% af de unge er tilfredse med deres fritidsjob",
    },
    { Id: "M-1", Indsatsområde: "Beskæftigelse", Succeskriterie: "Min. 10 mentorforløb pr. år" },
  ]);
  expect(found("target-conflict", [indicator("Mindst 8 har været i fritidsjob"), share])).toEqual([]);
  const other = planTable("Succeskriterier", [
    {
      Id: "F-1",
      Indsatsområde: "Beskæftigelse",
      Succeskriterie: "Min. 3 virksomhedsbesøg om fritidsjob pr. år",
    },
  ]);
  const own = planTable("Indikatorer", [
    { Id: "B-1", Indsatsområde: "Beskæftigelse", Indikator: "Piger i fritidsjob", Enhed: "antal", Måltal: 8 },
  ]);
  expect(found("target-conflict", [own, other])).toEqual([]);
});

test("the indicator's own words against its Måltal, and both against the criterion", () => {
  const own = (target: string | number) =>
    planTable("Indikatorer", [
      {
        Id: "B-5",
        Indsatsområde: "Beskæftigelse",
        Indikator: "Mindst 8 har været i fritidsjob pr. år",
        Enhed: "antal",
        Måltal: target,
      },
    ]);
  expect(found("target-conflict", [own("mindst 12 pr. år"), criteria])).toEqual([
    "warning Indikatorer!G2 Måltallet er 12 her, men 8 i teksten (Indikatorer!D2) og 16 i succeskriteriet F-1 (Succeskriterier!D2) om det samme. Ret det, der er forkert, så de er ens.",
  ]);
  expect(found("target-conflict", [own(8)])).toEqual([]);
});

test("numbers in an indicator's words that are no target", () => {
  for (const label of [
    "Andel 15-29-årige, der er sigtet mindst én gang",
    "Antal unge, der deltager mindst 2 gange",
    "9. klasses elever, der består",
    "18-29-årige i job",
    "Beboere over 18 år i job",
  ]) {
    const own = planTable("Indikatorer", [{ Id: "B-1", Indikator: label, Enhed: "antal", Måltal: 30 }]);
    expect(found("target-conflict", [own])).toEqual([]);
  }
});

test("a criterion's Måltal against its sentence", () => {
  const own = (target: number) =>
    planTable("Succeskriterier", [
      { Id: "V-1", Succeskriterie: "Min. 8 tryghedsvandringer afholdt pr. år", Måltal: target },
    ]);
  expect(found("target-conflict", [own(10)])).toEqual([
    expect.stringMatching(
      /^warning Succeskriterier!E2 Måltallet er 10 her, men 8 i teksten \(Succeskriterier!D2\)/,
    ),
  ]);
  expect(found("target-conflict", [own(8)])).toEqual([]);
});

describe("two criteria of one activity", () => {
  const two = (first: string, second: string, activity = "Vandringer") =>
    planTable("Succeskriterier", [
      { Id: "V-1", Aktivitet: "Vandringer", Succeskriterie: first },
      { Id: "V-2", Aktivitet: activity, Succeskriterie: second },
    ]);
  const first = "Min. 8 tryghedsvandringer afholdt pr. år";

  test("that ask for different numbers of the same thing", () => {
    expect(found("target-conflict", [two(first, "10 tryghedsvandringer gennemført pr. år")])).toEqual([
      expect.stringMatching(/^warning Succeskriterier!D3 Måltallet er 10 her, men 8 i succeskriteriet V-1/),
    ]);
  });

  test.each([
    "Min. 10 tryghedsvandringer for børn afholdt pr. år",
    "Min. 10 nye tryghedsvandringer afholdt pr. år",
    "Maks. 10 tryghedsvandringer afholdt pr. år",
    "10 tryghedsvandringer pr. hold",
    "Min. 10 møder afholdt pr. år",
    "Min. 10 deltagere pr. tryghedsvandring",
  ])("are no conflict with »%s«", (second) => {
    expect(found("target-conflict", [two(first, second)])).toEqual([]);
  });

  test("of other activities, or for other ages, are their own", () => {
    expect(found("target-conflict", [two(first, "10 tryghedsvandringer pr. år", "Netværk")])).toEqual([]);
    expect(
      found("target-conflict", [
        two("10 unge (13-17 år) deltager pr. år", "20 unge (18-29 år) deltager pr. år"),
      ]),
    ).toEqual([]);
  });
});
