/** What a character is to the tokeniser. */
export const Kind = {
  Other: 0,
  Space: 1,
  Tab: 2,
  Newline: 3,
  Digit: 4,
  Letter: 5,
  Dash: 6,
  Superscript: 7,
  Fraction: 8,
  Bullet: 9,
} as const;

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const groups: readonly (readonly [number, string])[] = [
  [
    Kind.Space,
    " \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
  ],
  [Kind.Tab, "\t"],
  [Kind.Newline, "\n\v\f\r\u0085\u2028\u2029"],
  [Kind.Digit, "0123456789"],
  [Kind.Dash, "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d"],
  [Kind.Superscript, superscripts],
  [Kind.Fraction, "½¼¾⅓⅔"],
  [Kind.Bullet, "•·‣▪●○◦\uf0b7\uf0a7■□▫➢►"],
];

const kinds = new Uint8Array(0x10000);
const letter = /[\p{L}\p{M}]/u;
for (let code = 0x41; code < 0x250; code++) {
  if (letter.test(String.fromCharCode(code))) kinds[code] = Kind.Letter;
}
for (const [kind, characters] of groups) {
  for (const character of characters) kinds[character.charCodeAt(0)] = kind;
}

/** The kind of the character at an index; `Other` past either end. */
export function kindAt(text: string, index: number): number {
  if (index < 0 || index >= text.length) return Kind.Other;
  const code = text.charCodeAt(index);
  const kind = kinds[code] ?? Kind.Other;
  if (kind !== Kind.Other || code < 0x250) return kind;
  return letter.test(text.charAt(index)) ? Kind.Letter : Kind.Other;
}

/** True where the character at the index is one of 0-9. */
export function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}

const invisible = /\u00ad\r?\n|[\u00ad\u200b-\u200f\u2060\ufeff]|_x000D_|\r(?=\n)/g;
/** True for a character that may need composing or leaving out; an underscore may begin Excel's `_x000D_`. */
function isUnusual(code: number): boolean {
  if (code < 0xad) return code === 13 || code === 95;
  if (code < 0x300) return code === 0xad;
  return code <= 0x36f || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
}

/** Composed letters, and none of the characters that only steer layout (soft hyphens, zero-width marks). */
export function withoutInvisible(text: string): string {
  for (let index = 0; index < text.length; index++) {
    if (isUnusual(text.charCodeAt(index))) return text.normalize("NFC").replace(invisible, "");
  }
  return text;
}
