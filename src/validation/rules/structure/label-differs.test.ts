import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const labels = [
  "Andel unge, der er i fritidsjob i boligområdet",
  "Antal børn i lektiecaféens åbne tilbud",
  "Andel familier med tilknytning til beboerhuset",
  "Antal frivillige i gårdlauget på Nyvej",
];
const plan = planTable("Indikatorer", [
  ...labels.map((label, index) => ({ Id: `B-${index}`, Mål: `Mål ${index}`, Indikator: label })),
  { Id: "B-8", Mål: "Flere bliver mentorer", Indikator: "Antal mentorer i forløb" },
  { Id: "B-9", Mål: "Naboklager i afdelingerne reduceres" },
  { Id: "LBF-6", Indikator: "Andel 15-29-årige, der er sigtet mindst én gang" },
]);
const foundIn = (...written: readonly string[]) =>
  found("label-differs", [
    plan,
    dataSheet([["Indikator", "2020", "2021"], ...written.map((label) => [label, "55%", "56%"])]),
  ]);

test("a row that is worded differently from the plan, with the plan's words and their likeness", () => {
  expect(foundIn("Andel unge, der er i fritidsjob i området")).toEqual([
    expect.stringMatching(
      /^info Data!A2 »Andel unge, der er i fritidsjob i området« er læst som B-0, men i planen hedder den »Andel unge, der er i fritidsjob i boligområdet« \(88 % ens\)\./,
    ),
  ]);
});

test("many of one table are one remark", () => {
  const written = labels.map((label) =>
    label.replace(/^(?:Andel|Antal)/, "$&et af").replace("Andelet", "Andelen"),
  );
  expect(foundIn(...written)).toEqual([
    expect.stringMatching(/^info Data!A2 4 af tabellens rækker \(B-0, B-1, B-2 og B-3\) hedder noget andet/),
  ]);
});

test("silent on case, spaces, hyphens, punctuation, footnotes, numbering and additions in brackets", () => {
  expect(
    foundIn(
      "ANDEL unge der er i fritids-job  i boligområdet4",
      "2.1 Antal børn i lektiecaféens åbne tilbud.",
      "Andel familier med tilknytning til beboerhuset (pct.)",
    ),
  ).toEqual([]);
});

test("Landsbyggefonden's indicators may differ in small words, not in others", () => {
  expect(foundIn("Andel 15-29-årige, som er sigtet mindst én gang")).toEqual([]);
  expect(foundIn("Andel 15-29-årige, der er sigtede mindst én gang i boligområdet")).toHaveLength(1);
});

test("silent on rows matched by their goal, and on parts of an indicator", () => {
  const data = dataSheet([
    ["Delmål", "Indikator", "2020", "2021"],
    ["Naboklager i afdelingerne reduceres", null, 99, 90],
    ["Flere bliver mentorer", null, 9, 9],
    ["Mål 1", "Antal børn i lektiecaféens åbne tilbud, samlet", 9, 8],
    ["Mål 1", "Antal børn i lektiecaféens åbne tilbud, total", 7, 8],
  ]);
  expect(found("label-differs", [plan, data])).toEqual([]);
});
