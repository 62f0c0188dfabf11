/** A piece of a number format's section. */
export type Token =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "slot"; readonly text: "0" | "#" | "?" }
  | { readonly kind: "point" }
  | { readonly kind: "comma" }
  | { readonly kind: "percent" }
  | { readonly kind: "slash" }
  /** `y`, `m`, `d`, `h` or `s`, as often as it stands. */
  | { readonly kind: "calendar"; readonly unit: string; readonly width: number }
  /** Hours, minutes or seconds that are counted on, as in `[h]`. */
  | { readonly kind: "elapsed"; readonly unit: string; readonly width: number }
  | { readonly kind: "half-day" }
  | { readonly kind: "cell-text" }
  | { readonly kind: "general" };

export type Section = readonly Token[];

const colors = /^(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d{1,2})$/i;

/**
 * A number format's sections (ECMA-376, 18.8.31), colours left out.
 * @returns undefined where the code has something that is not read here: conditions, fractions' and exponents' signs, other
 * calendars.
 */
export function parseFormat(code: string): readonly Section[] | undefined {
  const sections: Token[][] = [[]];
  for (let at = 0; at < code.length;) {
    if (code.charAt(at) === ";") {
      sections.push([]);
      at++;
      continue;
    }
    const read = bracketed(code, at) ?? quoted(code, at) ?? word(code, at) ?? sign(code, at);
    if (read === undefined) return undefined;
    sections.at(-1)?.push(...read.tokens);
    at += read.length;
  }
  return sections;
}

interface Read {
  readonly tokens: readonly Token[];
  readonly length: number;
}

function bracketed(code: string, at: number): Read | undefined {
  if (code.charAt(at) !== "[") return undefined;
  const end = code.indexOf("]", at);
  const inner = code.slice(at + 1, Math.max(end, at + 1));
  const length = end - at + 1;
  if (colors.test(inner)) return { tokens: [], length };
  if (inner.startsWith("$")) return { tokens: [literal(inner.slice(1).split("-", 1)[0] ?? "")], length };
  const unit = inner.charAt(0).toLowerCase();
  const counted = "hms".includes(unit) && inner !== "" && inner.toLowerCase() === unit.repeat(inner.length);
  return counted ? { tokens: [{ kind: "elapsed", unit, width: inner.length }], length } : undefined;
}

/** Text in quotes or after a backslash, the room of a character after `_`, and the filling after `*`. */
function quoted(code: string, at: number): Read | undefined {
  const following = code.charAt(at + 1);
  switch (code.charAt(at)) {
    case '"': {
      const end = code.indexOf('"', at + 1);
      const stop = end < 0 ? code.length : end;
      return { tokens: [literal(code.slice(at + 1, stop))], length: stop - at + 1 };
    }
    case "\\":
      return { tokens: [literal(following)], length: 2 };
    case "_":
      return { tokens: [literal(" ")], length: 2 };
    case "*":
      return { tokens: [], length: 2 };
    default:
      return undefined;
  }
}

function word(code: string, at: number): Read | undefined {
  const rest = code.slice(at, at + 7).toLowerCase();
  if (rest === "general") return { tokens: [{ kind: "general" }], length: 7 };
  for (const mark of ["am/pm", "a/p"]) {
    if (rest.startsWith(mark)) return { tokens: [{ kind: "half-day" }], length: mark.length };
  }
  const unit = code.charAt(at).toLowerCase();
  if (!"ymdhs".includes(unit)) return undefined;
  let end = at + 1;
  while (code.charAt(end).toLowerCase() === unit) end++;
  return { tokens: [{ kind: "calendar", unit, width: end - at }], length: end - at };
}

function sign(code: string, at: number): Read | undefined {
  const character = code.charAt(at);
  const token = signs[character] ?? (/[\p{L}[\]]/u.test(character) ? undefined : literal(character));
  return token && { tokens: [token], length: 1 };
}

const signs: Readonly<Record<string, Token>> = {
  "0": { kind: "slot", text: "0" },
  "#": { kind: "slot", text: "#" },
  "?": { kind: "slot", text: "?" },
  ".": { kind: "point" },
  ",": { kind: "comma" },
  "%": { kind: "percent" },
  "/": { kind: "slash" },
  "@": { kind: "cell-text" },
};

function literal(text: string): Token {
  return { kind: "literal", text };
}
