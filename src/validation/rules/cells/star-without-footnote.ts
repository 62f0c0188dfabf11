import { grouped } from "../../../plan/grouped";
import { isPlanTable } from "../../../plan/plan-table";
import { isSkemaSheet } from "../../../plan/workbook";
import { contains, toA1, type Area, type CellAddress } from "../../../workbook/address";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import type { RuleContext } from "../../context";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { relatedTo } from "./slip-groups";

/** A cell of a table that is `*` or ends in one, on a sheet without a note that begins with as many stars. */
export const rule: Rule<"star-without-footnote"> = {
  id: "star-without-footnote",
  *check(context) {
    for (const sheet of context.snapshot.sheets) {
      if (!isSkemaSheet(sheet)) yield* inSheet(sheet, context);
    }
  },
};

interface Starred {
  readonly stars: string;
  readonly at: CellAddress;
  readonly text: string;
}

function* inSheet(
  sheet: SheetSnapshot,
  context: RuleContext,
): Iterable<Observation<"star-without-footnote">> {
  const starred: Starred[] = [];
  const explained = new Set<string>();
  const commented = new Set(sheet.comments.map(({ cell }) => cell));
  const areas = tableAreas(sheet, context);
  for (const { row, cells } of sheet.rows) {
    for (const { column, value: text } of cells) {
      if (typeof text !== "string" || !text.includes("*")) continue;
      for (const stars of notesIn(text)) explained.add(stars);
      const at = { sheet: sheet.name, cell: toA1(row, column) };
      if (commented.has(at.cell) || !areas.some((area) => contains(area, row, column))) continue;
      for (const stars of marksIn(text)) starred.push({ stars, at, text });
    }
  }
  for (const [stars, [first, ...others]] of grouped(starred, (cell) => cell.stars)) {
    if (first === undefined || explained.has(stars)) continue;
    yield {
      severity: "warning",
      at: first.at,
      params: { stars, text: first.text.trim(), cells: others.length + 1 },
      subject: subjectOf(sheet.name, context.columnAt(first.at), first.text),
      ...relatedTo(others),
    };
  }
}

function tableAreas({ name, tables: own }: SheetSnapshot, { tables, dataTables }: RuleContext): Area[] {
  const read = [...tables, ...dataTables].filter(({ sheet }) => sheet === name);
  return [...own.filter(isPlanTable), ...read].map(({ area }) => area);
}

/** The runs of stars that stand before words, glued to none: "* Færre end fem", "Note: ** = foreløbig". */
function notesIn(text: string): string[] {
  const notes = text.matchAll(/(?<![^\s(.,:;\u2013-])(\*+)(?!\*)\s?[=:]?\s?[\p{L}\d]/gu);
  return Array.from(notes, (match) => match[1] ?? "");
}

/** The run of stars that a line is, or ends in; other stars in the line make them something else than a mark. */
function marksIn(text: string): Set<string> {
  const marks = text.split("\n").flatMap((line) => /^[^*]*?(\*+)\s*$/.exec(line)?.[1] ?? []);
  return new Set(marks.filter((stars) => stars.length <= mostStars));
}

/** A longer run is an ornament. */
const mostStars = 4;
