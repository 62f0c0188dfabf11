import type { Unit } from "./reading";
import { tokenise } from "./tokenise";
import { type Token } from "./token";

/** A unit printed beside a number. */
export interface PrintedUnit {
  readonly unit: Unit;
  /** Percentage points: a difference between two percentages. */
  readonly points: boolean;
  /** Index of the first token after it. */
  readonly next: number;
}

const unitWords: ReadonlyMap<string, Unit> = new Map([
  ["%", "percent"],
  ["pct", "percent"],
  ["procent", "percent"],
  ["procents", "percent"],
  ["procentdel", "percent"],
  ["procentandel", "percent"],
  ["procentpoint", "percent"],
  ["procent-point", "percent"],
  ["pp", "percent"],
  ["ppt", "percent"],
  ["%-point", "percent"],
  ["%-andel", "percent"],
  ["‰", "per_1000"],
  ["promille", "per_1000"],
  ["kr", "dkk"],
  ["kroner", "dkk"],
  ["dkk", "dkk"],
  ["helårsperson", "full_year_persons"],
  ["helårspersoner", "full_year_persons"],
  ["helårsmodtagere", "full_year_persons"],
  ["fuldtidspersoner", "full_year_persons"],
  ["fuldtidsperson", "full_year_persons"],
  ["fuldtidsmodtagere", "full_year_persons"],
  ["fuldtidsledige", "full_year_persons"],
  ["fuldtidspersonerne", "full_year_persons"],
  ["point", "points"],
  ["points", "points"],
  ["indekspoint", "points"],
  ["indeks", "points"],
  ["karakter", "grade"],
  ["karakterer", "grade"],
  ["karakterpoint", "grade"],
  ["time", "hours"],
  ["timer", "hours"],
  ["timers", "hours"],
  ["pe", "pe"],
  ["årsværk", "pe"],
  ["fuldtidsstillinger", "pe"],
  ["fuldtidsstilling", "pe"],
  ["personaleenheder", "pe"],
  ["fte", "pe"],
  ["fuldtidsansat", "pe"],
  ["fuldtidsansatte", "pe"],
  ["fuldtidsmedarbejder", "pe"],
  ["fuldtidsmedarbejdere", "pe"],
  ["bolig", "dwellings"],
  ["boliger", "dwellings"],
  ["lejemål", "dwellings"],
  ["lejlighed", "dwellings"],
  ["lejligheder", "dwellings"],
]);

const percentPoints = new Set(["procentpoint", "procent-point", "pp", "ppt", "%-point"]);

/** Compounds of a dwelling ("ungdomsboliger"): the first part says which. */
const dwellingEndings = ["boliger", "lejemål", "lejligheder"] as const;

/** Words a plain count is given in; they say nothing more. */
const plainCounts = new Set(["antal", "stk", "styk", "personer", "person", "antallet", "pers"]);

/** The multiplier a word stands for, as a power of ten. */
const powers: ReadonlyMap<string, number> = new Map([
  ["mio", 6],
  ["mill", 6],
  ["million", 6],
  ["millioner", 6],
  ["mia", 9],
  ["milliard", 9],
  ["milliarder", 9],
  ["tkr", 3],
  ["tusind", 3],
  ["tusinde", 3],
  ["tdkk", 3],
]);

/** Skips the stop of an abbreviation. */
function afterStop(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token?.text === "." && !token.spaced ? at + 1 : at;
}

/** The unit a single word names. */
export function unitWord(word: string): Unit | undefined {
  const unit = unitWords.get(word);
  if (unit !== undefined) return unit;
  return dwellingEndings.some((ending) => word.endsWith(ending)) ? "dwellings" : undefined;
}

/** True for the words a plain count is given in ("stk.", "personer"). */
export function isPlainCount(word: string): boolean {
  return plainCounts.has(word);
}

/** "mio.", "mia.", "t.kr.", "tusind": the power of ten and the first token after it. */
export function powerAt(
  tokens: readonly Token[],
  at: number,
): { power: number; unit: Unit | undefined; next: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  if (token.lower === "t" && tokens[at + 1]?.text === "." && tokens[at + 2]?.lower === "kr") {
    return { power: 3, unit: "dkk", next: afterStop(tokens, at + 3) };
  }
  const power = powers.get(token.lower);
  if (power === undefined) return undefined;
  const money = token.lower === "tkr" || token.lower === "tdkk";
  return { power, unit: money ? "dkk" : undefined, next: afterStop(tokens, at + 1) };
}

