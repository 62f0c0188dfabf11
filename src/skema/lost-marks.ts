import { skema as words } from "../messages/da/skema";
import { skemaMark } from "../plan";
import { markFormula, skemaParts, standardName, type SkemaPart } from "./parts";
import { cellAt, type NameSnapshot, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";

/**
 * The workbook with the marks put back that some programs drop when they save: a sheet without one that has both the
 * name and the title of a skema sheet is known as that sheet again, so that its words are kept and it is not read as data.
 */
export function withLostMarks(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.names.some(({ name }) => name === skemaMark)) return sheet;
    const mark = markByTitle(sheet);
    return mark === undefined ? sheet : { ...sheet, names: [...sheet.names, mark] };
  });
  return { ...snapshot, sheets };
}

function markByTitle(sheet: SheetSnapshot): NameSnapshot | undefined {
  const year = Number(/^(\d{4}) /.exec(sheet.name)?.[1]);
  const part = skemaParts.find((each) => sheet.name.normalize("NFC") === standardName(year, each));
  return part === undefined || !isTitled(sheet, year, part)
    ? undefined
    : { name: skemaMark, formula: markFormula(year, part), hidden: true };
}

function isTitled(sheet: SheetSnapshot, year: number, part: SkemaPart): boolean {
  const title = cellAt(sheet, 0, 0)?.value;
  const start = words.title({ year });
  return typeof title === "string" && (part === "front" ? title === start : title.startsWith(`${start} `));
}
