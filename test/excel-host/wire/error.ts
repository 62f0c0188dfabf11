/** An error as Excel answers it: a code of `Excel.ErrorCodes` and a sentence for the developer. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "ExcelError";
  }
}

export const invalidArgument = (message: string) => new ExcelError("InvalidArgument", message);
export const invalidOperation = (message: string) => new ExcelError("InvalidOperation", message);
export const accessDenied = (message: string) => new ExcelError("AccessDenied", message);
export const alreadyExists = (message: string) => new ExcelError("ItemAlreadyExists", message);
export const notFound = (message: string) => new ExcelError("ItemNotFound", message);

/** A member that this Excel does not model: never ignored, always named. */
export const notModelled = (member: string) =>
  new ExcelError("NotImplemented", `the in-memory Excel does not model ${member}`);
