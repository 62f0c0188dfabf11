import { grouped } from "../../../plan/grouped";
import type { Area } from "../../../workbook/address";
import type { RuleContext } from "../../context";
import type { CellPlace } from "./places";

/** Tells whether a cell stands in a column of figures, of an indicator table or of data as others sent them. */
export function inFigureColumn({ tables, dataTables }: RuleContext): (place: CellPlace) => boolean {
  const columns = [
    ...tables.flatMap(({ sheet, area, columns }) =>
      columns
        .filter(({ role }) => role.kind === "measurement" || role.kind.startsWith("baseline"))
        .map(({ column }) => ({ sheet, area, column })),
    ),
    ...dataTables.flatMap(({ sheet, area, columns }) =>
      columns.filter(({ kind }) => kind === "figures").map(({ column }) => ({ sheet, area, column })),
    ),
  ];
  const areas = grouped(columns, ({ sheet, column }) => `${column}!${sheet}`);
  return ({ sheet, cell }) => {
    if (cell === undefined) return false;
    const candidates = areas.get(`${cell.column}!${sheet.name}`) ?? [];
    return candidates.some(({ area }) => isWithin(area, cell.row));
  };
}

function isWithin({ top, bottom }: Area, row: number): boolean {
  return row >= top && row <= bottom;
}
