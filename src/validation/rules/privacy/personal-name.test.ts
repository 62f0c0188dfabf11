import { readPlanWorkbook } from "../../../plan";
import { validate, type Finding } from "../..";
import { snapshotOf, type SheetInput } from "../../../../test/snapshots";
import { sentenceOf, today } from "../../../../test/validated-sheets";
import { personsIn } from "./person-names";

function findingsIn(
  properties: Readonly<Record<string, string>>,
  sheets: readonly SheetInput[] = [],
): Finding[] {
  const snapshot = snapshotOf([{ name: "Ark1", rows: [["Tal"]] }, ...sheets], { properties });
  const { findings } = validate({ snapshot, workbook: readPlanWorkbook(snapshot), today });
  return findings.filter(({ rule }) => rule === "personal-name");
}

const commented = (...authors: string[]): SheetInput => ({
  name: "Noter",
  rows: [["Ord"]],
  sheet: { comments: authors.map((author, index) => ({ cell: `A${index + 1}`, author, text: "Se her" })) },
});

test("properties and authors of comments are one finding, by their initials", () => {
  const properties = { creator: "Mette Berg Holm", lastModifiedBy: "Bo Lind", Manager: "Anne-Lise O'Hara" };
  const [finding, ...more] = findingsIn(properties, [commented("Bo Lind", "Bo Lind", "Eva Storm", "AAB")]);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    severity: "info",
    sheet: "Ark1",
    cell: "A1",
    related: [{ cell: "A1" }, { cell: "A2" }, { cell: "A3" }],
  });
  expect(finding && sentenceOf(finding, "da")).toBe(
    "Projektmappen rummer personers navne: egenskaben »Forfatter« (M.B.H.), egenskaben »Sidst ændret af« (B.L.), egenskaben »Leder« (A.O.) og forfatterne til 3 kommentarer (B.L. og E.S.). Skal de ikke følge med filen, så fjern dem under Filer > Oplysninger > Kontrollér dokument.",
  );
  expect(JSON.stringify(finding)).not.toMatch(/Mette|Lind|Storm/);
});

test("a property of the user's own is looked at where it is about a person", () => {
  expect(findingsIn({ Projektansvarlig: "Eva Storm" })).toHaveLength(1);
  expect(findingsIn({ Status: "Endelig Udgave", title: "Anne Frank", Company: "Berg Holm" })).toEqual([]);
});

test.each([
  "Mette Berg",
  "Berg, Mette",
  "Mette B. Berg",
  "Mette Berg (Kolding Kommune)",
  "Jens af Rosen",
  "Ole McDonald",
  "Anna Hauser",
])("%s is a person", (text) => {
  expect(personsIn(text)).toHaveLength(1);
});

test("several persons of one property are all told of", () => {
  expect(personsIn("Mette Berg; Bo Lind")).toEqual(["M.B.", "B.L."]);
});

test.each([
  "openpyxl",
  "Microsoft Office User",
  "Windows-bruger",
  "Apache POI",
  "Kolding Kommune",
  "Boligselskabet Kolding",
  "Boligsocialt Sekretariat",
  "Sekretariatet Nord",
  "Alfabo A/S",
  "Den Boligsociale Afdeling",
  "Landsbyggefonden",
  "ByLivKolding Helhedsplan",
  "MHA",
  "mha",
  "Afdeling B",
  "",
])("»%s« is none", (text) => {
  expect(personsIn(text)).toEqual([]);
});
