import { readPlanWorkbook } from "../../../plan";
import type { WorkbookSnapshot } from "../../../workbook/snapshot";
import { validate, type Finding } from "../..";
import { createContext } from "../../context";
import { rule } from "./cpr-number";
import { snapshotOf, type CellInput, type SheetInput } from "../../../../test/snapshots";
import { dataSheet, found, sentenceOf, today } from "../../../../test/validated-sheets";

const checked = "070761-4285";
const unchecked = "070761-4286";
const column = (header: string, ...cells: CellInput[]) =>
  dataSheet([[header], ...cells.map((cell) => [cell])]);

function findingsIn(sheets: readonly SheetInput[], workbook: Partial<WorkbookSnapshot> = {}): Finding[] {
  const snapshot = snapshotOf(sheets, workbook);
  const { findings } = validate({ snapshot, workbook: readPlanWorkbook(snapshot), today });
  return findings.filter(({ rule }) => rule === "cpr-number");
}

const told = (findings: readonly Finding[]) =>
  findings.map(
    (finding) => `${finding.severity} ${finding.sheet}!${finding.cell} ${sentenceOf(finding, "da")}`,
  );

test("in a text, masked and with what to do", () => {
  expect(
    found("cpr-number", [
      dataSheet([
        ["Navn", "Bemærkning"],
        ["A.B.", `Født ${checked}, flyttet`],
      ]),
    ]),
  ).toEqual([
    "error Data!B2 Cellen indeholder et CPR-nummer (••••••-••••). Slet det, før filen gemmes eller sendes: en projektmappe til Landsbyggefonden må ikke indeholde CPR-numre.",
  ]);
});

test("how sure it is, is said in words", () => {
  const [likely] = told(findingsIn([column("Bemærkning", unchecked)]));
  const [possible] = told(findingsIn([column("Bemærkning", "Se 070761 4286 om det")]));
  expect(likely).toMatch(/^error .* indeholder sandsynligvis et CPR-nummer/);
  expect(possible).toMatch(/^warning .* indeholder måske et CPR-nummer .* Kontrollér det/);
});

test("a column of participants is one finding, with the others related", () => {
  const [finding, ...more] = findingsIn([column("CPR-nr.", checked, 707614285, "ukendt", "0707614286")]);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    severity: "error",
    cell: "A2",
    related: [
      { sheet: "Data", cell: "A3" },
      { sheet: "Data", cell: "A5" },
    ],
    subject: { id: "Data", column: "CPR-nr.", value: "3 × ••••••-••••" },
  });
  expect(told(finding === undefined ? [] : [finding])).toEqual([
    expect.stringContaining("Kolonnen (3 celler) indeholder 3 CPR-numre"),
  ]);
});

describe("wherever it stands", () => {
  const rows: CellInput[][] = [["Ord"], ["tekst"]];
  const sheet = (more: SheetInput["sheet"]): SheetInput => ({ name: "Noter", rows, sheet: more ?? {} });
  test.each<[string, SheetInput[], Partial<WorkbookSnapshot>, string]>([
    [
      "a hidden sheet",
      [{ name: "Liste", rows: [["Deltager"], [checked]], sheet: { visibility: "veryHidden" } }],
      {},
      "Liste!A2 Cellen indeholder et CPR-nummer (••••••-••••). Arket er skjult, men følger med filen.",
    ],
    [
      "a skema sheet",
      [{ name: "2022 Uddannelse", rows: [["Ord"], [checked]], skema: true }],
      {},
      "2022 Uddannelse!A2 Cellen",
    ],
    [
      "a formula's text",
      [{ name: "Noter", rows: [["A"], [{ value: "ja", formula: `IF(B1="${checked}","ja","nej")` }]] }],
      {},
      "Noter!A2 Formlen i cellen",
    ],
    [
      "a comment",
      [sheet({ comments: [{ cell: "B2", author: "", text: `Ring til ${checked}` }] })],
      {},
      "Noter!B2 Kommentaren til cellen",
    ],
    [
      "a link",
      [sheet({ links: [{ cell: "B2", target: `file:///S:/sager/${checked}%20sag.docx` }] })],
      {},
      "Noter!B2 Linket i cellen",
    ],
    ["a sheet's name", [sheet({}), { name: `Sag ${checked}`, rows: [] }], {}, "Noter!A1 Navnet på ark nr. 2"],
    [
      "a defined name",
      [sheet({})],
      { names: [{ name: "Borger", formula: `"${checked}"`, hidden: true }] },
      "Noter!A1 Det definerede navn »Borger«",
    ],
    [
      "a sheet's own name",
      [sheet({ names: [{ name: "Borger", formula: `"${checked}"`, hidden: false }] })],
      {},
      "Noter!A1 Det definerede navn »Borger«",
    ],
    [
      "a property",
      [sheet({})],
      { properties: { subject: `Sag ${checked}` } },
      "Noter!A1 Dokumentegenskaben »Emne«",
    ],
  ])("%s", (_name, sheets, workbook, where) => {
    expect(told(findingsIn(sheets, workbook))).toEqual([expect.stringContaining(where)]);
  });

  test("a link is not told of again where its cell shows the number", () => {
    const linked = {
      ...column("Sag", checked),
      sheet: { links: [{ cell: "A2", target: `x/${checked}.docx` }] },
    };
    expect(findingsIn([linked])).toHaveLength(1);
  });

  test("comments of a sheet are one finding", () => {
    const comments = ["A1", "B7"].map((cell) => ({ cell, author: "", text: checked }));
    expect(findingsIn([sheet({ comments })])).toMatchObject([
      { cell: "A1", related: [{ sheet: "Noter", cell: "B7" }], params: { count: 2 } },
    ]);
  });
});

