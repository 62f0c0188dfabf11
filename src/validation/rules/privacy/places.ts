import type { PlaceInWords } from "../../../messages/da/findings/privacy";
import { toA1, type CellAddress } from "../../../workbook/address";
import type { CellSnapshot, NameSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../../workbook/snapshot";
import { masked } from "../../masked";

/** What may stand between the digits of one number: spaces, dots, dashes, and what cannot be seen. */
const between = String.raw`[\s./\-\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D\u00AD\u200B-\u200D\u2060\uFEFF]{0,6}`;

/** A span of years, which is no number of anything. */
const years = String.raw`(?:19|20)\d\d${between}(?:19|20)\d\d(?!\d)`;

/** So many digits of one number, however it is written: a cheap test before anybody looks closer. */
export function digitsOfOneNumber(count: number): RegExp {
  return new RegExp(String.raw`(?<!\d)(?!${years})\d(?:${between}\d){${count - 1}}`);
}

/** A text or number in which something was looked for, and where it stands. */
export type Place = { readonly text: string } & (
  | {
      readonly kind: "cell" | "formula" | "comment" | "link";
      readonly sheet: SheetSnapshot;
      readonly at: CellAddress;
      /** Absent for a comment or a link. */
      readonly cell?: { readonly row: number; readonly column: number; readonly snapshot: CellSnapshot };
    }
  | { readonly kind: "sheet-name"; readonly position: number }
  | { readonly kind: "defined-name" | "property"; readonly name: string }
);

export type CellPlace = Extract<Place, { sheet: SheetSnapshot }>;

/** What a place must pass to be looked at: a cheap test, as it is made of every cell. */
export interface Sought {
  readonly text: (text: string) => boolean;
  readonly number: (value: number) => boolean;
}

/** Every place of a workbook that may hold what is sought, seen or hidden; a cell is told of once. */
export function* placesOf({ sheets, names, properties }: WorkbookSnapshot, sought: Sought): Iterable<Place> {
  for (const sheet of sheets) {
    yield* placesOn(sheet, sought);
    yield* namedPlaces(sheet.names, sought);
  }
  yield* namedPlaces(names, sought);
  for (const [index, { name }] of sheets.entries()) {
    if (sought.text(name)) yield { kind: "sheet-name", position: index + 1, text: name };
  }
  for (const [name, value] of Object.entries(properties)) {
    const text = `${name}\n${value}`;
    if (sought.text(text)) yield { kind: "property", name, text };
  }
}

function* placesOn(sheet: SheetSnapshot, sought: Sought): Iterable<CellPlace> {
  const told = new Set<string>();
  for (const { row, cells } of sheet.rows) {
    for (const snapshot of cells) {
      const found = soughtIn(snapshot, sought);
      if (found === undefined) continue;
      const cell = toA1(row, snapshot.column);
      told.add(cell);
      const place = { row, column: snapshot.column, snapshot };
      yield { ...found, sheet, at: { sheet: sheet.name, cell }, cell: place };
    }
  }
  for (const { cell: range, target } of sheet.links) {
    const [cell = range] = range.split(":");
    const text = decoded(target);
    if (!told.has(cell) && sought.text(text))
      yield { kind: "link", text, sheet, at: { sheet: sheet.name, cell } };
  }
  for (const { cell, text } of sheet.comments) {
    if (sought.text(text)) yield { kind: "comment", text, sheet, at: { sheet: sheet.name, cell } };
  }
}

function soughtIn(
  { value, formula }: CellSnapshot,
  sought: Sought,
): { readonly kind: "cell" | "formula"; readonly text: string } | undefined {
  if (typeof value === "string" && sought.text(value)) return { kind: "cell", text: value };
  if (typeof value === "number" && sought.number(value)) return { kind: "cell", text: String(value) };
  if (formula === undefined || !formula.includes('"') || !sought.text(formula)) return undefined;
  const text = literalsOf(formula);
  return sought.text(text) ? { kind: "formula", text } : undefined;
}

/** The texts that a formula holds between quotes, a line each. */
function literalsOf(formula: string): string {
  const literals = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  return literals.map((literal) => literal.slice(1, -1)).join("\n");
}

function* namedPlaces(names: readonly NameSnapshot[], sought: Sought): Iterable<Place> {
  for (const { name, formula } of names) {
    const text = `${name}\n${withoutSheets(formula)}`;
    if (sought.text(text)) yield { kind: "defined-name", name, text };
  }
}

/** Sheets that a formula names are told of by themselves. */
function withoutSheets(formula: string): string {
  return formula.replace(/'(?:[^']|'')*'!/g, "");
}

/** A place as a sentence names it. */
export function placeInWords(place: Place): PlaceInWords {
  if (place.kind === "sheet-name") return { kind: place.kind, position: place.position };
  return "name" in place ? { kind: place.kind, name: masked(place.name) } : { kind: place.kind };
}

/** How a place is called where a finding about it is kept. */
export function placeName(place: Place): string {
  if ("name" in place) return masked(place.name);
  return { cell: "Celle", formula: "Formel", comment: "Kommentarer", link: "Links", "sheet-name": "Arknavn" }[
    place.kind
  ];
}

/** Where a finding about a place that is no cell is kept. */
export const workbookId = "Projektmappe";

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
