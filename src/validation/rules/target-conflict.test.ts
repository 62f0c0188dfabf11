import { found, planTable } from "../../../test/validated-sheets";

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
