const entities: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  shy: "",
  ndash: "–",
  mdash: "—",
  minus: "−",
  aelig: "æ",
  oslash: "ø",
  aring: "å",
  AElig: "Æ",
  Oslash: "Ø",
  Aring: "Å",
  frac12: "½",
};

const entity = /&(?:#(\d{1,5})|([a-zA-Z]{2,6}\d{0,2}));/g;

/** The text with the entities of web pages as characters. */
export function withoutEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(entity, (whole, code: string | undefined, name: string | undefined) => {
    if (code !== undefined) return String.fromCharCode(Number(code));
    return (name === undefined ? undefined : entities[name]) ?? whole;
  });
}
