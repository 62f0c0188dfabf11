import { z } from "zod";
import type { Book } from "../state/book";
import { defineClass, readable, writable, type HostObject } from "../wire/definition";

const culture = (book: Book) => new Intl.NumberFormat(book.culture).formatToParts(-1234567.8);
const partOf = (book: Book, type: string) => culture(book).find((part) => part.type === type)?.value ?? "";

const numberFormat = defineClass<Book>(() => ({
  name: "NumberFormatInfo",
  properties: {
    NumberDecimalSeparator: readable((book) => partOf(book, "decimal")),
    NumberGroupSeparator: readable((book) => partOf(book, "group")),
  },
}));

const cultureInfo = defineClass<Book>(() => ({
  name: "CultureInfo",
  properties: { Name: readable((book) => book.culture) },
  objects: { NumberFormat: numberFormat },
}));

export const application: (target: Book) => HostObject = defineClass<Book>(() => ({
  name: "Application",
  properties: {
    CalculationMode: writable(
      z.enum(["Automatic", "AutomaticExceptTables", "Manual"]),
      (book) => book.calculationMode,
      (book, mode) => {
        book.calculationMode = mode;
      },
    ),
    CalculationState: readable(() => "Done"),
    DecimalSeparator: readable((book) => partOf(book, "decimal")),
    ThousandsSeparator: readable((book) => partOf(book, "group")),
  },
  objects: { CultureInfo: cultureInfo },
  reads: {
    // Excel leaves it to the add-in to calculate what it has suspended.
    SuspendApiCalculationUntilNextSync: (book) => {
      book.uncalculated = true;
      return undefined;
    },
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
  changes: {
    Calculate: (book, args) => {
      args.take(0, z.enum(["Recalculate", "Full", "FullRebuild"]));
      book.recalculate();
      book.uncalculated = false;
      return undefined;
    },
  },
}));
