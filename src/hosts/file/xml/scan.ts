import { Parser } from "htmlparser2";

export type Attributes = Readonly<Record<string, string>>;

/** Far more than any Office part nests, far less than a stack holds. */
export const deepest = 200;

/** What a scan tells of; names are local names (`x:row` → `row`). */
export interface ScanEvents {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text?(text: string): void;
}

/** Thrown where a text is not well-formed XML. */
export class XmlError extends Error {
  override readonly name = "XmlError";
}

/** A name without its namespace prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/**
 * Reads XML from start to end, without building anything.
 * @throws XmlError where elements are not closed in order, or the text holds none.
 */
export function scan(xml: string, events: ScanEvents): void {
  let depth = 0;
  let roots = 0;
  let closesItself = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (depth++ === 0 && ++roots > 1) throw new XmlError("two roots");
        if (depth > deepest) throw new XmlError("nested too deep");
        closesItself = endsItself(xml, parser.endIndex);
        events.open(localName(name), attributes);
      },
      onclosetag(name, implied) {
        if (implied && !closesItself) throw new XmlError(`<${name}> is not closed`);
        closesItself = false;
        depth--;
        events.close(localName(name));
      },
      onprocessinginstruction: refuseDocumentType,
      ...(events.text && { ontext: events.text.bind(events) }),
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  if (roots === 0 || depth !== 0) throw new XmlError("no complete element");
}

/** Whether the start tag that ends at `end` is of the form `<a/>`; the parser reports its close as implied. */
export function endsItself(xml: string, end: number): boolean {
  return xml.charCodeAt(end - 1) === 47;
}

/** Office documents have no document type; one could define entities that swell without bound. */
export function refuseDocumentType(name: string): void {
  if (name.toLowerCase() === "!doctype") throw new XmlError("document type");
}

/** The attribute of that local name, whatever its prefix. */
export function attribute(attributes: Attributes, local: string): string | undefined {
  const plain = attributes[local];
  if (plain !== undefined) return plain;
  for (const name in attributes) if (localName(name) === local) return attributes[name];
  return undefined;
}

/** Whether an XML boolean attribute is set: `1`, `true` or `on`. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
