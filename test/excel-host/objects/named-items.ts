import { z } from "zod";
import type { Book } from "../state/book";
import { mustBeDefinedName } from "../state/defined-name";
import { englishFormula } from "../state/formula-text";
import { fixedReference, formulaPieces } from "../state/formula-references";
import type { Name } from "../state/name";
import { RangeTarget } from "../state/range-target";
import type { Sheet } from "../state/sheet";
import { SheetTarget } from "../state/sheet-target";
import { defineClass, flag, readable, text, writable, type HostObject } from "../wire/definition";
import { alreadyExists, invalidArgument, notFound, notModelled } from "../wire/error";
import { range } from "./range";
import { worksheet } from "./worksheet";

/** The names of the workbook, or of one of its sheets. */
interface NamesTarget {
  readonly book: Book;
  readonly sheet?: Sheet;
}

interface NameTarget {
  readonly book: Book;
  readonly name: Name;
  /** Whether this request has added it. */
  readonly isNew?: boolean;
}

export const namedItem: (target: NameTarget) => HostObject = defineClass<NameTarget>(() => ({
  name: "NamedItem",
  id: ({ name }) => name.name,
  properties: {
    Name: readable(({ name }) => name.name),
    Formula: writable(
      text,
      ({ name }) => `=${name.formula}`,
      ({ name }, formula) => {
        name.formula = englishFormula(formula.replace(/^=/, ""));
      },
    ),
    Visible: writable(
      flag,
      ({ name }) => name.visible,
      // Excel hides a name that it has just been given, and takes no notice of it for one that was there.
      ({ name, isNew }, visible) => {
        if (visible || isNew === true) name.visible = visible;
      },
    ),
    Comment: writable(
      z.string().max(255),
      ({ name }) => name.comment,
      ({ name }, comment) => {
        name.comment = comment;
      },
    ),
    Scope: readable(({ name }) => (name.sheet === undefined ? "Workbook" : "Worksheet")),
    Type: readable(({ name }) => typeOf(name.formula)),
    Value: readable(({ name }) =>
      typeOf(name.formula) === "String" ? name.formula.slice(1, -1) : name.formula,
    ),
  },
  objects: {
    Worksheet: ({ book, name }) => {
      if (name.sheet === undefined) throw notFound(`${name.name} belongs to the workbook`);
      return worksheet(new SheetTarget(book, name.sheet));
    },
    WorksheetOrNullObject: ({ book, name }) =>
      name.sheet === undefined ? null : worksheet(new SheetTarget(book, name.sheet)),
  },
  reads: {
    GetRange: (target) => {
      const found = rangeOf(target);
      if (found === null) throw notFound(`${target.name.name} is no range`);
      return found;
    },
    GetRangeOrNullObject: rangeOf,
  },
  changes: {
    Delete: ({ book, name }) => {
      const names = name.sheet?.names ?? book.names;
      names.splice(names.indexOf(name), 1);
      return undefined;
    },
  },
}));

export const namedItems: (target: NamesTarget) => HostObject = defineClass<NamesTarget>(() => ({
  name: "NamedItemCollection",
  // Excel lists the workbook's names among those of each sheet.
  items: ({ book, sheet }) =>
    [...(sheet?.names ?? []), ...book.names].map((name) => namedItem({ book, name })),
  item: ({ book, sheet }, key) => {
    const wanted = String(key).toLowerCase();
    const name = (sheet?.names ?? book.names).find((each) => each.name.toLowerCase() === wanted);
    return name === undefined ? undefined : namedItem({ book, name });
  },
  reads: { GetCount: ({ book, sheet }) => (sheet?.names ?? book.names).length },
  changes: {
    Add: ({ book, sheet }, args) => {
      const name = args.take(0, text);
      const names = sheet?.names ?? book.names;
      mustBeDefinedName(name);
      if (names.some((each) => each.name.toLowerCase() === name.toLowerCase()))
        throw alreadyExists(`there is a name ${name} already`);
      const target = args.object(1, RangeTarget);
      const formula =
        target === undefined
          ? englishFormula(formulaOf(args.take(1, z.unknown())))
          : fixedReference(target.sheet.name, target.area);
      const added: Name = {
        name,
        formula,
        visible: true,
        comment: args.optional(2, text) ?? "",
        ...(sheet === undefined ? {} : { sheet }),
      };
      names.push(added);
      return namedItem({ book, name: added, isNew: true });
    },
    AddFormulaLocal: () => {
      throw notModelled("NamedItemCollection.addFormulaLocal: it depends on the user's language; use add");
    },
  },
}));

function formulaOf(value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value !== "string") throw invalidArgument("a name refers to a range or a formula");
  return value.startsWith("=") ? value.slice(1) : `"${value.replaceAll('"', '""')}"`;
}

function typeOf(formula: string): string {
  const [piece, ...more] = formulaPieces(formula);
  if (more.length === 0 && piece?.reference !== undefined) return "Range";
  if (/^"(?:[^"]|"")*"$/.test(formula)) return "String";
  if (formula.includes("#REF!")) return "Error";
  if (/^(TRUE|FALSE)$/i.test(formula)) return "Boolean";
  return /^-?\d+(\.\d+)?$/.test(formula) ? "Double" : "Range";
}

function rangeOf({ book, name }: NameTarget): HostObject | null {
  const [piece, ...more] = formulaPieces(name.formula);
  const reference = more.length === 0 ? piece?.reference : undefined;
  const sheet = reference?.sheet === undefined ? name.sheet : book.sheetNamed(reference.sheet);
  return reference === undefined || sheet === undefined ? null : range(book.range(sheet, reference.area));
}
