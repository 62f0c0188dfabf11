import { toA1, type Area } from "../../../workbook/address";
import type {
  CommentSnapshot,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from "../../../workbook/snapshot";
import { areaOf } from "../area";
import { readCells, type SheetCells } from "./cells";
import {
  readDetails,
  type Remark,
  type SheetDetails,
  type TableDetails,
  type WorkbookDetails,
} from "./details";
import { askHiddenLines, type HiddenLines } from "./hidden-lines";
import { readLists, type WorkbookLists } from "./lists";
import { readMerges } from "./merges";
import { namesOf, ownNames } from "./names";
import { propertiesOf } from "./properties";

/** A workbook's parts as Excel gave them, beside what they say. */
export interface WorkbookReading {
  readonly lists: WorkbookLists;
  readonly details: WorkbookDetails;
  readonly snapshot: WorkbookSnapshot;
}

/** The whole workbook as plain data; four round trips, and more only where 5 MB are not enough for the cells. */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookReading> {
  const lists = await readLists(context);
  const details = await readDetails(context, lists);
  const used = details.sheets.map(usedArea);
  const { merges, answer: hidden } = await readMerges(context, lists.sheets, used, () =>
    askHiddenLines(details.sheets),
  );
  const cells = await readCells(context, lists.sheets, used);
  const lines = hidden();
  const sheets = details.sheets.map((sheet, index) =>
    sheetSnapshot(sheet, details, {
      cells: cells[index] ?? { rows: [], links: [] },
      merges: merges[index] ?? [],
      hidden: lines[index] ?? { rows: [], columns: [] },
    }),
  );
  const snapshot = {
    sheets,
    names: namesOf(lists.names.filter(({ scope }) => scope === "Workbook")),
    properties: propertiesOf(lists.workbook.properties),
    structureProtected: lists.workbook.protection.protected,
  };
  return { lists, details, snapshot };
}

export function usedArea({ used }: SheetDetails): Area | undefined {
  return used.isNullObject ? undefined : areaOf(used);
}

interface SheetContent {
  readonly cells: SheetCells;
  readonly merges: readonly Area[];
  readonly hidden: HiddenLines;
}

function sheetSnapshot(
  { sheet, names, printNames, autoFilter, protection }: SheetDetails,
  details: WorkbookDetails,
  { cells, merges, hidden }: SheetContent,
): SheetSnapshot {
  const { name } = sheet;
  return {
    name,
    visibility: visibilityOf(sheet.visibility),
    rows: cells.rows,
    tables: details.tables.filter((table) => table.sheet.name === name).map(tableSnapshot),
    merges,
    hiddenRows: hidden.rows,
    hiddenColumns: hidden.columns,
    links: cells.links,
    comments: commentsOn(name, details),
    names: [...namesOf(ownNames(names)), ...printNames()],
    filtered: autoFilter.isDataFiltered,
    protected: protection.protected,
  };
}

function visibilityOf(visibility: Excel.Worksheet["visibility"]): SheetSnapshot["visibility"] {
  if (visibility === "Hidden") return "hidden";
  return visibility === "VeryHidden" ? "veryHidden" : "visible";
}

function tableSnapshot({ table, area, columns, autoFilter }: TableDetails): TableSnapshot {
  return {
    name: table.name,
    area: areaOf(area),
    hasHeaderRow: table.showHeaders,
    hasTotalsRow: table.showTotals,
    columns: columns.items.map((column) => column.name),
    filtered: autoFilter.isDataFiltered,
  };
}

/** A sheet's remarks: notes first, then each thread with its answers. */
function commentsOn(sheet: string, { notes, comments }: WorkbookDetails): CommentSnapshot[] {
  const isHere = ({ place }: Remark) => place.worksheet.name === sheet;
  const at = ({ place }: Remark) => toA1(place.rowIndex, place.columnIndex);
  return [
    ...notes.filter(isHere).map((note) => ({ cell: at(note), author: note.author, text: note.text })),
    ...comments
      .filter(({ first }) => isHere(first))
      .flatMap(({ first, replies }) => [
        { cell: at(first), author: first.author, text: first.text },
        ...replies.items.map((reply) => ({
          cell: at(first),
          author: reply.authorName,
          text: reply.content,
        })),
      ]),
  ];
}
