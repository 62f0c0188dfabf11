import type { StyleRole } from "../../../workbook/patch";
import { builtinFormatId } from "../number-formats";
import { decodeText, encodeText } from "../xml/escape";
import { opened, replaceChildren, withAttributes, withDefaultNamespace } from "../xml/edit";
import { attributeOf, child, childrenOf, parseXml } from "../xml/tree";
import { accent, font, line, looks, type Look } from "../../../workbook/look";

const order = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** The styles a file without any must have before ours; the first two fills are reserved. */
const defaults: Readonly<Record<string, readonly string[]>> = {
  numFmts: [],
  fonts: [`<font><sz val="11"/><name val="${font}"/><family val="2"/></font>`],
  fills: [
    `<fill><patternFill patternType="none"/></fill>`,
    `<fill><patternFill patternType="gray125"/></fill>`,
  ],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellXfs: [`<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`],
};

/** A workbook's styles, to which looks are added; nothing there is changed or renumbered. */
export class StyleBook {
  private readonly xml: string;
  private readonly collections = new Map<string, Collection>();
  private readonly formatIds = new Map<string, number>();
  private readonly known = new Map<string, number>();

  constructor(xml: string) {
    this.xml = withDefaultNamespace(xml);
    const root = parseXml(this.xml);
    for (const name of Object.keys(defaults)) {
      const element = child(root, name);
      const sources = element?.children.map((each) => this.xml.slice(each.start, each.end)) ?? [];
      const opening = element ? this.xml.slice(element.start, element.innerStart) : `<${name}>`;
      this.collections.set(
        name,
        new Collection(opening, element?.tag ?? name, sources, defaults[name] ?? []),
      );
    }
    for (const format of childrenOf(child(root, "numFmts"), "numFmt")) {
      const code = decodeText(attributeOf(format, "formatCode") ?? "");
      this.formatIds.set(code, Number(attributeOf(format, "numFmtId")));
    }
  }

  /** The index (a cell's `s`) of a role's style with a number format, added where it is not there yet. */
  indexOf(role: StyleRole, format: string | undefined, linked: boolean): number {
    const key = `${role}|${linked}|${format ?? ""}`;
    const index = this.known.get(key) ?? this.add(looks[role], format, linked);
    this.known.set(key, index);
    return index;
  }

  /** The index of a style of the workbook, but with another number format. */
  withFormat(style: number, format: string): number {
    const cells = this.collection("cellXfs");
    const source = cells.at(style) ?? cells.at(0) ?? "<xf/>";
    const end = parseXml(source).innerStart;
    const changed = { numFmtId: String(this.formatId(format)), applyNumberFormat: "1" };
    return cells.indexOf(withAttributes(source.slice(0, end), changed) + source.slice(end));
  }

  private add(look: Look, format: string | undefined, linked: boolean): number {
    const fontId = this.collection("fonts").indexOf(fontXml(look, linked));
    const fillId = look.fill === undefined ? 0 : this.collection("fills").indexOf(fillXml(look.fill));
    const borderId = look.border === "none" ? 0 : this.collection("borders").indexOf(borderXml(look.border));
    const ids = `numFmtId="${this.formatId(format)}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}"`;
    const applied = `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"`;
    return this.collection("cellXfs").indexOf(`<xf ${ids} xfId="0" ${applied}>${alignmentXml(look)}</xf>`);
  }

  private formatId(code: string | undefined): number {
    const known = builtinFormatId(code ?? "General") ?? this.formatIds.get(code ?? "");
    if (known !== undefined) return known;
    const id = [...this.formatIds.values()].reduce((most, each) => Math.max(most, each), 163) + 1;
    this.formatIds.set(code ?? "", id);
    this.collection("numFmts").indexOf(`<numFmt numFmtId="${id}" formatCode="${encodeText(code ?? "")}"/>`);
    return id;
  }

  private collection(name: string): Collection {
    const collection = this.collections.get(name);
    if (collection === undefined) throw new Error(`no collection ${name}`);
    return collection;
  }

  /** The styles part with what was added. */
  toXml(): string {
    const changed = [...this.collections].filter(([, collection]) => collection.changed);
    return replaceChildren(
      this.xml,
      order,
      Object.fromEntries(changed.map(([name, collection]) => [name, collection.toXml()])),
    );
  }
}

/** One list of the styles part; what is added goes last, and equal entries are used again. */
class Collection {
  changed = false;
  private readonly index = new Map<string, number>();
  private readonly sources: string[];

  constructor(
    private readonly opening: string,
    private readonly tag: string,
    sources: readonly string[],
    defaultSources: readonly string[],
  ) {
    this.sources = [...(sources.length > 0 ? sources : defaultSources)];
    this.sources.forEach((source, index) => {
      if (!this.index.has(source)) this.index.set(source, index);
    });
  }

  at(index: number): string | undefined {
    return this.sources[index];
  }

  indexOf(source: string): number {
    const known = this.index.get(source);
    if (known !== undefined) return known;
    this.changed = true;
    this.index.set(source, this.sources.length);
    return this.sources.push(source) - 1;
  }

  toXml(): string {
    const opening = withAttributes(opened(this.opening), {
      count: String(this.sources.length),
    });
    return `${opening}${this.sources.join("")}</${this.tag}>`;
  }
}

function fontXml(look: Look, linked: boolean): string {
  const marks = `${look.bold ? "<b/>" : ""}${look.italic ? "<i/>" : ""}${linked ? "<u/>" : ""}`;
  const color = `<color rgb="FF${linked ? accent : look.color}"/>`;
  return `<font>${marks}<sz val="${look.size}"/>${color}<name val="${font}"/><family val="2"/></font>`;
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(kind: "box" | "under" | "over"): string {
  const thin = (side: string, color: string) => `<${side} style="thin"><color rgb="FF${color}"/></${side}>`;
  if (kind === "under") return `<border><left/><right/><top/>${thin("bottom", "595959")}<diagonal/></border>`;
  const sides = thin("left", line) + thin("right", line) + thin("top", kind === "over" ? accent : line);
  return `<border>${sides}${thin("bottom", line)}<diagonal/></border>`;
}

function alignmentXml(look: Look): string {
  const horizontal = look.horizontal ? ` horizontal="${look.horizontal}"` : "";
  const wrap = look.wrap ? ' wrapText="1"' : "";
  const indent = look.indent ? ' indent="1"' : "";
  return `<alignment${horizontal} vertical="${look.vertical}"${wrap}${indent}/>`;
}

/** The styles part of a workbook that has none. */
export const blankStyles =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
  `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
  `<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="${font}"/><family val="2"/></font></fonts>` +
  `<fills count="2">${(defaults["fills"] ?? []).join("")}</fills>` +
  `<borders count="1">${(defaults["borders"] ?? []).join("")}</borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="1">${(defaults["cellXfs"] ?? []).join("")}</cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
  `</styleSheet>`;
