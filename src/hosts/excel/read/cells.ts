import { toA1, type Area } from "../../../workbook/address";
import type { CellSnapshot, CellValue, LinkSnapshot, RowSnapshot } from "../../../workbook/snapshot";
import { inBatches, type Answered } from "./in-batches";

/** Cells that one answer is expected to bear: some 150 bytes each, against 5 MB. */
const cellsInBatch = 25_000;

interface CellsAnswer {
  readonly range: Excel.Range;
  readonly links: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** What is written on a sheet. */
export interface SheetCells {
  readonly rows: readonly RowSnapshot[];
  readonly links: readonly LinkSnapshot[];
}

/** Reads the cells of the sheets' areas. */
export async function readCells(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  areas: readonly (Area | undefined)[],
): Promise<SheetCells[]> {
  const answered = await inBatches(context, sheets, areas, cellsInBatch, (range): CellsAnswer => {
    range.load("values,formulas,numberFormat,valueTypes");
    return { range, links: range.getCellProperties({ hyperlink: true }) };
  });
  return sheets.map((_, sheet) => {
    const pieces = answered.filter((each) => each.sheet === sheet);
    return { rows: pieces.flatMap(rowsOf), links: pieces.flatMap(linksOf) };
  });
}

function rowsOf({ area, answer: { range } }: Answered<CellsAnswer>): RowSnapshot[] {
  const values = range.values as readonly (readonly unknown[])[];
  const formulas = range.formulas as readonly (readonly unknown[])[];
  const formats = range.numberFormat as readonly (readonly unknown[])[];
  return values.flatMap((row, index) => {
    const cells = row.flatMap((value, column) => {
      const content = contentOf(
        value,
        formulas[index]?.[column],
        range.valueTypes[index]?.[column] === Excel.RangeValueType.error,
      );
      if (content === undefined) return [];
      const format = formats[index]?.[column];
      const hasFormat = typeof format === "string" && format !== "General" && format !== "";
      return [{ column: area.left + column, ...content, ...(hasFormat && { format }) }];
    });
    return cells.length === 0 ? [] : [{ row: area.top + index, cells }];
  });
}

/**
 * What a cell holds, or undefined where it holds nothing.
 * @param formula the formula with its `=`, or the constant once more: a text that begins with `=` is no formula then.
 */
export function contentOf(
  value: unknown,
  formula: unknown,
  isError: boolean,
): Pick<CellSnapshot, "value" | "formula"> | undefined {
  const isFormula =
    typeof formula === "string" && formula.startsWith("=") && formula.length > 1 && formula !== value;
  const own = isFormula ? { formula: formula.slice(1) } : {};
  if (isError) return { value: { error: String(value) }, ...own };
  if (value === "" && !isFormula) return undefined;
  return { value: value as CellValue, ...own };
}

function linksOf({ area, answer: { links } }: Answered<CellsAnswer>): LinkSnapshot[] {
  return links.value.flatMap((row, index) =>
    row.flatMap(({ hyperlink }, column) => {
      const target = targetOf(hyperlink);
      return target === undefined ? [] : [{ cell: toA1(area.top + index, area.left + column), target }];
    }),
  );
}

/** External addresses as they are; places in this workbook as `#place`. */
export function targetOf(link: Excel.RangeHyperlink | null | undefined): string | undefined {
  const address = link?.address ?? "";
  const place = link?.documentReference ?? "";
  const target = place === "" ? address : `${address}#${place}`;
  return target === "" ? undefined : target;
}
