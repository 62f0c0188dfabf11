import { fromA1 } from "../../workbook/address";
import type { CellSnapshot, CellValue } from "../../workbook/snapshot";
import { days1904, parseValue } from "./cell-value";
import { shiftFormula } from "./formula-shift";
import { isDateFormat } from "./number-formats";
import { TextCollector } from "./shared-strings";
import { XmlError, type Attributes } from "./xml/scan";

/** What the cells of every sheet share. */
export interface CellContext {
  readonly strings: readonly string[];
  /** By cell style; undefined for General. */
  readonly formats: readonly (string | undefined)[];
  readonly date1904: boolean;
}

/** Characters of shared formulas on one sheet, when each cell has its own. */
const mostExpanded = 2 ** 28;

interface Shared {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Reads one cell element at a time; shared formulas are remembered for the sheet. */
export class CellReader {
  private row = -1;
  private column = -1;
  private type = "n";
  private format: string | undefined;
  private shiftsDate = false;
  private expanded = 0;
  private value = "";
  private formula: string | undefined;
  private formulaAttributes: Attributes = {};
  private reading: "nothing" | "value" | "formula" | "inline" = "nothing";
  private readonly inline = new TextCollector();
  private readonly shared = new Map<string, Shared>();
  private readonly isDate: readonly boolean[];

  constructor(private readonly context: CellContext) {
    this.isDate = context.formats.map((format) => context.date1904 && isDateFormat(format));
  }

  /** Begins a row; a row without number follows the one before. */
  startRow(row: number): void {
    this.row = row;
    this.column = -1;
  }

  start(attributes: Attributes): void {
    const reference = attributes["r"];
    this.column = reference === undefined ? this.column + 1 : columnOf(reference);
    this.type = attributes["t"] ?? "n";
    const style = attributes["s"];
    this.format = style === undefined ? this.context.formats[0] : this.context.formats[Number(style)];
    this.shiftsDate = this.context.date1904 && (this.isDate[Number(style ?? 0)] ?? false);
    this.value = "";
    this.formula = undefined;
    this.reading = "nothing";
  }

  open(name: string, attributes: Attributes): void {
    if (name === "v") this.reading = "value";
    else if (name === "f") {
      this.reading = "formula";
      this.formula = "";
      this.formulaAttributes = attributes;
    } else if (name === "is") this.reading = "inline";
    else if (this.reading === "inline") this.inline.open(name);
  }

  text(text: string): void {
    if (this.reading === "value") this.value += text;
    else if (this.reading === "formula") this.formula = (this.formula ?? "") + text;
    else if (this.reading === "inline") this.inline.text(text);
  }

  close(name: string): void {
    if (this.reading === "inline" && name !== "is") this.inline.close(name);
    else {
      if (name === "is") this.value = this.inline.take();
      this.reading = "nothing";
    }
  }

  /** The cell just ended, or undefined where it holds nothing. @throws XmlError where its value cannot be read. */
  finish(): CellSnapshot | undefined {
    const formula = this.formula === undefined ? undefined : this.ownFormula(this.formula);
    let value: CellValue | null | undefined =
      this.type === "inlineStr" && formula === undefined
        ? this.value
        : parseValue(this.type, this.value, this.context.strings);
    if (value === undefined) throw new XmlError("a cell's value does not fit its type");
    if (value === "" && formula === undefined) value = null;
    if (value === null && formula === undefined) return undefined;
    if (this.shiftsDate && typeof value === "number" && this.type !== "d") value += days1904;
    const cell: { column: number; value: CellValue | null; formula?: string; format?: string } = {
      column: this.column,
      value,
    };
    if (formula !== undefined) cell.formula = formula;
    if (this.format !== undefined) cell.format = this.format;
    return cell;
  }

  /** The cell's own formula: a shared one moved to this cell, a data table as its function. */
  private ownFormula(text: string): string | undefined {
    const formula = text.replace(/\r\n?/g, "\n").trim();
    const { t: type, si: index, r1, r2 } = this.formulaAttributes;
    if (type === "shared" && index !== undefined) {
      if (formula !== "") this.shared.set(index, { row: this.row, column: this.column, formula });
      else {
        const master = this.shared.get(index);
        if (master === undefined) return undefined;
        this.expanded += master.formula.length;
        if (this.expanded > mostExpanded) throw new XmlError("shared formulas swell without bound");
        return shiftFormula(master.formula, this.row - master.row, this.column - master.column);
      }
    }
    if (type === "dataTable" && formula === "") return `TABLE(${r1 ?? ""},${r2 ?? ""})`;
    return formula === "" ? undefined : formula;
  }
}

function columnOf(reference: string): number {
  let column = 0;
  for (let index = 0; index < reference.length; index++) {
    const code = reference.charCodeAt(index) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  if (column > 0 && column <= 16_384) return column - 1;
  const position = fromA1(reference);
  if (position === undefined || position.column >= 16_384) throw new XmlError(`no cell: ${reference}`);
  return position.column;
}
