import { hasSet } from "../requirements";

/** What one round trip tells of the workbook as a whole; its parts are read through these. */
export interface WorkbookLists {
  readonly workbook: Excel.Workbook;
  readonly sheets: readonly Excel.Worksheet[];
  readonly names: readonly Excel.NamedItem[];
  readonly tables: readonly Excel.Table[];
  readonly comments: readonly Excel.Comment[];
  readonly notes: readonly Excel.Note[];
}

/** Reads the lists: one round trip. */
export async function readLists(context: Excel.RequestContext): Promise<WorkbookLists> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.application.load("calculationMode");
  workbook.protection.load("protected");
  workbook.properties.load("author,category,comments,company,keywords,lastAuthor,manager,subject,title");
  workbook.properties.custom.load("items/key,items/value");
  workbook.worksheets.load("items/id,items/name,items/visibility");
  workbook.names.load("items/name,items/formula,items/visible,items/scope");
  workbook.tables.load("items/name,items/showHeaders,items/showTotals");
  workbook.comments.load("items/authorName,items/content");
  const notes = hasSet("1.18") ? workbook.notes : undefined;
  notes?.load("items/authorName,items/content");
  await context.sync();
  return {
    workbook,
    sheets: workbook.worksheets.items,
    names: workbook.names.items,
    tables: workbook.tables.items,
    comments: workbook.comments.items,
    notes: notes?.items ?? [],
  };
}
