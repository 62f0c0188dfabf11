import { Failure } from "../messages/failure";

/** What a person sees when something fails: one sentence, and details for the one who helps. */
export interface Trouble {
  readonly sentence: string;
  readonly details: string;
}

/**
 * An error in words. The details say where it happened and never what a cell holds: of a failure its code and the names of
 * its parameters, of any other error its name, code and call stack without the message.
 * @param sentenceOf the sentence of a failure; undefined where the messages have not been loaded.
 */
export function troubleOf(
  error: unknown,
  unforeseen: string,
  sentenceOf: ((failure: Failure) => string) | undefined,
): Trouble {
  const failure = error instanceof Failure ? (error as Failure) : undefined;
  const sentence = failure && sentenceOf?.(failure);
  const details = failure === undefined ? detailsOf(error) : [...codeOf(failure), ...causeOf(failure)];
  return { sentence: sentence ?? unforeseen, details: details.join("\n") };
}

function codeOf({ code, params }: Failure): string[] {
  const names = Object.keys(params ?? {});
  return [`Failure ${code}`, ...(names.length > 0 ? [`Parameters: ${names.join(", ")}`] : [])];
}

function causeOf({ cause }: Error): string[] {
  return cause === undefined ? [] : ["Cause:", ...detailsOf(cause)];
}

function detailsOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [typeof error];
  const code = "code" in error && typeof error.code === "string" ? ` ${error.code}` : "";
  return [`${error.name}${code}`, ...framesOf(error)];
}

/** The lines of the stack that name a place in the code; the lines before them repeat the message. */
function framesOf({ stack = "", message }: Error): string[] {
  const after = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : stack;
  return after
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /:\d+:\d+\)?$/.test(line))
    .slice(0, 12);
}
