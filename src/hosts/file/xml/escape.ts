const named: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML content or attribute value; line breaks in attributes are the caller's to encode. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => named[character] ?? character);
}

// Also without the closing underscore: an encoded character may follow and bring it.
const looksEncoded = /_(?=x[0-9A-Fa-f]{4})/g;
const illegal =
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as a spreadsheet string in XML: characters that XML cannot hold become `_xHHHH_`, as Excel writes them. */
export function encodeText(text: string): string {
  return escapeXml(text.replace(looksEncoded, "_x005F_").replace(illegal, encodeCharacter));
}

/** The same for an attribute, where a line break or tab would otherwise be read as a space. */
export function encodeAttribute(text: string): string {
  return encodeText(text).replace(/[\t\n]/g, (character) => encodeCharacter(character).toLowerCase());
}

function encodeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** A spreadsheet string as XML held it, with `_xHHHH_` and line ends resolved. */
export function decodeText(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (!lines.includes("_x")) return lines;
  return lines.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
