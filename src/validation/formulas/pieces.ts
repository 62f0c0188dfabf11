export interface FormulaPiece {
  readonly kind: "text" | "quoted" | "bracket" | "word" | "sign";
  readonly text: string;
}

/** Texts, quoted names and brackets (one pair within another, as Excel nests them) are single pieces. */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|[\p{L}\p{N}_.\\$?]+|[^]/gu;

/** What a formula consists of, so that nothing within a text or a name is taken for a reference. */
export function formulaPieces(formula: string): FormulaPiece[] {
  return (formula.match(pieces) ?? []).map((text) => ({ kind: kindOf(text), text }));
}

const kinds: ReadonlyMap<string, FormulaPiece["kind"]> = new Map([
  ['"', "text"],
  ["'", "quoted"],
  ["[", "bracket"],
]);

/** An opening mark alone has lost its end. */
function kindOf(text: string): FormulaPiece["kind"] {
  const kind = kinds.get(text.charAt(0));
  if (kind !== undefined) return text.length > 1 ? kind : "sign";
  return /^[\p{L}\p{N}_.\\$?]/u.test(text) ? "word" : "sign";
}
