import { grouped } from "./grouped";
import type { HeaderBlock } from "./header-block";
import type { SideOf } from "./headers";
import type { FoundTable } from "./indicator-tables";
import type { SourcedText } from "./model";
import type { FoundRow } from "./table-rows";
import { fold, letters, words } from "./text";

/** A row that says itself whose figures it holds, where its table has a column for that. */
export interface ScopedRow extends FoundRow {
  readonly scope?: SourcedText;
}

const longestScope = 60;

/** Other words for all who live there are indicators' too. */
const areaName = /^(?:hele )?(?:bolig)?område|^helhedsplan/;

/** Headers of columns that name places, whether anything is known of the names or not. */
const placeHeader =
  /^(?:bolig)?(?:område|afdeling|kvarter|delområde|bydel|distrikt|skoledistrikt|skole|institution|sted|geografi|population)(?:er|en|et|r|ne|erne)?$/;

/** Headers of columns that say something else of a row than whom it counts. */
const otherHeader =
  /^(?:id|nr|nummer|kode|løbenummer|indikatornr|enhed|unit|måleenhed|bemærkning|note|kommentar|ansvarlig|kontakt)/;

/**
 * The rows of a table, each with whose figures it holds where an indicator has several that a column tells apart: one for
 * "Boligområdet" and one for "Kommunen", or one for every department. Its text may stand in the first of them alone.
 */
export function rowScopes(table: FoundTable, sideOf: SideOf): readonly ScopedRow[] {
  const columns = freeColumns(table)
    .map((column) => ({ column, rows: scopedBy(column, table) }))
    .map((each) => ({ ...each, apart: rowsApart(each.rows) }))
    .filter(({ apart }) => apart.size > 0);
  const ofPlaces = columns.find(
    ({ column, apart }) => isPlaceColumn(column, table) || namesOthers(apart, sideOf),
  );
  const chosen = ofPlaces ?? columns[0];
  if (chosen === undefined) return namedBelow(table.rows, sideOf);
  return chosen.rows.map(({ scope, ...row }) => {
    if (scope === undefined) return row;
    const isOwn = !isOthers(scope.text, sideOf);
    const own = chosen.apart.get(row.row)?.filter((each) => !isOthers(each, sideOf));
    // The only row beside those of others is the whole area's, whatever it is called.
    const tells =
      own === undefined ? chosen === ofPlaces && sideOf(scope.text) !== "part" : !isOwn || own.length > 1;
    return tells ? { ...row, scope } : row;
  });
}

function isOthers(scope: string, sideOf: SideOf): boolean {
  const side = sideOf(scope);
  return side === "comparison" || side === "other";
}

const mostWordsOfName = 3;

/** Rows whose own text is but a name, below the indicator that they go on with: "Kommunen", "Hele landet". */
function namedBelow(rows: readonly FoundRow[], sideOf: SideOf): readonly ScopedRow[] {
  let above: FoundRow | undefined;
  return rows.map((row) => {
    const { label } = row;
    if (above?.label !== undefined && label !== undefined && isName(label.text, sideOf))
      return { ...row, goal: above.goal, label: above.label, scope: label };
    above = row;
    return row;
  });
}

function isName(text: string, sideOf: SideOf): boolean {
  const isPlace = isOthers(text, sideOf) || (sideOf(text) === "area" && areaName.test(fold(text)));
  return isPlace && words(text).length <= mostWordsOfName;
}

/** The columns before the first figures that are neither goal nor indicator, those without a header too. */
function freeColumns({ block, grid }: FoundTable): number[] {
  const known = block.columns.filter(({ role }) => role.kind !== "unknown");
  const taken = new Set(known.map(({ column }) => column));
  const figures = known.filter(({ role }) => role.kind === "measurement" || role.kind.startsWith("baseline"));
  const first = Math.min(...figures.map(({ column }) => column));
  if (!Number.isFinite(first)) return [];
  // Without a header a column that stands first is not known to belong to the table.
  const left = block.left > 0 && grid.text(block.bottom, block.left - 1) === "" ? block.left - 1 : block.left;
  const columns = Array.from({ length: Math.max(0, first - left) }, (_, index) => left + index);
  return columns.filter((column) => !taken.has(column) && !otherHeader.test(headerOf(column, block)));
}

/** The rows with what a column says of each; a row without a text of its own goes on with the one above. */
function scopedBy(column: number, table: FoundTable): ScopedRow[] {
  let above: ScopedRow | undefined;
  return table.rows.map((row) => {
    const scope = textAt(row.row, column, table);
    const goesOn = row.label === undefined && scope !== undefined && above?.scope !== undefined;
    const own = goesOn ? { ...row, goal: row.goal ?? above?.goal, label: above?.label } : row;
    above = scope === undefined ? own : { ...own, scope };
    return above;
  });
}

function textAt(row: number, column: number, { grid, block }: FoundTable): SourcedText | undefined {
  const merge = grid.merge(row, column);
  const isOwn = merge !== undefined && merge.left === column && merge.top > block.bottom;
  const top = isOwn ? merge.top : row;
  const text = grid.text(top, column);
  const isName = /\p{L}{2}/u.test(text) && text.length <= longestScope;
  return isName ? { at: grid.address(top, column), text } : undefined;
}

/** The rows of every indicator that has several, all of them with a scope and no two with the same. */
function rowsApart(rows: readonly ScopedRow[]): Map<number, readonly string[]> {
  const labelled = rows.filter(({ label }) => label !== undefined);
  const groups = grouped(labelled, ({ label, goal }) =>
    [label, goal].map((each) => fold(each?.text ?? "")).join("\n"),
  );
  const apart = new Map<number, readonly string[]>();
  for (const group of groups.values()) {
    const scopes = group.flatMap(({ scope }) => (scope === undefined ? [] : [scope.text]));
    if (group.length === 1 || new Set(scopes.map(fold)).size < group.length) continue;
    for (const { row } of group) apart.set(row, scopes);
  }
  return apart;
}

/** Whether an indicator has a row for the area or a part of it, and another for those it is compared with. */
function namesOthers(apart: ReadonlyMap<number, readonly string[]>, sideOf: SideOf): boolean {
  return [...new Set(apart.values())].some((scopes) => {
    const others = scopes.filter((scope) => isOthers(scope, sideOf));
    return others.length > 0 && others.length < scopes.length;
  });
}

function isPlaceColumn(column: number, { block }: FoundTable): boolean {
  return placeHeader.test(headerOf(column, block));
}

function headerOf(column: number, { columns }: HeaderBlock): string {
  return letters(columns.find((each) => each.column === column)?.header ?? "");
}
