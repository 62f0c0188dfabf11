import type { Package } from "./package";
import { relationshipsOf } from "./relationships";
import { decodeText } from "./xml/escape";
import { attributeOf, parseXml } from "./xml/tree";

/**
 * The document's properties by name: Office's own (`creator`, `lastModifiedBy`, `Company`, …) and the user's. A
 * user's property that is called like one of Office's gets ` (2)` after its name, so that no text is lost.
 */
export function readProperties(pack: Package): Record<string, string> {
  const properties = new Map<string, string>();
  const add = (name: string, value: string): void => {
    if (name === "" || value.trim() === "") return;
    if (properties.has(name)) add(`${name} (2)`, value);
    else properties.set(name, value);
  };
  const types = ["core-properties", "extended-properties", "custom-properties"];
  for (const { target } of relationshipsOf(pack, "").filter((each) => types.includes(each.type))) {
    if (!pack.has(target)) continue;
    const xml = pack.text(target);
    for (const element of pack.reading(target, () => parseXml(xml)).children) {
      if (element.name === "property") {
        add(
          attributeOf(element, "name") ?? "",
          decodeText(element.children.map((each) => each.text).join("")),
        );
      } else if (element.children.length === 0) add(element.name, decodeText(element.text));
    }
  }
  return Object.fromEntries(properties);
}
