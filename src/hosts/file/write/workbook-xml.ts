import { editXml, replaceChildren, withAttributes, withDefaultNamespace, type Edit } from "../xml/edit";
import { encodeAttribute, escapeXml } from "../xml/escape";
import { attributeOf, child, childrenOf, parseXml } from "../xml/tree";

const order = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

export const relationshipsNamespace = {
  transitional: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  strict: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** ` r:id="…"`, with the prefix declared beside it where the root does not. */
export function relationAttribute(xml: string, id: string): string {
  const { strict, transitional } = relationshipsNamespace;
  const uri = xml.includes("http://purl.oclc.org/ooxml/spreadsheetml") ? strict : transitional;
  const declared = parseXml(xml, new Set(["sheetData"])).attributes["xmlns:r"] === uri;
  return `${declared ? "" : ` xmlns:r="${uri}"`} r:id="${encodeAttribute(id)}"`;
}

export interface NewSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly relation: string;
}

/** The workbook part with sheets added last, and one perhaps renamed. */
export function withSheets(
  xml: string,
  added: readonly NewSheet[],
  rename?: { index: number; name: string },
): string {
  const prepared = withDefaultNamespace(xml);
  const list = child(parseXml(prepared), "sheets");
  if (list === undefined) return prepared;
  const edits: Edit[] = [];
  const renamed = rename && list.children[rename.index];
  if (renamed !== undefined) {
    const name = escapeXml(rename?.name ?? "");
    const tag = withAttributes(prepared.slice(renamed.start, renamed.innerStart), { name });
    edits.push({ start: renamed.start, end: renamed.innerStart, text: tag });
  }
  const text = added
    .map(
      ({ name, sheetId, relation }) =>
        `<sheet name="${escapeXml(name)}" sheetId="${sheetId}"${relationAttribute(prepared, relation)}/>`,
    )
    .join("");
  edits.push({ start: list.innerEnd, end: list.innerEnd, text });
  return editXml(prepared, edits);
}

export interface OwnName {
  readonly sheetIndex: number;
  readonly name: string;
  readonly formula: string;
  readonly hidden: boolean;
}

/** The workbook part with sheets' own names set; those in `replaced` (sheet index and lower-case name) go first. */
export function withNames(xml: string, names: readonly OwnName[], replaced: ReadonlySet<string>): string {
  const list = child(parseXml(xml), "definedNames");
  const kept = childrenOf(list, "definedName").filter((element) => {
    const key = `${attributeOf(element, "localSheetId") ?? ""}|${attributeOf(element, "name")?.toLowerCase() ?? ""}`;
    return !replaced.has(key);
  });
  const items = [
    ...kept.map((element) => xml.slice(element.start, element.end)),
    ...names.map(
      ({ sheetIndex, name, formula, hidden }) =>
        `<definedName name="${escapeXml(name)}" localSheetId="${sheetIndex}"${hidden ? ' hidden="1"' : ""}>` +
        `${escapeXml(formula)}</definedName>`,
    ),
  ];
  const tag = list?.tag ?? "definedNames";
  return replaceChildren(xml, order, {
    definedNames: items.length === 0 ? "" : `<${tag}>${items.join("")}</${tag}>`,
  });
}

/** The workbook part with Excel told to calculate everything when it opens the file. */
export function withFullCalculation(xml: string): string {
  const prepared = withDefaultNamespace(xml);
  const old = child(parseXml(prepared), "calcPr");
  const calcPr =
    old === undefined
      ? '<calcPr fullCalcOnLoad="1"/>'
      : withAttributes(prepared.slice(old.start, old.innerStart), { fullCalcOnLoad: "1" }) +
        prepared.slice(old.innerStart, old.end);
  return replaceChildren(prepared, order, { calcPr });
}
