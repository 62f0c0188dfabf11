import { skema as words } from "../messages/da/skema";
import { focusAreas, type FocusArea } from "../plan/model";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { personalCells } from "./keep";
import { withLostMarks } from "./lost-marks";
import { readOldSheet, type OldSheet } from "./old-sheet";
import { isFocusArea, readSkemaSheets, type SkemaPart } from "./parts";
import { textKey } from "./rows";
import { oldTexts, type OldText } from "./words";

/** A year's set as it stands, before it is drawn anew. */
export interface OldSet {
  /** A goal sheet; undefined where the workbook has none. */
  sheet(part: FocusArea): OldSheet | undefined;
  /** The front sheet or the sources, whose lines are known by the texts given. */
  frame(part: SkemaPart, known: ReadonlySet<string>): OldSheet | undefined;
  /** The texts on the goal sheets, in the sheets' order. */
  readonly texts: readonly OldText[];
}

/** Texts of ours that stand between the tables of the goal sheets. */
const fixedTexts = new Set(
  [words.activitiesHeading, words.orphansHeading, words.noIndicators, words.noActivities].map(textKey),
);

/** Reads the set of a year, whatever of it there is. */
export function readOldSet(snapshot: WorkbookSnapshot, year: number): OldSet {
  const sheets = readSkemaSheets(snapshot).filter((sheet) => sheet.year === year);
  const frame = (part: SkemaPart, known: ReadonlySet<string>): OldSheet | undefined => {
    const found = sheets.find((sheet) => sheet.part === part);
    return found === undefined ? undefined : readOldSheet(found.sheet, part, known);
  };
  const goals = new Map(focusAreas.map((part) => [part, frame(part, fixedTexts)]));
  const texts = [...goals].flatMap(([part, old]) => (old === undefined ? [] : oldTexts(old, part)));
  return { sheet: (part) => goals.get(part), frame, texts };
}

/** Everything the person has written in the tables of the skema sheets of all years, with the line it is about. */
export function wordsIn(snapshot: WorkbookSnapshot): string[] {
  return readSkemaSheets(withLostMarks(snapshot)).flatMap(({ part, sheet }) => {
    if (!isFocusArea(part)) return [];
    const old = readOldSheet(sheet, part, fixedTexts);
    const words = oldTexts(old, part)
      .filter((text) => !text.isReference && text.text.trim() !== "")
      .map(({ id, label, text }) => `${id} ${label}: ${text}`);
    return [...words, ...ownCells(old)];
  });
}

/** The cells of the person's own columns beside the tables. */
function ownCells(old: OldSheet): string[] {
  return old.rows
    .filter((row) => row.columns !== undefined)
    .flatMap((row) =>
      personalCells(old, row, undefined, []).flatMap(({ value }) =>
        value === null || typeof value === "object" || value === "" ? [] : [`${row.key}: ${String(value)}`],
      ),
    );
}
