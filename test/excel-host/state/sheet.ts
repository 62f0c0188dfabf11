import type { Area, Position } from "../../../src/workbook/address";
import { emptyCell, isBlank, type Cell } from "./cell";
import type { Name } from "./name";
import { defaultPageLayout, type PageLayout } from "./page-layout";
import type { Table } from "./table";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface Remark {
  readonly id: string;
  row: number;
  column: number;
  readonly author: string;
  content: string;
}

export interface Link {
  area: Area;
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export interface Validation {
  areas: Area[];
  /** As the API has it: `{ list: { inCellDropDown, source } }`, … */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly errorAlert?: Readonly<Record<string, unknown>>;
  readonly prompt?: Readonly<Record<string, unknown>>;
}

/** A conditional format; what it does is kept as it came. */
export interface ConditionalFormat {
  readonly id: string;
  area: Area;
  readonly type: string;
  readonly rule: Record<string, unknown>;
}

export interface SheetProtection {
  readonly password?: string;
  readonly options: Readonly<Record<string, boolean | string | undefined>>;
}

/** Excel's default row height and column width, in points. */
export const defaultRowHeight = 15;
export const defaultColumnWidth = 48;

/** The state of a worksheet. */
export class Sheet {
  visibility: Visibility = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  readonly rows = new Map<number, Map<number, Cell>>();
  rowHeights = new Map<number, number>();
  columnWidths = new Map<number, number>();
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  merges: Area[] = [];
  tables: Table[] = [];
  names: Name[] = [];
  comments: Remark[] = [];
  notes: Remark[] = [];
  links: Link[] = [];
  validations: Validation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  charts: { readonly name: string; readonly id: string }[] = [];
  /** The filter outside tables, and whether it hides anything. */
  autoFilter: { area: Area; filtered: boolean } | undefined;
  freeze: Position | undefined;
  protection: SheetProtection | undefined;
  pageLayout: PageLayout = { ...defaultPageLayout };
  /** Rows that start a new page. */
  pageBreaks: number[] = [];
  deleted = false;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell {
    return this.rows.get(row)?.get(column) ?? emptyCell;
  }

  put(row: number, column: number, cell: Cell): void {
    const cells = this.rows.get(row);
    if (!isBlank(cell)) {
      if (cells === undefined) this.rows.set(row, new Map([[column, cell]]));
      else cells.set(column, cell);
      return;
    }
    cells?.delete(column);
    if (cells?.size === 0) this.rows.delete(row);
  }

  /** The cells that hold anything, format included; row by row, left to right. */
  *cells(): Generator<Position & { readonly cell: Cell }> {
    for (const [row, cells] of sorted(this.rows)) {
      for (const [column, cell] of sorted(cells)) yield { row, column, cell };
    }
  }

  /** The smallest area around the cells for which `counts` holds. */
  bounds(counts: (cell: Cell) => boolean): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        if (!counts(cell)) continue;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    return bottom === -1 ? undefined : { top, left, bottom, right };
  }
}

function sorted<Value>(map: ReadonlyMap<number, Value>): [number, Value][] {
  return [...map].sort(([first], [second]) => first - second);
}
