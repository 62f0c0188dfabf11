import { areaFromA1 } from "../../workbook/address";
import type { TableSnapshot } from "../../workbook/snapshot";
import type { Package } from "./package";
import { decodeText } from "./xml/escape";
import { attributeOf, child, childrenOf, parseXml } from "./xml/tree";

/** A table's part. @throws Failure where it is damaged. */
export function readTable(
  pack: Package,
  part: string,
): { readonly id: number; readonly table: TableSnapshot } {
  const xml = pack.text(part);
  const root = pack.reading(part, () => parseXml(xml));
  const area = areaFromA1(attributeOf(root, "ref") ?? "");
  if (area === undefined) throw pack.damaged(part);
  const filters = childrenOf(child(root, "autoFilter"), "filterColumn");
  return {
    id: Number(attributeOf(root, "id")),
    table: {
      name: attributeOf(root, "displayName") ?? attributeOf(root, "name") ?? "",
      area,
      hasHeaderRow: attributeOf(root, "headerRowCount") !== "0",
      hasTotalsRow: Number(attributeOf(root, "totalsRowCount") ?? 0) > 0,
      columns: childrenOf(child(root, "tableColumns"), "tableColumn").map((column) =>
        decodeText(attributeOf(column, "name") ?? ""),
      ),
      filtered: filters.some((filter) => filter.children.length > 0),
    },
  };
}
