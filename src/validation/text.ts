/** Text for comparison: NFC, small letters, one space between words, hyphens and soft hyphens gone. */
export function normalise(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[-\u00ad\u2010-\u2015]/g, "")
    .replace(/\s/g, " ")
    .split(" ")
    .filter((word) => word !== "")
    .join(" ");
}
