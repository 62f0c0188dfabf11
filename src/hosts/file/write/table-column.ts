import type { Position } from "../../../workbook/address";
import { isCellError, type CellValue } from "../../../workbook/snapshot";
import type { Package } from "../package";
import { relationshipsOf } from "../relationships";
import { readTable } from "../table-reader";
import { editXml, withAttributes } from "../xml/edit";
import { encodeAttribute } from "../xml/escape";
import { child, childrenOf, parseXml } from "../xml/tree";

/** Where the cell is a table's header, names the table's column after its new value: Excel wants them equal. */
export function renameTableColumn(
  pack: Package,
  sheetPart: string,
  { row, column }: Position,
  value: CellValue | null,
): void {
  for (const { target } of relationshipsOf(pack, sheetPart).filter((each) => each.type === "table")) {
    const { area, hasHeaderRow } = readTable(pack, target).table;
    if (!hasHeaderRow || row !== area.top || column < area.left || column > area.right) continue;
    const xml = pack.text(target);
    const element = childrenOf(child(parseXml(xml), "tableColumns"), "tableColumn")[column - area.left];
    if (element === undefined) continue;
    const { start, innerStart } = element;
    const name = encodeAttribute(headerText(value));
    pack.put(
      target,
      editXml(xml, [
        { start, end: innerStart, text: withAttributes(xml.slice(start, innerStart), { name }) },
      ]),
    );
  }
}

function headerText(value: CellValue | null): string {
  if (value === null) return "";
  return isCellError(value) ? value.error : String(value);
}
