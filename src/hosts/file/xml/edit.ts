import { child, childrenOf, parseXml, type Element } from "./tree";

/** A stretch of a text and what shall stand there instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with the edits made; they must not overlap. Edits at one place are made in the order given. */
export function editXml(xml: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(xml.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  parts.push(xml.slice(at));
  return parts.join("");
}

/** The element with new content, its start tag kept. */
export function withContent(xml: string, element: Element, content: string): Edit {
  const { start, innerStart, end, tag } = element;
  return { start, end, text: `${opened(xml.slice(start, innerStart))}${content}</${tag}>` };
}

/** A start tag that does not close itself. */
export function opened(startTag: string): string {
  return startTag.endsWith("/>") ? `${startTag.slice(0, -2).trimEnd()}>` : startTag;
}

/** The text with `added` as the last content of its root element. */
export function appendChild(xml: string, added: string): string {
  const root = parseXml(xml);
  return editXml(xml, [withContent(xml, root, xml.slice(root.innerStart, root.innerEnd) + added)]);
}

/** A start tag with attributes set, or removed where the value is undefined. */
export function withAttributes(
  startTag: string,
  values: Readonly<Record<string, string | undefined>>,
): string {
  let tag = startTag;
  for (const [name, value] of Object.entries(values)) {
    const present = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`);
    const text = value === undefined ? "" : ` ${name}="${value}"`;
    if (present.test(tag)) tag = tag.replace(present, () => text);
    else if (value !== undefined) {
      const end = tag.endsWith("/>") ? "/>" : ">";
      tag = tag.slice(0, -end.length).trimEnd() + text + end;
    }
  }
  return tag;
}

/** The text with its root's prefixed namespace also as the default one, so that plain elements may be added. */
export function withDefaultNamespace(xml: string): string {
  const root = parseXml(xml);
  const colon = root.tag.indexOf(":");
  const uri = colon < 0 ? undefined : root.attributes[`xmlns:${root.tag.slice(0, colon)}`];
  if (uri === undefined || root.attributes["xmlns"] !== undefined) return xml;
  const opening = withAttributes(xml.slice(root.start, root.innerStart), { xmlns: uri });
  return xml.slice(0, root.start) + opening + xml.slice(root.innerStart);
}

/**
 * The text with its root's children named in `replacements` replaced (removed where the new text is empty, added
 * where there was none), in the order that the schema demands of the root's children.
 */
export function replaceChildren(
  xml: string,
  order: readonly string[],
  replacements: Readonly<Record<string, string>>,
  opaque?: ReadonlySet<string>,
): string {
  const root = parseXml(xml, opaque);
  const edits: Edit[] = [];
  const additions: { readonly rank: number; readonly at: number; readonly text: string }[] = [];
  for (const [name, text] of Object.entries(replacements)) {
    const [first, ...others] = childrenOf(root, name);
    for (const other of others) edits.push({ start: other.start, end: other.end, text: "" });
    if (first !== undefined) edits.push({ start: first.start, end: first.end, text });
    else if (text !== "")
      additions.push({ rank: order.indexOf(name), at: placeFor(root, order, name), text });
  }
  additions.sort((a, b) => a.rank - b.rank);
  for (const { at, text } of additions) edits.push({ start: at, end: at, text });
  if (root.innerStart !== root.end) return editXml(xml, edits);
  return editXml(xml, [withContent(xml, root, additions.map(({ text }) => text).join(""))]);
}

/** Where a child of that name belongs: after the last sibling that must come before it. */
function placeFor(root: Element, order: readonly string[], name: string): number {
  const rank = order.indexOf(name);
  let at = root.innerStart;
  let before = true;
  for (const sibling of root.children) {
    const siblingRank = order.indexOf(sibling.name);
    // An element the schema's order does not name belongs with the one before it.
    if (siblingRank >= 0) before = siblingRank < rank;
    if (before) at = sibling.end;
  }
  return at;
}

/** The source text of an element's first child of that name, or empty. */
export function sourceOf(xml: string, root: Element, name: string): string {
  const found = child(root, name);
  return found ? xml.slice(found.start, found.end) : "";
}
