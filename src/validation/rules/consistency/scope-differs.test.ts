import type { CellInput } from "../../../../test/snapshots";
import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const label = "Andel unge i job";
const place = planTable("Plan", [
  { Felt: "Navn", Værdi: "Nyvang" },
  { Felt: "Kommune", Værdi: "Nyby Kommune" },
]);
const header = ["Indikator", "Baseline boligområde", "Baseline kommune", "Baseline år", "2021", "2022"];

interface Row {
  readonly area?: CellInput;
  readonly comparison?: CellInput;
  readonly chosen?: string;
  readonly breakdown?: string;
}

const planWith = (...rows: readonly Row[]) =>
  planTable(
    "Indikatorer",
    rows.map(({ area = "55%", comparison = null, chosen = null, breakdown = null }, index) => ({
      Id: `B-${index + 1}`,
      Indikator: index === 0 ? label : `${label} nummer ${index + 1}`,
      Enhed: "%",
      "Baseline boligområde": area,
      "Baseline kommune": comparison,
      Sammenligning: chosen,
      "Baseline år": 2019,
      Opgørelse: breakdown,
    })),
  );

describe("a comparison's cell", () => {
  test("holds the whole country's figure under a header that says the municipality", () => {
    const data = dataSheet([header, [label, "55%", "80 % (Hele landet)", 2019, "56%", "57%"]]);
    expect(found("scope-differs", [place, planWith({}), data])).toEqual([
      "error Data!C2 Tallet er for »Hele landet«, men planen sammenligner med kommunen. Skriv tallet for kommunen, eller ret Sammenligning, hvis planen sammenligner med »Hele landet«.",
    ]);
  });

  test("holds other plans' figure alone, in plan and sheet: told once, and doubted where Sammenligning may have been forgotten", () => {
    const open = [
      "Indikator",
      "Baseline boligområde",
      "Baseline kommune (evt. andet)",
      "Baseline år",
      "2021",
    ];
    const data = dataSheet([open, [label, "55%", "73%\n(Alle 66 hhp)2", 2019, "56%"]]);
    expect(found("scope-differs", [place, planWith({ comparison: "73% (Alle 66 hhp)" }), data])).toEqual([
      expect.stringMatching(
        /^warning Indikatorer!J2 Tallet er for »Alle 66 hhp«, men planen sammenligner med kommunen/,
      ),
    ]);
  });

  test("holds another municipality's figure, or the area's own", () => {
    const data = (cell: string) => dataSheet([header, [label, "55%", cell, 2019, "56%", "57%"]]);
    expect(found("scope-differs", [place, planWith({}), data("Gammelby Kommune: 71 %")])).toEqual([
      expect.stringMatching(/^error Data!C2 Tallet er for »Gammelby Kommune«/),
    ]);
    expect(found("scope-differs", [place, planWith({}), data("Nyvang: 55 %")])).toEqual([
      expect.stringMatching(/^error Data!C2 Tallet er for »Nyvang«/),
    ]);
  });

  test("is doubted only, where no other cell sides with an explicit Sammenligning", () => {
    const open = [
      "Indikator",
      "Baseline boligområde",
      "Baseline kommune (evt. andet)",
      "Baseline år",
      "2021",
    ];
    const plan = planWith({ comparison: "Nyby Kommune: 71%", chosen: "Alle hhp" });
    const data = (year: string) => dataSheet([open, [label, "55%", "Nyby Kommune: 71%", 2019, year]]);
    expect(found("scope-differs", [place, plan, data("56%")])).toEqual([
      expect.stringMatching(
        /^warning Indikatorer!J2 Tallet er for »Nyby Kommune«, men planen sammenligner med »Alle hhp«/,
      ),
    ]);
    expect(found("scope-differs", [place, plan, data("56%\n(Alle hhp 74%)")])).toEqual([
      expect.stringMatching(/^error Indikatorer!J2/),
    ]);
  });

  test("is right where it names the one chosen, whatever else it holds", () => {
    const data = (cell: string) =>
      dataSheet([header, [label, "55%", cell, 2019, "56%\n(Kommune 70%)", "57%"]]);
    for (const cell of [
      "71%",
      "Nyby Kommune: 71 %",
      "73%\n(Alle 66 hhp)2\nNyby Kommune: 88,5%",
      "Meget godt: 60%\nGodt: 40%",
      "Gennemsnit: 71%",
      "Data tilgængelig ultimo 2025",
    ])
      expect(found("scope-differs", [place, planWith({ comparison: "71%" }), data(cell)])).toEqual([]);
  });

  test("is right where the plan has chosen it, though the header says kommune", () => {
    const data = dataSheet([header, [label, "55%", "73% (Alle 66 hhp)", 2019, "56%\n(Alle hhp 74%)", "57%"]]);
    const plan = planWith({ comparison: "73% (Alle 66 hhp)", chosen: "Alle hhp" });
    expect(found("scope-differs", [place, plan, data])).toEqual([]);
  });

  test("is not doubted where nothing is known of the plan's Sammenligning", () => {
    const data = dataSheet([header, [label, "55%", "73% (Alle hhp)", 2019, "56%", "57%"]]);
    expect(found("scope-differs", [place, planWith({ chosen: "VIVEs kontrolgruppe" }), data])).toEqual([]);
  });
});

