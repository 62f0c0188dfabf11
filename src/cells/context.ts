import { normaliseText } from "./normalise";
import type { ReadingContext, Unit } from "./reading";
import { unitWord } from "./units";

const labelColumns = [
  "indikator",
  "mål",
  "delmål",
  "datakilde",
  "kilde",
  "adresse",
  "aktivitet",
  "aktiviteter",
  "navn",
  "overordnede mål",
  "adresser",
  "overordnet mål",
  "målgruppe",
] as const;

/** What the headers say about a column or row; remembered, because a whole column shares its header. */
interface HeaderFacts {
  readonly unit: Unit | undefined;
  readonly year: boolean;
  readonly identifier: boolean;
  readonly labels: boolean;
}

const remembered = new Map<string, HeaderFacts>();
const mostRemembered = 500;

function factsOf(header: string): HeaderFacts {
  const known = remembered.get(header);
  if (known !== undefined) return known;
  const text = normaliseText(header);
  const words = text.split(/[^\p{L}%‰]+/u);
  const first = words[0] ?? "";
  const facts: HeaderFacts = {
    unit: unitOfHeader(text, words),
    year: /^(?:base-?line ?)?år(?:stal)?$/.test(text.replace(/[^\p{L} -]/gu, "")),
    identifier:
      ["afd", "afdeling", "afdelingsnr", "nr", "id", "postnr", "zone"].includes(first) &&
      words.filter(Boolean).length <= 2,
    labels: (labelColumns as readonly string[]).includes(text),
  };
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(header, facts);
  return facts;
}

function unitOfHeader(text: string, words: readonly string[]): Unit | undefined {
  const first = words[0] ?? "";
  if (text.includes("procentpoint")) return "percent";
  if (first.startsWith("andel") || text.includes("%") || words.includes("pct") || words.includes("procent"))
    return "percent";
  if (first.startsWith("karakter") || first === "gennemsnitskarakter") return "grade";
  if (words.includes("kr") || first.startsWith("udgift") || first === "beløb") return "dkk";
  for (const word of words) {
    const unit = unitWord(word);
    if (unit !== undefined && unit !== "grade") return unit;
  }
  return first === "antal" || first === "antallet" ? "count" : undefined;
}

/** True where the column holds labels, so that its digits are no figures. */
export function holdsLabels(context: ReadingContext): boolean {
  return context.unit === undefined && context.column !== undefined && factsOf(context.column).labels;
}

/** The unit of a number that prints none: the context's, else what column and row say, else a bare year. */
export function inferUnit(context: ReadingContext, value: number): { unit: Unit; inferred: boolean } {
  const column = context.column === undefined ? undefined : factsOf(context.column);
  const isYear = Number.isInteger(value) && value >= 1900 && value <= 2100;
  if (isYear && column?.year === true) return { unit: "year", inferred: context.unit !== "year" };
  if (context.unit !== undefined) return { unit: context.unit, inferred: false };
  if (column?.identifier === true) return { unit: "none", inferred: false };
  const row = context.row === undefined ? undefined : factsOf(context.row);
  const unit = column?.unit ?? row?.unit ?? (isYear ? "year" : undefined);
  return unit === undefined ? { unit: "none", inferred: false } : { unit, inferred: true };
}
