import { found, validated } from "../../../../test/validated-sheets";
import type { SheetInput } from "../../../../test/snapshots";

const linked = (...targets: string[]): SheetInput => ({
  name: "Noter",
  rows: [["Bilag"]],
  sheet: { links: targets.map((target, index) => ({ cell: `A${index + 1}`, target })) },
});

test.each([
  "C:\\Users\\anbe\\Desktop\\Budget.xlsx",
  "file:///M:/F%C3%A6lles/Budget.xlsx",
  "\\\\server01\\boligsocial\\Budget.xlsx",
  "//server01/boligsocial/Budget.xlsx",
  "../Bilag/Budget.xlsx",
  "Bilag/Budget.xlsx#Ark1!A1",
])("%s can be opened nowhere else", (target) => {
  expect(found("local-link", [linked(target)])).toEqual([
    "warning Noter!A1 Et link peger på filer på en computer eller et drev (»Budget.xlsx«), som modtageren ikke kan åbne. Fjern linket, eller link til en adresse på nettet.",
  ]);
});

test.each([
  "https://kommune.sharepoint.com/sites/bolig/Budget.xlsx",
  "http://intranet/bolig/Budget.xlsx",
  "mailto:info@kommune.dk",
  "#Ark1!A1",
  "#'Delmål 2022'!A1",
  "www.lbf.dk",
  "tel:+4522345678",
  "",
])("%s is fine", (target) => {
  expect(found("local-link", [linked(target)])).toEqual([]);
});

test("links of a sheet and HYPERLINK formulas are one finding, with the cells related", () => {
  const formulas = [
    'HYPERLINK("S:\\Sager\\Plan.docx","Plan")',
    'HYPERLINK("#Ark1!A1","Ark")',
    'HYPERLINK(A1,"?")',
  ];
  const sheet: SheetInput = {
    ...linked("C:\\070761-4285\\Sag 070761-4285.pdf", "https://lbf.dk"),
    rows: [["Bilag"], ...formulas.map((formula) => [null, { value: "Plan", formula }])],
  };
  expect(found("local-link", [sheet])).toEqual([
    expect.stringMatching(/^warning Noter!A1 2 links peger .*»Sag ••••••-••••.pdf« og »Plan.docx«/),
  ]);
  const [finding] = validated([sheet]).findings.filter(({ rule }) => rule === "local-link");
  expect(finding?.related).toEqual([{ sheet: "Noter", cell: "B2" }]);
});
