import { tokenise } from "./tokenise";

/**
 * A label or header in the form in which labels are compared: composed letters, lower case, single spaces, no soft
 * hyphens, tags or footnote digits, and no hyphens between letters ("Base-lineår" and "bolig-⏎område" are whole words,
 * "18-29-årige" is "18-29 årige").
 */
export function normaliseText(text: string): string {
  const parts: string[] = [];
  let spaced = false;
  for (const token of tokenise(text)) {
    if (token.kind === "footnote" || token.kind === "markup" || token.kind === "bullet") continue;
    if (token.kind === "newline") {
      spaced = true;
      continue;
    }
    if ((spaced || token.spaced) && parts.length > 0) parts.push(" ");
    parts.push(token.kind === "dash" ? "-" : withoutHyphens(token.lower));
    spaced = false;
  }
  return parts.join("").replace(/-(?=årig)/g, " ");
}

/** Hyphens inside a word come and go with line breaks, so none is kept. */
function withoutHyphens(word: string): string {
  return word.replace(/(?<=\p{L})[-\u2010-\u2015](?=\p{L})/gu, "");
}
