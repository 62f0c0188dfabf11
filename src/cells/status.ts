import { frequencyAlone } from "./frequency";
import type { ReadingContext, ReadingNote, Result, StatusReading } from "./reading";
import { quantitiesOf, type Quantity } from "./sentence";
import { availabilityOf } from "./availability";
import { readNumber } from "./spreadsheet-number";
import { timeAt } from "./time";
import { tokenise } from "./tokenise";
import { type Token } from "./token";
import { words } from "./vocabulary";

const negations = words("ikke ingen intet hverken aldrig aflyst aflyste ej");
const planned = words(
  "planlagt planlægges planlagte forventes afventer afventes kommer igangsættes opstartes kommende endnu udskudt udskydes påbegyndes",
);
const done = words(
  "afholdt gennemført etableret drøftet deltaget startet oprettet udført sket lavet besøgt indgået modtaget givet udarbejdet været fået åbnet holdt iværksat udsendt arrangeret " +
    "afviklet registreret henvist ansat uddannet hjulpet aktivitet aktiviteter møder arrangementer kurser",
);
const unknown = words("opgjort målt opgøres registreret kendt oplyst relevant tilgængelig tilgængelige");

const missing: StatusReading = { results: [], state: "missing", confidence: 1, notes: [] };

/**
 * Reads what a status sentence reports: "Der er afholdt 6 tryghedsvandringer" is 6, "ikke afholdt" is 0, a dash,
 * an asterisk or a blank is missing, "Bliver afholdt 2. halvår 2023" is planned. Never throws.
 */
export function readStatus(raw: string | number, context: ReadingContext = {}): StatusReading {
  if (typeof raw === "number") {
    const { values, confidence, notes } = readNumber(raw, context);
    if (values.length === 0) return { results: [], state: "text", confidence, notes };
    return {
      results: values.map(({ value, unit }) => ({ value, unit: unit === "none" ? "count" : unit })),
      state: "reported",
      confidence,
      notes,
    };
  }
  const tokens = tokenise(raw);
  if (!tokens.some((token) => token.kind === "word" || token.kind === "number" || token.kind === "date"))
    return missing;
  const notes: ReadingNote[] = [];
  const found = quantitiesOf(tokens);
  const broken = found.find((quantity) => quantity.problem !== undefined);
  if (broken?.problem !== undefined)
    return {
      results: [],
      state: "text",
      confidence: 0.3,
      notes: [{ code: broken.problem, text: broken.text }],
    };
  const spoken = tokens.filter((token) => token.kind === "word").map((token) => token.lower);
  const reported = reportedOf(found);
  if (isPlanned(tokens, spoken, reported)) return { results: [], state: "planned", confidence: 0.9, notes };
  const denial = tokens.findIndex((token) => negations.has(token.lower));
  if (denial >= 0 && !reported.some((quantity) => quantity.at < denial)) {
    if (
      spoken.some((word) => unknown.has(word)) &&
      !spoken.some((word) => done.has(word) && !unknown.has(word))
    )
      return missing;
    if (reported.length > 0) return { results: [], state: "text", confidence: 0.4, notes };
    if (
      spoken.length <= 3 ||
      spoken.some((word) => done.has(word)) ||
      spoken.some((word) => word === "ingen" || word === "intet")
    ) {
      return { results: [nothing(tokens, denial, context)], state: "reported", confidence: 0.9, notes };
    }
  }
  const span = reported.find((quantity) => quantity.upTo !== undefined);
  if (span !== undefined) {
    const note: ReadingNote = { code: "ambiguous-number", text: span.text };
    return { results: [], state: "text", confidence: 0.3, notes: [note] };
  }
  if (reported.length > 0) {
    const results = reported.map((quantity) => toResult(quantity, context));
    const limits = reported.filter((quantity) => quantity.operator !== undefined);
    const limited = limits.some((quantity) => quantity.operator !== "approx");
    if (limits.length > 0) notes.push({ code: limited ? "inequality" : "approximate", text: raw.trim() });
    return { results, state: "reported", confidence: limited ? 0.6 : limits.length > 0 ? 0.8 : 1, notes };
  }
  const availability = found.length === 0 ? availabilityOf(tokens) : undefined;
  if (availability !== undefined) {
    return {
      results: [],
      state: availability.reason === "awaited" ? "planned" : "missing",
      confidence: 0.9,
      notes,
    };
  }
  const per = frequencyAlone(tokens);
  if (per !== undefined)
    return { results: [{ value: 1, unit: "count", per }], state: "reported", confidence: 0.6, notes };
  const once = onceDone(tokens);
  if (once) return { results: [{ value: 1, unit: "count" }], state: "reported", confidence: 0.6, notes };
  return { results: [], state: "text", confidence: 0.8, notes };
}

/** Conditions ("deltaget min. 6 ud af 8 aftener", "af min. 3 gange") are no results. */
function reportedOf(found: readonly Quantity[]): readonly Quantity[] {
  const free = found.filter(
    (quantity) =>
      !(
        quantity.operator !== undefined &&
        quantity.operator !== "approx" &&
        (quantity.bracketed || quantity.part || found.length > 1)
      ),
  );
  return free.filter(
    (quantity) => !(quantity.bracketed && quantity.noun === undefined && quantity.unit === undefined),
  );
}

function isPlanned(
  tokens: readonly Token[],
  spoken: readonly string[],
  reported: readonly Quantity[],
): boolean {
  if (reported.length > 0) return false;
  if (spoken.some((word) => planned.has(word))) return true;
  const future =
    spoken[0] === "bliver" ||
    spoken.includes("vil") ||
    spoken[0] === "skal" ||
    spoken[0] === "afholdes" ||
    spoken[0] === "startes";
  return future && tokens.some((_, at) => timeAt(tokens, at) !== undefined);
}

function toResult(quantity: Quantity, context: ReadingContext): Result {
  const counted = quantity.noun !== undefined || quantity.per !== undefined;
  const category = quantity.label ?? quantity.noun;
  return {
    value: quantity.value,
    unit: quantity.unit ?? (counted ? "count" : (context.unit ?? "count")),
    ...(category === undefined ? {} : { category }),
    ...(quantity.per === undefined ? {} : { per: quantity.per }),
    ...(quantity.n === undefined ? {} : { n: quantity.n }),
    ...(quantity.total === undefined ? {} : { total: quantity.total }),
  };
}

/** "ikke afholdt kurser" is 0 of the noun after the verb. */
function nothing(tokens: readonly Token[], denial: number, context: ReadingContext): Result {
  const unit = context.unit === undefined || context.unit === "none" ? "count" : context.unit;
  const verb = tokens.findIndex((token, at) => at > denial && done.has(token.lower));
  const noun = tokens.slice((verb < 0 ? denial : verb) + 1).find((token) => token.kind === "word");
  const category =
    noun !== undefined && /(?:er|e|hold|forløb)$/.test(noun.lower) && noun.lower.length > 4
      ? noun.lower
      : undefined;
  return { value: 0, unit, ...(category === undefined ? {} : { category }) };
}

/** "er drøftet på et møde": done once, where nothing else says how often. */
function onceDone(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex((token) => done.has(token.lower));
  if (verb < 0) return false;
  const article = tokens[verb + 1]?.lower === "på" ? verb + 2 : verb + 1;
  return ["et", "en"].includes(tokens[article]?.lower ?? "") && tokens[article + 1]?.kind === "word";
}
