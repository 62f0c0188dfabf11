/** The three parts of a page's header or footer. */
export interface HeaderParts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** Excel's header code in its parts: what stands before any of `&L`, `&C` and `&R` is in the middle; `&&` is an ampersand. */
export function splitHeader(code: string): HeaderParts {
  const parts = { left: "", center: "", right: "" };
  const names: Readonly<Record<string, keyof HeaderParts>> = { L: "left", C: "center", R: "right" };
  let part: keyof HeaderParts = "center";
  for (let at = 0; at < code.length; at += 1) {
    const next = code.charAt(at + 1);
    const name = code.charAt(at) === "&" ? names[next.toUpperCase()] : undefined;
    if (name !== undefined) {
      part = name;
      at += 1;
    } else if (code.charAt(at) === "&") {
      parts[part] += `&${next}`;
      at += 1;
    } else parts[part] += code.charAt(at);
  }
  return parts;
}
