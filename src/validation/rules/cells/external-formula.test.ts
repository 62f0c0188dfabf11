import { snapshotOf, type SheetInput } from "../../../../test/snapshots";
import { dataSheet, found, sentenceOf, today } from "../../../../test/validated-sheets";
import { readPlanWorkbook } from "../../../plan";
import { validate } from "../../validate";
import { outsideWorkbooks } from "./formulas/outside-workbooks";

const link = (formula: string) => ({ value: 12, formula });
const rule = "external-formula";

test("formulas to another workbook, once per sheet and workbook", () => {
  const data = dataSheet([
    ["Zone", "2021", "2022"],
    ["Øst", link("[1]Ark1!A1"), link("'C:\\mappe\\[Kommunetal.xlsx]Ark 1'!B2")],
    ["Vest", link("[1]Ark1!A2*100"), 14],
  ]);
  const other = dataSheet(
    [
      ["Zone", "2022"],
      ["Øst", link("[1]Ark1!A1")],
    ],
    "Andet",
  );
  expect(found(rule, [data, other])).toEqual([
    "warning Data!B2 2 formler på arket henter tal fra en anden projektmappe ([1]), som modtageren ikke har. Sæt tallene ind som værdier, og skriv kilden ved siden af.",
    expect.stringMatching(/^warning Data!C2 Formlen henter tal .*\(Kommunetal\.xlsx\)/),
    expect.stringMatching(/^warning Andet!B2 Formlen henter tal/),
  ]);
});

test("names of the workbook and of a sheet", () => {
  const data: SheetInput = {
    ...dataSheet([
      ["Zone", "2022"],
      ["Øst", 12],
    ]),
    sheet: { names: [{ name: "Rate", formula: "'[Satser.xlsx]2022'!$B$2", hidden: false }] },
  };
  const names = [
    { name: "Kommunetal", formula: "[2]Ark1!$A$1:$A$9", hidden: true },
    { name: "Zoner", formula: "Data!$A$2:$A$9", hidden: false },
  ];
  const snapshot = snapshotOf([dataSheet([["Forside"]], "Forside"), data], { names });
  const { findings } = validate({ snapshot, workbook: readPlanWorkbook(snapshot), today });
  const own = findings.filter((finding) => finding.rule === rule);
  expect(own.map((finding) => `${finding.sheet}!${finding.cell} ${sentenceOf(finding, "da")}`)).toEqual([
    expect.stringMatching(/^Forside!A1 Navnet »Kommunetal« peger på en anden projektmappe \(\[2\]\)/),
    expect.stringMatching(/^Data!A1 Navnet »Rate« peger på en anden projektmappe \(Satser\.xlsx\)/),
  ]);
});

test.each([
  ["[1]Ark!A1", ["[1]"]],
  ["'[Bog1.xlsx]Ark 1'!A1+'[Bog1.xlsx]Ark 2'!A1", ["Bog1.xlsx"]],
  ["'C:\\mappe\\[b.xlsx]Ark'!A1", ["b.xlsx"]],
  ["'C:\\mappe\\b.xlsx'!Navn", ["b.xlsx"]],
  ["'https://firma.sharepoint.com/delt/[b.xlsx]Ark'!A1", ["b.xlsx"]],
  ["SUM([b.xlsx]Ark!A1:A9)", ["b.xlsx"]],
  ["SUM([2]Ark1:Ark3!A1)", ["[2]"]],
  ["[1]!Navn", ["[1]"]],
  ["Excel|Bog1!R1C1", ["Bog1"]],
  ["WinWord|'C:\\mappe\\brev.docx'!Felt", ["brev.docx"]],
])("%s points outside", (formula, workbooks) => {
  expect(outsideWorkbooks(formula)).toEqual(workbooks);
});

test.each([
  "Tabel1[Kolonne]",
  "SUM(Tabel1[[#All],[x]])",
  "Tabel1[[#This Row],[Andel [%]]]*Ark2!A1",
  "[@Kolonne]+Ark2!A1",
  "[@[Antal unge]]/[Antal]",
  '"se [1]Ark!A1 og C:\\mappe\\"&A1',
  "'Ark 1'!A1/'Ole''s ark'!B2",
  "SUM(Ark1:Ark3!A1)",
  "[0]!Navn",
  "A1/B1",
  'HHP.INDIKATOR(HHP_Indikatorer[#All],"LBF-1","Måltal")',
])("%s stays inside", (formula) => {
  expect(outsideWorkbooks(formula)).toEqual([]);
});
