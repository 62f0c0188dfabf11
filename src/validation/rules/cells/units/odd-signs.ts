import { readUnit } from "../../../../cells";
import type { Figure, Unit } from "../../../../cells/reading";
import { grouped } from "../../../../plan/grouped";
import type { DataCell, DataTable } from "../../../../plan/model";
import { readPeriod } from "../../../../plan/period";
import { tableName } from "../../../readings";
import { oncePerContext } from "../once";
import type { Slip } from "../slip-groups";
import { goesWithLine, signLine, type SignedCell, type SignLine } from "./sign-lines";
import { contradicts } from "./wrong-units";

/** The only figure of its row or column in a data table that prints its unit, or another, or none. */
export interface OddSign extends Slip {
  readonly raw: string;
  readonly header: string;
  readonly figure: Figure;
  readonly line: "row" | "column";
  /** The unit that it prints, and the one that the others print; `none` for a bare number. */
  readonly sign: Unit;
  readonly usual: Unit;
  /** The line's other figures. */
  readonly siblings: readonly Figure[];
}

/** The figures of the data tables whose printed unit alone differs from those of a row or column that has but one. */
export const oddSigns = oncePerContext(({ dataTables }): readonly OddSign[] => dataTables.flatMap(inTable));

function inTable(table: DataTable): OddSign[] {
  const cells = table.rows.flatMap(({ row, cells: inRow }) => inRow.flatMap((cell) => signed(cell, row)));
  const rows = linesBy(cells, ({ row }) => row);
  const columns = linesBy(cells, ({ column }) => column);
  const rowOf = ({ row }: SignedCell) => rows.get(row);
  const columnOf = ({ column }: SignedCell) => columns.get(column);
  const id = tableName(table);
  const inRows = [...rows.values()].flatMap((line) =>
    oddSign(line, "row", id, (odd) => goesWithLine(odd, columnOf(odd), rowOf, isOfPeriod(odd))),
  );
  const told = new Set(inRows.map(({ at }) => at));
  const inColumns = [...columns.values()].flatMap((line) =>
    oddSign(
      line,
      "column",
      id,
      (odd) => contradictsHeader(odd, line) || goesWithLine(odd, rowOf(odd), columnOf, false),
    ),
  );
  return [...inRows, ...inColumns.filter(({ at }) => !told.has(at))];
}

function signed(cell: DataCell, row: number): SignedCell[] {
  const { reading, column } = cell;
  const [figure, ...others] = reading.values;
  if (figure === undefined || others.length > 0 || reading.kind !== "value" || figure.unit === "year")
    return [];
  const sign = figure.unitPrinted ? figure.unit : "none";
  return [{ cell, figure, sign, row, column: column.column }];
}

function linesBy(
  cells: readonly SignedCell[],
  place: (cell: SignedCell) => number,
): ReadonlyMap<number, SignLine> {
  return new Map([...grouped(cells, place)].map(([key, line]) => [key, signLine(line)]));
}

/** Years stand side by side so that a row measures one thing; "Udvikling 2019-2022" is another. */
function isOfPeriod({ cell }: SignedCell): boolean {
  return readPeriod(cell.column.header) !== undefined;
}

/** Whether the column's header says what its bare numbers count, and the odd one prints what that cannot be. */
function contradictsHeader({ sign, cell }: SignedCell, { usual }: SignLine): boolean {
  const meant = readUnit(cell.column.header);
  return usual === "none" && meant !== undefined && contradicts(sign, meant);
}

function oddSign(
  { odd, usual, others }: SignLine,
  line: OddSign["line"],
  id: string,
  isSlip: (odd: SignedCell) => boolean,
): OddSign[] {
  if (odd === undefined || usual === undefined) return [];
  const { cell, figure, sign } = odd;
  // What the headers call percentages needs no sign, and may have one.
  if (others.some((each) => each.sign === "none" && each.figure.unit === sign)) return [];
  if (sign === "none" ? !lacksSign(figure) : !contradicts(sign, usual === "none" ? "count" : usual))
    return [];
  if (!isSlip(odd)) return [];
  const siblings = others.map((each) => each.figure);
  return [
    { id, at: cell.at, raw: cell.raw, header: cell.column.header, figure, line, sign, usual, siblings },
  ];
}

/** A number that could be a percentage; nothing is nothing, whatever it counts. */
export function lacksSign({ value, unit, unitPrinted }: Figure): boolean {
  return !unitPrinted && value !== 0 && (unit === "percent" || unit === "none");
}
