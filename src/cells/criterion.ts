import { changeOf } from "./change";
import { directionOf, namesComparison, type Direction } from "./direction";
import { frequencyAlone } from "./frequency";
import type { CriterionReading, Operator, ReadingContext, ReadingNote, Target } from "./reading";
import { quantitiesOf, type Quantity } from "./sentence";
import { readNumber } from "./spreadsheet-number";
import { tokenise } from "./tokenise";
import { type Token } from "./token";

function defaultOperator(quantity: Quantity, direction: Direction | undefined, bare: boolean): Operator {
  if (bare) return "exactly";
  if (direction === "maintain") return "exactly";
  if (direction === "down" && quantity.lead !== "med") return "max";
  return "min";
}

/** The target a quantity sets; a span ("30-40 %") is at least the one and at most the other. */
function toTargets(
  quantity: Quantity,
  context: ReadingContext,
  direction: Direction | undefined,
  bare: boolean,
): readonly Target[] {
  const category = quantity.label ?? quantity.noun;
  const counted = quantity.noun !== undefined || quantity.per !== undefined;
  const target: Target = {
    value: quantity.value,
    unit: quantity.unit ?? (counted ? "count" : (context.unit ?? (bare ? "none" : "count"))),
    operator: quantity.operator ?? defaultOperator(quantity, direction, bare),
    ...(quantity.per === undefined ? {} : { per: quantity.per }),
    ...(category === undefined ? {} : { category }),
    ...(quantity.n === undefined ? {} : { n: quantity.n }),
    ...(quantity.total === undefined ? {} : { total: quantity.total }),
  };
  if (quantity.upTo === undefined) return [target];
  return [
    { ...target, operator: "min" },
    { ...target, value: quantity.upTo, operator: "max" },
  ];
}

/** Of "fra 28 % til 20 %" only the level to reach is a target; a bare number in brackets is none. */
function targeted(quantities: readonly Quantity[]): readonly Quantity[] {
  const goal = quantities.find((quantity) => quantity.lead === "til");
  return quantities.filter((quantity) => {
    if (quantity.lead === "fra" && goal !== undefined) return false;
    return !(quantity.bracketed && quantity.noun === undefined && quantity.unit === undefined);
  });
}

/** "fra 23,2 % til 20 %" goes down. */
function courseOf(quantities: readonly Quantity[]): Direction | undefined {
  const from = quantities.find((quantity) => quantity.lead === "fra");
  const to = quantities.find((quantity) => quantity.lead === "til");
  if (from === undefined || to === undefined || from.value === to.value) return undefined;
  return to.value < from.value ? "down" : "up";
}

/**
 * Reads what a success criterion or a Måltal cell asks for: levels ("min. 8 pr. år", "under 30 %"), changes
 * ("reduceres med 20 %": reference `baseline`), a yardstick ("kommunens niveau": reference `comparison`), a
 * direction or a frequency alone. A bare number is `exactly`: the level to reach, from whichever side the indicator
 * comes. Never throws.
 */
export function readCriterion(raw: string | number, context: ReadingContext = {}): CriterionReading {
  if (typeof raw === "number") return fromNumber(raw, context);
  const tokens = tokenise(raw);
  const notes: ReadingNote[] = tokens
    .filter((token) => token.kind === "footnote")
    .map((token) => ({ code: "footnote-removed", text: token.text }));
  const stated = quantitiesOf(tokens);
  const quantities = targeted(stated);
  const broken = quantities.find((quantity) => quantity.problem !== undefined);
  if (broken?.problem !== undefined) {
    return { targets: [], confidence: 0.3, notes: [...notes, { code: broken.problem, text: broken.text }] };
  }
  const direction = directionOf(tokens) ?? courseOf(stated);
  const comparison = namesComparison(tokens);
  const change = changeOf(tokens, quantities, direction, comparison);
  if (quantities.length === 0 && direction === undefined && change === undefined && !comparison)
    return withoutQuantity(tokens, notes);
  const bare = isBare(tokens, quantities);
  const targets =
    change?.targets ?? quantities.flatMap((quantity) => toTargets(quantity, context, direction, bare));
  const against = change?.direction ?? direction;
  const reference = change?.reference ?? (comparison && targets.length === 0 ? "comparison" : undefined);
  return {
    targets,
    ...(against === undefined ? {} : { direction: against }),
    ...(reference === undefined ? {} : { reference }),
    ...(change === undefined ? {} : { change: change.change }),
    confidence: targets.length > 0 ? 1 : 0.8,
    notes,
  };
}

/** "mindst ugentligt" is once a week; anything else without figures asks for nothing that can be counted. */
function withoutQuantity(tokens: readonly Token[], notes: readonly ReadingNote[]): CriterionReading {
  const per = frequencyAlone(tokens);
  if (per !== undefined)
    return { targets: [{ value: 1, unit: "count", operator: "min", per }], confidence: 0.8, notes };
  return { targets: [], confidence: tokens.some((token) => token.kind === "word") ? 0.3 : 1, notes };
}

/** True for a number with at most its unit: the level itself, not a limit. */
function isBare(tokens: readonly Token[], quantities: readonly Quantity[]): boolean {
  const measured = quantities.some((quantity) => quantity.unit !== undefined && quantity.noun === undefined);
  return !tokens.some((token) => token.kind === "word" && !(measured && isUnitWord(token)));
}

const unitNames =
  /^(?:pct|procent|procentpoint|kr|kroner|dkk|mio|t|tkr|timer|point|pe|årsværk|boliger|lejemål|helårspersoner|promille|pr)$/;

function isUnitWord(token: Token): boolean {
  return unitNames.test(token.lower);
}

function fromNumber(raw: number, context: ReadingContext): CriterionReading {
  const { values, confidence, notes } = readNumber(raw, context);
  return {
    targets: values.map(({ value, unit }) => ({ value, unit, operator: "exactly" })),
    confidence,
    notes,
  };
}
