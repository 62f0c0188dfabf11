import type { Figure } from "../cells/reading";
import type { Breakdown } from "./model";
import { fold, letters, squeeze } from "./text";

/**
 * Reads the Opgørelse column, one judgement per line: `sum` for all figures, else parts joined by ` + `, each a
 * scope or `scope / category`. A slash without spaces around it belongs to the name.
 */
export function readBreakdowns(text: string): Breakdown[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map(readBreakdown);
}

function readBreakdown(text: string): Breakdown {
  const word = letters(text);
  if (word === "sum" || word === "sumafalle" || word === "sumafalt") return { text, parts: "all" };
  const parts = text
    .split(/\s\+\s/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return { text, parts: parts.map(readPart) };
}

function readPart(text: string): { scope: string; category?: string } {
  const [scope = "", ...categories] = text.split(/\s\/\s/).map((part) => part.trim());
  const category = categories.join(" / ");
  return scope === "" || category === "" ? { scope: text } : { scope, category };
}

/** The figures that a breakdown judges, and the parts that none of the figures answers to. */
export interface BreakdownFigures {
  readonly figures: readonly Figure[];
  readonly missing: readonly string[];
}

/**
 * Picks the figures of a breakdown out of those of a cell. A part may name a scope, a category, or both; where its
 * slash can be read in several ways, the reading that names figures wins.
 */
export function selectFigures(breakdown: Breakdown, figures: readonly Figure[]): BreakdownFigures {
  if (breakdown.parts === "all") return { figures, missing: [] };
  const chosen: Figure[] = [];
  const missing: string[] = [];
  for (const { scope, category } of breakdown.parts) {
    const text = category === undefined ? scope : `${scope} / ${category}`;
    const found = selectPart(text, scope, category, figures);
    if (found.length === 0) missing.push(text);
    for (const figure of found) if (!chosen.includes(figure)) chosen.push(figure);
  }
  return { figures: chosen, missing };
}

function selectPart(
  text: string,
  scope: string,
  category: string | undefined,
  figures: readonly Figure[],
): readonly Figure[] {
  const both = (left: string, right: string) =>
    figures.filter((figure) => names(left, figure.scope) && names(right, figure.category));
  const readings: (() => readonly Figure[])[] = [
    () => (category === undefined ? [] : both(scope, category)),
    () => figures.filter((figure) => names(text, figure.scope)),
    () => figures.filter((figure) => names(text, figure.category)),
    ...slashes(text).map((at) => () => both(text.slice(0, at), text.slice(at + 1))),
  ];
  for (const reading of readings) {
    const found = reading();
    if (found.length > 0) return found;
  }
  return [];
}

function slashes(text: string): number[] {
  return [...text.matchAll(/\//g)].map((match) => match.index);
}

function names(text: string, name: string | undefined): boolean {
  if (name === undefined) return false;
  const wanted = squeeze(text);
  return wanted !== "" && (wanted === squeeze(name) || wanted === squeeze(withoutYears(name)));
}

function withoutYears(name: string): string {
  return fold(name).replace(/\(?(?<!\d)(?:19|20)\d\d(?!\d)(?: ?- ?(?:19|20)\d\d(?!\d))?\)?/g, " ");
}
