import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

interface Row {
  readonly id?: string;
  readonly goal?: string;
  readonly label?: string;
  readonly direction?: string;
  readonly target?: string | number;
}

const plan = ({ id = "S-1", goal, label, direction, target }: Row) =>
  planTable("Indikatorer", [
    { Id: id, Mål: goal, Indikator: label, Retning: direction, Måltal: target, Enhed: "antal" },
  ]);

test("Retning against the indicator's own verb", () => {
  expect(
    found("direction-conflict", [plan({ label: "Antallet af naboklager falder", direction: "op" })]),
  ).toEqual([
    "error Indikatorer!F2 Retning siger op, men indikatorens tekst siger ned (Indikatorer!D2). Ret det, der er forkert, så de siger det samme.",
  ]);
});

test("Retning against LBF's indicator, known by its words", () => {
  const label = "Andel 18-64 årige, der er uden tilknytning til arbejdsmarked og uddannelse";
  expect(found("direction-conflict", [plan({ id: "X", label, direction: "op" })])).toEqual([
    expect.stringMatching(
      /^error Indikatorer!F2 Retning siger op, men Landsbyggefondens indikator LBF-5 skal ned\./,
    ),
  ]);
  expect(found("direction-conflict", [plan({ id: "X", label, direction: "ned" })])).toEqual([]);
  expect(found("direction-conflict", [plan({ id: "X", label, direction: "fasthold" })])).toEqual([]);
});

test("Retning against a target sentence; where the indicator sides with Retning, the sentence is wrong", () => {
  const label = "Antal frivillige";
  expect(
    found("direction-conflict", [plan({ label, direction: "op", target: "reduceres med 20 %" })]),
  ).toEqual([
    expect.stringMatching(
      /^error Indikatorer!F2 Retning siger op, men Måltal »reduceres med 20 %« siger ned/,
    ),
  ]);
  const rising = "Antallet af frivillige stiger";
  expect(
    found("direction-conflict", [plan({ label: rising, direction: "op", target: "20 % færre" })]),
  ).toEqual([
    expect.stringMatching(
      /^error Indikatorer!G2 Måltal »20 % færre« siger ned, men Retning siger op .* og indikatorens tekst siger op/,
    ),
  ]);
});

test("a goal of two directions over an indicator of one", () => {
  const goal = "Det lave antal SSP-bekymringer fastholdes/reduceres frem mod 2025";
  const label = "Antallet af SSP-bekymringer reduceres";
  const data = dataSheet([
    ["Delmål", "Indikator", "2022"],
    [goal, label, 6],
  ]);
  expect(found("direction-conflict", [plan({ goal, label, direction: "ned" }), data])).toEqual([
    "warning Indikatorer!D2 Indikatorens tekst siger ned, men målet siger fasthold eller ned (Indikatorer!C2). Ret det, der er forkert, så de siger det samme.",
  ]);
});

test("a goal about the same thing, or one that stands for the indicator", () => {
  const goal = "Naboklager reduceres";
  expect(found("direction-conflict", [plan({ goal, label: "Antal naboklager", direction: "op" })])).toEqual([
    expect.stringMatching(/^warning Indikatorer!F2 Retning siger op, men målet siger ned/),
  ]);
  expect(found("direction-conflict", [plan({ goal, direction: "op" })])).toEqual([
    expect.stringMatching(/^error Indikatorer!F2 Retning siger op, men målet siger ned/),
  ]);
});

test("Retning to maintain what is to move", () => {
  const label = "Antallet af naboklager falder";
  expect(found("direction-conflict", [plan({ label, direction: "fasthold" })])).toEqual([
    expect.stringMatching(/^warning Indikatorer!F2 Retning siger fasthold, men indikatorens tekst siger ned/),
  ]);
  const kept = "Antallet af naboklager fastholdes/reduceres";
  expect(found("direction-conflict", [plan({ label: kept, direction: "fasthold" })])).toEqual([]);
  expect(
    found("direction-conflict", [plan({ label: "Antal klager", direction: "op", target: "fastholdes" })]),
  ).toEqual([]);
});

test("silent where a goal's words are of another thing than the indicator's", () => {
  const goal = "Flere aktivitetsparate kontanthjælpsmodtagere kommer i job eller uddannelse";
  const label = "Andelen af 18-64-årige i målgruppen aktivitetsparate falder";
  expect(found("direction-conflict", [plan({ goal, label, direction: "ned" })])).toEqual([]);
  expect(
    found("direction-conflict", [
      plan({ goal: "Flere beboere er trygge", label: "Andel utrygge beboere", direction: "ned" }),
    ]),
  ).toEqual([]);
});

test.each([
  "Andelen, der oplever, at kriminaliteten falder",
  "Andelen af beboere, som mener, at der er færre konflikter, stiger",
  "Andelen, der falder fra deres uddannelse, øges ikke",
  "Andelen af unge, der fastholdes i job, stiger",
  "Andelen af unge, der gennemfører et forløb, hvor gælden falder, øges",
  "Flere end 50 % deltager",
  "Antal mindre konflikter",
])("silent with Retning op over »%s«", (label) => {
  expect(found("direction-conflict", [plan({ label, direction: "op" })])).toEqual([]);
});

test("a number is no direction, and without Retning the words are held against each other", () => {
  expect(found("direction-conflict", [plan({ label: "Antal klager", direction: "ned", target: 4 })])).toEqual(
    [],
  );
  expect(
    found("direction-conflict", [plan({ label: "Antallet af klager falder", target: "øges med 10 %" })]),
  ).toEqual([expect.stringMatching(/^error Indikatorer!G2 Måltal »øges med 10 %« siger op/)]);
});

test("a limit hints at a direction", () => {
  const label = "Unge i fritidsjob";
  expect(
    found("direction-conflict", [plan({ label, direction: "ned", target: "mindst 16 pr. år" })]),
  ).toEqual([
    expect.stringMatching(
      /^warning Indikatorer!F2 Retning siger ned, men Måltal »mindst 16 pr. år« siger op/,
    ),
  ]);
  expect(found("direction-conflict", [plan({ label, direction: "op", target: "mindst 16 pr. år" })])).toEqual(
    [],
  );
  expect(found("direction-conflict", [plan({ label, direction: "fasthold", target: "højst 6" })])).toEqual(
    [],
  );
});

test("LBF's indicator is known by its words: an id may be the plan's own numbering", () => {
  expect(
    found("direction-conflict", [plan({ id: "LBF-3", label: "Andel unge i klubber", direction: "op" })]),
  ).toEqual([]);
});
