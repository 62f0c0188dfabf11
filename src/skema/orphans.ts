import { skema as words } from "../messages/da/skema";
import type { FocusArea } from "../plan/model";
import type { ActivityLine } from "./activity-lines";
import type { GoalSheet } from "./goal-sheet";
import { personalCells } from "./keep";
import { orphanColumns } from "./layout";
import { cellText, type OldSheet } from "./old-sheet";
import { headerRow, headingRow, keyNumbering, normalise, plain, rowKey, type SkemaRow } from "./rows";
import { isHomeless, lineKeyOf, sameWords, type OldText, type WordBook } from "./words";

export interface Orphans {
  readonly rows: readonly SkemaRow[];
  /** Old row → key of the row its cells now stand in. */
  readonly moved: ReadonlyMap<number, string>;
  readonly words: number;
}

interface Input {
  readonly sheet: Pick<GoalSheet, "part" | "columns" | "rows">;
  readonly old: OldSheet | undefined;
  readonly texts: readonly OldText[];
  readonly lines: Readonly<Record<FocusArea, readonly ActivityLine[]>>;
  readonly book: WordBook;
}

/**
 * The texts whose row is gone, with the person's cells beside them. A row that comes back takes its cells with it, and
 * its text unless it has another by now.
 */
export function orphanRows(input: Input): Orphans {
  const { old, sheet } = input;
  const live = new Set(sheet.rows.map((row) => row.key));
  const headers = sheet.columns.map((column) => column.header);
  const columns = orphanColumns(sheet.columns.map((column) => column.width));
  const numbered = keyNumbering();
  const moved = new Map<number, string>();
  const rows: SkemaRow[] = [];
  const taken = new Set(old?.rows.flatMap((row) => (row.table === "orphans" ? [] : [row.key])));
  let count = 0;
  for (const row of old?.rows ?? []) {
    if (old === undefined || row.table === undefined || live.has(row.key)) continue;
    const { id, label, text } = describe(input, old, row.row);
    const back = homecoming(row.table === "orphans", id, label, live, taken);
    if (back !== undefined) {
      moved.set(row.row, back);
      taken.add(back);
    }
    const hasCells = back === undefined && personalCells(old, row, undefined, headers).length > 0;
    if (text === "" && !hasCells) continue;
    const key = numbered(rowKey("orphans", id, label));
    if (back === undefined) moved.set(row.row, key);
    if (text !== "") count += 1;
    const cells = columns.map(({ role, column, span }) =>
      plain(
        column,
        { id, label, words: text === "" ? null : text }[role],
        role === "words" ? "words" : "label",
        { span },
      ),
    );
    rows.push({ key, cells });
  }
  return {
    rows: rows.length === 0 ? [] : [headingRow(words.orphansHeading), headerRow("orphans", columns), ...rows],
    moved,
    words: count,
  };
}

/** What the old row is about, and its text where that must still be kept. */
function describe(input: Input, old: OldSheet, row: number): { id: string; label: string; text: string } {
  const text = input.texts.find((each) => each.part === input.sheet.part && each.row === row);
  if (text !== undefined) return { id: text.id, label: text.label, text: stillHomeless(input, text) };
  const columns = old.rows.find((each) => each.row === row)?.columns;
  const cells = old.sheet.rows.find((each) => each.row === row);
  const at = (header: string) => cellText(cells, columns?.get(normalise(header)));
  return { id: at(words.goalColumns.id), label: at(words.goalColumns.breakdown), text: "" };
}

function stillHomeless({ lines, book }: Input, text: OldText): string {
  if (text.isReference || text.text.trim() === "" || !isHomeless(text, lines)) return "";
  const found = book.resolved.get(lineKeyOf(text));
  return found !== undefined && sameWords(found.text, text.text) ? "" : text.text;
}

/** The row of the sheet that an orphan belongs to, where it has come back and no other old row is it. */
function homecoming(
  isOrphan: boolean,
  id: string,
  label: string,
  live: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): string | undefined {
  if (!isOrphan) return undefined;
  return [rowKey("activities", id, label), rowKey("goals", id, label)].find(
    (key) => live.has(key) && !taken.has(key),
  );
}
