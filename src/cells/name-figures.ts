import type { Entry } from "./entry";
import type { Figure } from "./reading";
import type { ResolvedUnit } from "./resolve-units";

interface Shape {
  readonly answers: boolean;
  readonly spread: boolean;
  readonly alone: boolean;
  readonly count: number;
  /** Most labels of the cell name no place, so that all of them are taken for items. */
  readonly items?: boolean;
}

/** Roles whose label tells nothing about whose or which figure it is, where it stands alone. */
const silent: ReadonlySet<string> = new Set(["measure", "count", "average"]);

/** The figure as it is read, with its scope and category. */
export function toFigure(entry: Entry, unit: ResolvedUnit, shape: Shape): Figure {
  const { figure } = entry;
  const { scope, category } = namesOf(entry, unit, shape);
  const named: { -readonly [Key in keyof Figure]: Figure[Key] } = {
    value: figure.value,
    unit: unit.unit,
    decimals: figure.decimals,
    unitPrinted: unit.printed,
  };
  if (scope !== undefined) named.scope = scope;
  if (category !== undefined) named.category = category;
  if (entry.n !== undefined) named.n = entry.n;
  if (entry.total !== undefined) named.total = entry.total;
  if (entry.year !== undefined) named.year = entry.year;
  return named;
}

function namesOf(
  entry: Entry,
  unit: ResolvedUnit,
  shape: Shape,
): { scope?: string | undefined; category?: string | undefined } {
  const { figure, role } = entry;
  if (shape.spread && figure.spread !== undefined) return { scope: figure.spread };
  if (shape.spread && role === "lowest") return { scope: "min" };
  if (shape.spread && role === "highest") return { scope: "max" };
  if (shape.spread && role === "average") return { scope: "gennemsnit" };
  if (figure.points) return { scope: entry.scope, category: "procentpoint" };
  const { label, scope } = entry;
  if (
    label === undefined ||
    (role !== undefined &&
      silent.has(role) &&
      (shape.alone || role === "count" || entry.scope !== undefined || isGeneric(label)))
  ) {
    const noun = !shape.alone && label === undefined && figure.noun !== undefined ? figure.noun : undefined;
    return { scope, category: noun };
  }
  if (role === "subset") return { scope, category: subsetName(label, figure.noun) };
  if (entry.question !== undefined) return { scope, category: `${entry.question} | ${label}` };
  if (shape.answers || role === "answer") return { scope, category: label };
  if (scope !== undefined) return scope === label ? { scope } : { scope, category: label };
  const listed = !entry.colon && !unit.printed && (role === "name" || shape.items);
  return listed && shape.count > 1 ? { category: label } : { scope: label };
}

const genericLabel = /^(?:andel(?:en)?|antal(?:let)?|procent|pct\.?|værdi|karakter|score|resultat)$/i;

function isGeneric(label: string): boolean {
  return genericLabel.test(label);
}

function subsetName(label: string, noun: string | undefined): string {
  return noun === undefined || label.endsWith(noun) ? label : `${label} ${noun}`;
}
