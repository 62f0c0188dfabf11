import type { TableColumn } from "../../src/plan/model";
import type { CellAddress } from "../../src/workbook/address";
import type { CellSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { cellOf, withCells, withValue } from "./edit";
import type { FaultKind, Planted } from "./fault";
import { figurePlaces, yearRows, type Place } from "./places";

/** Years and dates that have slipped. */
export const timeFaults: readonly FaultKind[] = [
  {
    name: "baselineår ændret på arket",
    plant: (clean, chance) => {
      const cells = clean.workbook.tables
        .flatMap(({ rows }) => rows)
        .filter(({ match }) => match !== undefined)
        .flatMap(({ cells: all }) => all.filter(({ column }) => column.role.kind === "baseline-year"))
        .filter(({ reading }) => reading.values.length === 1);
      const cell = chance.pick(cells);
      const year = cell?.reading.values[0]?.value;
      if (cell === undefined || year === undefined) return undefined;
      const slips = [year + 1, year - 1, year - 100, year + 90, Number(String(year).slice(0, 3))];
      return planted(clean.snapshot, cell.at, chance.pick(slips) ?? year + 1);
    },
  },
  {
    name: "række rykket et år",
    plant: (clean, chance) => {
      const row = chance.pick(yearRows(clean).filter((cells) => cells.length > 2));
      if (row === undefined) return undefined;
      const after = nextColumn(
        row,
        clean.workbook.tables.flatMap(({ columns }) => columns),
      );
      const targets = after === undefined ? row.slice(1) : [...row.slice(1), after];
      return moved(
        clean.snapshot,
        row,
        targets.map((target) => ("cell" in target ? target.cell.at : target.at)),
      );
    },
  },
  {
    name: "kolonne gentaget fra året før",
    plant: (clean, chance) => {
      const table = chance.pick(clean.workbook.tables);
      const years = table?.columns.filter(isFullYear) ?? [];
      const at = 1 + Math.floor(chance.number() * (years.length - 1));
      const [from, to] = [years[at - 1], years[at]];
      if (table === undefined || from === undefined || to === undefined) return undefined;
      const changes = table.rows.flatMap(({ cells }) => {
        const [source, target] = [from, to].map((column) => cells.find((cell) => cell.column === column));
        if (source === undefined || target === undefined) return [];
        const copy = cellOf(clean.snapshot, source.at);
        return [[target.at, { ...copy, value: copy?.value ?? null }]] as const;
      });
      if (changes.filter(([, { value }]) => value !== null).length < 3) return undefined;
      return { snapshot: withCells(clean.snapshot, changes), at: [to.at, ...changes.map(([cell]) => cell)] };
    },
  },
  {
    name: "tidligere år venter på data",
    plant: (clean, chance) => {
      const row = chance.pick(yearRows(clean).filter((cells) => cells.length > 2));
      const place = chance.pick(row?.slice(0, -1) ?? []);
      if (row === undefined || place === undefined) return undefined;
      const later = row.slice(row.indexOf(place) + 1).map(({ cell }) => cell.at);
      const snapshot = withValue(clean.snapshot, place.cell.at, "Data tilgængelig ultimo 2030");
      return { snapshot, at: [place.cell.at, ...later] };
    },
  },
  {
    name: "tal slettet",
    plant: (clean, chance) => {
      const row = chance.pick(yearRows(clean).filter((cells) => cells.length > 2));
      const place = chance.pick(row?.slice(0, -1) ?? []);
      return place === undefined ? undefined : planted(clean.snapshot, place.cell.at, null);
    },
  },
  {
    name: "årstal i overskrift skrevet forkert",
    plant: (clean, chance) => {
      const years = clean.workbook.tables.flatMap(({ columns }) => columns.filter(isFullYear));
      const column = chance.pick(years);
      if (column?.role.kind !== "measurement") return undefined;
      const { year } = column.role;
      const slip = chance.pick([year + 100, year - 1, year + 10, year * 10 + 1]) ?? year;
      const neighbours = years.filter(({ at }) => at.sheet === column.at.sheet).map(({ at }) => at);
      return { ...planted(clean.snapshot, column.at, String(slip)), at: neighbours };
    },
  },
  {
    name: "halvårstal i en årskolonne",
    plant: (clean, chance) => {
      const column = chance.pick(
        clean.workbook.tables.flatMap(({ columns }) =>
          columns.filter(({ role }) => role.kind === "measurement" && role.half !== undefined),
        ),
      );
      if (column?.role.kind !== "measurement") return undefined;
      const filled = figurePlaces(clean).some(({ cell }) => cell.column === column);
      return filled ? planted(clean.snapshot, column.at, String(column.role.year)) : undefined;
    },
  },
];

const isFullYear = ({ role }: TableColumn) =>
  role.kind === "measurement" && role.half === undefined && role.scope === undefined;

function planted(snapshot: WorkbookSnapshot, at: CellAddress, value: CellSnapshot["value"]): Planted {
  return { snapshot: withValue(snapshot, at, value), at: [at] };
}

/** The cell of the year after a row's last. */
function nextColumn(row: readonly Place[], columns: readonly TableColumn[]): Place["cell"] | undefined {
  const last = row.at(-1);
  const next = last?.table.columns[last.table.columns.indexOf(last.cell.column) + 1];
  if (last === undefined || next === undefined || !columns.includes(next) || !isFullYear(next))
    return undefined;
  return last.row.cells.find(({ column }) => column === next);
}

/** Every figure a place further on; the first place is left blank. */
function moved(snapshot: WorkbookSnapshot, row: readonly Place[], targets: readonly CellAddress[]): Planted {
  const changes = targets.map((at, index) => {
    const source = row[index];
    const cell = source === undefined ? undefined : cellOf(snapshot, source.cell.at);
    return [at, { ...cell, value: cell?.value ?? null }] as const;
  });
  const first = row.slice(0, 1).map(({ cell }) => [cell.at, { value: null }] as const);
  return {
    snapshot: withCells(snapshot, [...changes, ...first]),
    at: [...row.map(({ cell }) => cell.at), ...targets],
  };
}
