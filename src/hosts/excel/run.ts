import { failureOf } from "./office-error";
import { hasSet, requireBaseSet } from "./requirements";

/** Runs a batch that only reads. @throws Failure for whatever goes wrong. */
export async function reading<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  requireBaseSet();
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw failureOf(error);
  }
}

/**
 * Runs a batch that writes: one step for *Undo*, where this Excel can join steps (1.20). A person who is editing a cell is
 * told so; one who begins to while the batch runs is waited for.
 * @throws Failure for whatever goes wrong.
 */
export async function writing<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  await reading(async (context) => {
    context.workbook.load("name");
    await context.sync();
  });
  try {
    return await Excel.run(
      { delayForCellEdit: true, ...(hasSet("1.20") && { mergeUndoGroup: true }) },
      batch,
    );
  } catch (error) {
    throw failureOf(error);
  }
}
