import { Failure } from "../messages";
import { skema as words } from "../messages/da/skema";
import { focusAreas, type FocusArea } from "../plan/model";
import { skemaMark } from "../plan/tables";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";

/** The sheets of a year's set, in order. */
export const skemaParts = ["front", ...focusAreas, "sources"] as const;
export type SkemaPart = (typeof skemaParts)[number];

/** A sheet of a skema set that the workbook already has. */
export interface SkemaSheet {
  readonly year: number;
  readonly part: SkemaPart;
  readonly sheet: SheetSnapshot;
}

/** Whether goals and activities of a focus area stand on the sheet. */
export function isFocusArea(part: SkemaPart): part is FocusArea {
  return part !== "front" && part !== "sources";
}

/** The mark a sheet carries: a text constant such as `"2022;education"`. */
export function markFormula(year: number, part: SkemaPart): string {
  return `"${year};${part}"`;
}

/** The name a sheet gets when it is first built. */
export function standardName(year: number, part: SkemaPart): string {
  return words.sheetName({ year, part: words.sheets[part] });
}

/**
 * The skema sheets of every year, known by their mark. Where a copy carries the same mark, the sheet with the standard
 * name is the skema, else the first; the copy is the person's own.
 */
export function readSkemaSheets(snapshot: WorkbookSnapshot): SkemaSheet[] {
  const found = new Map<string, SkemaSheet>();
  for (const sheet of snapshot.sheets) {
    const mark = sheet.names.find((name) => name.name === skemaMark);
    const parsed = mark === undefined ? undefined : parseMark(mark.formula);
    if (parsed === undefined) continue;
    const key = markFormula(parsed.year, parsed.part);
    const isStandard = sameName(sheet.name, standardName(parsed.year, parsed.part));
    if (!found.has(key) || isStandard) found.set(key, { ...parsed, sheet });
  }
  return [...found.values()];
}

/**
 * The name of each sheet of the year's set: the one it has, else the standard one.
 * @throws Failure where a sheet that is no skema sheet has the name.
 */
export function sheetNames(snapshot: WorkbookSnapshot, year: number): Readonly<Record<SkemaPart, string>> {
  const existing = readSkemaSheets(snapshot).filter((each) => each.year === year);
  const nameOf = (part: SkemaPart): string => {
    const own = existing.find((each) => each.part === part);
    if (own !== undefined) return own.sheet.name;
    const name = standardName(year, part);
    if (snapshot.sheets.some((sheet) => sameName(sheet.name, name))) {
      throw new Failure("sheet-name-taken", { sheet: name });
    }
    return name;
  };
  return {
    front: nameOf("front"),
    overall: nameOf("overall"),
    education: nameOf("education"),
    employment: nameOf("employment"),
    crime: nameOf("crime"),
    cohesion: nameOf("cohesion"),
    sources: nameOf("sources"),
  };
}

function parseMark(formula: string): { year: number; part: SkemaPart } | undefined {
  const match = /^=?"(\d{4});(\w+)"$/.exec(formula.trim());
  const part = skemaParts.find((each) => each === match?.[2]);
  return part === undefined ? undefined : { year: Number(match?.[1]), part };
}

function sameName(one: string, other: string): boolean {
  return one.normalize("NFC").toLocaleLowerCase("da") === other.normalize("NFC").toLocaleLowerCase("da");
}
