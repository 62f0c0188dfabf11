import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const indicators = {
  U1: ["Uddannelse og livschancer", "Andel børn i lektiecafé"],
  U2: ["Uddannelse og livschancer", "Antal elever med højt fravær"],
  U3: ["Uddannelse og livschancer", "Andel unge i beskæftigelse"],
  B1: ["Beskæftigelse", "Antal kontanthjælpsmodtagere"],
  B2: ["Beskæftigelse", "Antal i virksomhedspraktik"],
  B3: ["Beskæftigelse", "Andel voksne i beskæftigelse"],
  L6: ["Overordnet", "Andel 15-29-årige, der er sigtet mindst én gang"],
  L7: ["Overordnet", "Andel beboere over 18 år, der føler sig grundlæggende trygge i boligområdet"],
} as const;
type Id = keyof typeof indicators;

const planOf = (...ids: readonly Id[]) =>
  planTable(
    "Indikatorer",
    ids.map((id) => ({ Id: id, Indsatsområde: indicators[id][0], Indikator: indicators[id][1] })),
  );
const plan = planOf("U1", "U2", "U3", "B1", "B2", "B3", "L6", "L7");
const sheet = (name: string, ...ids: readonly Id[]) =>
  dataSheet([["Indikator", "2020", "2021"], ...ids.map((id) => [indicators[id][1], 55, 56])], name);
const foundIn = (...sheets: readonly ReturnType<typeof sheet>[]) =>
  found("indicator-on-wrong-sheet", [plan, ...sheets]);

test("an indicator among those of another focus area", () => {
  expect(
    foundIn(sheet("Delmål Uddannelse", "U1", "U2"), sheet("Delmål Beskæftigelse", "B1", "U3", "B2")),
  ).toEqual([
    "warning Delmål Beskæftigelse!A3 »Andel unge i beskæftigelse« (U3) hører til indsatsområdet Uddannelse og livschancer, men tabellens andre rækker hører til Beskæftigelse. Flyt rækken til arket »Delmål Uddannelse«, eller ret teksten, hvis der skulle stå en anden indikator.",
  ]);
});

test("on a sheet whose name alone tells its focus area", () => {
  expect(foundIn(sheet("Delmål Beskæftigelse", "B1", "U2"))).toEqual([
    expect.stringMatching(/^warning Delmål Beskæftigelse!A3 .*Flyt rækken, eller/),
  ]);
});

test("among Landsbyggefonden's indicators, where its focus area has a table of its own", () => {
  const overall = sheet("Overordnede mål", "L6", "L7", "U1");
  expect(foundIn(overall, sheet("Uddannelse", "U2", "U3"))).toEqual([
    expect.stringMatching(/^warning Overordnede mål!A4 /),
  ]);
  expect(foundIn(overall)).toEqual([]);
});

test("a remark where no name tells the focus areas apart, or the row stands in its own table too", () => {
  expect(foundIn(sheet("Ark1", "U1", "U2"), sheet("Ark2", "B1", "U3", "B2"))).toEqual([
    expect.stringMatching(/^info Ark2!A3 /),
  ]);
  expect(foundIn(sheet("Uddannelse", "U1", "U2"), sheet("Delmål Beskæftigelse", "B1", "B2", "U1"))).toEqual([
    expect.stringMatching(/^info Delmål Beskæftigelse!A4 /),
  ]);
});

test("silent on indicators without a known indsatsområde, and on overall ones of the plan's own", () => {
  const loose = planTable("Indikatorer", [
    ...(["B1", "B2"] as const).map((id) => ({
      Id: id,
      Indsatsområde: "Beskæftigelse",
      Indikator: indicators[id][1],
    })),
    { Id: "X1", Indsatsområde: "Noget andet", Indikator: indicators.U1[1] },
    { Id: "X2", Indsatsområde: "Overordnet", Indikator: indicators.U2[1] },
  ]);
  for (const id of ["U1", "U2"] as const) {
    const data = sheet("Delmål Beskæftigelse", "B1", "B2", id);
    expect(found("indicator-on-wrong-sheet", [loose, data])).toEqual([]);
  }
});

test("silent on Landsbyggefonden's indicators on a focus area's sheet", () => {
  expect(foundIn(sheet("Uddannelse", "U1", "U2"), sheet("Beskæftigelse", "B1", "B2", "L6"))).toEqual([]);
});

test("silent on one sheet for all, on tables that mix, and on data by source or subject", () => {
  expect(foundIn(sheet("Data", "B1", "B2", "B3", "U1"))).toEqual([]);
  expect(
    foundIn(sheet("Uddannelse", "U1", "U2"), sheet("Beskæftigelse", "B1", "B2", "B3", "U3", "U1")),
  ).toEqual([]);
  expect(foundIn(sheet("Uddannelse og beskæftigelse", "B1", "B2", "U3"))).toEqual([]);
  expect(foundIn(sheet("Jobcenter", "B1", "U2"))).toEqual([]);
  expect(foundIn(sheet("Beskæftigelse", "B3", "U3"))).toEqual([]);
});

test("silent where the same text belongs to the table's focus area too", () => {
  const both = planTable("Indikatorer", [
    {
      Id: "U9",
      Indsatsområde: "Uddannelse og livschancer",
      Mål: "Flere i gang",
      Indikator: "Antal i praktik",
    },
    { Id: "B9", Indsatsområde: "Beskæftigelse", Mål: "Flere i job", Indikator: "Antal i praktik" },
    ...(["U1", "U2", "B1", "B2"] as const).map((id) => ({
      Id: id,
      Indsatsområde: indicators[id][0],
      Indikator: indicators[id][1],
    })),
  ]);
  const data = dataSheet(
    [
      ["Mål", "Indikator", "2020"],
      [null, indicators.B1[1], 5],
      [null, indicators.B2[1], 5],
      ["Flere i gang", "Antal i praktik", 5],
    ],
    "Delmål Beskæftigelse",
  );
  expect(found("indicator-on-wrong-sheet", [both, data, sheet("Uddannelse", "U1", "U2")])).toEqual([]);
});