describe("the area's cell", () => {
  test("holds the municipality's figure alone", () => {
    const data = dataSheet([header, [label, "Nyby Kommune: 71 %", "71%", 2019, "56%", "57%"]]);
    expect(found("scope-differs", [place, planWith({}), data])).toEqual([
      "error Data!B2 Cellen er boligområdets, men har kun et tal for »Nyby Kommune«. Skriv boligområdets tal, eller flyt tallet til sammenligningens kolonne.",
    ]);
    const year = dataSheet([header, [label, "55%", "71%", 2019, "56%\n(Kommune 70%)", "Kommune 72 %"]]);
    expect(found("scope-differs", [place, planWith({}), year])).toEqual([
      expect.stringMatching(/^warning Data!F2 Cellen er boligområdets/),
    ]);
  });

  test("says itself that the area has no figure", () => {
    const data = dataSheet([header, [label, "55%", "71%", 2019, "56%", "- (Kommune 72%)"]]);
    expect(found("scope-differs", [place, planWith({}), data])).toEqual([]);
  });

  const mixed = "55%\nSøparken: 50%\nEnghaven: 60%";

  test("holds one part alone where the rest is of the whole", () => {
    const data = dataSheet([header, [label, mixed, "71%", 2019, "56%", "Søparken: 58 %"]]);
    expect(found("scope-differs", [place, planWith({ area: mixed }), data])).toEqual([
      "warning Data!F2 Tallet er kun for »Søparken«, mens indikatorens andre tal er for hele området. Skriv tallet for hele området, eller vælg delen i Opgørelse.",
    ]);
    const departments = planTable("Områder", [
      { Kvarter: "Nord", Boligorganisation: "Bo", Afdeling: 21 },
      { Kvarter: "Syd", Boligorganisation: "Bo", Afdeling: 22 },
    ]);
    const one = dataSheet([header, [label, "55%", "71%", 2019, "56%", "Afd. 22: 58 %"]]);
    expect(found("scope-differs", [place, planWith({}), departments, one])).toEqual([
      expect.stringMatching(/^warning Data!F2 Tallet er kun for »Afd\. 22«/),
    ]);
  });

  test("may hold the part that the plan has chosen, several parts, or an answer", () => {
    const data = (cell: string) => dataSheet([header, [label, mixed, "71%", 2019, "56%", cell]]);
    const chosen = planWith({ area: mixed, breakdown: "Søparken" });
    expect(found("scope-differs", [place, chosen, data("Søparken: 58 %")])).toEqual([]);
    const plan = planWith({ area: mixed });
    expect(found("scope-differs", [place, plan, data("Søparken: 58 %\nEnghaven: 61 %")])).toEqual([]);
    expect(found("scope-differs", [place, plan, data("Meget godt: 58 %")])).toEqual([]);
    expect(found("scope-differs", [place, plan, data("Kommunal ungdomsklub: 58 %")])).toEqual([]);
  });
});

describe("a column's header", () => {
  const other = ["Indikator", "Baseline boligområde", "Baseline øvrige\nhhp", "Baseline år", "2021"];
  const second = `${label} nummer 2`;

  test("names another comparison than the plan has chosen for its rows", () => {
    const data = dataSheet([other, [label, "55%", "71%", 2019, "56%"], [second, "55%", "72%", 2019, "56%"]]);
    expect(found("scope-differs", [place, planWith({}, {}), data])).toEqual([
      "warning Data!C1 Kolonnen hedder »Baseline øvrige hhp« (Data!C1), men planen sammenligner B-1 og B-2 med kommunen. Ret Sammenligning, hvis overskriften har ret; ret ellers overskriften og kontrollér tallene.",
    ]);
  });

  test("is right for most rows: then Sammenligning is wrong for the others", () => {
    const third = `${label} nummer 3`;
    const rows = [label, second, third].map((text) => [text, "55%", "71%", 2019, "56%"]);
    const plan = planWith({ chosen: "Øvrige hhp" }, { chosen: "Alle hhp" }, { chosen: "Øvrige hhp" });
    expect(found("scope-differs", [place, plan, dataSheet([other, ...rows])])).toEqual([
      expect.stringMatching(/^warning Indikatorer!K3 Kolonnen .* sammenligner B-2 med »Alle hhp«/),
    ]);
  });

  test("is worth a remark where the column holds no figures", () => {
    const data = dataSheet([other, [label, "55%", "-", 2019, "56%"]]);
    expect(found("scope-differs", [place, planWith({}), data])).toEqual([
      expect.stringMatching(/^info Data!C1/),
    ]);
  });

  test("says nothing against a further column of the chosen comparison", () => {
    const both = ["Indikator", "Baseline boligområde", "Baseline kommune", "Baseline alle hhp", "2021"];
    const data = dataSheet([both, [label, "55%", "71%", "73%", "56%"]]);
    expect(found("scope-differs", [place, planWith({}), data])).toEqual([]);
  });

  test("is right where it names the one chosen, or leaves it open", () => {
    const row = [label, "55%", "71%", 2019, "56%"];
    expect(
      found("scope-differs", [place, planWith({ chosen: "Øvrige hhp" }), dataSheet([other, row])]),
    ).toEqual([]);
    const open = ["Indikator", "Baseline boligområde", "Evt. anden baseline", "Baseline år", "2021"];
    expect(
      found("scope-differs", [place, planWith({ chosen: "Politikreds" }), dataSheet([open, row])]),
    ).toEqual([]);
  });
});

