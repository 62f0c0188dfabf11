import { areaFromA1, fromA1, type Area, type Position } from "../../../workbook/address";
import type { KeptCell } from "../../../workbook/patch";
import { shiftFormula } from "../formula-shift";
import { attributeOf, child, childrenOf, parseXml, type Element } from "../xml/tree";

export interface OldCell extends Position {
  /** The cell element as it stands. */
  readonly source: string;
}

/** A sheet as it was: its elements, and its cells by place. */
export interface OldSheet {
  readonly xml: string;
  readonly root: Element;
  readonly cells: ReadonlyMap<string, OldCell>;
  readonly rows: readonly { readonly row: number; readonly element: Element }[];
}

export function place(row: number, column: number): string {
  return `${row},${column}`;
}

/** Takes a worksheet's XML apart. @throws XmlError where it is damaged. */
export function readOldSheet(xml: string): OldSheet {
  const root = parseXml(xml, new Set(["c"]));
  const cells = new Map<string, OldCell>();
  const rows: { row: number; element: Element }[] = [];
  let row = -1;
  for (const element of childrenOf(child(root, "sheetData"), "row")) {
    row = Number(attributeOf(element, "r") ?? row + 2) - 1;
    rows.push({ row, element });
    let column = -1;
    for (const cell of childrenOf(element, "c")) {
      column = fromA1(attributeOf(cell, "r") ?? "")?.column ?? column + 1;
      cells.set(place(row, column), { row, column, source: xml.slice(cell.start, cell.end) });
    }
  }
  return { xml, root, cells, rows };
}

/** Where the things on the old sheet go: by kept cell, else with the row that the kept cells of its row went to. */
export class Moves {
  private readonly cells = new Map<string, Position>();
  private readonly rows = new Map<number, number | undefined>();
  /** Whether any kept cell changes its row. */
  readonly rowsMove: boolean;

  constructor(kept: readonly KeptCell[]) {
    for (const { from, to } of kept) {
      this.cells.set(place(from.row, from.column), to);
      const known = this.rows.get(from.row);
      this.rows.set(from.row, !this.rows.has(from.row) || known === to.row ? to.row : undefined);
    }
    this.rowsMove = kept.some(({ from, to }) => from.row !== to.row);
  }

  keeps(row: number, column: number): boolean {
    return this.cells.has(place(row, column));
  }

  /** The new row of a row with kept cells; of others itself where no row moves, else undefined. */
  row(row: number): number | undefined {
    if (this.rows.has(row)) return this.rows.get(row);
    return this.rowsMove ? undefined : row;
  }

  /** The new place of what is attached to a cell. */
  position({ row, column }: Position): Position {
    return this.cells.get(place(row, column)) ?? { row: this.row(row) ?? row, column };
  }

  /** The new place of an area, by its first cell. */
  area(area: Area): Area {
    const to = this.position({ row: area.top, column: area.left });
    const bottom = to.row + area.bottom - area.top;
    return { top: to.row, left: to.column, bottom, right: to.column + area.right - area.left };
  }
}

/** The formula of an old cell as its own: a shared one moved to the cell. */
export function oldFormula(old: OldSheet, cell: OldCell): string | undefined {
  const formula = child(parseXml(cell.source), "f");
  if (formula === undefined || formula.text !== "" || attributeOf(formula, "t") !== "shared")
    return formula?.text;
  const index = attributeOf(formula, "si");
  for (const other of old.cells.values()) {
    if (!other.source.includes("shared")) continue;
    const master = child(parseXml(other.source), "f");
    if (master === undefined || master.text === "" || attributeOf(master, "si") !== index) continue;
    return shiftFormula(master.text, cell.row - other.row, cell.column - other.column);
  }
  return undefined;
}

/** The area of an attribute such as `ref`, or undefined. */
export function areaOf(element: Element, name: string): Area | undefined {
  return areaFromA1(attributeOf(element, name) ?? "");
}
