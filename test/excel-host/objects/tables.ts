import { z } from "zod";
import type { Book } from "../state/book";
import { equals } from "../state/area";
import { areaOf } from "../state/parse-address";
import { mustAllow } from "../state/protection";
import { RangeTarget } from "../state/range-target";
import type { Sheet } from "../state/sheet";
import { SheetTarget } from "../state/sheet-target";
import type { Table } from "../state/table";
import {
  addTable,
  deleteTable,
  mustBeTableName,
  mustFitTable,
  renameTable,
  toggleHeaders,
  toggleTotals,
} from "../state/table-changes";
import { settleHeader } from "../state/table-header";
import { defineClass, flag, readable, text, writable, type HostObject } from "../wire/definition";
import { invalidArgument, invalidOperation, notFound } from "../wire/error";
import { range } from "./range";
import { tableColumns } from "./table-columns";
import { tableRows } from "./table-rows";
import { worksheet } from "./worksheet";

interface TablesTarget {
  readonly book: Book;
  readonly sheet?: Sheet;
}

interface TableTarget {
  readonly book: Book;
  readonly table: Table;
}

export const table: (target: TableTarget) => HostObject = defineClass<TableTarget>(() => ({
  name: "Table",
  id: ({ table }) => table.id,
  properties: {
    Id: readable(({ table }) => table.id),
    Name: writable(
      text,
      ({ table }) => table.name,
      ({ book, table }, name) => {
        mustBeTableName(book, name, table);
        renameTable(book, table, name);
      },
    ),
    ShowHeaders: writable(
      flag,
      ({ table }) => table.showHeaders,
      ({ table }, show) => {
        mustAllow(table.sheet, "none");
        toggleHeaders(table, show);
      },
    ),
    ShowTotals: writable(
      flag,
      ({ table }) => table.showTotals,
      ({ table }, show) => {
        mustAllow(table.sheet, "none");
        toggleTotals(table, show);
      },
    ),
    Style: writable(
      text,
      ({ table }) => table.style,
      ({ table }, style) => {
        table.style = style;
      },
    ),
    ShowFilterButton: writable(
      flag,
      ({ table }) => table.showFilterButton,
      ({ table }, show) => {
        table.showFilterButton = show;
      },
    ),
    ShowBandedRows: writable(
      flag,
      ({ table }) => table.showBandedRows,
      ({ table }, show) => {
        table.showBandedRows = show;
      },
    ),
    ShowBandedColumns: writable(
      flag,
      ({ table }) => table.showBandedColumns,
      ({ table }, show) => {
        table.showBandedColumns = show;
      },
    ),
    HighlightFirstColumn: writable(
      flag,
      ({ table }) => table.highlightFirstColumn,
      ({ table }, value) => {
        table.highlightFirstColumn = value;
      },
    ),
    HighlightLastColumn: writable(
      flag,
      ({ table }) => table.highlightLastColumn,
      ({ table }, value) => {
        table.highlightLastColumn = value;
      },
    ),
  },
  objects: {
    Worksheet: ({ book, table }) => worksheet(new SheetTarget(book, table.sheet)),
    Columns: ({ book, table }) => tableColumns({ book, table }),
    Rows: ({ book, table }) => tableRows({ book, table }),
    AutoFilter: ({ table }) => tableFilter(table),
  },
  reads: {
    GetRange: ({ book, table }) => range(book.range(table.sheet, table.area)),
    GetHeaderRowRange: ({ book, table }) => {
      if (!table.showHeaders) throw notFound(`${table.name} shows no header row`);
      return range(book.range(table.sheet, { ...table.area, bottom: table.area.top }));
    },
    GetTotalRowRange: ({ book, table }) => {
      if (!table.showTotals) throw notFound(`${table.name} shows no totals row`);
      return range(book.range(table.sheet, { ...table.area, top: table.area.bottom }));
    },
    GetDataBodyRange: ({ book, table }) => range(book.range(table.sheet, table.body())),
  },
  changes: {
    Resize: ({ table }, args) => {
      mustAllow(table.sheet, "none");
      const area = args.object(0, RangeTarget)?.area ?? areaOf(table.sheet, args.take(0, text));
      if (area.top !== table.area.top) throw invalidArgument("a table keeps its header row");
      mustFitTable(table.sheet, area, table);
      table.area = area;
      settleHeader(table);
      return undefined;
    },
    ConvertToRange: ({ book, table }) => {
      mustAllow(table.sheet, "none");
      deleteTable(book, table);
      return range(book.range(table.sheet, table.area));
    },
    Delete: ({ book, table }) => {
      mustAllow(table.sheet, "none");
      for (let row = table.area.top; row <= table.area.bottom; row++)
        for (let column = table.area.left; column <= table.area.right; column++) {
          const { look } = table.sheet.cell(row, column);
          table.sheet.put(row, column, { value: null, numberFormat: "General", look });
        }
      deleteTable(book, table);
      return undefined;
    },
    ClearFilters: ({ table }) => {
      mustAllow(table.sheet, "allowAutoFilter");
      table.filtered = false;
      return undefined;
    },
  },
}));

const tableFilter = defineClass<Table>(() => ({
  name: "AutoFilter",
  properties: {
    Enabled: readable((table) => table.showFilterButton),
    IsDataFiltered: readable((table) => table.filtered),
  },
}));

export const tables: (target: TablesTarget) => HostObject = defineClass<TablesTarget>(() => ({
  name: "TableCollection",
  properties: { Count: readable((target) => tablesOf(target).length) },
  items: (target) => tablesOf(target).map((each) => table({ book: target.book, table: each })),
  item: (target, key) => {
    const wanted = String(key).toLowerCase();
    const found = tablesOf(target).find((each) => each.id === key || each.name.toLowerCase() === wanted);
    return found === undefined ? undefined : table({ book: target.book, table: found });
  },
  reads: { GetCount: (target) => tablesOf(target).length },
  changes: {
    Add: ({ book, sheet }, args) => {
      const given = args.object(0, RangeTarget) ?? byAddress(book, sheet, args.take(0, text));
      if (sheet !== undefined && given.sheet !== sheet)
        throw invalidArgument("the range lies on another sheet");
      mustAllow(given.sheet, "none");
      const hasHeaders = args.take(1, z.boolean());
      if (given.sheet.tables.some((each) => equals(each.area, given.area)))
        throw invalidOperation("A table can't overlap another table.");
      return table({ book, table: addTable(book, given.sheet, given.area, hasHeaders) });
    },
  },
}));

function tablesOf({ book, sheet }: TablesTarget): readonly Table[] {
  return sheet?.tables ?? book.tables();
}

function byAddress(book: Book, sheet: Sheet | undefined, address: string): RangeTarget {
  const [, quoted, plain] = /^(?:'((?:[^']|'')*)'|([^'!]+))!/.exec(address) ?? [];
  const named = quoted?.replaceAll("''", "'") ?? plain;
  const home = named === undefined ? (sheet ?? book.active.sheet) : book.sheetNamed(named);
  if (home === undefined) throw invalidArgument(`${address}: no such sheet`);
  return book.range(home, areaOf(home, address));
}