test("the years of a survey differ between plan and sheet: told once for all its indicators", () => {
  const plan = planWith({ area: "72% (Nyvang 2018-2022)" }, { area: "24% (Nyvang 2018-2022)" });
  const data = dataSheet([
    header,
    [label, "72%\n(Nyvang 2018-20211)", "71%", 2018, "74%", "75%"],
    [`${label} nummer 2`, "24%\n(Nyvang 2018-2021)", "25%", 2018, "26%", "27%"],
  ]);
  expect(found("scope-differs", [place, plan, data])).toEqual([
    "warning Data!B2 Baseline er fra 2018-2021 her, men fra 2018-2022 i planen (Indikatorer!I2). Ret de årstal, der er forkerte.",
  ]);
  const same = dataSheet([header, [label, "72%\n(Nyvang 2018-2022)", "71%", 2018, "74%", "75%"]]);
  expect(found("scope-differs", [place, plan, same])).toEqual([]);
});

test("a baseline to compare with where the plan compares with nothing", () => {
  expect(found("scope-differs", [place, planWith({ comparison: "71%", chosen: "ingen" })])).toEqual([
    "warning Indikatorer!K2 Sammenligning er »ingen«, men B-1 har en baseline at sammenligne med (Indikatorer!J2). Skriv, hvem den gælder, eller slet den.",
  ]);
  expect(found("scope-differs", [place, planWith({ comparison: "-", chosen: "ingen" })])).toEqual([]);
});

describe("Sammenligning", () => {
  const years = dataSheet([
    ["Indikator", "2020", "2021"],
    [label, "56%\n(Kommune 70%)", "57%\n(Kommune 71%)"],
  ]);

  test("is contradicted by every year, before a baseline that names nobody", () => {
    const plan = planWith({ comparison: "71%", chosen: "Alle hhp" });
    expect(found("scope-differs", [place, plan, years])).toEqual([
      "warning Indikatorer!K2 Planen sammenligner B-1 med »Alle hhp«, men tallene er for »Kommune« i 2020 og 2021. Ret Sammenligning, hvis det er dem, planen sammenligner med; find ellers tallene for »Alle hhp«.",
    ]);
    expect(found("comparison-changes", [place, plan, years])).toEqual([]);
  });

  test("was forgotten where all years name another population", () => {
    const data = dataSheet([
      ["Indikator", "2020", "2021"],
      [label, "56%\n(Alle hhp 70%)", "57%\n(Alle helhedsplaner 71%)"],
    ]);
    expect(found("scope-differs", [place, planWith({}), data])).toEqual([
      expect.stringMatching(
        /^warning Indikatorer!K2 Planen sammenligner B-1 med kommunen, men tallene er for »Alle hhp«/,
      ),
    ]);
  });

  test("is right where a year names the one chosen", () => {
    expect(found("scope-differs", [place, planWith({ comparison: "71%" }), years])).toEqual([]);
    const both = dataSheet([
      ["Indikator", "2020", "2021"],
      [label, "56%\n(Kommune 70%)", "57%\n(Alle hhp 71%)"],
    ]);
    expect(found("scope-differs", [place, planWith({ chosen: "Alle hhp" }), both])).toEqual([]);
  });
});

test("answers in a column of another population are no parts of the area", () => {
  const answers = (police: number) => `Politi: ${police}%\nDomstole: 79%`;
  const data = dataSheet([
    ["Indikator", "Baseline boligområde", "Baseline alle hhp", "Baseline år", "2021", "2021 Alle hhp"],
    [label, answers(81), answers(80), 2018, answers(82), answers(83)],
  ]);
  const plan = planWith({ area: answers(81), comparison: answers(80), chosen: "Øvrige hhp" });
  expect(found("scope-differs", [place, plan, data])).toEqual([expect.stringMatching(/^warning Data!C1/)]);
  for (const other of ["baseline-differs", "comparison-not-measured"] as const)
    expect(found(other, [place, plan, data])).toEqual([]);
});
