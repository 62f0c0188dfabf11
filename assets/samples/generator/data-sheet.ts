import { toA1, type Area } from "../../../src/workbook/address";
import type { DrawnCell, SheetDrawing, StyleRole } from "../../../src/workbook/patch";
import { nameOf, valueOf, type Fact, type FactSheet, type FactTable, type Places } from "./facts";

export interface DrawnFacts {
  readonly drawing: SheetDrawing;
  readonly places: Places;
}

interface Block {
  readonly cells: readonly DrawnCell[];
  readonly merges: readonly Area[];
  readonly places: Places;
  /** The row after the block. */
  readonly end: number;
}

const narrowest = 10;
const widest = 30;

/** A sheet of tables as they came: title, header row, rows and notes, a free row between two tables. */
export function drawDataSheet(sheet: FactSheet): DrawnFacts {
  const blocks: Block[] = [];
  let top = 0;
  for (const table of sheet.tables) {
    const block = drawTable(sheet.name, table, top, top === 0 ? "title" : "heading");
    blocks.push(block);
    top = block.end + 1;
  }
  const widths = widthsOf(sheet.tables);
  const cells = blocks.flatMap((block) => block.cells);
  const merges = [
    ...blocks.flatMap((block) => block.merges),
    ...cells.filter(({ style }) => style === "note").map(({ row }) => acrossArea(row, widths.length)),
  ];
  return {
    drawing: {
      name: sheet.name,
      names: [],
      cells,
      merges,
      columnWidths: widths,
      tables: [],
      validations: [],
      print: { orientation: "landscape", footer: "&L&F – &A&RSide &P af &N" },
      ...(sheet.tables.length === 1 && { freeze: { row: 2, column: 1 } }),
      kept: [],
    },
    places: Object.assign({}, ...blocks.map((block) => block.places)) as Places,
  };
}

function drawTable(sheet: string, table: FactTable, top: number, titleStyle: StyleRole): Block {
  const lines = [table.columns, ...table.rows];
  const places: Record<string, { sheet: string; cell: string }> = {};
  const drawFact = (fact: Fact, row: number, column: number): DrawnCell => {
    const name = nameOf(fact, table.source);
    if (name !== undefined) places[name] = { sheet, cell: toA1(row, column) };
    const style = row === top + 1 ? "header" : column === 0 ? "label" : "text";
    return { row, column, value: valueOf(fact), style };
  };
  const body = lines.flatMap((line, index) =>
    line.map((fact, column) => drawFact(fact, top + 1 + index, column)),
  );
  const end = top + 1 + lines.length + table.notes.length;
  const notes = table.notes.map((note, index): DrawnCell => ({
    row: top + 1 + lines.length + index,
    column: 0,
    value: note,
    style: "note",
  }));
  return {
    cells: [{ row: top, column: 0, value: table.title, style: titleStyle }, ...body, ...notes],
    merges: mergesOf(table, top + 2),
    places,
    end,
  };
}

function acrossArea(row: number, columns: number): Area {
  return { top: row, left: 0, bottom: row, right: columns - 1 };
}

/** Room for the longest line of a column's cells, within reason. */
function widthsOf(tables: readonly FactTable[]): number[] {
  const columns = Math.max(...tables.map((table) => table.columns.length));
  return Array.from({ length: columns }, (_, column) => {
    const texts = tables.flatMap((table) => [
      ...wordsOf(table.columns[column]),
      ...table.rows.flatMap((row) => linesOf(row[column])),
    ]);
    const longest = Math.max(...texts.map((text) => text.length), 0);
    return Math.min(Math.max(longest + 1, narrowest), widest);
  });
}

function linesOf(fact: Fact | undefined): string[] {
  return String(valueOf(fact ?? null) ?? "").split("\n");
}

function wordsOf(fact: Fact | undefined): string[] {
  return linesOf(fact).flatMap((line) => line.split(" "));
}

/** The first column's cells that reach down over the blank ones below. */
function mergesOf(table: FactTable, first: number): Area[] {
  const merges: Area[] = [];
  table.rows.forEach((row, index) => {
    if (valueOf(row[0] ?? null) === null) return;
    let bottom = index;
    while (bottom + 1 < table.rows.length && valueOf(table.rows[bottom + 1]?.[0] ?? null) === null)
      bottom += 1;
    if (bottom > index) merges.push({ top: first + index, left: 0, bottom: first + bottom, right: 0 });
  });
  return merges;
}
