import { partKey, type Package } from "./package";
import { encodeAttribute } from "./xml/escape";
import { attributeOf, childrenOf, parseXml } from "./xml/tree";
import { appendChild, editXml, withDefaultNamespace } from "./xml/edit";

export interface Relationship {
  readonly id: string;
  /** The last segment of the type, the same in transitional and strict files: `worksheet`, `table`, … */
  readonly type: string;
  /** A part's name, or, where external, the address. */
  readonly target: string;
  readonly external: boolean;
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const strictOffice = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The name of the part that holds the relationships of `part` (`""` for the package). */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part (`""` for the package), none where it has none. */
export function relationshipsOf(pack: Package, part: string): Relationship[] {
  const name = relationshipsPart(part);
  if (!pack.has(name)) return [];
  const xml = pack.text(name);
  const root = pack.reading(name, () => parseXml(xml));
  return childrenOf(root, "Relationship").map((element) => {
    const target = attributeOf(element, "Target") ?? "";
    const external = attributeOf(element, "TargetMode") === "External";
    return {
      id: attributeOf(element, "Id") ?? "",
      type: (attributeOf(element, "Type") ?? "").replace(/^.*\//s, ""),
      target: external ? target : resolve(part, target),
      external,
    };
  });
}

/** A target relative to the part that names it, as a part name. */
function resolve(part: string, target: string): string {
  const [path = ""] = target.split("#");
  const segments = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

/** A part's name as seen from the part that names it: some programs look up nothing else. */
function relativeTo(part: string, target: string): string {
  const from = part.split("/").slice(0, -1);
  const to = target.split("/");
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
}

/** Adds a relationship from a part to another, and gives its id; an equal one is used again. */
export function addRelationship(pack: Package, part: string, type: string, target: string): string {
  const existing = relationshipsOf(pack, part);
  const same = existing.find((each) => each.type === type && partKey(each.target) === partKey(target));
  if (same !== undefined) return same.id;
  const ids = new Set(existing.map((each) => each.id));
  let number = existing.length + 1;
  while (ids.has(`rId${number}`)) number++;
  const name = relationshipsPart(part);
  const xml = pack.has(name)
    ? withDefaultNamespace(pack.text(name))
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${namespace}"></Relationships>`;
  const strict = xml.includes(strictOffice);
  const entry = `<Relationship Id="rId${number}" Type="${strict ? strictOffice : office}/${type}" Target="${encodeAttribute(relativeTo(part, target))}"/>`;
  pack.put(name, appendChild(xml, entry));
  return `rId${number}`;
}

/** Removes the relationships that `drop` picks. */
export function removeRelationships(
  pack: Package,
  part: string,
  drop: (each: Relationship) => boolean,
): void {
  const ids = new Set(
    relationshipsOf(pack, part)
      .filter(drop)
      .map((each) => each.id),
  );
  if (ids.size === 0) return;
  const name = relationshipsPart(part);
  const xml = pack.text(name);
  const gone = childrenOf(parseXml(xml), "Relationship").filter((each) =>
    ids.has(attributeOf(each, "Id") ?? ""),
  );
  pack.put(
    name,
    editXml(
      xml,
      gone.map(({ start, end }) => ({ start, end, text: "" })),
    ),
  );
}
