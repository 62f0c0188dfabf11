import { columnLetters, toA1, type CellAddress } from "../../../workbook/address";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { readSheets, type ReadArea, type ReadSheet } from "./read-areas";

/** Data that are used and cannot be seen: on a hidden sheet, in hidden rows or columns of a table, or behind a filter. */
export const rule: Rule<"hidden-data"> = {
  id: "hidden-data",
  *check(context) {
    for (const read of readSheets(context)) {
      if (read.sheet.visibility !== "visible") yield* hiddenSheet(read);
      else yield* hiddenLines(read);
    }
  },
};

/** Plan tables that hold no data of the plan: hiding them hides nothing that is reported. */
const settingTables: ReadonlySet<string> = new Set(["Indstillinger", "Accepterede fund", "Grænseværdier"]);

function* hiddenSheet({ sheet, areas }: ReadSheet): Iterable<Observation<"hidden-data">> {
  const used = areas.filter((each) => each.used && !settingTables.has(each.name));
  const [first] = used.length > 0 ? used : areas.filter((each) => each.kind === "data");
  if (first === undefined) return;
  yield {
    severity: used.length > 0 ? "warning" : "info",
    at: { sheet: sheet.name, cell: toA1(first.area.top, first.area.left) },
    params: {
      kind: used.length > 0 ? "sheet" : "unused-sheet",
      sheet: sheet.name,
      tables: used.map(({ name }) => name).filter((name) => name !== sheet.name),
      rows: [],
      columns: [],
    },
    subject: subjectOf(sheet.name, "", ""),
  };
}

/** The hidden rows and columns of a sheet that hold something in one of its tables, by the cell where each begins. */
interface HiddenLines {
  readonly rows: Map<number, CellAddress>;
  readonly columns: Map<number, CellAddress>;
}

function* hiddenLines({ sheet, areas }: ReadSheet): Iterable<Observation<"hidden-data">> {
  if (sheet.hiddenRows.length === 0 && sheet.hiddenColumns.length === 0) return;
  const used = areas.filter((area) => area.used);
  const hidden = findHidden(sheet, used);
  const isFiltered = filterOf(sheet);
  const rows = [...hidden.rows];
  const columns = [...hidden.columns].sort(([one], [other]) => one - other);
  const byHand = rows.filter(([row]) => !isFiltered(row));
  const byFilter = rows.filter(([row]) => isFiltered(row));
  yield* observation(sheet, "lines", byHand, columns);
  yield* observation(sheet, "filter", byFilter, []);
}

function findHidden(sheet: SheetSnapshot, areas: readonly ReadArea[]): HiddenLines {
  const [hiddenRows, hiddenColumns] = [new Set(sheet.hiddenRows), new Set(sheet.hiddenColumns)];
  const found: HiddenLines = { rows: new Map(), columns: new Map() };
  for (const { row, cells } of sheet.rows) {
    const here = areas.filter(({ area, body }) => row >= body && row <= area.bottom);
    for (const { column, value } of here.length === 0 ? [] : cells) {
      const isInside = here.some(({ area }) => column >= area.left && column <= area.right);
      if (!isInside || value === null || value === "") continue;
      const at = { sheet: sheet.name, cell: toA1(row, column) };
      if (hiddenRows.has(row) && !found.rows.has(row)) found.rows.set(row, at);
      if (hiddenColumns.has(column) && !found.columns.has(column)) found.columns.set(column, at);
    }
  }
  return found;
}

/** Tells of a hidden row whether a filter hides it. */
function filterOf(sheet: SheetSnapshot): (row: number) => boolean {
  const filters = sheet.tables.filter(({ filtered }) => filtered);
  return (row) => sheet.filtered || filters.some(({ area }) => row >= area.top && row <= area.bottom);
}

type Line = readonly [number, CellAddress];

function* observation(
  sheet: SheetSnapshot,
  kind: "lines" | "filter",
  rows: readonly Line[],
  columns: readonly Line[],
): Iterable<Observation<"hidden-data">> {
  const [first, ...others] = [...rows, ...columns];
  if (first === undefined) return;
  const named = {
    rows: runs(rows, (row) => String(row + 1)),
    columns: runs(columns, columnLetters),
  };
  yield {
    severity: kind === "filter" ? "info" : "warning",
    at: first[1],
    params: { kind, sheet: sheet.name, tables: [], ...named },
    subject: subjectOf(sheet.name, [...named.rows, ...named.columns].join(", "), ""),
    related: others.map(([, at]) => at),
  };
}

/** Lines that follow each other as one: `5-7`, `9`. */
function runs(lines: readonly Line[], nameOf: (line: number) => string): string[] {
  const found: { from: number; to: number }[] = [];
  for (const [line] of lines) {
    const last = found.at(-1);
    if (last?.to === line - 1) last.to = line;
    else found.push({ from: line, to: line });
  }
  return found.map(({ from, to }) => (from === to ? nameOf(from) : `${nameOf(from)}-${nameOf(to)}`));
}
