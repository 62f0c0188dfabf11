import { fromA1, type CellAddress } from "../../../src/workbook/address";
import { emptyWorkbook, openWorkbook } from "../../../src/hosts/file";
import type { CellFix, DrawnCell, PrintSetup, SheetDrawing } from "../../../src/workbook/patch";
import type { Book } from "../state/book";
import type { Cell } from "../state/cell";
import type { Link, Sheet } from "../state/sheet";
import { snapshotOf, type ExcelSnapshot } from "../snapshot";
import { nearestRole } from "./roles";

/** The file that a workbook was opened from, and what it held then. */
export interface Origin {
  readonly bytes: Uint8Array;
  readonly snapshot: ExcelSnapshot;
}

type SheetState = ExcelSnapshot["sheets"][number];

/**
 * The workbook as an .xlsx file. Sheets that did not change stay as they were, byte for byte; where only constants
 * changed, only these are written; other sheets are drawn with the roles nearest to their looks. Where sheets have gone
 * or got new names all are drawn afresh. Of a drawn sheet a file has no conditional formats, comments or hidden rows.
 */
export async function saved(book: Book, origin: Origin | undefined): Promise<Uint8Array> {
  const now = snapshotOf(book);
  const before = new Map(origin?.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const isKept = [...before.keys()].every((name) => book.sheets.some((sheet) => sheet.name === name));
  const host = openWorkbook(origin !== undefined && isKept ? origin.bytes : emptyWorkbook(), book.name);
  const sheets: SheetDrawing[] = [];
  const fixes: CellFix[] = [];
  book.sheets.forEach((sheet, index) => {
    const state = now.sheets[index];
    const old = isKept ? before.get(sheet.name) : undefined;
    const changed = state === undefined || old === undefined ? undefined : changedConstants(old, state);
    if (changed === undefined) sheets.push(drawingOf(book, sheet));
    else fixes.push(...changed.map(([cell, { value }]) => ({ at: { sheet: sheet.name, cell }, value })));
  });
  await host.apply({ sheets, fixes });
  return host.bytes();
}

/** The cells whose constants changed where nothing else did; undefined where anything else changed. */
function changedConstants(old: SheetState, now: SheetState): [string, Cell][] | undefined {
  const { cells: oldCells, ...oldRest } = old;
  const { cells, ...rest } = now;
  if (JSON.stringify(oldRest) !== JSON.stringify(rest)) return undefined;
  const changed = [...new Set([...Object.keys(oldCells), ...Object.keys(cells)])].filter(
    (address) => JSON.stringify(oldCells[address]) !== JSON.stringify(cells[address]),
  );
  const pairs = changed.map((address) => [address, cells[address]] as const);
  const result: [string, Cell][] = [];
  for (const [address, cell] of pairs) {
    const before = oldCells[address];
    if (cell === undefined || before === undefined) return undefined;
    const isConstant = cell.formula === undefined && before.formula === undefined;
    if (!isConstant || cell.numberFormat !== before.numberFormat || cell.look !== before.look)
      return undefined;
    result.push([address, cell]);
  }
  return result;
}

function drawingOf(book: Book, sheet: Sheet): SheetDrawing {
  const lastColumn = Math.max(-1, ...sheet.columnWidths.keys());
  return {
    name: sheet.name,
    names: sheet.names.map(({ name, formula, visible }) => ({ name, formula, hidden: !visible })),
    cells: Array.from(sheet.cells(), ({ row, column, cell }) => drawnCell(book, sheet, row, column, cell)),
    merges: sheet.merges,
    columnWidths: Array.from({ length: lastColumn + 1 }, (_, column) =>
      characters(sheet.columnWidths.get(column)),
    ),
    rowHeights: Object.fromEntries(sheet.rowHeights),
    tables: sheet.tables
      .filter(({ showHeaders }) => showHeaders)
      .map(({ name, area, columns, showTotals }) => ({
        name,
        area: showTotals ? { ...area, bottom: area.bottom - 1 } : area,
        columns,
      })),
    validations: sheet.validations.flatMap(({ areas, rule }) => {
      const choices = choicesOf(rule);
      return choices === undefined ? [] : areas.map((area) => ({ area, choices }));
    }),
    print: printOf(sheet),
    ...(sheet.freeze === undefined ? {} : { freeze: sheet.freeze }),
    ...(sheet.tabColor === "" ? {} : { tabColor: sheet.tabColor.slice(1) }),
    kept: [],
  };
}

function drawnCell(book: Book, sheet: Sheet, row: number, column: number, cell: Cell): DrawnCell {
  const link = sheet.links.find(({ area }) => area.top === row && area.left === column);
  const target = link === undefined ? undefined : placeOf(book, link);
  return {
    row,
    column,
    value: cell.value,
    ...(cell.formula === undefined ? {} : { formula: cell.formula }),
    ...(cell.numberFormat === "General" ? {} : { format: cell.numberFormat }),
    style: nearestRole(cell.look),
    ...(target === undefined ? {} : { link: target }),
  };
}

function placeOf(book: Book, { documentReference }: Link): CellAddress | undefined {
  const [, quoted, plain, cell = ""] =
    /^(?:'((?:[^']|'')*)'|([^'!]+))!\$?(.+)$/.exec(documentReference ?? "") ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  if (name === undefined || book.sheetNamed(name) === undefined || fromA1(cell) === undefined)
    return undefined;
  return { sheet: name, cell };
}

function choicesOf(rule: Readonly<Record<string, unknown>>): readonly string[] | undefined {
  const list = rule["list"];
  if (typeof list !== "object" || list === null || !("source" in list)) return undefined;
  const { source } = list;
  return typeof source === "string" && !source.startsWith("=") ? source.split(",") : undefined;
}

/** Points to characters of the default font: 7 pixels each, and 5 for the cell. */
function characters(points: number | undefined): number {
  return points === undefined ? 8.43 : Math.max(0, Math.round(((points / 0.75 - 5) / 7) * 100) / 100);
}

function printOf({ pageLayout, pageBreaks }: Sheet): PrintSetup {
  const sections = (left: string, center: string, right: string) =>
    [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join("");
  const header = sections(pageLayout.leftHeader, pageLayout.centerHeader, pageLayout.rightHeader);
  const footer = sections(pageLayout.leftFooter, pageLayout.centerFooter, pageLayout.rightFooter);
  return {
    orientation: pageLayout.orientation === "Landscape" ? "landscape" : "portrait",
    ...(pageLayout.titleRows === undefined ? {} : { titleRows: pageLayout.titleRows }),
    ...(pageLayout.printArea === undefined ? {} : { area: pageLayout.printArea }),
    breaks: pageBreaks,
    ...(header === "" ? {} : { header }),
    ...(footer === "" ? {} : { footer }),
  };
}
