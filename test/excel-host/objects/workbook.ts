import type { Book } from "../state/book";
import { defineClass, readable, type HostObject } from "../wire/definition";
import { application } from "./application";
import { comments } from "./comments";
import { namedItems } from "./named-items";
import { range } from "./range";
import { tables } from "./tables";
import { documentProperties, workbookProtection } from "./workbook-parts";
import { worksheets } from "./worksheet";

export const workbook: (target: Book) => HostObject = defineClass<Book>(() => ({
  name: "Workbook",
  properties: {
    ReadOnly: readable((book) => book.readOnly),
    Name: readable((book) => book.name),
  },
  objects: {
    Worksheets: worksheets,
    Tables: (book) => tables({ book }),
    Names: (book) => namedItems({ book }),
    Comments: (book) => comments({ book }),
    Properties: documentProperties,
    Protection: workbookProtection,
    Application: application,
  },
  reads: {
    GetSelectedRange: (book) => range(book.active),
    GetActiveCell: (book) => {
      const { top, left } = book.active.area;
      return range(book.active.at({ top, left, bottom: top, right: left }));
    },
  },
}));
