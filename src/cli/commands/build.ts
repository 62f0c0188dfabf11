import { existsSync } from "node:fs";
import { extname } from "node:path";
import { buildSkema } from "../../jobs";
import { Failure, messagesIn } from "../../messages";
import { wordsIn } from "../../skema";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { languageFrom, parseArguments, todayFrom, yearFrom } from "../arguments";
import { openFile, refuseOtherExtension, writeWhole } from "../files";

/** `build <in.xlsx> --year …`: writes the workbook with that year's skema sheets; in place where no --out is given. */
export async function buildCommand(words: readonly string[]): Promise<number> {
  const { positionals, values } = parseArguments(
    words,
    {
      year: { type: "string" },
      out: { type: "string" },
      today: { type: "string" },
      lang: { type: "string" },
    },
    1,
  );
  const [path = ""] = positionals;
  const out = typeof values["out"] === "string" ? values["out"] : path;
  const year = yearFrom(values["year"]);
  const messages = messagesIn(languageFrom(values["lang"]));
  const host = await openFile(path);
  refuseOtherExtension(out, extname(path));
  const built = await buildSkema(host, year, todayFrom(values["today"]));
  if (out !== path && existsSync(out))
    refuseToLoseWords(await (await openFile(out)).read(), await host.read(), out);
  await writeWhole(out, host.bytes());
  process.stdout.write(
    `${messages.cli.built({ year, out, sheets: built.sheets, ...built.summary, verdictNames: messages.verdicts.kinds, counts: built.validation.counts })}\n`,
  );
  return 0;
}

/** A file that is written over may hold words typed since it was built from this input. */
function refuseToLoseWords(before: WorkbookSnapshot, after: WorkbookSnapshot, path: string): void {
  const kept = new Set(wordsIn(after));
  const lost = wordsIn(before).filter((words) => !kept.has(words));
  if (lost.length > 0) throw new Failure("words-would-be-lost", { path, count: lost.length });
}
