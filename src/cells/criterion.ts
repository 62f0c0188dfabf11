import type { CriterionReading, Operator, ReadingContext, ReadingNote, Target } from "./reading";
import { quantitiesOf, type Quantity } from "./sentence";
import { readNumber } from "./spreadsheet-number";
import { tokenise, type Token } from "./tokenise";
import { isComparison } from "./labels";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const upward = words(
  "øges øge øget stiger stige stigning højnes højne hæves hæve forbedres forbedre forbedring forbedret styrkes vokser vokse løftes fremmes flere højere " +
    "bedre opad fordobles",
);
const downward = words(
  "falder falde fald faldende reduceres reducere reduktion reduceret mindskes mindske nedbringes nedbringe sænkes sænke færre lavere begrænses nedad " +
    "halveres formindskes mindre",
);
const steady = words(
  "fastholdes fastholde bevares bevare opretholdes opretholde bibeholdes uændret stabil stabilt stabiliseres konstant fastholdt",
);

type Direction = NonNullable<CriterionReading["direction"]>;

/** The way the sentence wants the number to go. "Flere end 8" is a limit, "er fastholdt i job" a result. */
function directionOf(tokens: readonly Token[]): Direction | undefined {
  let found: Direction | undefined;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "word") continue;
    for (const word of token.lower.split("/")) {
      if (steady.has(word) && word !== "fastholdt") return "maintain";
      const limit =
        tokens[at + 1]?.lower === "end" &&
        (tokens[at + 2]?.kind === "number" || tokens[at + 3]?.kind === "number");
      if (limit) continue;
      if (upward.has(word)) found ??= "up";
      else if (downward.has(word)) found ??= "down";
    }
  }
  return found;
}

/** True where the sentence measures against the municipality or another yardstick. */
function namesComparison(tokens: readonly Token[]): boolean {
  const level = tokens.some(
    (token) =>
      ["niveau", "niveauet", "som", "end", "gennemsnit", "gennemsnittet", "under", "over", "mod"].includes(
        token.lower,
      ) ||
      token.lower.endsWith("gennemsnit") ||
      token.lower.endsWith("gennemsnittet"),
  );
  return level && tokens.some((token) => token.kind === "word" && isComparison(token.lower));
}

function defaultOperator(quantity: Quantity, direction: Direction | undefined, bare: boolean): Operator {
  if (bare) return "exactly";
  if (direction === "maintain") return "exactly";
  if (direction === "down" && quantity.lead !== "med") return "max";
  return "min";
}

function toTarget(
  quantity: Quantity,
  context: ReadingContext,
  direction: Direction | undefined,
  bare: boolean,
): Target {
  const category = quantity.label ?? quantity.noun;
  const counted = quantity.noun !== undefined || quantity.per !== undefined;
  return {
    value: quantity.value,
    unit: quantity.unit ?? (counted ? "count" : (context.unit ?? (bare ? "none" : "count"))),
    operator: quantity.operator ?? defaultOperator(quantity, direction, bare),
    ...(quantity.per === undefined ? {} : { per: quantity.per }),
    ...(category === undefined ? {} : { category }),
    ...(quantity.total === undefined ? {} : { total: quantity.total }),
  };
}

/** Of "fra 28 % til 20 %" only the level to reach is a target; a bare number in brackets is none. */
function targeted(quantities: readonly Quantity[]): readonly Quantity[] {
  const goal = quantities.find((quantity) => quantity.lead === "til");
  return quantities.filter((quantity) => {
    if (quantity.lead === "fra" && goal !== undefined) return false;
    return !(quantity.bracketed && quantity.noun === undefined && quantity.unit === undefined);
  });
}

/**
 * Reads what a success criterion or a Måltal cell asks for: levels ("min. 8 pr. år", "under 30 %"), changes
 * ("reduceres med 20 %": reference `baseline`), a yardstick ("kommunens niveau": reference `comparison`) or a
 * direction alone. A bare number is `exactly`: the level to reach, from whichever side the indicator comes. Never throws.
 */
