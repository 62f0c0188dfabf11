import type { CellAddress } from "../../src/workbook/address";
import { fromA1, toA1 } from "../../src/workbook/address";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { cellOf, withCells, withSheet, withValue } from "./edit";
import type { Chance, CleanWorkbook, FaultKind } from "./fault";
import { figurePlaces } from "./places";

/** What does not belong in a workbook that goes out of the house, and what Excel hides. */
export const workbookFaults: readonly FaultKind[] = [
  {
    name: "CPR-nummer i en celle",
    plant: (clean, chance) => {
      const at = chance.pick(textCells(clean));
      const text = at === undefined ? undefined : cellOf(clean.snapshot, at)?.value;
      if (at === undefined || typeof text !== "string") return undefined;
      return { snapshot: withValue(clean.snapshot, at, `${text} ${cprNumber(chance)}`), at: [at] };
    },
  },
  {
    name: "CPR-nummer i en kommentar",
    plant: (clean, chance) => {
      const at = chance.pick(textCells(clean));
      if (at === undefined) return undefined;
      const comment = { cell: at.cell, author: "", text: `Se ${cprNumber(chance)}` };
      const add = (sheet: SheetSnapshot) => ({ ...sheet, comments: [...sheet.comments, comment] });
      return { snapshot: withSheet(clean.snapshot, at.sheet, add), at: [at] };
    },
  },
  {
    name: "CPR-numre på et skjult ark",
    plant: (clean, chance) => {
      const [template] = clean.snapshot.sheets;
      if (template === undefined) return undefined;
      const rows = Array.from({ length: 5 }, (_, row) => ({
        row,
        cells: [{ column: 0, value: cprNumber(chance) }],
      }));
      const hidden: SheetSnapshot = {
        ...template,
        name: "Deltagere",
        visibility: "hidden",
        rows,
        tables: [],
        merges: [],
        links: [],
        comments: [],
      };
      const snapshot = { ...clean.snapshot, sheets: [...clean.snapshot.sheets, hidden] };
      return { snapshot, at: rows.map(({ row }) => ({ sheet: "Deltagere", cell: toA1(row, 0) })) };
    },
  },
  {
    name: "mailadresse i en celle",
    plant: (clean, chance) => {
      const at = chance.pick(textCells(clean));
      const text = at === undefined ? undefined : cellOf(clean.snapshot, at)?.value;
      if (at === undefined || typeof text !== "string") return undefined;
      const snapshot = withValue(clean.snapshot, at, `${text} (fornavn.efternavn@eksempel.dk)`);
      return { snapshot, at: [at] };
    },
  },
  {
    name: "skjulte rækker",
    plant: (clean, chance) => {
      const at = chance.pick(figurePlaces(clean))?.cell.at;
      const row = fromA1(at?.cell ?? "")?.row;
      if (at === undefined || row === undefined) return undefined;
      const snapshot = withSheet(clean.snapshot, at.sheet, (sheet) => ({ ...sheet, hiddenRows: [row] }));
      return { snapshot, at: inLine(at, clean, { row }) };
    },
  },
  {
    name: "skjult kolonne",
    plant: (clean, chance) => {
      const at = chance.pick(figurePlaces(clean))?.cell.at;
      const column = fromA1(at?.cell ?? "")?.column;
      if (at === undefined || column === undefined) return undefined;
      const hide = (sheet: SheetSnapshot) => ({ ...sheet, hiddenColumns: [column] });
      return { snapshot: withSheet(clean.snapshot, at.sheet, hide), at: inLine(at, clean, { column }) };
    },
  },
  {
    name: "tal under en flettet celle",
    plant: (clean, chance) => {
      const place = chance.pick(figurePlaces(clean));
      const at = place?.cell.at;
      const from = fromA1(at?.cell ?? "");
      if (at === undefined || from === undefined) return undefined;
      const right = { sheet: at.sheet, cell: toA1(from.row, from.column + 1) };
      if ((cellOf(clean.snapshot, right)?.value ?? null) === null) return undefined;
      const area = { top: from.row, bottom: from.row, left: from.column, right: from.column + 1 };
      const merge = (sheet: SheetSnapshot) => ({ ...sheet, merges: [...sheet.merges, area] });
      return { snapshot: withSheet(clean.snapshot, at.sheet, merge), at: [at, right] };
    },
  },
  {
    name: "formel ud af projektmappen",
    plant: (clean, chance) => {
      const at = chance.pick(figurePlaces(clean))?.cell.at;
      const cell = at === undefined ? undefined : cellOf(clean.snapshot, at);
      if (at === undefined || cell === undefined) return undefined;
      const formula = "'[Data fra kommunen.xlsx]Ark1'!B4";
      return { snapshot: withCells(clean.snapshot, [[at, { ...cell, formula }]]), at: [at] };
    },
  },
  {
    name: "link til en mappe på maskinen",
    plant: (clean, chance) => {
      const at = chance.pick(textCells(clean));
      if (at === undefined) return undefined;
      const link = { cell: at.cell, target: "file:///C:\\Dokumenter\\bilag.docx" };
      const add = (sheet: SheetSnapshot) => ({ ...sheet, links: [...sheet.links, link] });
      return { snapshot: withSheet(clean.snapshot, at.sheet, add), at: [at] };
    },
  },
];

function textCells({ snapshot }: CleanWorkbook): CellAddress[] {
  return snapshot.sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, value }) =>
        typeof value === "string" && value.length > 20 ? [{ sheet: name, cell: toA1(row, column) }] : [],
      ),
    ),
  );
}

/** Ten digits in the form of a number that belongs to nobody: born on a day to come. */
function cprNumber(chance: Chance): string {
  const two = (from: number, to: number) =>
    String(from + Math.floor(chance.number() * (to - from + 1))).padStart(2, "0");
  return `${two(1, 28)}${two(1, 12)}${two(50, 99)}-${String(Math.floor(chance.number() * 4000)).padStart(4, "0")}`;
}

function inLine(
  { sheet }: CellAddress,
  { snapshot }: CleanWorkbook,
  line: { readonly row?: number; readonly column?: number },
): CellAddress[] {
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  return (found?.rows ?? []).flatMap(({ row, cells }) =>
    cells.flatMap(({ column }) =>
      row === line.row || column === line.column ? [{ sheet, cell: toA1(row, column) }] : [],
    ),
  );
}
