import { z } from "zod";
import type { Book } from "../state/book";
import { emptyCell, hasContent } from "../state/cell";
import { mustAllow } from "../state/protection";
import type { Table } from "../state/table";
import { mustFitTable } from "../state/table-changes";
import { defineClass, readable, wholeNumber, type HostObject } from "../wire/definition";
import { ExcelError, invalidArgument, notModelled } from "../wire/error";

interface RowsTarget {
  readonly book: Book;
  readonly table: Table;
}

interface RowTarget extends RowsTarget {
  readonly index: number;
}

const count = ({ table }: RowsTarget) => table.body().bottom - table.body().top + 1;

const tableRow = defineClass<RowTarget>(() => ({
  name: "TableRow",
  properties: { Index: readable(({ index }) => index) },
  changes: {
    Delete: (target) => {
      const { table, index } = target;
      const { sheet, area } = table;
      mustAllow(sheet, "none");
      if (index !== count(target) - 1 || index === 0 || table.showTotals)
        throw notModelled("deleting another row of a table than its last");
      for (let column = area.left; column <= area.right; column++) sheet.put(area.bottom, column, emptyCell);
      table.area = { ...area, bottom: area.bottom - 1 };
      return undefined;
    },
  },
}));

export const tableRows: (target: RowsTarget) => HostObject = defineClass<RowsTarget>(() => ({
  name: "TableRowCollection",
  properties: { Count: readable(count) },
  items: (target) => Array.from({ length: count(target) }, (_, index) => tableRow({ ...target, index })),
  reads: {
    GetItemAt: (target, args) => {
      const index = args.take(0, wholeNumber);
      if (index < 0 || index >= count(target)) throw invalidArgument("the table has no such row");
      return tableRow({ ...target, index });
    },
  },
  changes: {
    /** A row below the last, which looks like it. */
    Add: (target, args) => {
      const { table } = target;
      const { sheet, area } = table;
      mustAllow(sheet, "none");
      if (
        args.optional(0, wholeNumber) !== undefined ||
        args.optional(1, z.unknown()) !== undefined ||
        table.showTotals
      )
        throw notModelled("adding anything but a blank row at the end");
      const bottom = area.bottom + 1;
      mustFitTable(sheet, { ...area, bottom }, table);
      for (let column = area.left; column <= area.right; column++) {
        if (hasContent(sheet.cell(bottom, column)))
          throw new ExcelError("InsertDeleteConflict", "there is something below the table");
        sheet.put(bottom, column, { ...sheet.cell(area.bottom, column), value: null });
      }
      table.area = { ...area, bottom };
      return tableRow({ ...target, index: count(target) - 1 });
    },
  },
}));
