import type { Package } from "./package";
import { decodeText } from "./xml/escape";
import { attributeOf, child, childrenOf, parseXml } from "./xml/tree";

/** Number formats that a file names by id alone; 14 and 22 as Excel shows them in its US form. */
const builtin: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);("$"#,##0)',
  6: '"$"#,##0_);[Red]("$"#,##0)',
  7: '"$"#,##0.00_);("$"#,##0.00)',
  8: '"$"#,##0.00_);[Red]("$"#,##0.00)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Ids of East Asian dates and times; elsewhere they are shown as plain dates. */
const eastAsianDate = (id: number) => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** The id of a format that needs no entry in the file, or undefined. */
export function builtinFormatId(code: string): number | undefined {
  if (code === "General") return 0;
  const found = Object.entries(builtin).find(([, each]) => each === code);
  return found && Number(found[0]);
}

/** The number format's code of each cell style (by the cell's `s`), undefined for General. */
export function readNumberFormats(pack: Package, part: string | undefined): (string | undefined)[] {
  if (part === undefined || !pack.has(part)) return [];
  const xml = pack.text(part);
  const root = pack.reading(part, () => parseXml(xml));
  const custom = new Map<number, string>();
  for (const format of childrenOf(child(root, "numFmts"), "numFmt")) {
    custom.set(Number(attributeOf(format, "numFmtId")), decodeText(attributeOf(format, "formatCode") ?? ""));
  }
  return childrenOf(child(root, "cellXfs"), "xf").map((style) => {
    const id = Number(attributeOf(style, "numFmtId") ?? 0);
    const code = custom.get(id) ?? (eastAsianDate(id) ? builtin[14] : builtin[id]);
    return code === "General" || code === "" ? undefined : code;
  });
}

/** Whether a format shows a calendar date, so that its numbers count days from the workbook's first day. */
export function isDateFormat(code: string | undefined): boolean {
  if (code === undefined) return false;
  const bare = code.replace(/"[^"]*"|\\.|[_*].|\[[^[\]]*\]/g, "").replace(/General/gi, "");
  if (/[ydYD]/.test(bare)) return true;
  return /[mM]/.test(bare) && !/[hs]/i.test(bare);
}
