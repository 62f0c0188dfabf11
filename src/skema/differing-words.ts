import type { FocusArea, PlanWorkbook } from "../plan/model";
import type { Finding } from "../validation/finding";
import { toA1, type CellAddress } from "../workbook/address";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { allActivityLines } from "./activity-lines";
import { readOldSet } from "./old-set";
import { readSkemaSheets } from "./parts";
import { resolveWords, type WordConflict } from "./words";

/**
 * Words that stand in the skema and differ from those of the Status table, or of another sheet of the set; for every
 * year's set that the workbook holds.
 */
export function differingWords(snapshot: WorkbookSnapshot, workbook: PlanWorkbook): Finding[] {
  const years = new Set(readSkemaSheets(snapshot).map((sheet) => sheet.year));
  return [...years].flatMap((year) => {
    const old = readOldSet(snapshot, year);
    const { conflicts } = resolveWords(workbook.plan, allActivityLines(workbook.plan, year), old.texts);
    return conflictFindings(conflicts, (part, key) => {
      const text = old.texts.find((each) => each.key === key && each.part === part);
      const sheet = old.sheet(part)?.sheet.name;
      if (text === undefined || sheet === undefined) return undefined;
      return { sheet, cell: toA1(text.row, text.column) };
    });
  });
}

/** The findings for words that differ; `cellOf` says where a sheet of the set has the words of a line. */
export function conflictFindings(
  conflicts: readonly WordConflict[],
  cellOf: (part: FocusArea, key: string) => CellAddress | undefined,
): Finding[] {
  return conflicts.flatMap(({ key, id, label, part, other }): Finding<"words-differ">[] => {
    const here = cellOf(part, key);
    const there = typeof other === "object" ? other : cellOf(other, key);
    if (here === undefined || there === undefined) return [];
    return [
      {
        rule: "words-differ",
        severity: "warning",
        sheet: here.sheet,
        cell: here.cell,
        params: { id, period: label, other: there.sheet },
        related: [there],
      },
    ];
  });
}
