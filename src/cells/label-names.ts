import { isDigit } from "./characters";
import { bareName, trimName } from "./labels";
import type { LabelPiece, LabelRole } from "./pieces";

/** The name a label gives its figure; the name of a part keeps the words that lead to it. */
export function labelText(label: LabelPiece, role: LabelRole | undefined): string {
  if (role === "subset") return trimName(label.text);
  return scopeName(bareName(label));
}

/** The name after "i", "på", "for": "af beboerne i Nordbyen" → "Nordbyen". */
export function nameAfterPreposition(label: LabelPiece): string {
  const text = bareName(label);
  const match = / (?:i|på|for|fra|hos) (?=\p{Lu})/u.exec(text);
  const name = match === null ? text : text.slice(match.index + match[0].length);
  return scopeName(name.replace(/^(?:I|i|på|for) (?=\p{Lu})/u, ""));
}

export const trailingYears = /[\s,]{1,3}(?:i )?\(?(?:19|20)\d\d(?:\s?[-–/]\s?(?:19|20)?\d\d)?\)?$/;

/** A cheap look before the expressions are asked. */
function mayEndInYear(text: string): boolean {
  return text.endsWith(")") || isDigit(text, text.length - 1);
}

/** A scope without the years behind it. */
export function scopeName(text: string): string {
  const name = trimName(mayEndInYear(text) ? text.replace(trailingYears, "") : text);
  return name === "" ? trimName(text) : name;
}

/** The year a name ends in: "Nordbyen 2021". */
export function yearAtEnd(text: string): number | undefined {
  if (!mayEndInYear(text)) return undefined;
  const match = / (?:19|20)(\d\d)$/.exec(text);
  return match === null ? undefined : Number(match[0].trim());
}
