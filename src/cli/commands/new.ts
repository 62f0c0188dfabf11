import { existsSync } from "node:fs";
import { emptyWorkbook, openWorkbook } from "../../hosts/file";
import { startPlan } from "../../jobs";
import { Failure, messagesIn } from "../../messages";
import { languageFrom, parseArguments } from "../arguments";
import { refuseOtherExtension, writeWhole } from "../files";

/** `new <out.xlsx>`: a plan workbook with LBF's goals and indicators filled in; never over an existing file. */
export async function newCommand(words: readonly string[]): Promise<number> {
  const { positionals, values } = parseArguments(
    words,
    { kommune: { type: "string" }, navn: { type: "string" }, lang: { type: "string" } },
    1,
  );
  const [path = ""] = positionals;
  refuseOtherExtension(path, ".xlsx");
  if (existsSync(path)) throw new Failure("file-exists", { path });
  const host = openWorkbook(emptyWorkbook(), path);
  await startPlan(host, {
    ...(typeof values["kommune"] === "string" && { municipality: values["kommune"] }),
    ...(typeof values["navn"] === "string" && { name: values["navn"] }),
  });
  await writeWhole(path, host.bytes());
  process.stdout.write(`${messagesIn(languageFrom(values["lang"])).cli.started({ path })}\n`);
  return 0;
}
