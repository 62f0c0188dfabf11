import { hasBothLimits, isLimit, refusal } from "./refusal";
import type { Assembly, Entry } from "./assemble";
import { inferUnit } from "./context";
import { inferScopes } from "./infer-scopes";
import type {
  CellReading,
  Figure,
  NoteCode,
  ReadingContext,
  ReadingKind,
  ReadingNote,
  Unit,
} from "./reading";

/** The widest a figure of the unit can plausibly be; others have no limit. */
const scales: Partial<Record<Unit, readonly [number, number]>> = {
  percent: [-100, 100],
  grade: [-3, 12],
  points: [0, 1000],
};

/** Turns joined figures into a reading: units, scopes, categories and the kind of the whole. */
export function resolve(
  assembly: Assembly,
  context: ReadingContext,
  parsed: readonly ReadingNote[],
  raw: string,
): CellReading {
  const notes: ReadingNote[] = [...parsed, ...assembly.notes];
  const { entries } = assembly;
  const limited = hasBothLimits(entries);
  const isRefused = (entry: Entry): boolean => entry.figure.refused && !(limited && isLimit(entry));
  const refused = entries.filter(isRefused);
  const kept = entries.filter((entry) => !isRefused(entry));
  for (const entry of entries) if (!(limited && isLimit(entry))) notes.push(...entry.figure.notes);
  if (limited)
    for (const entry of kept)
      entry.role =
        entry.figure.limit === "min" ? "lowest" : entry.figure.limit === "max" ? "highest" : entry.role;
  if (refused.length > 0 && kept.length === 0) return refusal(refused, context, notes, raw);
  if (kept.length === 0) return { kind: "text", values: [], confidence: 0.3, notes };
  if (refused.some((entry) => entry.figure.notes.some((note) => note.code !== "inequality"))) {
    return { kind: "text", values: [], confidence: 0.3, notes };
  }
  const only = kept[0];
  if (kept.length === 1 && only !== undefined && isBracketed(raw))
    return negativeAmount(only, context, notes);
  if (kept.length === 1 && only?.label === undefined && /^\s{0,9}[-–−] +\d[^\n]*$/.test(raw))
    return afterLooseDash(only, context, notes, raw);
  inferScopes(kept, notes);
  const units = unitsOf(kept, context, notes);
  const spread = kept.some((entry) => entry.figure.spread !== undefined) || isMinMax(kept);
  const shares = units.every((unit) => unit.unit === "percent");
  const answers = shares && !spread && isDistribution(kept);
  const items = kept.filter((entry) => entry.role === "place").length * 2 < kept.length;
  const values = kept.map((entry, index) =>
    toFigure(entry, units[index] ?? { unit: "none", printed: false }, {
      answers,
      spread,
      alone: kept.length === 1,
      count: kept.length,
      items,
    }),
  );
  const kind: ReadingKind = spread
    ? "range"
    : kept.length === 1
      ? "value"
      : answers
        ? "distribution"
        : "multi";
  const sizes = suspectFootnotes(values, kept, notes);
  return { kind, values: sizes, confidence: confidenceOf(notes, refused.length > 0), notes };
}

function isBracketed(raw: string): boolean {
  const text = raw.trim();
  return text.startsWith("(") && text.endsWith(")") && text.indexOf("(", 1) < 0;
}

/** "(1.250)" is how accounts print −1.250; a bracketed share could be anything. */
function negativeAmount(entry: Entry, context: ReadingContext, notes: readonly ReadingNote[]): CellReading {
  const { figure } = entry;
  const { unit } = figure.unit === undefined ? inferUnit(context, figure.value) : { unit: figure.unit };
  const labelled = entry.label !== undefined || figure.noun !== undefined;
  if (labelled || scales[unit] !== undefined || unit === "year" || figure.value < 0) {
    const values = [
      toFigure(
        entry,
        { unit, printed: figure.unit !== undefined },
        { answers: false, spread: false, alone: true, count: 1 },
      ),
    ];
    return { kind: "value", values, confidence: 0.5, notes };
  }
  const values: Figure[] = [
    { value: -figure.value, unit, decimals: figure.decimals, unitPrinted: figure.unit !== undefined },
  ];
  return { kind: "value", values, confidence: 0.8, notes };
}

/** "- 3,5": a minus sign or a list sign. Amounts and U+2212 are negative, anything else is for a person to tell. */
function afterLooseDash(
  entry: Entry | undefined,
  context: ReadingContext,
  notes: ReadingNote[],
  raw: string,
): CellReading {
  const unit = entry?.figure.unit ?? context.unit;
  if (entry === undefined || (unit !== "dkk" && !raw.trimStart().startsWith("−"))) {
    return {
      kind: "text",
      values: [],
      confidence: 0.3,
      notes: [...notes, { code: "ambiguous-number", text: raw.trim() }],
    };
  }
  const values = [
    {
      value: -entry.figure.value,
      unit: unit ?? "none",
      decimals: entry.figure.decimals,
      unitPrinted: entry.figure.unit !== undefined,
    },
  ];
  return { kind: "value", values, confidence: 0.8, notes };
}

