import { areaFromA1, contains, type Area, type CellAddress, fromA1 } from "../../workbook/address";
import type { TableSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { formulaPieces, type FormulaPiece } from "./pieces";

/** Cells of the workbook that a formula refers to. */
export interface Reference {
  readonly sheet: string;
  readonly area: Area;
}

interface PlacedTable {
  readonly sheet: string;
  readonly table: TableSnapshot;
}

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** Finds the cells that a formula refers to: by address, by whole columns, or by the columns of an Excel table. */
export function referenceReader({
  sheets,
}: WorkbookSnapshot): (formula: string, home: CellAddress) => Reference[] {
  const placed = sheets.flatMap(({ name, tables }) =>
    tables.map((table): PlacedTable => ({ sheet: name, table })),
  );
  const byName = new Map(placed.map((each) => [each.table.name.toLowerCase(), each]));
  return (formula, home) => {
    const pieces = formulaPieces(formula).filter(({ text }) => text.trim() !== "");
    const own = () => placed.find((each) => holds(each, home));
    return pieces.flatMap((piece, index): Reference[] => {
      const before = pieces[index - 1];
      if (piece.kind === "bracket") {
        const table = before?.kind === "word" ? byName.get(before.text.toLowerCase()) : own();
        return table === undefined ? [] : columnsOf(piece.text, table, home);
      }
      const sheet = sheetBefore(pieces, index) ?? home.sheet;
      const area = piece.kind === "word" && before?.text !== ":" ? areaAt(pieces, index) : undefined;
      return area === undefined ? [] : [{ sheet, area }];
    });
  };
}

function holds({ sheet, table }: PlacedTable, home: CellAddress): boolean {
  const place = fromA1(home.cell);
  return sheet === home.sheet && place !== undefined && contains(table.area, place.row, place.column);
}

/** The sheet that a reference names; one of another workbook is a name that no sheet has. */
function sheetBefore(pieces: readonly FormulaPiece[], index: number): string | undefined {
  if (pieces[index - 1]?.text !== "!") return undefined;
  const name = pieces[index - 2];
  if (pieces[index - 3]?.kind === "bracket") return "";
  return name?.kind === "quoted" ? name.text.slice(1, -1).replaceAll("''", "'") : (name?.text ?? "");
}

function areaAt(pieces: readonly FormulaPiece[], index: number): Area | undefined {
  const first = pieces[index]?.text ?? "";
  const next = pieces[index + 1]?.text;
  if (next === "(" || next === "!") return undefined;
  const last = next === ":" ? (pieces[index + 2]?.text ?? "") : first;
  const cells = areaFromA1(`${first}:${last}`);
  if (cells !== undefined || next !== ":") return cells;
  const columns = areaFromA1(`${first}1:${last}1`);
  if (columns !== undefined) return { ...columns, bottom: lastRow };
  const rows = areaFromA1(`A${first.replace("$", "")}:A${last.replace("$", "")}`);
  return rows === undefined ? undefined : { ...rows, right: lastColumn };
}

/** `[Beboere]`, `[@Beboere]`, `[[#Totals],[Beboere]:[Boliger]]`; what names none of the table's columns is none. */
function columnsOf(bracket: string, { sheet, table }: PlacedTable, home: CellAddress): Reference[] {
  const names = namesIn(bracket.slice(1, -1));
  const wanted = new Set(names.filter((name) => !name.startsWith("#")));
  const columns = table.columns.flatMap((name, index) => (wanted.has(name.toLowerCase()) ? [index] : []));
  if (columns.length === 0 && wanted.size > 0) return [];
  const { area } = table;
  const row = names.includes(thisRow) ? fromA1(home.cell)?.row : undefined;
  return [
    {
      sheet,
      area: {
        top: row ?? area.top,
        bottom: row ?? area.bottom,
        left: area.left + (columns[0] ?? 0),
        right: area.left + (columns.at(-1) ?? area.right - area.left),
      },
    },
  ];
}

const thisRow = "#this row";

/** The columns and parts that a structured reference names, in lower case; `@` is the row it stands in. */
function namesIn(inner: string): string[] {
  const named = inner.includes("[")
    ? Array.from(inner.matchAll(/\[([^\]]*)\]/g), (match) => match[1] ?? "")
    : [inner.replace(/^@/, "")];
  const names = named.map((name) => name.replaceAll(/'(.)/g, "$1").toLowerCase());
  return inner.startsWith("@") ? [...names, thisRow] : names;
}
