import { z } from "zod";
import { readUnit } from "../cells";
import type { Unit } from "../cells/reading";
import { readDirection } from "./direction";
import { directionWords } from "./content";
import { focusAreaNames, readFocusAreas } from "./focus-area";
import { focusAreas, type BudgetLine, type FocusArea } from "./model";
import { findPeriod, readPeriod } from "./period";
import { editDistance, fold, letters } from "./text";

// The pages' Content-Security-Policy forbids code made at run time, which zod would otherwise try out.
z.config({ jitless: true });

/**
 * The contract of the plan tables' coded columns: the text of a cell in, what it means out. A blank cell is undefined
 * where the column may be blank; a text that means nothing is an issue whose message is `unknown`.
 */
export const planRowSchemas = {
  Delaftaler: z.object({ Indsatsområde: parsedBy(oneFocusArea) }),
  Indikatorer: z.object({
    Id: z.string().min(1),
    Indsatsområde: parsedBy(oneFocusArea),
    Enhed: blankOr(parsedBy(readUnit)),
    Retning: blankOr(parsedBy(readDirection)),
    Målår: blankOr(parsedBy((text) => findPeriod(text)?.period.year)),
  }),
  Succeskriterier: z.object({
    Id: z.string().min(1),
    Indsatsområde: parsedBy(someFocusAreas),
    Enhed: blankOr(parsedBy(countedUnit)),
  }),
  Status: z.object({
    "Succeskriterie id": z.string().min(1),
    Periode: parsedBy(readPeriod),
  }),
  Budget: z.object({ Indsatsområde: parsedBy(budgetLine) }),
} as const;

/** What a person may write in a coded column, for the columns that have a short list. */
export const choices: Readonly<Record<string, readonly string[]>> = {
  Indsatsområde: focusAreas.map((area) => focusAreaNames[area]),
  Retning: Object.values(directionWords),
  Enhed: ["%", "antal", "kr.", "karakter", "point", "helårspersoner"],
  Målår: ["2024", "2025"],
  Periode: ["2022", "2023H1"],
};

function parsedBy<Meaning>(read: (text: string) => Meaning | undefined) {
  return z.string().transform((text, context): Meaning => {
    const meaning = read(text);
    if (meaning !== undefined) return meaning;
    context.issues.push({ code: "custom", input: text, message: "unknown" });
    return z.NEVER;
  });
}

function blankOr<Schema extends z.ZodType>(schema: Schema) {
  return z.union([z.literal("").transform(() => undefined), schema]);
}

function oneFocusArea(text: string): FocusArea | undefined {
  const found = readFocusAreas(text);
  return found.length === 1 ? found[0] : undefined;
}

function someFocusAreas(text: string): FocusArea[] | undefined {
  const found = readFocusAreas(text);
  return found.length === 0 ? undefined : found;
}

const unitNames = ["procent", "antal", "kroner", "karakter", "point", "helårspersoner"];

/** A unit, or what a criterion counts: "ture", "unge mænd"; not a unit's name misspelt. */
function countedUnit(text: string): Unit | undefined {
  const isNoun = /^\p{L}{3,}(?: \p{L}+){0,2}$/u.test(fold(text));
  const isMisspelt = unitNames.some((name) => editDistance(letters(text), name, 2) <= 2);
  return readUnit(text) ?? (isNoun && !isMisspelt ? "count" : undefined);
}

/** Fælles and I alt beside the focus areas; what lies across the areas is shared. */
function budgetLine(text: string): BudgetLine["line"] | undefined {
  const word = letters(text);
  if (/^(?:ialt|total|sum|samlet|hele)/.test(word)) return "total";
  if (/^(?:fælles|tværgående|øvrig|andet|ledelse|administration|sekretariat)/.test(word)) return "shared";
  return oneFocusArea(text);
}
