import type {
  names as danishNames,
  PlaceInWords,
  sentences as danishSentences,
  Sureness,
} from "../../da/findings/privacy";
import { english } from "../../format";
import { several } from "./phrases";

const { cell, list, number } = english;

const properties: Readonly<Record<string, string>> = {
  creator: "Author",
  lastModifiedBy: "Last modified by",
  Company: "Company",
  title: "Title",
  subject: "Subject",
  keywords: "Keywords",
  description: "Comments",
  category: "Category",
};
const property = (name: string) => properties[name] ?? name;

const places = (place: PlaceInWords, cells: number): string => {
  switch (place.kind) {
    case "cell":
      return cells === 1 ? "The cell" : `The column (${number(cells)} cells)`;
    case "formula":
      return cells === 1 ? "The cell's formula" : `The column's formulas (${number(cells)} cells)`;
    case "comment":
      return cells === 1 ? "The comment on the cell" : `The sheet's comments (${number(cells)} cells)`;
    case "link":
      return cells === 1 ? "The link in the cell" : `The sheet's links (${number(cells)} cells)`;
    case "sheet-name":
      return `The name of sheet no. ${number(place.position)}`;
    case "defined-name":
      return `The defined name "${place.name}"`;
    case "property":
      return `The document property "${property(place.name)}"`;
    case "workbook":
      return "The workbook, among its properties or defined names,";
  }
};

const holds = (sureness: Sureness, place: PlaceInWords, cells: number): string => {
  const isPlural =
    cells > 1 && (place.kind === "formula" || place.kind === "comment" || place.kind === "link");
  const verb = isPlural ? "hold" : "holds";
  return { certain: verb, likely: `probably ${verb}`, possible: `may hold` }[sureness];
};
const hiddenSheet = (hidden: boolean) =>
  hidden ? " The sheet is hidden, but goes along with the file." : "";

const contacts = {
  email: { one: "an e-mail address", several: "e-mail addresses" },
  phone: { one: "a telephone number", several: "telephone numbers" },
} as const;

export const sentences: typeof danishSentences = {
  "contact-data": (p) =>
    (p.place.kind === "cell"
      ? p.cells === 1
        ? "The cell"
        : `The sheet (${number(p.cells)} cells)`
      : places(p.place, p.cells)) +
    ` ${holds(p.sureness, p.place, p.cells)} ${p.count === 1 ? contacts[p.what].one : `${number(p.count)} ${contacts[p.what].several}`} (${p.masked}).${hiddenSheet(p.hidden)} ` +
    (p.sureness === "possible"
      ? "Check whether it is a person's, and delete it if so before the file is sent."
      : "Delete what is a person's own, or write a shared mailbox or a function instead, before the file is sent."),
  "cpr-number": (p) =>
    `${places(p.place, p.cells)} ${holds(p.sureness, p.place, p.cells)} ${p.count === 1 ? "a CPR number" : `${number(p.count)} CPR numbers`} (${p.masked}).${hiddenSheet(p.hidden)} ` +
    (p.sureness === "possible"
      ? "Check it, and delete it if it is a CPR number before the file is saved or sent."
      : "Delete it before the file is saved or sent: a workbook for Landsbyggefonden must not hold CPR numbers."),
  "hidden-count-revealed": (p) => {
    const hidden = `The hidden ${p.cells.length === 1 ? "number" : "numbers"} in ${several(p.cells.map(cell))}`;
    const total = p.total === undefined ? "the total" : `the total in ${cell(p.total)}`;
    const by = {
      row: `${total} and the row's other numbers`,
      column: `${total} and the column's other numbers`,
      table: "the table's totals and other numbers",
      cell: "the total and the other numbers in the same cell",
    }[p.within];
    const more = p.cells.length === 1 ? "Hide another number too" : "Hide another number beside each of them";
    return `${hidden} can be computed from ${by}. ${more}, or hide the total.`;
  },
  "personal-name": (p) => {
    const found = [
      ...p.properties.map(({ name, initials }) => `the property "${property(name)}" (${initials})`),
      ...(p.comments === undefined
        ? []
        : [
            `${p.comments.count === 1 ? "the author of a comment" : `the authors of ${number(p.comments.count)} comments`} (${several(p.comments.initials)})`,
          ]),
    ];
    return `The workbook holds the names of persons: ${list(found)}. If they are not to go along with the file, remove them under File > Info > Inspect Document.`;
  },
  "small-count": (p) =>
    `${p.cells === 1 ? "The cell shows" : `${number(p.cells)} cells of the table show`} a count of ${p.most === 1 ? "1 person" : `1-${number(p.most)} persons`}, so that single persons may be recognised. Write "<${number(p.threshold)}" instead, or join groups or years until the count is at least ${number(p.threshold)} (or 0).`,
};

export const names: typeof danishNames = {
  "contact-data": "E-mail address or telephone number",
  "cpr-number": "CPR number",
  "hidden-count-revealed": "Hidden number can be computed",
  "personal-name": "Names in properties",
  "small-count": "Small count of persons",
};
