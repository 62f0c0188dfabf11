import { readPlanWorkbook } from "../../../plan";
import type { WorkbookSnapshot } from "../../../workbook/snapshot";
import { validate, type Finding } from "../..";
import { snapshotOf, type CellInput, type SheetInput } from "../../../../test/snapshots";
import { dataSheet, found, sentenceOf, today } from "../../../../test/validated-sheets";

const column = (header: string, ...cells: CellInput[]) =>
  dataSheet([[header], ...cells.map((cell) => [cell])]);

function findingsIn(sheets: readonly SheetInput[], workbook: Partial<WorkbookSnapshot> = {}): Finding[] {
  const snapshot = snapshotOf(sheets, workbook);
  const { findings } = validate({ snapshot, workbook: readPlanWorkbook(snapshot), today });
  return findings.filter(({ rule }) => rule === "contact-data");
}

test("the addresses of a sheet are one finding, its telephone numbers another", () => {
  const sheet = dataSheet([
    ["Navn", "Kontakt"],
    ["A.B.", "anne.berg@firma.dk"],
    ["C.D.", "cd@firma.dk, tlf. 22 34 56 78"],
    ["E.F.", "ring til 32 34 56 78"],
  ]);
  expect(found("contact-data", [sheet])).toEqual([
    "warning Data!B2 Arket (2 celler) indeholder 2 e-mailadresser (••••.••••@•••••.••). Slet det, der er personers eget, eller skriv en fælles postkasse eller en funktion i stedet, før filen sendes.",
    expect.stringMatching(/^warning Data!B3 Arket \(2 celler\) indeholder 2 telefonnumre \(•• •• •• ••\)\./),
  ]);
});

test("one that may be another number is a remark", () => {
  expect(found("contact-data", [column("Bemærkning", "Se 2234 5678 om sagen")])).toEqual([
    "info Data!A2 Cellen indeholder måske et telefonnummer (•••• ••••). Kontrollér, om det er en persons, og slet det i så fald, før filen sendes.",
  ]);
});

test.each([
  "info@kommune.dk",
  "aab@aab.dk",
  "bylivkolding@kolding.dk",
  "post@kolding.dk",
  "boligsocial.team@aab.dk",
  "bylivkolding@bylivkolding.dk",
])("%s is an organisation's", (address) => {
  expect(
    findingsIn([column("Parter", `Kommunen (${address})`, "Projektleder, boligsocial medarbejder")]),
  ).toEqual([]);
});

test.each(["mette.nyhus@kommune.dk", "mhol@kolding.dk", "ko@kolding.dk"])("%s is a person's", (address) => {
  expect(findingsIn([column("Kontakt", address)])).toHaveLength(1);
});

test("digits alone are telephone numbers below a word for one, as texts and as numbers", () => {
  expect(findingsIn([column("Telefon", 22345678, "32345678")])).toMatchObject([
    { severity: "warning", cell: "A2", related: [{ cell: "A3" }], params: { what: "phone", count: 2 } },
  ]);
  expect(findingsIn([column("Sagsnr.", 22345678, "32345678", "22 34 56 78")])).toEqual([]);
  expect(findingsIn([column("Tal", 22345678, "32345678", "22 345 678")])).toEqual([]);
});

test("figures are no telephone numbers, however they are written", () => {
  const sheet = dataSheet([
    ["Afdeling", "2021", "2022"],
    ["Afd. 21", 22345678, "22 345 678"],
    ["Afd. 22", 32345678, "22 34 56 78"],
  ]);
  expect(findingsIn([sheet])).toEqual([]);
});

test("comments, links, formulas, names and properties are looked through", () => {
  const sheet: SheetInput = {
    name: "Noter",
    rows: [["Ord"], [{ value: "skriv", formula: 'HYPERLINK("mailto:anne@berg.dk","skriv")' }]],
    sheet: {
      comments: [{ cell: "B2", author: "", text: "anne@berg.dk" }],
      links: [{ cell: "C2", target: "mailto:bo%2Eberg@firma.dk" }],
      visibility: "hidden",
    },
  };
  const properties = { Manager: "anne@berg.dk", category: "bo@berg.dk" };
  const [inWorkbook, onSheet, ...more] = findingsIn([sheet], { properties });
  expect(more).toEqual([]);
  expect(onSheet).toMatchObject({
    cell: "A2",
    related: [{ cell: "C2" }, { cell: "B2" }],
    params: { count: 3, place: { kind: "cell" }, hidden: true },
  });
  expect(inWorkbook).toMatchObject({
    sheet: "Noter",
    cell: "A1",
    params: { count: 2, place: { kind: "workbook" } },
  });
});

test("no finding repeats an address or a number, whatever is kept of it", () => {
  const findings = findingsIn([column("anne@berg.dk", "anne@berg.dk", "tlf. 22345678")]);
  expect(findings).toHaveLength(2);
  expect(JSON.stringify(findings)).not.toMatch(/anne|22345678/);
  expect(findings.map((finding) => sentenceOf(finding, "en")).join()).not.toMatch(/anne|2234/);
});
