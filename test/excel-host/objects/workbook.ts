import type { Book } from "../state/book";
import { defineClass, readable, type HostObject } from "../wire/definition";
import { namedItems } from "./named-items";
import { range } from "./range";
import { tables } from "./tables";
import { worksheets } from "./worksheet";

export const workbook: (target: Book) => HostObject = defineClass<Book>({
  name: "Workbook",
  properties: {
    ReadOnly: readable((book) => book.readOnly),
  },
  objects: {
    Worksheets: (book) => worksheets({ book }),
    Tables: (book) => tables({ book }),
    Names: (book) => namedItems({ book }),
  },
  reads: {
    GetSelectedRange: (book) => range(book.active),
    GetActiveCell: (book) => {
      const { top, left } = book.active.area;
      return range(book.active.at({ top, left, bottom: top, right: left }));
    },
  },
});