interface ResolvedUnit {
  readonly unit: Unit;
  readonly printed: boolean;
}

function unitsOf(
  entries: readonly Entry[],
  context: ReadingContext,
  notes: ReadingNote[],
): readonly ResolvedUnit[] {
  const printed = entries.find((entry) => entry.figure.unit !== undefined)?.figure.unit;
  const oneNoun = sharesNoun(entries);
  return entries.map((entry) => {
    const { figure } = entry;
    const scale = context.unit === undefined ? undefined : scales[context.unit];
    if (
      figure.unit === "percent" &&
      context.unit === "grade" &&
      scale !== undefined &&
      figure.value <= scale[1]
    ) {
      notes.push({ code: "unit-dropped", text: `${figure.text} %` });
      return { unit: "grade", printed: false };
    }
    if (figure.unit !== undefined) return { unit: figure.unit, printed: true };
    if (figure.noun !== undefined && (context.unit === undefined || entries.length > 1) && !oneNoun) {
      const counted = context.unit === undefined || context.unit === "dwellings" ? "count" : context.unit;
      return { unit: counted, printed: false };
    }
    if (context.unit === undefined && printed !== undefined) {
      notes.push({ code: "unit-inferred", text: printed });
      return { unit: printed, printed: false };
    }
    const found = inferUnit(context, figure.value);
    if (found.inferred) notes.push({ code: "unit-inferred", text: found.unit });
    return { unit: found.unit, printed: false };
  });
}

function sharesNoun(entries: readonly Entry[]): boolean {
  return entries.length > 1 && entries.every((entry) => entry.figure.noun === entries[0]?.figure.noun);
}

function isMinMax(entries: readonly Entry[]): boolean {
  return (
    entries.some((entry) => entry.role === "lowest") && entries.some((entry) => entry.role === "highest")
  );
}

/** How far a rounded distribution may be from 100: half a percentage point per answer. */
function tolerance(answers: number): number {
  return Math.max(1, answers / 2) + 1e-9;
}

/** Answers whose shares make up 100 per question; two are enough only where both are answers by their words. */
function isDistribution(entries: readonly Entry[]): boolean {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const entry of entries) {
    if (
      entry.label === undefined ||
      entry.role === "place" ||
      entry.role === "average" ||
      entry.role === "subset"
    )
      return false;
    if (entry.pairOf !== undefined) continue;
    const key = `${entry.scope ?? ""}|${entry.question ?? ""}`;
    const sum = sums.get(key) ?? { sum: 0, count: 0 };
    sums.set(key, { sum: sum.sum + entry.figure.value, count: sum.count + 1 });
  }
  const least = entries.every((entry) => entry.role === "answer") ? 2 : 3;
  return [...sums.values()].every(
    ({ sum, count }) => count >= least && Math.abs(sum - 100) <= tolerance(count),
  );
}

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

function toFigure(entry: Entry, unit: ResolvedUnit, shape: Shape): Figure {
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

const suspicion: NoteCode = "footnote-suspected";

/**
 * "5183" on a scale that ends at 1000 may be 518 with footnote 3. Where other figures of the cell prove the scale the
 * digit is taken off; else the figure stays as printed and the note says so.
 */
function suspectFootnotes(
  values: readonly Figure[],
  entries: readonly Entry[],
  notes: ReadingNote[],
): readonly Figure[] {
  const outside = (figure: Figure): boolean => {
    const scale = scales[figure.unit];
    return scale !== undefined && (figure.value < scale[0] || figure.value > scale[1]);
  };
  const strays = values.filter(outside).length;
  if (strays === 0) return values;
  return values.map((figure, index) => {
    const whole = figure.decimals === 0 && entries[index]?.figure.grouped === false && !figure.unitPrinted;
    const scale = scales[figure.unit];
    if (!whole || scale === undefined || !outside(figure)) return figure;
    const shortened = Math.trunc(figure.value / 10);
    if (shortened > scale[1]) return figure;
    const proven = figure.unit === "points" && values.length > 1 && strays === 1;
    notes.push({ code: proven ? "footnote-removed" : suspicion, text: String(figure.value) });
    return proven ? { ...figure, value: shortened } : figure;
  });
}

function confidenceOf(notes: readonly ReadingNote[], partly: boolean): number {
  if (partly) return 0.4;
  if (notes.length === 0) return 1;
  const codes = new Set(notes.map((note) => note.code));
  if (codes.has("footnote-suspected")) return 0.4;
  if (codes.has("unit-dropped")) return 0.5;
  if (codes.has("leftover") || codes.has("scope-inferred")) return 0.7;
  if (codes.has("approximate") || codes.has("unit-inferred")) return 0.8;
  return codes.size > 0 ? 0.9 : 1;
}
