import type { Package } from "../package";
import { relationshipsOf } from "../relationships";
import { editXml } from "../xml/edit";
import { parseXml } from "../xml/tree";

const titles = ["HeadingPairs", "TitlesOfParts"];

/** Takes the optional list of sheets out of the application's properties, as it no longer holds. */
export function withoutTitles(pack: Package): void {
  for (const { target } of relationshipsOf(pack, "").filter((each) => each.type === "extended-properties")) {
    if (!pack.has(target)) continue;
    const xml = pack.text(target);
    const root = pack.reading(target, () => parseXml(xml));
    const edits = root.children
      .filter((each) => titles.includes(each.name))
      .map(({ start, end }) => ({ start, end, text: "" }));
    if (edits.length > 0) pack.put(target, editXml(xml, edits));
  }
}
