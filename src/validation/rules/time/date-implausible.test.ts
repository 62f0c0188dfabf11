import fc from "fast-check";
import { dataSheet, found, planTable } from "../../../../test/validated-sheets";
import { implausibleDates } from "./implausible-dates";

const foundIn = (text: string, ...more: readonly string[]) =>
  found("date-implausible", [dataSheet([[text], ...more.map((each) => [each])])]).map((finding) =>
    finding.replace(/^warning Data!A1 /, ""),
  );

test("years, months and days that do not exist, and what is most likely meant", () => {
  expect(foundIn("12 Kilde: VIVE, tabel 1.8 (2015-1018 midlerne).")).toEqual([
    "»2015-1018« har et årstal, der ikke kan være rigtigt. Mente du »2015-2018«?",
  ]);
  expect(foundIn("IE ikke vestlige >50 pct. (1/12020)")).toEqual([
    "»1/12020« mangler tegnet mellem måned og år. Mente du »1/1-2020«?",
  ]);
  expect(foundIn("Opgjort 31/13-2022")).toEqual(["»31/13-2022« har en måned, der ikke findes. Ret datoen."]);
  expect(foundIn("Opgjort 31/11-2022")).toEqual(["»31/11-2022« er en dag, der ikke findes. Ret datoen."]);
  expect(foundIn("Helhedsplan 2025-2021")).toEqual([
    "»2025-2021« slutter, før det begynder. Mente du »2021-2025«?",
  ]);
});

test.each([
  ["Tal ultimo 20222", "ultimo 2022"],
  ["Boliger i år 1022", "år 2022"],
  ["1. halvår 2202", "1. halvår 2022"],
  ["Status for marts 2202", "marts 2022"],
  ["Målt i 20222.", "i 2022"],
  ["Opgjort 1/1-2202", "1/1-2022"],
  ["Opgjort pr. 1. januar 20222", "1. januar 2022"],
  ["Opgjort 12/31/2022", "31/12/2022"],
  ["Perioden 2021–2204", "2021-2024"],
  ["Skoleåret 2022/21", "Skoleåret 2021/22"],
])("%s", (text, meant) => {
  expect(foundIn(text)).toEqual([expect.stringContaining(`Mente du »${meant}«?`)]);
});

test.each(["30. februar 2022", "31.06.2022", "2022-13-01", "29/2-2023", "31-04-2023"])(
  "%s is no date",
  (text) => {
    expect(foundIn(`Opgjort ${text}`)).toHaveLength(1);
  },
);

test.each([
  "Kilde: VIVE, tabel 1.30 (2018-2019) for 18-29-årige",
  "Skoleåret 2021/22, 1-5-årige, 1/1-2020 og 31/12 2022",
  "CVR 20222202, tlf. 2015-1018, sagsnr. 2015-1018, EAN 5798005310198",
  "1022 boliger, ultimo 1022 borgere, 2.228 unge i 1022 familier",
  "Afd. 21/22-2022 og afd. 31/11 2022, uge 1/52-2022, 1/3 af 2022",
  "Udvikling 2022-2021 og forskel 2022-2019",
  "2022 - 2021 - 2020",
  "Opført i 1972, grundlagt i 1898, 2200 København, version 2.0.1",
  "Over 18 år 1022, fra 2025 til 2021 personer, 2022-1500 kr.",
  "29. februar 2024, 01.10.21 – 30.09.25, 010122-2202",
  "rapport_2022-2021.pdf, www.kolding.dk/2015-1018/tal",
])("silent on %s", (text) => {
  expect(foundIn(text)).toEqual([]);
});

test("the same slip is told once per sheet", () => {
  expect(foundIn("8 Kilde (2015-1018)", "9 Kilde (2015-1018)")).toHaveLength(1);
});

test("a footnote glued to a year is no slip", () => {
  expect(foundIn("Målt ultimo 20222", "2 Uden Munkebo.")).toEqual([]);
});

test("headers among years", () => {
  const label = "Antal klager";
  const plan = planTable("Indikatorer", [{ Id: "S-1", Indikator: label, Enhed: "antal" }]);
  const data = dataSheet([
    ["Indikator", 2020, 2021, 2202],
    [label, 90, 80, 70],
  ]);
  const others = dataSheet(
    [
      ["Afdeling", 2020, 20211, 2022],
      ["Parken", 554, 560, 571],
    ],
    "Beboere",
  );
  expect(found("date-implausible", [plan, data, others])).toEqual([
    "warning Data!D1 »2202« har et årstal, der ikke kan være rigtigt. Mente du »2022«?",
    "warning Beboere!C1 »20211« har et årstal, der ikke kan være rigtigt. Mente du »2021«?",
  ]);
});

test("a year that breaks the order of its row, one slip from the year its place asks for", () => {
  const header = (...years: readonly number[]) => [
    dataSheet([
      ["Afdeling", ...years],
      ["Parken", 554, 560, 571],
    ]),
  ];
  expect(found("date-implausible", header(2020, 2012, 2022))).toEqual([
    "warning Data!C1 »2012« har et årstal, der ikke kan være rigtigt. Mente du »2021«?",
  ]);
  for (const years of [
    [2018, 2019, 2021],
    [2022, 2021, 2020],
    [2021, 2021, 2022],
    [2016, 2003, 2038],
  ])
    expect(found("date-implausible", header(...years))).toEqual([]);
});

test("silent on figures that look like years", () => {
  const rows = [
    ["Afdeling", 2020, 2021, 2022],
    ["Parken", 2018, 2019, 2030],
    ["Vejen", 2011, 2021, 20222],
  ];
  expect(found("date-implausible", [dataSheet(rows)])).toEqual([]);
});

test("silent on the skema's own sheets and on findings that were accepted", () => {
  const skema = { name: "2022 Forside", rows: [["Kilde (2015-1018)"]], skema: true };
  const accepted = planTable("Accepterede fund", [{ Regel: "date-implausible", Værdi: "2015-1018" }]);
  expect(found("date-implausible", [skema, accepted])).toEqual([]);
});

test("whatever a text holds, what is found stands in it", () => {
  const digits = fc.string({ unit: fc.constantFrom(...Array.from("0123456789/-. år")), maxLength: 40 });
  const context = { window: { least: 2004, most: 2039 }, footnotes: new Set<string>() };
  fc.assert(
    fc.property(fc.oneof(digits, fc.string({ unit: "binary" })), (text) => {
      for (const date of implausibleDates(text, context)) expect(text).toContain(date.text);
    }),
  );
});
