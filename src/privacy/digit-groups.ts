/** Digits that stand together, and how they stand to the group before. */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly before: Gap;
}

/** What stands between two groups; `none`: too much to belong together, or no group before. */
export type Gap = "none" | "space" | "dash" | "dot" | "comma" | "slash";

const isDigit = (code: number) => code >= 48 && code <= 57;
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const dashes = /[\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]/g;
const widestGap = 6;
/** More of them part columns. */
const mostSpaces = 2;

/** The digit groups of a text, in order; characters that cannot be seen part none. Takes time linear in the text. */
export function digitGroups(text: string): DigitGroup[] {
  const groups: DigitGroup[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isDigit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length && isDigit(text.charCodeAt(at))) at++;
    const previous = groups.at(-1);
    const between = previous === undefined ? undefined : text.slice(previous.end, start);
    const seen = between === undefined || between.length > widestGap ? undefined : plain(between);
    if (previous !== undefined && seen === "") {
      const digits = previous.digits + text.slice(start, at);
      groups[groups.length - 1] = { ...previous, end: at, digits };
    } else {
      groups.push({ start, end: at, digits: text.slice(start, at), before: gapOf(seen) });
    }
  }
  return groups;
}

function plain(between: string): string {
  return between.replace(invisible, "").replace(dashes, "-");
}

function gapOf(between: string | undefined): Gap {
  if (between === undefined) return "none";
  switch (between.trim()) {
    case "":
      return /[\t\r\n]/.test(between) || between.length > mostSpaces ? "none" : "space";
    case "-":
    case "--":
      return "dash";
    case ".":
      return between === "." ? "dot" : "none";
    case ",":
      return between === "," ? "comma" : "none";
    case "/":
      return between === "/" ? "slash" : "none";
    default:
      return "none";
  }
}
