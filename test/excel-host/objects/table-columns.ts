import { z } from "zod";
import type { Book } from "../state/book";
import { matrixOf, writeContent } from "../state/range-content";
import { apiValue } from "../state/cell";
import type { Table } from "../state/table";
import { defineClass, readable, text, writable, type HostObject } from "../wire/definition";
import { range } from "./range";

interface ColumnsTarget {
  readonly book: Book;
  readonly table: Table;
}

interface ColumnTarget extends ColumnsTarget {
  readonly index: number;
}

const rangeOf = ({ book, table, index }: ColumnTarget) => {
  const column = table.area.left + index;
  return book.range(table.sheet, { ...table.area, left: column, right: column });
};

const tableColumn: (target: ColumnTarget) => HostObject = defineClass<ColumnTarget>(() => ({
  name: "TableColumn",
  id: ({ index }) => index + 1,
  properties: {
    Id: readable(({ index }) => index + 1),
    Index: readable(({ index }) => index),
    Name: writable(
      text,
      ({ table, index }) => table.columns[index] ?? "",
      (target, name) => {
        const { book, table } = target;
        const { area } = rangeOf(target);
        if (table.showHeaders) writeContent(book.range(table.sheet, { ...area, bottom: area.top }), name);
        else table.columns[target.index] = name;
      },
    ),
    Values: writable(
      z.unknown(),
      (target) => matrixOf(rangeOf(target), (cell) => apiValue(cell.value)),
      (target, values) => {
        writeContent(rangeOf(target), values);
      },
    ),
  },
  reads: {
    GetRange: (target) => range(rangeOf(target)),
    GetDataBodyRange: (target) => {
      const { top, bottom } = target.table.body();
      const { left, right } = rangeOf(target).area;
      return range(target.book.range(target.table.sheet, { top, bottom, left, right }));
    },
    GetHeaderRowRange: (target) => {
      const { area } = rangeOf(target);
      return range(target.book.range(target.table.sheet, { ...area, bottom: area.top }));
    },
  },
}));

export const tableColumns: (target: ColumnsTarget) => HostObject = defineClass<ColumnsTarget>(() => ({
  name: "TableColumnCollection",
  properties: { Count: readable(({ table }) => table.columns.length) },
  items: ({ book, table }) => table.columns.map((_, index) => tableColumn({ book, table, index })),
  item: ({ book, table }, key) => {
    const wanted = String(key).toLowerCase();
    const index =
      typeof key === "number" ? key - 1 : table.columns.findIndex((name) => name.toLowerCase() === wanted);
    return table.columns[index] === undefined ? undefined : tableColumn({ book, table, index });
  },
  reads: { GetCount: ({ table }) => table.columns.length },
}));