test("no finding repeats a digit of the number, whatever is kept of it", () => {
  const findings = findingsIn(
    [column("CPR", 707614285), { name: `Sag ${checked}`, rows: [[`Om ${checked}`, `x ${checked}`]] }],
    {
      properties: { [`Sag ${checked}`]: checked },
      names: [{ name: "Navn", formula: `"${checked}"`, hidden: false }],
    },
  );
  expect(findings).toHaveLength(6);
  const kept = findings.map(({ params, subject }) => [params, subject]);
  expect(JSON.stringify(kept)).not.toMatch(/4285/);
  expect(findings.map((finding) => sentenceOf(finding, "en")).join()).not.toMatch(/4285/);
});

describe("numbers without a word above them", () => {
  test("are found where the check digit holds, and doubted where not", () => {
    expect(told(findingsIn([column("Deltager", 1207614285)]))).toEqual([
      expect.stringMatching(/^error Data!A2 .*sandsynligvis/),
    ]);
    expect(told(findingsIn([column("Deltager", 1207614280)]))).toEqual([
      expect.stringMatching(/^warning Data!A2 .*måske/),
    ]);
  });

  test("as texts too, unless they begin with a 0, which amounts do not", () => {
    expect(findingsIn([column("Deltager", "1207614280")])).toMatchObject([{ severity: "warning" }]);
    expect(findingsIn([column("Deltager", "0707614286")])).toMatchObject([{ severity: "error" }]);
  });

  test.each<[string, CellInput, string?]>([
    ["nine digits without a check digit", 707614286],
    ["a round amount", 1_207_614_000],
    ["an amount by its format", { value: 1207614285, format: "#,##0" }],
    ["an amount by its column", 1207614285, "Budget i kr."],
    ["a number of another register", 1207614285, "P-nummer"],
    ["a case number", "1207614285", "Sagsnr."],
    ["a telephone number", "Tlf. 1207614285"],
    ["a date", { value: 44_562, format: "dd-mm-yyyy" }],
  ])("%s is none", (_name, cell, header = "Tal") => {
    expect(findingsIn([column(header, cell)])).toEqual([]);
  });

  test("a column whose check digits hold no more often than by chance is none", () => {
    const serials = Array.from({ length: 22 }, (_, index) => 1207614200 + index);
    expect(findingsIn([column("Løb", ...serials)])).toEqual([]);
  });

  test("a number format made for them tells", () => {
    expect(findingsIn([column("Barn", { value: 707614286, format: "000000-0000" })])).toMatchObject([
      { severity: "error" },
    ]);
  });
});

test("plain texts, periods, amounts and years are left alone", () => {
  const texts = [
    "01.10.2021-30.09.2025",
    "2018-2021 og 2022-2025",
    "kr. 128.767.-",
    "CVR-nr. 12345678",
    "18-29-årige i 2021: 12.345",
  ];
  expect(findingsIn([column("Tekst", ...texts)])).toEqual([]);
});

test("100,000 rows take no time to speak of", () => {
  const texts = [
    "Andel: 51,14% (Antal: 2.228)",
    "91,7%\n(Kommune 85,9%)",
    "Data tilgængelig ultimo 2023",
    12_345,
    0.5,
  ];
  const rows = Array.from({ length: 100_000 }, (_, row) =>
    Array.from({ length: 12 }, (_cell, at) => ({
      column: at,
      value: texts[(row + at) % texts.length] ?? null,
    })),
  );
  const [sheet] = snapshotOf([{ name: "Data", rows: [] }]).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  const large = { ...sheet, rows: rows.map((cells, row) => ({ row, cells })) };
  const snapshot = snapshotOf([], { sheets: [large] });
  const context = createContext({ snapshot, workbook: readPlanWorkbook(snapshotOf([])), today });
  const begun = performance.now();
  expect([...rule.check(context)]).toEqual([]);
  expect(performance.now() - begun).toBeLessThan(2000);
});
