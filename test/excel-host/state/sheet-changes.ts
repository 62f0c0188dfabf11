import { invalidArgument } from "../wire/error";
import type { Book } from "./book";
import { sheetPrefixOf, withReferences, type FormulaReference } from "./formula-references";
import { rewriteFormulas } from "./rewrite-formulas";
import { Sheet } from "./sheet";
import { Table } from "./table";

/** Renames a sheet and the references to it in every formula. */
export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  const names = (reference: FormulaReference) => reference.sheet?.toLowerCase() === sheet.name.toLowerCase();
  rewriteFormulas(book, (formula) =>
    withReferences(formula, (reference, text) =>
      names(reference) ? sheetPrefixOf(name) + text.slice(reference.prefix.length) : undefined,
    ),
  );
  sheet.name = name;
}

export function moveSheet(book: Book, sheet: Sheet, to: number): void {
  if (to < 0 || to >= book.sheets.length) throw invalidArgument(`there is no position ${to}`);
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(to, 0, sheet);
}

/** Deletes a sheet; references to it become `#REF!`. */
export function deleteSheet(book: Book, sheet: Sheet): void {
  const index = book.sheets.indexOf(sheet);
  book.sheets.splice(index, 1);
  sheet.deleted = true;
  book.events.push({ kind: "deleted", sheet });
  for (const table of sheet.tables) table.deleted = true;
  rewriteFormulas(book, (formula) =>
    withReferences(formula, (reference) =>
      reference.sheet?.toLowerCase() === sheet.name.toLowerCase() ? "#REF!" : undefined,
    ),
  );
  const next = book.sheets.slice(index).find((each) => each.visibility === "Visible");
  const active = next ?? book.sheets.find((each) => each.visibility === "Visible");
  if (book.active.sheet === sheet && active !== undefined)
    book.select(active, { top: 0, left: 0, bottom: 0, right: 0 });
}

/** A copy of a sheet with all that stands on it, called `Name (2)`; its tables get new names. */
export function copySheet(
  book: Book,
  sheet: Sheet,
  place: "None" | "Before" | "After" | "Beginning" | "End",
  beside: Sheet | undefined,
): Sheet {
  const copy = new Sheet(book.newId("sheet"), copyName(book, sheet.name));
  for (const { row, column, cell } of sheet.cells()) copy.put(row, column, cell);
  Object.assign(copy, structuredClone(withoutOwn(sheet)));
  copy.names = sheet.names.map((each) => ({ ...each, sheet: copy }));
  copy.tables = sheet.tables.map((table) =>
    Object.assign(new Table(book.newId("table"), freeTableName(book, table.name), copy, table.area), {
      columns: [...table.columns],
      style: table.style,
      showHeaders: table.showHeaders,
      showTotals: table.showTotals,
    }),
  );
  const at = book.sheets.indexOf(beside ?? sheet);
  const positions = {
    None: book.sheets.length,
    End: book.sheets.length,
    Beginning: 0,
    Before: at,
    After: at + 1,
  };
  book.sheets.splice(positions[place], 0, copy);
  book.events.push({ kind: "added", sheet: copy });
  return copy;
}

/** What a copy has alike: all but what is the sheet's own. */
function withoutOwn(sheet: Sheet): object {
  const own = new Set(["id", "name", "rows", "tables", "names"]);
  return Object.fromEntries(Object.entries(sheet).filter(([key]) => !own.has(key)));
}

function copyName(book: Book, name: string): string {
  let number = 2;
  const stem = name.replace(/ \(\d+\)$/, "");
  const made = () => `${stem.slice(0, 31 - ` (${number})`.length)} (${number})`;
  while (book.sheetNamed(made()) !== undefined) number++;
  return made();
}

function freeTableName(book: Book, stem: string): string {
  const taken = new Set([...book.tables(), ...book.names].map((each) => each.name.toLowerCase()));
  let number = 1;
  while (taken.has(`${stem}${number}`.toLowerCase())) number++;
  return `${stem}${number}`;
}
