import { messagesIn, type Language } from "../messages";
import type { Run } from "./run";
import type { FunctionSignature } from "./signature";
import { CellFault, Refusal, type Answer, type Cell, type Grid } from "./value";

/** The part of Excel's `CustomFunctions` that a function needs. */
export interface ExcelErrors {
  readonly Error: new (code: CustomFunctions.ErrorCode, message?: string) => CustomFunctions.Error;
  readonly ErrorCode: Pick<typeof CustomFunctions.ErrorCode, "invalidValue" | "notAvailable">;
}

/** A function as Excel calls it: ranges as arrays of rows, then what Excel knows of the call. */
export type ExcelFunction = (
  ...given: readonly unknown[]
) => (string | number | boolean | CustomFunctions.Error)[][];

/**
 * Makes a function ready for Excel. A refusal of one cell in a range is that cell's own error; a refusal alone is thrown,
 * since Excel shows the sentence of a thrown error in every version. Nothing else is ever thrown.
 */
export function excelFunction(
  { parameters }: FunctionSignature,
  run: Run,
  language: () => Language,
  excel: ExcelErrors,
): ExcelFunction {
  const errorOf = ({ kind, sentence }: Refusal) => {
    const { notAvailable, invalidValue } = excel.ErrorCode;
    return new excel.Error(kind === "missing" ? notAvailable : invalidValue, sentence);
  };
  const shown = (answer: Answer) => (answer instanceof Refusal ? errorOf(answer) : answer);
  return (...given) => {
    const answers = run(
      parameters.map((_parameter, index) => gridOf(given[index])),
      messagesIn(language()),
    );
    const only = answers.length === 1 && answers[0]?.length === 1 ? answers[0][0] : undefined;
    // The published type does not say that Excel's error is an Error, which it is.
    if (only instanceof Refusal) throw errorOf(only) as unknown as Error;
    return answers.map((row) => row.map(shown));
  };
}

const nothing: Grid<Cell> = [[null]];

/** An argument as a range, whatever Excel hands over; what is no cell is blank. */
export function gridOf(given: unknown): Grid<Cell> {
  if (!Array.isArray(given)) return [[cellOf(given)]];
  const rows = given.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
  return rows.length === 0 || rows[0]?.length === 0 ? nothing : rows;
}

function cellOf(given: unknown): Cell {
  switch (typeof given) {
    case "string":
    case "boolean":
      return given;
    case "number":
      return Number.isFinite(given) ? given : new CellFault("#NUM!");
    case "object":
      return given === null ? null : objectOf(given);
    default:
      return null;
  }
}

/** An error, or a cell of one of Excel's data types by its basic value; anything else is no cell. */
function objectOf(given: object): Cell {
  if (given instanceof Error && "code" in given) return new CellFault(String(given.code));
  if (!("basicValue" in given)) return null;
  const { basicValue } = given;
  const isFault = "basicType" in given && given.basicType === "Error";
  if (isFault) return new CellFault(String(basicValue));
  return typeof basicValue === "object" ? null : cellOf(basicValue);
}
