import { found, planTable } from "../../../../test/validated-sheets";

interface Given {
  readonly id: string;
  readonly activity: string;
  readonly text: string;
  readonly area?: string;
  readonly target?: string | number;
  readonly unit?: string;
  readonly frequency?: string;
}

const foundIn = (...rows: readonly Given[]) =>
  found("criterion-duplicate", [
    planTable(
      "Succeskriterier",
      rows.map(({ id, activity, text, area = "Beskæftigelse", target, unit, frequency }) => ({
        Id: id,
        Indsatsområde: area,
        Aktivitet: activity,
        Succeskriterie: text,
        Måltal: target ?? null,
        Enhed: unit ?? null,
        Hyppighed: frequency ?? null,
      })),
    ),
  ]);
const walks = "Min. 8 tryghedsvandringer afholdt pr. år";
const first: Given = { id: "K-1", activity: "Tryghedsvandringer", text: walks };

test("the same sentence in two rows of an activity, but for case, spaces and hyphens", () => {
  expect(
    foundIn(first, { ...first, id: "K-2", text: "Min. 8  trygheds-vandringer afholdt pr. år." }),
  ).toEqual([
    "warning Succeskriterier!D3 K-2 har ordret samme succeskriterie som K-1 (»Min. 8  trygheds-vandringer afholdt pr. år.« i Succeskriterier!D2). Slet rækken, eller skriv det, der skulle stå.",
  ]);
});

test("the same sentence with two targets", () => {
  expect(foundIn({ ...first, target: 8 }, { ...first, id: "K-2", target: 10 })).toEqual([
    expect.stringMatching(/^warning Succeskriterier!D3 .* men måltallene er 8 og 10\./),
  ]);
});

test("a sentence under an activity that it does not name, while it names another", () => {
  const copied = { ...first, id: "L-1", activity: "Lommepenge" };
  const expected =
    /^warning Succeskriterier!D\d L-1 under »Lommepenge« har ordret samme succeskriterie som K-1 under »Tryg/;
  expect(foundIn(first, copied)).toEqual([expect.stringMatching(expected)]);
  expect(foundIn(copied, first)).toEqual([expect.stringMatching(expected)]);
});

test("a sentence about something of its own is a remark under two activities", () => {
  const text = "Min. 16 unge har været hos ejendomsfunktionærerne pr. år";
  const rows = [
    { id: "F-1", activity: "Vejen til arbejde", text },
    { id: "M-1", activity: "Mentor", text },
  ];
  expect(foundIn(...rows)).toEqual([expect.stringMatching(/^info Succeskriterier!D3 M-1 under »Mentor«/)]);
});

test("an activity whose criteria all repeat another's is one finding", () => {
  const rows = [walks, "Min. 30 beboere har deltaget i vandringer pr. år"].map((text, index) => ({
    ...first,
    id: `K-${index}`,
    text,
  }));
  const copies = rows.map((row, index) => ({ ...row, id: `L-${index}`, activity: "Lommepenge" }));
  expect(foundIn(...rows, ...rows.map((row, index) => ({ ...row, id: `T-${index}` })))).toEqual([
    expect.stringMatching(
      /^warning Succeskriterier!D4 T-0 og T-1 har ordret samme succeskriterier som K-0 og K-1 .* Slet rækkerne/,
    ),
  ]);
  expect(foundIn(...rows, ...copies)).toHaveLength(1);
});

test("silent on sentences that fit any activity", () => {
  const general = [
    "Min. 10 deltagere pr. forløb",
    "Min. 20 beboere har deltaget i aktivitetens temamøder pr. år",
    "75% af deltagerne udtrykker kendskab til hinandens handlemuligheder",
  ];
  const rows = general.flatMap((text, index) => [
    { id: `A-${index}`, activity: "Mentor", text },
    { id: `B-${index}`, activity: "Lektiecafé", text },
  ]);
  expect(foundIn(...rows)).toEqual([]);
});

test("silent on another indsatsområde, another frequency, another measure, another number, and on a repeated id", () => {
  expect(foundIn(first, { ...first, id: "K-2", area: "Kriminalitetsforebyggelse" })).toEqual([]);
  expect(
    foundIn({ ...first, frequency: "pr. år" }, { ...first, id: "K-2", frequency: "pr. halvår" }),
  ).toEqual([]);
  expect(foundIn({ ...first, unit: "antal" }, { ...first, id: "K-2", unit: "%" })).toEqual([]);
  expect(foundIn(first, { ...first, id: "K-2", text: walks.replace("8", "10") })).toEqual([]);
  expect(foundIn(first, first)).toEqual([]);
  expect(foundIn({ ...first, text: "-" }, { ...first, id: "K-2", text: "-" })).toEqual([]);
});
