import type { DataTable, IndicatorTable, SourcedReading } from "../../../plan/model";
import { fold } from "../../../plan/text";
import type { CellAddress } from "../../../workbook/address";
import { toA1 } from "../../../workbook/address";
import { contentOf, hiddenMark, type Content } from "./hidden-marks";

/** Parts of a table with their totals in the last row and column, where they have any. */
export interface Section {
  readonly cells: readonly (readonly SectionCell[])[];
  readonly totals: { readonly lastRow: boolean; readonly lastColumn: boolean };
}

export type SectionCell = Content & { readonly at: CellAddress; readonly raw: string };

/** A table of counts in whatever shape it came. */
interface Counts {
  readonly sheet: string;
  readonly rows: readonly { readonly row: number; readonly label: string; readonly cells: readonly Cell[] }[];
  readonly columns: readonly { readonly column: number; readonly header: string }[];
}

type Cell = SourcedReading & { readonly column: { readonly column: number } };

export function sectionsOfData({ sheet, rows, columns }: DataTable): Section[] {
  return sectionsOf({ sheet, rows, columns: columns.filter(({ kind }) => kind === "figures") });
}

export function sectionsOfIndicators({ sheet, rows, columns }: IndicatorTable): Section[] {
  return sectionsOf({
    sheet,
    rows: rows.map(({ row, label, cells }) => ({ row, label: label?.text ?? "", cells })),
    columns: columns.filter(({ role }) => role.kind === "measurement" || role.kind === "baseline-area"),
  });
}

/** The sections that hold a hidden count and a total; most tables have none. */
function sectionsOf({ sheet, rows, columns }: Counts): Section[] {
  if (!rows.some(({ cells }) => cells.some(({ raw }) => hiddenMark(raw) !== undefined))) return [];
  return parted(rows, ({ label }) => isTotal(label)).flatMap((lines) =>
    parted(columns, ({ header }) => isTotal(header)).flatMap((across): Section[] => {
      const totals = { lastRow: lines.hasTotal, lastColumn: across.hasTotal };
      if (!totals.lastRow && !totals.lastColumn) return [];
      const cells = lines.items.map(({ row, cells: held }) => {
        const byColumn = new Map(held.map((cell) => [cell.column.column, cell]));
        return across.items.map(({ column }) => sectionCell(byColumn.get(column), sheet, row, column));
      });
      return cells.flat().some(({ kind }) => kind === "hidden") ? [{ cells, totals }] : [];
    }),
  );
}

function sectionCell(cell: Cell | undefined, sheet: string, row: number, column: number): SectionCell {
  const content: Content = cell === undefined ? { kind: "unknown" } : contentOf(cell.raw, cell.reading);
  return { ...content, at: { sheet, cell: toA1(row, column) }, raw: cell?.raw ?? "" };
}

/** Whether a label says that its figures are the sum of the others. */
export function isTotal(label: string): boolean {
  return /(?:^|[^\p{L}])(?:i ?alt|total(?:t|en)?|sum|samlet|tilsammen)(?:$|[^\p{L}])/u.test(fold(label));
}

/** Lines up to and with their total; a table that begins with its total has it above its parts. */
function parted<Item>(
  items: readonly Item[],
  isSum: (item: Item) => boolean,
): { readonly items: readonly Item[]; readonly hasTotal: boolean }[] {
  const [first] = items;
  const last = items.at(-1);
  if (first === undefined || last === undefined) return [];
  if (isSum(first) && !isSum(last)) {
    return parted(items.toReversed(), isSum);
  }
  const parts: { items: Item[]; hasTotal: boolean }[] = [];
  let current: Item[] = [];
  for (const item of items) {
    current.push(item);
    if (!isSum(item)) continue;
    parts.push({ items: current, hasTotal: current.length > 1 });
    current = [];
  }
  return current.length === 0 ? parts : [...parts, { items: current, hasTotal: false }];
}
