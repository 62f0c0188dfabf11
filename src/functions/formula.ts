import type { Language } from "../messages";
import type { ExampleArgument, ExampleCell } from "./signature";
import { CellFault, type Cell } from "./value";

/** How an Excel in a language writes formulas. */
interface Notation {
  readonly separator: string;
  readonly decimal: string;
  readonly yes: string;
  readonly no: string;
  readonly errors: Readonly<Record<string, string>>;
  /** The part of a table that is all of it, in a reference such as `HHP_Indikatorer[#All]`. */
  readonly all: string;
}

const notations: Readonly<Record<Language, Notation>> = {
  da: {
    separator: "; ",
    decimal: ",",
    yes: "SAND",
    no: "FALSK",
    errors: { "#N/A": "#I/T", "#VALUE!": "#VÆRDI!" },
    all: "#Alle",
  },
  en: { separator: ", ", decimal: ".", yes: "TRUE", no: "FALSE", errors: {}, all: "#All" },
};

/** A call as a person types it: `=HHP.DELTA("91,7%"; 0,859)` in a Danish Excel. */
export function formulaOf(id: string, given: readonly ExampleArgument[], language: Language): string {
  const shown = given.map((argument) => {
    if (isStanding(argument)) return referenceText(argument.at, language);
    return typeof argument === "string"
      ? `"${argument.replaceAll('"', '""')}"`
      : cellText(argument, language);
  });
  return `=HHP.${id}(${shown.join(notations[language].separator).trimEnd()})`;
}

/** A reference as Excel writes it in the language. */
export function referenceText(reference: string, language: Language): string {
  return reference.replace("#All", notations[language].all);
}

/** A cell as Excel shows it; an error by its name in the language. */
export function cellText(cell: Cell | ExampleCell, language: Language): string {
  const { decimal, yes, no, errors } = notations[language];
  if (cell === null) return "";
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return String(cell).replace(".", decimal);
  if (typeof cell === "boolean") return cell ? yes : no;
  const code = cell instanceof CellFault ? cell.code : cell.error;
  return errors[code] ?? code;
}

/** Whether an argument of an example stands in cells. */
export function isStanding(argument: ExampleArgument): argument is Exclude<ExampleArgument, Cell> {
  return typeof argument === "object" && argument !== null && "cells" in argument;
}
