import { areaToA1, type Area } from "../../../workbook/address";
import { isTooLarge } from "../office-error";
import { batches, halves, type Chunk } from "./chunks";

/** An answer for a piece of a sheet. */
export interface Answered<Answer> extends Chunk {
  readonly answer: Answer;
}

/**
 * Asks for areas of sheets in as few round trips as the limit of 5 MB allows; one whose answer is too large is halved.
 * @param most cells that one round trip is expected to bear.
 */
export async function inBatches<Answer>(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  areas: readonly (Area | undefined)[],
  most: number,
  ask: (range: Excel.Range) => Answer,
): Promise<Answered<Answer>[]> {
  const waiting: (readonly Chunk[])[] = batches(areas, most);
  const answered: Answered<Answer>[] = [];
  for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) {
    const asked = batch.flatMap((chunk) => {
      const sheet = sheets[chunk.sheet];
      return sheet === undefined ? [] : [{ ...chunk, answer: ask(sheet.getRange(areaToA1(chunk.area))) }];
    });
    try {
      await context.sync();
      answered.push(...asked);
    } catch (error) {
      const smaller = isTooLarge(error) ? halves(batch) : undefined;
      if (smaller === undefined) throw error;
      waiting.unshift(...smaller);
    }
  }
  return answered;
}