export function readCriterion(raw: string | number, context: ReadingContext = {}): CriterionReading {
  if (typeof raw === "number") return fromNumber(raw, context);
  const tokens = tokenise(raw);
  const notes: ReadingNote[] = tokens
    .filter((token) => token.kind === "footnote")
    .map((token) => ({ code: "footnote-removed", text: token.text }));
  const quantities = targeted(quantitiesOf(tokens));
  const broken = quantities.find((quantity) => quantity.problem !== undefined);
  if (broken?.problem !== undefined) {
    return { targets: [], confidence: 0.3, notes: [...notes, { code: broken.problem, text: broken.text }] };
  }
  const direction = directionOf(tokens);
  const comparison = namesComparison(tokens);
  const measured = quantities.some((quantity) => quantity.unit !== undefined && quantity.noun === undefined);
  const bare = !tokens.some((token) => token.kind === "word" && !(measured && isUnitWord(token)));
  const change = changeOf(tokens, quantities, direction, comparison);
  if (quantities.length === 0 && direction === undefined && change === undefined && !comparison) {
    const blank = !tokens.some((token) => token.kind === "word");
    return { targets: [], confidence: blank ? 1 : 0.3, notes };
  }
  const targets =
    change?.targets ??
    spreadOf(tokens, quantities, context) ??
    quantities.map((quantity) => toTarget(quantity, context, direction, bare));
  const against = change?.direction ?? direction;
  return {
    targets,
    ...(against === undefined ? {} : { direction: against }),
    ...(change?.reference === undefined
      ? comparison && targets.length === 0
        ? { reference: "comparison" as const }
        : {}
      : { reference: change.reference }),
    ...(change?.change === undefined ? {} : { change: change.change }),
    confidence: targets.length > 0 ? 1 : 0.8,
    notes,
  };
}

/** "30-40 %", "mellem 30 og 40 %": at least the one and at most the other. */
function spreadOf(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  context: ReadingContext,
): readonly Target[] | undefined {
  const [low, high, ...rest] = quantities;
  if (low === undefined || high === undefined || rest.length > 0 || high.at !== low.next + 1)
    return undefined;
  const joiner = tokens[low.next];
  if (joiner?.kind !== "dash" && !(low.lead === "mellem" && joiner?.lower === "og")) return undefined;
  const unit = low.unit ?? high.unit ?? context.unit ?? "count";
  return [
    { value: low.value, unit, operator: "min" },
    { value: high.value, unit, operator: "max" },
  ];
}

interface Change {
  readonly targets: readonly Target[];
  readonly direction: Direction | undefined;
  readonly reference: "baseline" | "comparison";
  readonly change: "percent" | "points";
}

/** "reduceres med 20 %", "5 procentpoint under kommunen", "halveres". */
function changeOf(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  direction: Direction | undefined,
  comparison: boolean,
): Change | undefined {
  const [first] = quantities;
  if (first === undefined) {
    const verb = tokens.find((token) => token.lower === "halveres" || token.lower === "fordobles")?.lower;
    if (verb === undefined) return undefined;
    const target: Target = { value: verb === "halveres" ? 50 : 100, unit: "percent", operator: "min" };
    return { targets: [target], direction, reference: "baseline", change: "percent" };
  }
  const against = comparison && (first.points || first.unit === "percent");
  const moves = first.lead === "med" && (direction === "up" || direction === "down");
  const turned = first.points && (direction === "up" || direction === "down");
  const fewer =
    comparativeAfter.has(tokens[first.next]?.lower ?? "") && tokens[first.next + 1]?.lower !== "end";
  if (!moves && !turned && !fewer && !(against && isBeside(tokens, first))) return undefined;
  const side = direction ?? sideOf(tokens, first);
  const target: Target = {
    value: first.value,
    unit: first.unit ?? "count",
    operator: first.operator ?? "min",
  };
  const reference = against && !moves ? "comparison" : "baseline";
  return {
    targets: [target],
    direction: side,
    reference,
    change: first.unit === "percent" && !first.points ? "percent" : "points",
  };
}

const comparativeAfter = words("færre flere mindre lavere højere mere");

function isBeside(tokens: readonly Token[], quantity: Quantity): boolean {
  return quantity.points && sideOf(tokens, quantity) !== undefined;
}

/** "5 procentpoint under kommunen" is down, "over" is up. */
function sideOf(tokens: readonly Token[], quantity: Quantity): Direction | undefined {
  const after = tokens[quantity.next]?.lower;
  if (after === "under" || after === "lavere") return "down";
  return after === "over" || after === "højere" ? "up" : undefined;
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
