import { snapshotOf, type CellInput } from "../../test/snapshots";
import { findDataTables } from "./data-tables";

/** Each table as lines: its title, its columns with what they hold, and its rows with the figures read. */
function tables(rows: readonly (readonly CellInput[])[], more = {}): string[] {
  const [sheet] = snapshotOf([{ name: "Data", rows, ...more }]).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return findDataTables(sheet, []).flatMap((table) => [
    `# ${table.title?.text ?? ""}`,
    table.columns.map(({ header, kind, period }) => `${header}:${kind}${period?.year ?? ""}`).join(" | "),
    ...table.rows.map(
      ({ label, cells }) =>
        `${label}: ${cells.map(({ reading }) => reading.values[0]?.value ?? "–").join(" ")}`,
    ),
  ]);
}

test("zones or years as columns, a title above, the source below", () => {
  expect(
    tables([
      ["Børn i dagtilbud"],
      ["", 2019, 2020],
      ["Munkebo", "35,7%", "36,1%"],
      ["Skovparken", "-", 0.4],
      ["Kilde: LBF"],
    ]),
  ).toEqual([
    "# Børn i dagtilbud",
    ":label | 2019:figures2019 | 2020:figures2020",
    "Munkebo: 35.7 36.1",
    "Skovparken: – 0.4",
  ]);
});

test("two label columns, a department's number among them, and two lines of header", () => {
  expect(
    tables([
      ["Boligorg.", "Afd.", "Beboere", "Uden arbejde"],
      ["", "", "antal", "andel"],
      ["AAB", 9, 605, "29,6"],
      ["AAB", "Afd. 15", 549, "34,5"],
    ]),
  ).toEqual([
    "# ",
    "Boligorg.:label | Afd.:label | Beboere antal:figures | Uden arbejde andel:figures",
    "AAB · 9: 605 29.6",
    "AAB · Afd. 15: 549 34.5",
  ]);
});

test("short headers, school years and footnotes at a year; a row of words and counts is no header", () => {
  expect(
    tables([
      ["År", "2019/20", "2021*", "1. halvår 2022"],
      ["A", "Afd. 2: kr. 10,-", "Afd. 2: kr. 12,-", "Afd. 2: kr. 9,-"],
      ["B", "474, heraf 84 ungdomsboliger", "480", "481"],
    ]),
  ).toEqual([
    "# ",
    "År:label | 2019/20:figures2020 | 2021*:figures2021 | 1. halvår 2022:figures2022",
    "A: 10 12 9",
    "B: 474 480 481",
  ]);
});

test("hidden counts and numbers that cannot be read for certain are figures' cells", () => {
  expect(
    tables([
      ["Skole", "Elever", "Snit"],
      ["A", "< 5", "12.5"],
      ["B", "1-4", "13.5"],
      ["C", 12, "11.5"],
    ])[1],
  ).toBe("Skole:label | Elever:figures | Snit:figures");
});

test("a blank row or column parts two tables", () => {
  const rows = [
    ["Zone", "Antal", "", "Skole", "Elever"],
    ["A", 12, "", "X", 20],
    [],
    ["Zone", "Antal"],
    ["B", 13],
  ];
  expect(tables(rows).filter((line) => line.startsWith("#"))).toHaveLength(3);
});

test("texts alone are no table, nor are figures without a header", () => {
  expect(
    tables([
      ["Emne", "Tekst"],
      ["Mål", "At flere får job"],
    ]),
  ).toEqual([]);
  expect(
    tables([
      ["12", "13"],
      ["14", "15"],
    ]),
  ).toEqual([]);
});

test("what is read as something else is left out", () => {
  const [sheet] = snapshotOf([
    {
      name: "Data",
      rows: [
        ["Zone", "Antal"],
        ["A", 12],
      ],
    },
  ]).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  expect(findDataTables(sheet, [{ top: 0, left: 0, bottom: 1, right: 1 }])).toEqual([]);
});
