import { functionSignatures } from "./catalogue";
import { isStanding } from "./formula";
import { functionRuns } from "./functions";
import { gridOf } from "./call";
import { messagesIn } from "../messages";
import { Refusal, type Answer } from "./value";
import type { ExampleArgument, ExampleResult } from "./signature";

/** An answer as an example writes it. */
const shown = (answer: Answer) =>
  answer instanceof Refusal ? { error: answer.kind === "missing" ? "#N/A" : "#VALUE!" } : answer;

const given = (argument: ExampleArgument) => (isStanding(argument) ? argument.cells : gridOf(argument));

const grid = (result: ExampleResult): readonly unknown[] => (Array.isArray(result) ? result : [[result]]);

describe.each(functionSignatures)("HHP.$id", ({ id, parameters, examples }) => {
  test.each(examples)("$key", (example) => {
    const inputs = parameters.map((_parameter, index) => given(example.arguments[index] ?? null));
    const answers = functionRuns[id]?.(inputs, messagesIn("da"));
    expect(answers?.map((row) => row.map(shown))).toEqual(grid(example.result));
  });
});
