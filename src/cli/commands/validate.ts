import { validateWorkbook } from "../../jobs";
import { messagesIn } from "../../messages";
import { languageFrom, parseArguments, todayFrom } from "../arguments";
import { openFile } from "../files";
import { findingsAsText, sentenceOf } from "../report";

/** `validate <in.xlsx>`: 1 where there is an error, else 0. */
export async function validateCommand(words: readonly string[]): Promise<number> {
  const { positionals, values } = parseArguments(
    words,
    { json: { type: "boolean" }, today: { type: "string" }, lang: { type: "string" } },
    1,
  );
  const [path = ""] = positionals;
  const messages = messagesIn(languageFrom(values["lang"]));
  const { plan, validation } = await validateWorkbook(await openFile(path), todayFrom(values["today"]));
  if (values["json"] === true) {
    const findings = validation.findings.map((finding) => ({
      ...finding,
      message: sentenceOf(finding, messages),
    }));
    process.stdout.write(`${JSON.stringify({ findings, counts: validation.counts }, null, 2)}\n`);
  } else {
    const title = messages.cli.validated({ path, plan: plan.name?.text });
    process.stdout.write(`${title}\n\n${findingsAsText(validation, messages)}\n`);
  }
  return validation.counts.error > 0 ? 1 : 0;
}
