import { InMemoryExcel, installed, type ExcelOptions } from ".";

/** An empty Excel, installed for each test of a file; `excel()` gives it. */
export function useExcel(options: ExcelOptions = {}): () => InMemoryExcel {
  let excel = InMemoryExcel.empty(options);
  beforeEach(() => {
    excel = installed(InMemoryExcel.empty(options));
  });
  afterEach(() => {
    excel.uninstall();
  });
  return () => excel;
}

/** Runs a batch on the first sheet. */
export function onSheet<Result>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Result | Promise<Result>,
): Promise<Result> {
  return Excel.run(async (context) => {
    const result = await batch(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
    return result;
  });
}

/** The error code with which a batch on the first sheet is refused; fails where it is not. */
export async function codeOf(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<string> {
  try {
    await onSheet(batch);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  throw new Error("the batch was not refused");
}
