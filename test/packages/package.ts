import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of a package by name: text for XML, bytes for all else. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** The bytes of a package with the given parts. */
export function packageOf(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}

/** The parts of a package, as text with one character per byte, so that they compare byte for byte. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part, true)]),
  );
}

export const uri = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  packageRelations: "http://schemas.openxmlformats.org/package/2006/relationships",
  contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types",
} as const;

/** A relationships part; a target with a scheme is external. */
export function relations(entries: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = entries.map(([id, type, target]) => {
    const mode = /^(https?|mailto|file):/.test(target) ? ' TargetMode="External"' : "";
    const full = type.includes("/") ? type : `${uri.relations}/${type}`;
    return `<Relationship Id="${id}" Type="${full}" Target="${target}"${mode}/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Relationships xmlns="${uri.packageRelations}">${items.join("")}</Relationships>`;
}

/** The list of content types; the defaults cover what test packages hold. */
export function contentTypes(overrides: Readonly<Record<string, string>>): string {
  const defaults = {
    rels: "application/vnd.openxmlformats-package.relationships+xml",
    xml: "application/xml",
    png: "image/png",
    bin: "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings",
    vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
    dat: "application/octet-stream",
  };
  const items = [
    ...Object.entries(defaults).map(([name, type]) => `<Default Extension="${name}" ContentType="${type}"/>`),
    ...Object.entries(overrides).map(
      ([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`,
    ),
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Types xmlns="${uri.contentTypes}">${items.join("")}</Types>`;
}

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface SimpleBook {
  /** Worksheets by name: the content of the `worksheet` element. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** What stands in the workbook part before and after the sheets. */
  readonly before?: string;
  readonly after?: string;
}

/** The parts of a workbook with no more than sheets, strings and styles. */
export function simpleBook({
  sheets,
  sharedStrings,
  styles,
  before = "",
  after = "",
}: SimpleBook): Record<string, string> {
  const names = Object.keys(sheets);
  const list = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const links: [string, string, string][] = names.map((_, index) => [
    `rId${index + 1}`,
    "worksheet",
    `worksheets/sheet${index + 1}.xml`,
  ]);
  if (sharedStrings !== undefined) links.push(["rIdS", "sharedStrings", "sharedStrings.xml"]);
  if (styles !== undefined) links.push(["rIdF", "styles", "/xl/styles.xml"]);
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes({
      "/xl/workbook.xml": `${spreadsheet}.sheet.main+xml`,
      ...Object.fromEntries(
        names.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, `${spreadsheet}.worksheet+xml`]),
      ),
    }),
    "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${uri.main}" xmlns:r="${uri.relations}">${before}<sheets>${list.join("")}</sheets>${after}</workbook>`,
    "xl/_rels/workbook.xml.rels": relations(links),
  };
  Object.values(sheets).forEach((content, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${uri.main}" xmlns:r="${uri.relations}">${content}</worksheet>`;
  });
  if (sharedStrings !== undefined)
    parts["xl/sharedStrings.xml"] = `<sst xmlns="${uri.main}">${sharedStrings}</sst>`;
  if (styles !== undefined) parts["xl/styles.xml"] = `<styleSheet xmlns="${uri.main}">${styles}</styleSheet>`;
  return parts;
}
