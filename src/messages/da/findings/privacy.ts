import { danish, type NamedCell } from "../../format";
import { several } from "./phrases";

const { cell, list, number } = danish;

/** Where personal data stand, as a sentence names it. */
export type PlaceInWords =
  | { readonly kind: "cell" | "formula" | "comment" | "link" | "workbook" }
  | { readonly kind: "sheet-name"; readonly position: number }
  | { readonly kind: "defined-name" | "property"; readonly name: string };

export type Sureness = "certain" | "likely" | "possible";

/** Data found in one place or column; what they are is never told, only how they look masked. */
export interface PersonalDataInWords {
  readonly place: PlaceInWords;
  /** How many numbers or addresses, in how many cells. */
  readonly count: number;
  readonly cells: number;
  readonly masked: string;
  readonly sureness: Sureness;
  /** The sheet is hidden, but goes along. */
  readonly hidden: boolean;
}

const properties: Readonly<Record<string, string>> = {
  creator: "Forfatter",
  lastModifiedBy: "Sidst ændret af",
  Manager: "Leder",
  Company: "Firma",
  title: "Titel",
  subject: "Emne",
  keywords: "Nøgleord",
  description: "Kommentarer",
  category: "Kategori",
};
const property = (name: string) => properties[name] ?? name;

const places = (place: PlaceInWords, cells: number): string => {
  switch (place.kind) {
    case "cell":
      return cells === 1 ? "Cellen" : `Kolonnen (${number(cells)} celler)`;
    case "formula":
      return cells === 1 ? "Formlen i cellen" : `Formlerne i kolonnen (${number(cells)} celler)`;
    case "comment":
      return cells === 1 ? "Kommentaren til cellen" : `Arkets kommentarer (${number(cells)} celler)`;
    case "link":
      return cells === 1 ? "Linket i cellen" : `Arkets links (${number(cells)} celler)`;
    case "sheet-name":
      return `Navnet på ark nr. ${number(place.position)}`;
    case "defined-name":
      return `Det definerede navn »${place.name}«`;
    case "property":
      return `Dokumentegenskaben »${property(place.name)}«`;
    case "workbook":
      return "Projektmappens egenskaber eller definerede navne";
  }
};

const likelihood: Readonly<Record<Sureness, string>> = {
  certain: "",
  likely: "sandsynligvis ",
  possible: "måske ",
};
const hiddenSheet = (hidden: boolean) => (hidden ? " Arket er skjult, men følger med filen." : "");

const contacts = {
  email: { one: "en e-mailadresse", several: "e-mailadresser" },
  phone: { one: "et telefonnummer", several: "telefonnumre" },
} as const;

/** One sentence per rule about personal data and small groups: what is wrong, with the figures, and what to do. */
export const sentences = {
  "contact-data": (p: PersonalDataInWords & { what: "email" | "phone" }) =>
    (p.place.kind === "cell"
      ? p.cells === 1
        ? "Cellen"
        : `Arket (${number(p.cells)} celler)`
      : places(p.place, p.cells)) +
    ` indeholder ${likelihood[p.sureness]}${p.count === 1 ? contacts[p.what].one : `${number(p.count)} ${contacts[p.what].several}`} (${p.masked}).${hiddenSheet(p.hidden)} ` +
    (p.sureness === "possible"
      ? "Kontrollér, om det er en persons, og slet det i så fald, før filen sendes."
      : "Slet det, der er personers eget, eller skriv en fælles postkasse eller en funktion i stedet, før filen sendes."),
  "cpr-number": (p: PersonalDataInWords) =>
    `${places(p.place, p.cells)} indeholder ${likelihood[p.sureness]}${p.count === 1 ? "et CPR-nummer" : `${number(p.count)} CPR-numre`} (${p.masked}).${hiddenSheet(p.hidden)} ` +
    (p.sureness === "possible"
      ? "Kontrollér det, og slet det, hvis det er et CPR-nummer, før filen gemmes eller sendes."
      : "Slet det, før filen gemmes eller sendes: en projektmappe til Landsbyggefonden må ikke indeholde CPR-numre."),
  "hidden-count-revealed": (p: {
    cells: readonly NamedCell[];
    total: NamedCell | undefined;
    within: "row" | "column" | "table" | "cell";
  }) => {
    const hidden =
      p.cells.length === 1
        ? `Det skjulte tal i ${several(p.cells.map(cell))}`
        : `De skjulte tal i ${several(p.cells.map(cell))}`;
    const total = p.total === undefined ? "totalen" : `totalen i ${cell(p.total)}`;
    const by = {
      row: `${total} og rækkens andre tal`,
      column: `${total} og kolonnens andre tal`,
      table: "tabellens totaler og andre tal",
      cell: "totalen og de andre tal i samme celle",
    }[p.within];
    const more =
      p.cells.length === 1 ? "Skjul også et andet af tallene" : "Skjul også et andet tal ved hvert af dem";
    return `${hidden} kan regnes ud af ${by}. ${more}, eller skjul totalen.`;
  },
  "personal-name": (p: {
    properties: readonly { name: string; initials: string }[];
    comments: { count: number; initials: readonly string[] } | undefined;
  }) => {
    const found = [
      ...p.properties.map(({ name, initials }) => `egenskaben »${property(name)}« (${initials})`),
      ...(p.comments === undefined
        ? []
        : [
            `${p.comments.count === 1 ? "forfatteren til en kommentar" : `forfatterne til ${number(p.comments.count)} kommentarer`} (${several(p.comments.initials)})`,
          ]),
    ];
    return `Projektmappen rummer personers navne: ${list(found)}. Skal de ikke følge med filen, så fjern dem under Filer > Oplysninger > Kontrollér dokument.`;
  },
  "small-count": (p: { cells: number; most: number; threshold: number }) =>
    `${p.cells === 1 ? "Cellen viser" : `${number(p.cells)} celler i tabellen viser`} et antal på ${p.most === 1 ? "1 person" : `1-${number(p.most)} personer`}, så enkelte kan genkendes. Skriv »<${number(p.threshold)}« i stedet, eller slå grupper eller år sammen, så antallet er mindst ${number(p.threshold)} (eller 0).`,
} as const;

/** Each rule's name in a few words: the heading over its sentence. */
export const names: Readonly<Record<keyof typeof sentences, string>> = {
  "contact-data": "E-mail eller telefonnummer",
  "cpr-number": "CPR-nummer",
  "hidden-count-revealed": "Skjult tal kan regnes ud",
  "personal-name": "Navne i egenskaber",
  "small-count": "Lille antal personer",
};
