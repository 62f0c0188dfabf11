import { dataSheet, found, planTable } from "../../../../test/validated-sheets";
import type { CellInput } from "../../../../test/snapshots";

const rule = "star-without-footnote";
const label = "Antal klager";
const plan = planTable("Indikatorer", [{ Id: "S-1", Indikator: label, Enhed: "antal" }]);
const header = ["Indikator", "Baseline år", "2021", "2022"];
const sheet = (figures: readonly CellInput[], ...notes: readonly CellInput[]) =>
  dataSheet([header, [label, 2019, ...figures], [], ...notes.map((note) => [note])]);

test("stars without a note, once per sheet and number of stars", () => {
  expect(found(rule, [plan, sheet(["*", "12*"])])).toEqual([
    "warning Data!C2 Cellen er kun »*«, men arket har ingen note, der begynder med * (det gælder 2 celler). Skriv under tabellen, hvad stjernen betyder, eller fjern den.",
  ]);
  expect(found(rule, [plan, sheet(["72 %**", "12*"], "* Færre end fem")])).toEqual([
    expect.stringMatching(
      /^warning Data!C2 »72 %\*\*« henviser til en note med \*\*, men arket har ingen note/,
    ),
  ]);
});

test("in a data table's header and in the plan's Status", () => {
  const zones = dataSheet([
    ["Zone", "Antal klager*"],
    ["Øst", 12],
    ["Vest", 13],
  ]);
  expect(found(rule, [zones])).toEqual([expect.stringMatching(/^warning Data!B1 »Antal klager\*«/)]);
  const status = planTable("Status", [{ "Succeskriterie id": "A-1", Periode: "2023H1", Status: "*" }]);
  expect(found(rule, [status])).toEqual([expect.stringMatching(/^warning Status!C2 Cellen er kun »\*«/)]);
});

test.each([
  "* Færre end fem",
  "*Færre end fem",
  "Kilde: LBF. * Foreløbige tal",
  "Note: * = diskretion",
  "Kilde: LBF, * foreløbige tal",
  "Tallene er indsamlet i maj * Uden Munkebo",
  "(* foreløbig)",
  "Kilde: LBF\n* foreløbig",
])("silent where a note tells: %s", (note) => {
  expect(found(rule, [plan, sheet(["*", "12*"], note)])).toEqual([]);
});

test("silent where a comment tells, where stars make words stand out, and outside the tables", () => {
  const commented = {
    ...sheet(["*", 12]),
    sheet: { comments: [{ cell: "C2", author: "AB", text: "Færre end fem" }] },
  };
  expect(found(rule, [plan, commented])).toEqual([]);
  expect(found(rule, [plan, sheet([12, "**vigtigt**"])])).toEqual([]);
  expect(found(rule, [plan, sheet([12, 13], null, null, "*****")])).toEqual([]);
});
