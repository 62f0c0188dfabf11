import { skema as messages } from "../messages/da/skema";
import { focusAreas, type FocusArea, type Plan } from "../plan/model";
import type { CellAddress } from "../workbook/address";
import type { ActivityLine } from "./activity-lines";
import { cellText, type OldSheet } from "./old-sheet";
import { baseKey, normalise, rowKey } from "./rows";

/** A text of the person's, where it stands in the skema before it is drawn anew. */
export interface OldText {
  readonly part: FocusArea;
  readonly row: number;
  readonly column: number;
  readonly table: "activities" | "orphans";
  /** Its row's key. */
  readonly key: string;
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** The cell only shows the words of another sheet of the set. */
  readonly isReference: boolean;
}

/** The words of a line: where they are written, and what the other sheets write in their stead. */
export interface ResolvedWords {
  readonly text: string;
  readonly master: FocusArea;
  /** Words that differ from the master's and stay where they were written. */
  readonly own: ReadonlyMap<FocusArea, string>;
}

/** Words of one line that are not the same in two places. */
export interface WordConflict {
  readonly key: string;
  readonly id: string;
  readonly label: string;
  readonly part: FocusArea;
  /** Another sheet of the set, or a cell of the Status table. */
  readonly other: FocusArea | CellAddress;
}

export interface WordBook {
  readonly resolved: ReadonlyMap<string, ResolvedWords>;
  readonly conflicts: readonly WordConflict[];
}

/** The texts of a skema sheet, those without a row too. */
export function oldTexts(old: OldSheet, part: FocusArea): OldText[] {
  return old.rows.flatMap((row) => {
    if ((row.table !== "activities" && row.table !== "orphans") || row.columns === undefined) return [];
    const headers = messages[row.table === "activities" ? "activityColumns" : "orphanColumns"];
    const label = "period" in headers ? headers.period : headers.label;
    const column = row.columns.get(normalise(headers.words));
    const cells = old.sheet.rows.find((each) => each.row === row.row);
    const at = (header: string) => cellText(cells, row.columns?.get(normalise(header)));
    const formula = cells?.cells.find((cell) => cell.column === column)?.formula;
    return [
      {
        part,
        row: row.row,
        column: column ?? 0,
        table: row.table,
        key: row.key,
        id: at(headers.id),
        label: at(label),
        text: cellText(cells, column),
        isReference: formula !== undefined && isWordReference(formula),
      },
    ];
  });
}

/** The formula by which a sheet shows the words of another; empty words stay empty. */
export function wordReference(target: string): string {
  return `IF(${target}="","",${target})`;
}

function isWordReference(formula: string): boolean {
  return formula.startsWith("IF(") && formula.includes('="","",') && formula.endsWith(")");
}

/** Whether two texts say the same, whatever the spacing. */
export function sameWords(one: string, other: string): boolean {
  const bare = (text: string) =>
    text
      .normalize("NFC")
      .split(/\s/u)
      .filter((word) => word !== "")
      .join(" ");
  return bare(one) === bare(other);
}

/**
 * Finds the words of every line: the skema's own, first from the sheet where the line stands first, then from the other
 * sheets, then from the texts without a row; the Status table's only where the skema has none. Nothing is thrown away:
 * words that differ stay where they are and are reported.
 */
export function resolveWords(
  plan: Plan,
  lines: Readonly<Record<FocusArea, readonly ActivityLine[]>>,
  texts: readonly OldText[],
): WordBook {
  const resolved = new Map<string, ResolvedWords>();
  const conflicts: WordConflict[] = [];
  for (const [key, { line, parts }] of linesByKey(lines)) {
    const [master] = parts;
    if (master === undefined) continue;
    const written = (part: FocusArea) => literalOf(texts, part, key);
    const literals = parts.map(written).filter((text) => text !== "");
    const status = statusWords(plan, line);
    const text = literals[0] ?? homelessText(texts, lines, key) ?? status?.text ?? "";
    const others = parts.slice(1).map((part) => [part, written(part)] as const);
    const own = new Map(others.filter(([, words]) => words !== "" && !sameWords(words, text)));
    const about = { key, id: line.criterion.id, label: line.label, part: master };
    for (const part of own.keys()) conflicts.push({ ...about, other: part });
    if (status !== undefined && !sameWords(status.text, text)) conflicts.push({ ...about, other: status.at });
    resolved.set(key, { text, master, own });
  }
  return { resolved, conflicts };
}

/** Whether a text stands in a row that its sheet no longer has. */
export function isHomeless(
  text: OldText,
  lines: Readonly<Record<FocusArea, readonly ActivityLine[]>>,
): boolean {
  return text.table === "orphans" || !lines[text.part].some((line) => line.key === text.key);
}

/** The line a text belongs to, whether or not it is there. */
export function lineKeyOf(text: OldText): string {
  return rowKey("activities", text.id, text.label);
}

function linesByKey(
  lines: Readonly<Record<FocusArea, readonly ActivityLine[]>>,
): Map<string, { line: ActivityLine; parts: FocusArea[] }> {
  const found = new Map<string, { line: ActivityLine; parts: FocusArea[] }>();
  for (const part of focusAreas) {
    for (const line of lines[part]) {
      const known = found.get(line.key);
      if (known === undefined) found.set(line.key, { line, parts: [part] });
      else known.parts.push(part);
    }
  }
  return found;
}

function literalOf(texts: readonly OldText[], part: FocusArea, key: string): string {
  const found = texts.find((text) => text.table === "activities" && text.part === part && text.key === key);
  return found === undefined || found.isReference ? "" : found.text.trim() === "" ? "" : found.text;
}

function homelessText(
  texts: readonly OldText[],
  lines: Readonly<Record<FocusArea, readonly ActivityLine[]>>,
  key: string,
): string | undefined {
  return texts.find(
    (text) =>
      lineKeyOf(text) === key && isHomeless(text, lines) && !text.isReference && text.text.trim() !== "",
  )?.text;
}

/** The words of the Status table for a line; undefined where it has none. */
export function statusWords(plan: Plan, line: ActivityLine): { text: string; at: CellAddress } | undefined {
  if (baseKey(line.key) !== line.key) return undefined;
  const found = plan.statuses.find(
    (status) =>
      normalise(status.criterionId) === normalise(line.criterion.id) &&
      status.period?.year === line.period.year &&
      status.period.half === line.period.half &&
      status.words.text.trim() !== "",
  );
  return found && { text: found.words.text, at: found.words.at };
}
