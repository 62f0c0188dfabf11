import { skema as words } from "../messages/da/skema";
import { focusAreas, type PlanWorkbook } from "../plan/model";
import { toA1, type CellAddress } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import { allActivityLines } from "./activity-lines";
import { activityFigures } from "./activity-rows";
import { figuresOf } from "./goal-figures";
import { judgeAll } from "./goal-sheet";
import { cellText, readOldSheet } from "./old-sheet";
import { headerKey, normalise } from "./rows";
import { shownGoals } from "./shown-periods";
import { readingText } from "./source-rows";

const headers = words.sources.columns;

/** A figure of the skema: what it is of, what it was read as, and the cell it was read from. */
export interface FigureLine {
  readonly id: string;
  readonly what: string;
  readonly reading: string;
  readonly source: CellAddress;
}

/** The figures that a sheet of sources tells of. */
export interface ToldFigures {
  /** Where the readings begin. */
  readonly header: CellAddress;
  readonly lines: readonly (FigureLine & { readonly at: CellAddress })[];
}

/** What a sheet of sources says as it stands, wherever its lines have been moved; undefined where its table is gone. */
export function toldFigures(sheet: SheetSnapshot): ToldFigures | undefined {
  const { rows } = readOldSheet(sheet, "sources", new Set());
  const cells = new Map(sheet.rows.map((row) => [row.row, row]));
  const header = rows.find(({ key }) => key === headerKey("figures"));
  const at = (row: number, column: number | undefined) => ({
    sheet: sheet.name,
    cell: toA1(row, column ?? 0),
  });
  const columnOf = (columns: ReadonlyMap<string, number> | undefined, name: keyof typeof headers) =>
    columns?.get(normalise(headers[name]));
  if (header === undefined) return undefined;
  const lines = rows.flatMap(({ row, table, columns }) => {
    if (table !== "figures") return [];
    const text = (name: keyof typeof headers) => cellText(cells.get(row), columnOf(columns, name));
    const source = { sheet: text("sheet"), cell: text("cell") };
    const place = at(row, columnOf(columns, "reading"));
    return [{ id: text("id"), what: text("what"), reading: text("reading"), source, at: place }];
  });
  return { header: at(header.row, columnOf(header.columns, "reading")), lines };
}

/** What the sheet of sources would say if the year's skema were built now. */
export function figuresNow(workbook: PlanWorkbook, year: number): FigureLine[] {
  const lines = allActivityLines(workbook.plan, year);
  const { indicators, criteria } = judgeAll(workbook, lines, year);
  return focusAreas
    .flatMap((part) => [
      ...shownGoals(workbook, indicators[part], year).indicators.flatMap(({ indicator, rows }) =>
        rows.flatMap((shown) => figuresOf({ part, indicator, shown, ...nowhere })),
      ),
      ...lines[part].flatMap((line) => activityFigures(part, line, criteria.get(line.key), new Map())),
    ])
    .map((figure) => ({
      id: figure.id,
      what: figure.what,
      reading: readingText(figure),
      source: figure.at,
    }));
}

/** Where a figure would stand in the skema does not matter to what it is. */
const nowhere = { key: "", grid: () => 0 };
