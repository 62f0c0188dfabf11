import { Failure, messagesIn, sentenceOfFailure, type Language, type Messages } from "../messages";
import { buildCommand } from "./commands/build";
import { newCommand } from "./commands/new";
import { readCellsCommand } from "./commands/read-cells";
import { validateCommand } from "./commands/validate";

const commands: Readonly<Record<string, (words: readonly string[]) => Promise<number>>> = {
  new: newCommand,
  validate: validateCommand,
  build: buildCommand,
  "read-cells": readCellsCommand,
};

/** Runs a command. The exit code: 0 fine, 1 findings of severity error, 2 could not run (one sentence says why). */
export async function runCommand(words: readonly string[]): Promise<number> {
  const [name = "", ...rest] = words;
  const messages = messagesIn(languageIn(words));
  if (name === "" || name === "help" || words.includes("--help")) {
    process.stdout.write(`${messages.cli.help()}\n`);
    return 0;
  }
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) throw new Failure("unknown-command", { name });
    return await command(rest);
  } catch (error) {
    process.stderr.write(`${sentenceOf(error, messages)}\n`);
    return 2;
  }
}

/** An unforeseen error is shown with what it says: it must be reported, not hidden. */
function sentenceOf(error: unknown, messages: Messages): string {
  return error instanceof Failure
    ? sentenceOfFailure(error as Failure, messages)
    : messages.cli.unforeseen({ text: String(error) });
}

function languageIn(words: readonly string[]): Language {
  return words.some((word, index) => word === "--lang=en" || (word === "en" && words[index - 1] === "--lang"))
    ? "en"
    : "da";
}
