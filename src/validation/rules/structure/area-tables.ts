import { readFocusAreas } from "../../../plan/focus-area";
import type { FocusArea, IndicatorTable } from "../../../plan/model";
import { letters } from "../../../plan/text";
import { grouped } from "../../../plan/grouped";
import type { MatchedRow } from "../../context";

/** An indicator table with the focus area that it is about. */
export interface AreaTable {
  readonly table: IndicatorTable;
  readonly home: FocusArea;
  readonly rows: readonly MatchedRow[];
}

/** The tables of which most indicators are of one focus area, or which are named after one they hold. */
export function tableAreas(matchedRows: readonly MatchedRow[]): AreaTable[] {
  return [...grouped(matchedRows, ({ table }) => table)].flatMap(([table, rows]) => {
    const home = homeOf(table, rows);
    return home === undefined ? [] : [{ table, home, rows }];
  });
}

/** Whether a row is of a focus area's own indicator; overall ones may stand on any sheet. */
export function isLocal({ indicator: { lbf, focusArea } }: MatchedRow): boolean {
  return lbf === undefined && focusArea !== "overall";
}

/** So many indicators tell what a table without a telling name is about. */
const fewest = 2;

function homeOf(table: IndicatorTable, rows: readonly MatchedRow[]): FocusArea | undefined {
  const local = rows.filter(isLocal);
  const named = areasNamed(table).find((area) => isNamedAfter(table, area));
  if (named === "overall") return rows.length - local.length >= fewest ? named : undefined;
  const counts = [...grouped(local, ({ indicator }) => indicator.focusArea)]
    .map(([area, group]) => ({ area, count: new Set(group.map(({ indicator }) => indicator.id)).size }))
    .sort((one, other) => other.count - one.count);
  const [first, second] = counts;
  const isMost = first !== undefined && first.count >= fewest && first.count > (second?.count ?? 0);
  return isMost ? first.area : counts.find(({ area }) => area === named)?.area;
}

/** The focus areas that a table's title names, else its sheet. */
export function areasNamed({ title, sheet }: IndicatorTable): FocusArea[] {
  const byTitle = readFocusAreas(title ?? "");
  return byTitle.length > 0 ? byTitle : readFocusAreas(sheet);
}

/** What a focus area is called itself; words such as "job" name a source of data as well. */
const ownWords: Readonly<Record<FocusArea, RegExp>> = {
  overall: /overordne/,
  education: /uddannelse|livschance/,
  employment: /beskæftigelse/,
  crime: /kriminalitet/,
  cohesion: /sammenhæng|medborgerskab/,
};

/** Whether a text holds the name that a focus area goes by. */
export function holdsName(text: string, area: FocusArea): boolean {
  return ownWords[area].test(letters(text));
}

export function isNamedAfter({ title, sheet }: IndicatorTable, area: FocusArea): boolean {
  return [title ?? "", sheet].some((name) => holdsName(name, area));
}
