import { parseArgs, type ParseArgsConfig } from "node:util";
import { z } from "zod";
import { Failure, type Language } from "../messages";

type Options = NonNullable<ParseArgsConfig["options"]>;

export interface Arguments {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

/**
 * A command's arguments.
 * @throws Failure for an option the command does not have, or a wrong number of files.
 */
export function parseArguments(words: readonly string[], options: Options, files: number): Arguments {
  try {
    const { positionals, values } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
      strict: true,
    });
    if (positionals.length === files) return { positionals, values: values as Arguments["values"] };
  } catch (error) {
    throw new Failure("wrong-arguments", { words: words.join(" ") }, { cause: error });
  }
  throw new Failure("wrong-arguments", { words: words.join(" ") });
}

const isoDate = z.iso.date();
const yearText = z.string().regex(/^(19|20)\d\d$/);

/** `--today`, or the day of the clock; the only place that reads it. */
export function todayFrom(value: string | boolean | undefined): string {
  if (value === undefined) return new Date().toISOString().slice(0, 10);
  const parsed = isoDate.safeParse(value);
  if (!parsed.success) throw new Failure("not-a-date", { text: String(value) });
  return parsed.data;
}

/** `--year`, which must be there. */
export function yearFrom(value: string | boolean | undefined): number {
  const parsed = yearText.safeParse(value);
  if (!parsed.success) throw new Failure("not-a-year", { text: value === undefined ? "" : String(value) });
  return Number(parsed.data);
}

/** `--lang`: Danish unless English is asked for. */
export function languageFrom(value: string | boolean | undefined): Language {
  if (value === undefined || value === "da" || value === "en") return value ?? "da";
  throw new Failure("not-a-language", { text: String(value) });
}