/** "pr. 1.000 (indbyggere)": tokens of a rate per thousand, from "pr". */
export function perThousand(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.lower;
  if (word !== "pr" && word !== "per") return -1;
  const number = afterStop(tokens, at + 1);
  if (tokens[number]?.literal?.value === 1000) {
    const noun = tokens[number + 1];
    const counted = ["indbygger", "indbyggere", "beboer", "beboere", "personer", "borgere"];
    return counted.includes(noun?.lower ?? "") ? number + 2 : number + 1;
  }
  return ["tusind", "tusinde"].includes(tokens[number]?.lower ?? "") ? number + 1 : -1;
}

/** The unit printed right after a number, if any. */
export function unitAt(tokens: readonly Token[], at: number): PrintedUnit | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === "symbol") {
    if (token.text === "%") {
      const joined =
        tokens[at + 1]?.kind === "dash" && ["point", "points"].includes(tokens[at + 2]?.lower ?? "");
      return { unit: "percent", points: joined, next: joined ? at + 3 : at + 1 };
    }
    return token.text === "‰" ? { unit: "per_1000", points: false, next: at + 1 } : undefined;
  }
  if (token.kind !== "word") return undefined;
  const thousand = perThousand(tokens, at);
  if (thousand >= 0) return { unit: "per_1000", points: false, next: thousand };
  if (token.lower === "t") return { unit: "hours", points: false, next: afterStop(tokens, at + 1) };
  const unit = unitWords.get(token.lower);
  if (unit === undefined) return undefined;
  const split = token.lower === "procent" && ["point", "points"].includes(tokens[at + 1]?.lower ?? "");
  const next = split ? at + 2 : afterStop(tokens, at + 1);
  if (token.lower === "pct" && ["point", "points"].includes(tokens[next]?.lower ?? "")) {
    return { unit: "percent", points: true, next: next + 1 };
  }
  const slash = unit === "pe" && tokens[next]?.text === "/" ? next + 2 : next;
  return { unit, points: split || percentPoints.has(token.lower), next: slash };
}

/** True where the token is "kr." or another mark of money before a number. */
export function isMoneyWord(token: Token | undefined): boolean {
  return token?.kind === "word" && (token.lower === "kr" || token.lower === "dkk");
}

const yearNouns = new Set(["år", "årstal", "year"]);

/** The unit an Enhed cell or a header names ("%", "pct.", "antal boliger", "pr. 1.000"); undefined where it names none. */
export function readUnit(text: string): Unit | undefined {
  const tokens = tokenise(text);
  let plain: Unit | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const power = powerAt(tokens, at);
    if (power?.unit !== undefined) return power.unit;
    const printed = unitAt(tokens, at);
    if (printed !== undefined) return printed.unit;
    if (token.kind !== "word") continue;
    const unit = unitWord(token.lower);
    if (unit !== undefined) return unit;
    if (token.lower.startsWith("karakter") || token.lower === "gennemsnitskarakter") return "grade";
    if (token.lower.startsWith("andel")) return "percent";
    if (isPlainCount(token.lower)) plain = "count";
    else if (yearNouns.has(token.lower)) plain ??= "year";
    else if (token.lower === "t" && tokens.length <= 2) return "hours";
  }
  return (
    plain ??
    (tokens.length === 1 && tokens[0]?.kind === "word" && countNouns.has(tokens[0].lower)
      ? "count"
      : undefined)
  );
}

const countNouns = new Set(
  (
    "unge børn borgere beboere deltagere elever familier kurser møder hold gange grupper forløb arrangementer " +
    "henvendelser klager sager hændelser anmeldelser sigtelser afdelinger frivillige aktiviteter tal"
  ).split(" "),
);

const labels: Readonly<Record<Unit, string>> = {
  percent: "%",
  grade: "karakter",
  count: "antal",
  dkk: "kr.",
  full_year_persons: "helårspersoner",
  points: "point",
  per_1000: "pr. 1.000",
  year: "årstal",
  hours: "timer",
  pe: "PE",
  dwellings: "boliger",
  none: "",
};

/** The unit in Danish, as an Enhed cell prints it; empty for a number without unit. */
export function unitLabel(unit: Unit): string {
  return labels[unit];
}
