import type { DataTable } from "../../../plan/model";
import { squeeze } from "../../../plan/text";
import { toA1, type CellAddress } from "../../../workbook/address";
import type { RuleContext } from "../../context";
import { areaLabels } from "./area-labels";
import { identicalPairs, type PlacedSeries } from "./identical-figures";
import { kindOfRow, onlyFigure } from "./table-lines";

interface IdenticalRow {
  readonly name: string;
  /** Where the row begins. */
  readonly at: CellAddress;
  readonly raw: string;
  readonly cells: readonly CellAddress[];
}

/** Two rows of a data table with the same figures. */
export interface IdenticalRows {
  readonly own: IdenticalRow;
  readonly other: IdenticalRow;
  readonly figures: number;
}

interface RowSeries extends PlacedSeries {
  readonly row: number;
  readonly name: string;
}

/** A quarter with a single department has that department's figures in the row before or after its own. */
export function* identicalRows({ dataTables, plan }: RuleContext): Iterable<IdenticalRows> {
  const isArea = areaLabels(plan);
  for (const table of dataTables) {
    for (const { own, other, shared } of identicalPairs(rowSeries(table))) {
      const isSame = squeeze(own.name) === squeeze(other.name);
      const isWithin = own.row === other.row + 1 && isArea(own.name) && isArea(other.name);
      if (isSame || isWithin) continue;
      const row = ({ row, name }: RowSeries, cells: readonly CellAddress[]): IdenticalRow => ({
        name,
        at: { sheet: table.sheet, cell: toA1(row, table.area.left) },
        raw: shared[0]?.raw ?? "",
        cells,
      });
      yield {
        own: row(
          own,
          shared.map(({ at }) => at),
        ),
        other: row(
          other,
          shared.map(({ otherAt }) => otherAt),
        ),
        figures: shared.length,
      };
    }
  }
}

function rowSeries({ rows }: DataTable): RowSeries[] {
  return rows
    .filter((row) => row.label !== "" && kindOfRow(row) === "plain")
    .map(({ row, label, cells }) => ({
      row,
      name: label,
      figures: cells.flatMap((cell) => {
        const figure = onlyFigure(cell);
        const place = String(cell.column.column);
        return figure === undefined ? [] : [{ place, figure, at: cell.at, raw: cell.raw }];
      }),
    }));
}
