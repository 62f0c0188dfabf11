import { Failure } from "../../../messages/failure";
import { quoteSheet } from "../../../workbook/address";
import { longestHeader } from "../../../workbook/limits";
import type { PrintSetup, SheetDrawing } from "../../../workbook/patch";
import { escapeXml } from "../xml/escape";
import { absoluteReference } from "./reference";

/**
 * The children of a worksheet that say how it prints: A4, one page wide, as many pages tall as it takes.
 * @throws Failure where a header or footer is longer than Excel allows.
 */
export function printChildren({ name, print }: SheetDrawing): Record<string, string> {
  const longest = Math.max(print.header?.length ?? 0, print.footer?.length ?? 0);
  if (longest > longestHeader) {
    throw new Failure("header-too-long", { sheet: name, length: longest, most: longestHeader });
  }
  return {
    printOptions: '<printOptions horizontalCentered="1"/>',
    pageMargins: '<pageMargins left="0.25" right="0.25" top="0.4" bottom="0.5" header="0.2" footer="0.25"/>',
    pageSetup: `<pageSetup paperSize="9" fitToHeight="0" orientation="${print.orientation}"/>`,
    headerFooter: headerFooter(print),
    rowBreaks: rowBreaks(print.breaks ?? []),
  };
}

function headerFooter({ header, footer }: PrintSetup): string {
  const part = (tag: string, text: string | undefined) =>
    text === undefined || text === "" ? "" : `<${tag}>${escapeXml(text)}</${tag}>`;
  const content = part("oddHeader", header) + part("oddFooter", footer);
  return content === "" ? "" : `<headerFooter>${content}</headerFooter>`;
}

/** A break's id is the number of rows above it. */
function rowBreaks(rows: readonly number[]): string {
  const ids = [...new Set(rows)].filter((row) => row > 0).sort((a, b) => a - b);
  if (ids.length === 0) return "";
  const breaks = ids.map((id) => `<brk id="${id}" max="16383" man="1"/>`).join("");
  return `<rowBreaks count="${ids.length}" manualBreakCount="${ids.length}">${breaks}</rowBreaks>`;
}

/** The sheet's own names by which Excel knows its print area and repeated rows. */
export function printNames({ name, print }: SheetDrawing): SheetDrawing["names"] {
  const names: { name: string; formula: string; hidden: boolean }[] = [];
  if (print.area !== undefined) {
    names.push({ name: "_xlnm.Print_Area", formula: absoluteReference(name, print.area), hidden: false });
  }
  if (print.titleRows !== undefined) {
    const { top, bottom } = print.titleRows;
    const formula = `${quoteSheet(name)}!$${top + 1}:$${bottom + 1}`;
    names.push({ name: "_xlnm.Print_Titles", formula, hidden: false });
  }
  return names;
}
