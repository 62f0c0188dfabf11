import { dataSheet, found, planTable } from "../../../../test/validated-sheets";
import type { SheetInput } from "../../../../test/snapshots";
import type { SheetSnapshot } from "../../../workbook/snapshot";

const labels = ["Andel unge i job", "Antal klager", "Antal kurser", "Antal deltagere"];
const plan = planTable(
  "Indikatorer",
  labels.map((label, index) => ({ Id: `B-${index}`, Indikator: label })),
);
const data = (sheet: Partial<SheetSnapshot>): SheetInput => ({
  ...dataSheet([
    ["Indikator", "2019", "2020", "2021"],
    ...labels.map((label) => [label, 5, 6, 7]),
    [],
    ["Kilde: Jobcentret"],
  ]),
  sheet,
});

test("a hidden sheet whose numbers are used, and one whose numbers are not", () => {
  expect(found("hidden-data", [plan, data({ visibility: "hidden" })])).toEqual([
    "warning Data!A1 Arket »Data« er skjult, men dets tal bruges. Vis arket, eller slet det, hvis det ikke gælder.",
  ]);
  const other = dataSheet(
    [
      ["Zone", "2019"],
      ["A", 5],
      ["B", 6],
    ],
    "Zoner",
  );
  expect(found("hidden-data", [plan, data({}), { ...other, sheet: { visibility: "veryHidden" } }])).toEqual([
    expect.stringMatching(/^info Zoner!A1 .* indeholder tal, som ikke bruges/),
  ]);
});

test("a hidden sheet with a plan table", () => {
  const hidden = {
    ...planTable("Budget", [{ Indsatsområde: "I alt", "I alt": 5 }]),
    name: "Økonomi",
    sheet: { visibility: "hidden" as const },
  };
  expect(found("hidden-data", [plan, hidden])).toEqual([
    expect.stringMatching(
      /^warning Økonomi!A1 Arket »Økonomi« er skjult, men det, der står i »Budget«, bruges/,
    ),
  ]);
});

test("hidden rows and columns of a table, once per sheet", () => {
  expect(found("hidden-data", [plan, data({ hiddenRows: [1, 2, 4], hiddenColumns: [2] })])).toEqual([
    "warning Data!A2 På arket »Data« er rækkerne 2-3 og 5 og kolonne C skjult, men det, der står der, bruges. Vis det skjulte, eller slet det, hvis det ikke gælder.",
  ]);
  expect(found("hidden-data", [{ ...plan, sheet: { hiddenColumns: [3] } }])).toEqual([
    expect.stringMatching(/^warning Indikatorer!D2 .* kolonne D skjult/),
  ]);
});

test("rows behind a filter are a remark of their own", () => {
  expect(
    found("hidden-data", [plan, data({ hiddenRows: [1, 2], hiddenColumns: [3], filtered: true })]),
  ).toEqual([
    expect.stringMatching(/^warning Data!D2 På arket »Data« er kolonne D skjult/),
    "info Data!A2 Et filter på arket »Data« skjuler rækkerne 2-3, men det, der står der, bruges alligevel. Ryd filteret, så alt kan ses.",
  ]);
  const [table] = plan.tables ?? [];
  const area = { top: 0, left: 0, bottom: 4, right: 13 };
  const filtered = {
    name: table?.name ?? "",
    area,
    hasHeaderRow: true,
    hasTotalsRow: false,
    columns: [],
    filtered: true,
  };
  expect(found("hidden-data", [{ ...plan, sheet: { hiddenRows: [2], tables: [filtered] } }])).toEqual([
    expect.stringMatching(/^info Indikatorer!A3 Et filter .* skjuler række 3/),
  ]);
});

test("silent outside the tables, on blank lines, and on skema sheets", () => {
  expect(found("hidden-data", [plan, data({ hiddenRows: [5, 6, 40], hiddenColumns: [4, 200] })])).toEqual([]);
  expect(found("hidden-data", [{ ...plan, sheet: { hiddenColumns: [6] } }])).toEqual([]);
  expect(
    found("hidden-data", [plan, { ...data({ visibility: "hidden", hiddenRows: [1] }), skema: true }]),
  ).toEqual([]);
});

test("silent on tables whose numbers are not used, on settings and on hidden lists", () => {
  const foreign = {
    ...dataSheet(
      [
        ["Indikator", "2020"],
        ["Antal boliger", 5],
      ],
      "Boliger",
    ),
    sheet: { hiddenRows: [1] },
  };
  const settings = {
    ...planTable("Indstillinger", [{ Nøgle: "Udsving i befolkning", Værdi: 12 }]),
    sheet: { visibility: "hidden" as const },
  };
  const list = { ...dataSheet([["op"], ["ned"]], "Lister"), sheet: { visibility: "hidden" as const } };
  expect(found("hidden-data", [plan, foreign, settings, list])).toEqual([]);
});
