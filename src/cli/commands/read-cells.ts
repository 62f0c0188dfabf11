import { z } from "zod";
import { readCell, readCriterion, readStatus, readUnit } from "../../cells";
import { units, type Figure, type ReadingContext, type ReadingNote } from "../../cells/reading";
import { Failure, messagesIn, type Messages } from "../../messages";
import { languageFrom, parseArguments } from "../arguments";

const text = z.string().nullish();
const line = z.object({
  id: z.union([z.string(), z.number()]),
  raw: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  as: z.enum(["cell", "criterion", "status"]).nullish(),
  unit: text,
  column: text,
  row: text,
  table: text,
});
type Line = z.infer<typeof line>;

/** `read-cells`: JSON Lines in, JSON Lines out; nothing is printed where a line cannot be read. */
export async function readCellsCommand(words: readonly string[]): Promise<number> {
  const { values } = parseArguments(words, { lang: { type: "string" } }, 0);
  const messages = messagesIn(languageFrom(values["lang"]));
  const lines = (await standardInput()).split("\n");
  const out = lines.flatMap((each, index) =>
    each.trim() === "" ? [] : [`${JSON.stringify(readLine(parseLine(each, index + 1), messages))}\n`],
  );
  process.stdout.write(out.join(""));
  return 0;
}

async function standardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function parseLine(each: string, number: number): Line {
  try {
    return line.parse(JSON.parse(each));
  } catch (error) {
    throw new Failure("not-a-cell-line", { number }, { cause: error });
  }
}

function readLine({ id, raw, as, unit, column, row, table }: Line, messages: Messages): object {
  const context = contextOf({ unit, column, row, table });
  const sentences = (notes: readonly ReadingNote[]) => notes.map((note) => messages.notes[note.code](note));
  const plain = typeof raw === "boolean" || raw === null ? String(raw ?? "") : raw;
  switch (as ?? "cell") {
    case "criterion": {
      const { notes, ...reading } = readCriterion(plain, context);
      return { id, reading: { ...reading, notes: sentences(notes) } };
    }
    case "status": {
      const { notes, ...reading } = readStatus(plain, context);
      return { id, reading: { ...reading, notes: sentences(notes) } };
    }
    case "cell": {
      const { notes, values, ...reading } = readCell(raw, context);
      return { id, reading: { ...reading, values: values.map(figureAsContract), notes: sentences(notes) } };
    }
  }
}

function contextOf(line: Pick<Line, "unit" | "column" | "row" | "table">): ReadingContext {
  const named = units.find((each) => each === line.unit) ?? readUnit(line.unit ?? "");
  return {
    ...(named !== undefined && { unit: named }),
    ...(typeof line.column === "string" && { column: line.column }),
    ...(typeof line.row === "string" && { row: line.row }),
    ...(typeof line.table === "string" && { table: line.table }),
  };
}

/** The figure alone: how it was printed is the readers' own affair. */
function figureAsContract({ value, unit, scope, category, n, total, year }: Figure): object {
  return { value, unit, scope, category, n, total, year };
}
