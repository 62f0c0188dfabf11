import { functionSignatures } from "../src/functions/catalogue";
import { excelFunction, type ExcelFunction } from "../src/functions/call";
import { isStanding } from "../src/functions/formula";
import { functionRuns } from "../src/functions/functions";
import type { FunctionSignature } from "../src/functions/signature";

const calls = 100_000;
const cells = 10_000;
const secondsAtMost = 20;
const micro = new Intl.NumberFormat("da-DK", { maximumFractionDigits: 2 });
const milli = new Intl.NumberFormat("da-DK", { maximumFractionDigits: 0 });

/** Excel's error, without Excel. */
class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** Every function on its own examples as Excel calls it: per call, and a column of 10,000 cells in one call. */
export function benchFunctions(): void {
  console.log(
    `HHP-funktionerne på deres egne eksempler: ${calls} kald hver, og én kolonne på ${cells} celler`,
  );
  for (const signature of functionSignatures) {
    const run = functionRuns[signature.id];
    if (run === undefined) continue;
    const excel = {
      Error: ExcelError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    } as unknown as Parameters<typeof excelFunction>[3];
    const call = excelFunction(signature, run, () => "da", excel);
    const each = perCall(call, signature);
    const column = oneColumn(call, signature);
    console.log(
      `${signature.id.padEnd(15)} ${micro.format(each).padStart(9)} µs pr. kald ${milli.format(column).padStart(7)} ms for ${cells} celler`,
    );
  }
}

/** Microseconds per call over all examples in turn; fewer calls where a function is slow. */
function perCall(call: ExcelFunction, signature: FunctionSignature): number {
  const examples = argumentsOf(signature);
  let done = 0;
  const start = process.hrtime.bigint();
  let seconds = 0;
  while (done < calls && seconds < secondsAtMost) {
    for (let index = 0; index < 1000; index++) {
      const given = examples[(done + index) % examples.length];
      if (given !== undefined) attempt(call, given);
    }
    done += 1000;
    seconds = Number(process.hrtime.bigint() - start) / 1e9;
  }
  return (seconds * 1e6) / done;
}

/** Milliseconds for one call whose first argument is a column; of a function that takes tables the first one that is none. */
function oneColumn(call: ExcelFunction, signature: FunctionSignature): number {
  const [first = []] = argumentsOf(signature);
  const found = signature.parameters.findIndex(({ whole }) => whole !== true);
  const at = Math.max(0, found);
  const values = argumentsOf(signature).map((given) => single(given[at]));
  const column = Array.from({ length: cells }, (_cell, row) => [values[row % values.length] ?? null]);
  const given = signature.parameters.map((_parameter, index) =>
    index === at ? column : (first[index] ?? null),
  );
  const start = process.hrtime.bigint();
  attempt(call, given);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function single(argument: unknown): unknown {
  const [row = argument] = Array.isArray(argument) ? (argument as unknown[]) : [];
  const [cell = row] = Array.isArray(row) ? (row as unknown[]) : [];
  return cell;
}

function argumentsOf({ examples }: FunctionSignature): readonly (readonly unknown[])[] {
  return examples.map((example) => example.arguments.map((each) => (isStanding(each) ? each.cells : each)));
}

function attempt(call: ExcelFunction, given: readonly unknown[]): void {
  try {
    call(...given);
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
  }
}
