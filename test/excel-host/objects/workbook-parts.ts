import { z } from "zod";
import type { Book } from "../state/book";
import { defineClass, readable, text, writable, type HostObject, type Property } from "../wire/definition";
import { accessDenied, invalidOperation } from "../wire/error";

export const workbookProtection: (target: Book) => HostObject = defineClass<Book>(() => ({
  name: "WorkbookProtection",
  properties: { Protected: readable((book) => book.structureProtection !== undefined) },
  changes: {
    Protect: (book, args) => {
      if (book.structureProtection !== undefined) throw invalidOperation("the workbook is protected already");
      const password = args.optional(0, text);
      book.structureProtection = password === undefined ? {} : { password };
      return undefined;
    },
    Unprotect: (book, args) => {
      const password = book.structureProtection?.password;
      if (password !== undefined && password !== args.optional(0, text))
        throw accessDenied("the password is another");
      book.structureProtection = undefined;
      return undefined;
    },
  },
}));

interface PropertyTarget {
  readonly book: Book;
  readonly key: string;
}

const plainValue = z.union([z.string().max(255), z.number(), z.boolean()]);

const customProperty = defineClass<PropertyTarget>(() => ({
  name: "CustomProperty",
  id: ({ key }) => key,
  properties: {
    Key: readable(({ key }) => key),
    Value: writable(
      plainValue,
      ({ book, key }) => book.customProperties.get(key) ?? "",
      ({ book, key }, value) => {
        book.customProperties.set(key, value);
      },
    ),
    Type: readable(({ book, key }) => {
      const value = book.customProperties.get(key);
      return typeof value === "number" ? "Number" : typeof value === "boolean" ? "Boolean" : "String";
    }),
  },
  changes: {
    Delete: ({ book, key }) => {
      book.customProperties.delete(key);
      return undefined;
    },
  },
}));

const customProperties = defineClass<Book>(() => ({
  name: "CustomPropertyCollection",
  items: (book) => [...book.customProperties.keys()].map((key) => customProperty({ book, key })),
  item: (book, wanted) => {
    const lower = String(wanted).toLowerCase();
    const key = [...book.customProperties.keys()].find((each) => each.toLowerCase() === lower);
    return key === undefined ? undefined : customProperty({ book, key });
  },
  reads: { GetCount: (book) => book.customProperties.size },
  changes: {
    Add: (book, args) => {
      const key = args.take(0, z.string().min(1).max(255));
      book.customProperties.set(key, args.take(1, plainValue));
      return customProperty({ book, key });
    },
  },
}));

/** A built-in property, by the name it has in a file. */
function builtIn(name: string): Property<Book> {
  return writable(
    text,
    (book) => book.properties.get(name) ?? "",
    (book, value) => {
      book.properties.set(name, value);
    },
  );
}

export const documentProperties: (target: Book) => HostObject = defineClass<Book>(() => ({
  name: "DocumentProperties",
  properties: {
    Author: builtIn("creator"),
    Category: builtIn("category"),
    Comments: builtIn("description"),
    Company: builtIn("Company"),
    Keywords: builtIn("keywords"),
    LastAuthor: readable((book) => book.properties.get("lastModifiedBy") ?? ""),
    Manager: builtIn("Manager"),
    Subject: builtIn("subject"),
    Title: builtIn("title"),
  },
  objects: { Custom: customProperties },
}));
