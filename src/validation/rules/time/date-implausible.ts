import { grouped } from "../../../plan/grouped";
import { excelTableName } from "../../../plan/tables";
import { isSkemaSheet } from "../../../plan/workbook";
import { contains, toA1, type CellAddress } from "../../../workbook/address";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import { yearOf } from "../../due";
import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";
import type { DateContext } from "./date-reader";
import { implausibleDates, type ImplausibleDate } from "./implausible-dates";
import { mistypedHeaders } from "./year-headers";

/** A mistyped year or date in a header or any text of a sheet; the same one on a sheet is one fault. */
export const rule: Rule<"date-implausible"> = {
  id: "date-implausible",
  yieldsTo: ["plan-period", "value-unknown", "year-implausible", "baseline-year-differs"],
  *check(context) {
    for (const sheet of context.snapshot.sheets) {
      if (isSkemaSheet(sheet)) continue;
      const known = { window: windowAround(context.today), footnotes: footnotesOf(sheet) };
      const found = [...datesInTexts(sheet, known), ...mistypedHeaders(sheet, context.tables, known)];
      for (const [text, group] of grouped(found, ({ date }) => date.text)) {
        const [first, ...others] = group;
        if (first === undefined) continue;
        yield {
          severity: "warning",
          at: first.at,
          params: first.date,
          subject: subjectOf(sheet.name, context.columnAt(first.at), text),
          ...(others.length === 0 ? {} : { related: others.map(({ at }) => at) }),
        };
      }
    }
  },
};

interface FoundDate {
  readonly at: CellAddress;
  readonly date: ImplausibleDate;
}

/** Its texts repeat those of other cells. */
const repeating = excelTableName("Accepterede fund").toLowerCase();

function datesInTexts(sheet: SheetSnapshot, known: DateContext): FoundDate[] {
  const copies = sheet.tables.filter(({ name }) => name.toLowerCase() === repeating);
  return sheet.rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, value }) => {
      if (typeof value !== "string" || copies.some(({ area }) => contains(area, row, column))) return [];
      const at = { sheet: sheet.name, cell: toA1(row, column) };
      return implausibleDates(value, known).map((date) => ({ at, date }));
    }),
  );
}

/** The years that a plan, its history and its targets lie in. */
const [yearsBefore, yearsAhead] = [20, 15];

function windowAround(today: string): DateContext["window"] {
  const year = yearOf(today);
  return { least: year - yearsBefore, most: year + yearsAhead };
}

/** The digits that notes on the sheet begin with. */
function footnotesOf({ rows }: SheetSnapshot): ReadonlySet<string> {
  const first = rows.flatMap(({ cells }) =>
    cells.flatMap(({ value }) =>
      typeof value === "string" ? (/^(\d)[).]? +\p{Lu}/u.exec(value)?.[1] ?? []) : [],
    ),
  );
  return new Set(first);
}
