import type { NameSnapshot } from "../../../workbook/snapshot";
import type { WorkbookLists } from "./lists";
import { askPrintNames } from "./print-names";

/** What is asked of a sheet beside its cells. */
export interface SheetDetails {
  readonly sheet: Excel.Worksheet;
  /** The smallest area around everything that is written on the sheet. */
  readonly used: Excel.Range;
  readonly names: Excel.NamedItemCollection;
  readonly printNames: () => NameSnapshot[];
  readonly autoFilter: Excel.AutoFilter;
  readonly protection: Excel.WorksheetProtection;
}

export interface TableDetails {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly area: Excel.Range;
  readonly columns: Excel.TableColumnCollection;
  readonly autoFilter: Excel.AutoFilter;
}

export interface Remark {
  readonly place: Excel.Range;
  readonly author: string;
  readonly text: string;
}

export interface WorkbookDetails {
  readonly sheets: readonly SheetDetails[];
  readonly tables: readonly TableDetails[];
  readonly notes: readonly Remark[];
  readonly comments: readonly { readonly first: Remark; readonly replies: Excel.CommentReplyCollection }[];
}

/** Reads what belongs to the sheets, tables and comments: one round trip for them all. */
export async function readDetails(
  context: Excel.RequestContext,
  lists: WorkbookLists,
): Promise<WorkbookDetails> {
  const details = {
    sheets: lists.sheets.map(askSheet),
    tables: lists.tables.map(askTable),
    notes: lists.notes.map(askRemark),
    comments: lists.comments.map((comment) => {
      comment.replies.load("items/authorName,items/content");
      return { first: askRemark(comment), replies: comment.replies };
    }),
  };
  await context.sync();
  return details;
}

function askSheet(sheet: Excel.Worksheet): SheetDetails {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  sheet.names.load("items/name,items/formula,items/visible,items/scope");
  sheet.autoFilter.load("isDataFiltered");
  sheet.protection.load("protected");
  return {
    sheet,
    used,
    names: sheet.names,
    printNames: askPrintNames(sheet),
    autoFilter: sheet.autoFilter,
    protection: sheet.protection,
  };
}

function askTable(table: Excel.Table): TableDetails {
  const area = table.getRange();
  area.load("rowIndex,columnIndex,rowCount,columnCount");
  table.columns.load("items/name");
  table.autoFilter.load("isDataFiltered");
  table.worksheet.load("name");
  return { table, sheet: table.worksheet, area, columns: table.columns, autoFilter: table.autoFilter };
}

function askRemark(remark: Excel.Comment | Excel.Note): Remark {
  const place = remark.getLocation();
  place.load("rowIndex,columnIndex");
  place.worksheet.load("name");
  return { place, author: remark.authorName, text: remark.content };
}
