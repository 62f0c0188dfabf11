import { partKey, type Package } from "./package";
import { encodeAttribute } from "./xml/escape";
import { appendChild, editXml, withDefaultNamespace } from "./xml/edit";
import { attributeOf, childrenOf, parseXml } from "./xml/tree";

const part = "[Content_Types].xml";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const contentTypes = {
  worksheet: `${spreadsheet}.worksheet+xml`,
  table: `${spreadsheet}.table+xml`,
  styles: `${spreadsheet}.styles+xml`,
} as const;

/** Says what a part holds, unless that is said already. */
export function addContentType(pack: Package, name: string, type: string): void {
  if (overridesOf(pack, name).length > 0) return;
  const override = `<Override PartName="${encodeAttribute(`/${name}`)}" ContentType="${type}"/>`;
  pack.put(part, appendChild(withDefaultNamespace(pack.text(part)), override));
}

/** Takes a part out of the package and out of its list. */
export function removePart(pack: Package, name: string): void {
  const edits = overridesOf(pack, name).map(({ start, end }) => ({ start, end, text: "" }));
  if (edits.length > 0) pack.put(part, editXml(pack.text(part), edits));
  pack.remove(name);
}

function overridesOf(pack: Package, name: string) {
  const xml = pack.text(part);
  const root = pack.reading(part, () => parseXml(xml));
  return childrenOf(root, "Override").filter(
    (each) => partKey(attributeOf(each, "PartName") ?? "") === partKey(`/${name}`),
  );
}
