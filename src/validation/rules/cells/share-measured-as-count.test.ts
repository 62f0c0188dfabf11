import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const header = ["Indikator", "Baseline boligområde", "Baseline år", "2021"];

test("a share measured in full-year persons, and a count measured in per cent", () => {
  const plan = planTable("Indikatorer", [
    { Id: "B-1", Indikator: "Andelen af unge i målgruppen falder", Enhed: "helårspersoner" },
    { Id: "S-1", Indikator: "Antal frivillige", Enhed: "%" },
  ]);
  expect(found("share-measured-as-count", [plan])).toEqual([
    expect.stringMatching(/^warning Indikatorer!D2 .* lover en andel, men tallene er helårspersoner/),
    expect.stringMatching(/^warning Indikatorer!D3 .* lover et antal, men tallene er procent/),
  ]);
});

test("silent on shares in per cent, counts in numbers, and words that only begin alike", () => {
  const plan = planTable("Indikatorer", [
    { Id: "B-1", Indikator: "Andel unge i job", Enhed: "%" },
    { Id: "S-1", Indikator: "Antal frivillige", Enhed: "antal" },
    { Id: "S-2", Indikator: "Andelsboliger i kvarteret", Enhed: "boliger" },
  ]);
  const data = dataSheet([header, ["Andel unge i job", "55% (Antal: 628)", 2019, "56% (Antal: 640)"]]);
  expect(found("share-measured-as-count", [plan, data])).toEqual([]);
});

test("silent on words that promise both, and on counts with their shares", () => {
  const plan = planTable("Indikatorer", [
    { Id: "B-1", Indikator: "Antal og andel unge i job", Enhed: "%" },
    { Id: "S-1", Indikator: "Antal frivillige", Enhed: "%" },
  ]);
  const data = dataSheet([header, ["Antal frivillige", "12 personer", 2019, "14 personer"]]);
  expect(found("share-measured-as-count", [plan, data])).toEqual([]);
});

test("silent on a count that is given in per cent by its own words", () => {
  const plan = planTable("Indikatorer", [
    { Id: "S-1", Indikator: "Antal stemmer i procent af de stemmeberettigede", Enhed: "%" },
    { Id: "S-2", Indikator: "Antal trygge beboere (%)", Enhed: "%" },
  ]);
  expect(found("share-measured-as-count", [plan])).toEqual([]);
});
