import { letters, squeeze } from "../../../plan/text";

/** What people write in a cell that they have nothing for. */
const placeholders: ReadonlySet<string> = new Set(
  "ingen intet mangler na nn tbd udfyldes udestår afventer kommer følger ikkeudfyldt ikkerelevant ikkefastlagt xxx".split(
    " ",
  ),
);

/** Whether a text that should say what is measured is blank, a dash or a word that stands for a blank. */
export function isPlaceholder(text: string): boolean {
  return squeeze(text) === "" || placeholders.has(letters(text));
}
