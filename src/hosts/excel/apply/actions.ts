import { codeOf } from "../office-error";

/** One step of a change, and what it weighs in a request. */
export interface Action {
  readonly bytes: number;
  readonly run: () => void;
}

/** What one call with a short argument weighs in a request. */
const callBytes = 900;
/** A request may have 5 MB. */
const mostBytes = 4_000_000;

/** An action of so many calls. */
export function calls(run: () => void, count = 1): Action {
  return { bytes: count * callBytes, run };
}

/** An action that sends a matrix. */
export function sends(matrix: unknown, run: () => void): Action {
  return { bytes: callBytes + 2 * JSON.stringify(matrix).length, run };
}

/** Actions in as few requests as stay below the limit. */
export function requests(actions: readonly Action[]): Action[][] {
  const result: Action[][] = [];
  let room = 0;
  for (const action of actions) {
    if (action.bytes > room) {
      result.push([]);
      room = mostBytes;
    }
    result.at(-1)?.push(action);
    room -= action.bytes;
  }
  return result;
}

/**
 * Carries the actions of one request out; Excel neither draws nor calculates in between. A request that is larger than
 * expected is refused before any of it is done, and sent in halves.
 */
export async function sendRequest(context: Excel.RequestContext, request: readonly Action[]): Promise<void> {
  const { application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  for (const action of request) action.run();
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) !== "RequestPayloadSizeLimitExceeded" || request.length < 2) throw error;
    const middle = request.length >> 1;
    await sendRequest(context, request.slice(0, middle));
    await sendRequest(context, request.slice(middle));
  }
}

/** Calculates, with the next round trip, what was left uncalculated; not where the person calculates by hand. */
export function calculate(context: Excel.RequestContext, mode: Excel.Application["calculationMode"]): void {
  if (mode !== "Manual") context.workbook.application.calculate("Recalculate");
}

/** Carries the actions out, in order. */
export async function perform(context: Excel.RequestContext, actions: readonly Action[]): Promise<void> {
  for (const request of requests(actions)) await sendRequest(context, request);
}
