import { tokenise } from "./tokenise";

/**
 * A label or header in the form in which labels are compared: composed letters, lower case, single spaces, no soft
 * hyphens, tags or footnote digits, and no hyphens between letters ("Base-lineår" and "bolig-⏎område" are whole words,
 * "18-29-årige" is "18-29 årige").
 */
export function normaliseText(text: string): string {
  let result = "";
  for (const token of tokenise(text)) {
    if (token.kind === "footnote" || token.kind === "markup" || token.kind === "bullet") continue;
    if (token.kind === "newline") {
      if (result !== "" && !result.endsWith(" ")) result += " ";
      continue;
    }
    const part = token.kind === "dash" ? "-" : withoutHyphens(token.lower);
    result += token.spaced && result !== "" && !result.endsWith(" ") ? ` ${part}` : part;
  }
  return result.replace(/-(?=årig)/g, " ").trim();
}

/** Hyphens inside a word come and go with line breaks, so none is kept. */
function withoutHyphens(word: string): string {
  return word.replace(/(?<=\p{L})[-\u2010-\u2015](?=\p{L})/gu, "");
}
