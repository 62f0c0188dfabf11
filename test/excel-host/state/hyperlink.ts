import { z } from "zod";
import { contains } from "../../../src/workbook/address";
import type { Json } from "../wire/messages";
import { encloses, overlaps } from "./area";
import { apiValue } from "./cell";
import { changeLooks } from "./looks";
import { mustAllow } from "./protection";
import { writeContent } from "./range-content";
import type { RangeTarget } from "./range-target";
import type { Sheet } from "./sheet";

export const hyperlinkSchema = z.strictObject({
  address: z.string().optional(),
  documentReference: z.string().optional(),
  screenTip: z.string().optional(),
  textToDisplay: z.string().optional(),
});

/** A range's link as the API answers it, null where it has none or several. */
export function hyperlinkOf({ sheet, area }: RangeTarget): Json {
  const links = sheet.links.filter((link) => overlaps(link.area, area));
  const [link] = links;
  return links.length === 1 && link !== undefined && encloses(link.area, area)
    ? hyperlinkAt(sheet, area.top, area.left)
    : null;
}

export function hyperlinkAt(sheet: Sheet, row: number, column: number): Json {
  const link = sheet.links.find((each) => contains(each.area, row, column));
  if (link === undefined) return null;
  const shown = apiValue(sheet.cell(row, column).value);
  return {
    ...(link.address === undefined ? {} : { address: link.address }),
    ...(link.documentReference === undefined ? {} : { documentReference: link.documentReference }),
    ...(link.screenTip === undefined ? {} : { screenTip: link.screenTip }),
    textToDisplay: String(shown),
  };
}

/** Gives a range a link and, as Excel does, the look of one: blue and underlined; set your own look after it. */
export function setHyperlink(range: RangeTarget, link: z.infer<typeof hyperlinkSchema>): void {
  const { sheet, area } = range;
  mustAllow(sheet, "allowInsertHyperlinks");
  sheet.links = sheet.links.filter((each) => !encloses(area, each.area));
  const { textToDisplay, address, documentReference, screenTip } = link;
  sheet.links.push({
    area,
    ...(address === undefined ? {} : { address }),
    ...(documentReference === undefined ? {} : { documentReference }),
    ...(screenTip === undefined ? {} : { screenTip }),
  });
  if (textToDisplay !== undefined) writeContent(range, textToDisplay);
  changeLooks(range, () => ({ fontColor: "#0563C1", underline: "Single" }));
}
