import { Failure } from "../../messages/failure";
import type { NameSnapshot, SheetSnapshot } from "../../workbook/snapshot";
import type { Package } from "./package";
import { relationshipsOf, type Relationship } from "./relationships";
import { isTrue } from "./xml/scan";
import { attributeOf, child, childrenOf, parseXml, type Element } from "./xml/tree";

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  /** Its place among all sheets, chart sheets included: what local names go by. */
  readonly index: number;
  readonly sheetId: number;
  readonly visibility: SheetSnapshot["visibility"];
  readonly part: string;
  /** Chart, dialog and macro sheets have no cells to read. */
  readonly hasCells: boolean;
}

export interface LocalName extends NameSnapshot {
  /** The index of the sheet that the name belongs to; undefined for the whole workbook. */
  readonly sheet: number | undefined;
}

export interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly LocalName[];
  readonly date1904: boolean;
  readonly structureProtected: boolean;
  readonly relationships: readonly Relationship[];
}

/**
 * The part that lists the sheets, the names and the workbook's settings.
 * @throws Failure where the package is no workbook or the part is damaged.
 */
export function readWorkbookPart(pack: Package): WorkbookPart {
  const part = relationshipsOf(pack, "").find((each) => each.type === "officeDocument")?.target;
  if (part === undefined || !pack.has(part) || part.endsWith(".bin")) {
    throw new Failure("not-a-workbook", { path: pack.path });
  }
  const xml = pack.text(part);
  const root = pack.reading(part, () => parseXml(xml));
  if (root.name !== "workbook") throw new Failure("not-a-workbook", { path: pack.path });
  const relationships = relationshipsOf(pack, part);
  const sheets = childrenOf(child(root, "sheets"), "sheet").map((sheet, index) =>
    readSheetEntry(pack, sheet, index, relationships),
  );
  // A part that stands for several sheets would be read, and written, once for each.
  if (new Set(sheets.map((sheet) => sheet.part)).size < sheets.length) throw pack.damaged(part);
  const protection = child(root, "workbookProtection");
  return {
    part,
    relationships,
    sheets,
    names: childrenOf(child(root, "definedNames"), "definedName").map(readName),
    date1904: isTrue(attributeOf(child(root, "workbookPr"), "date1904")),
    structureProtected: isTrue(attributeOf(protection, "lockStructure")),
  };
}

function readSheetEntry(
  pack: Package,
  sheet: Element,
  index: number,
  relationships: readonly Relationship[],
): SheetEntry {
  const relation = relationships.find((each) => each.id === attributeOf(sheet, "id"));
  const state = attributeOf(sheet, "state");
  const name = attributeOf(sheet, "name") ?? "";
  if (relation === undefined || !pack.has(relation.target)) throw pack.damaged(relation?.target ?? name);
  return {
    name,
    index,
    sheetId: Number(attributeOf(sheet, "sheetId")),
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    part: relation.target,
    hasCells: relation.type === "worksheet",
  };
}

function readName(element: Element): LocalName {
  const sheet = attributeOf(element, "localSheetId");
  return {
    name: attributeOf(element, "name") ?? "",
    formula: element.text,
    hidden: isTrue(attributeOf(element, "hidden")),
    sheet: sheet === undefined ? undefined : Number(sheet),
  };
}

/** The part the workbook relates to by that type, or undefined. */
export function relatedPart(workbook: WorkbookPart, type: string): string | undefined {
  return workbook.relationships.find((each) => each.type === type && !each.external)?.target;
}
