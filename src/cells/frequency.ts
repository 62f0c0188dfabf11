import { frequencyOf, singularHead, singularOf } from "./nouns";
import { lowerAt, type Token } from "./token";
import { limits } from "./vocabulary";

const periodArticles = new Set(["om", "i"]);
const definitePeriods = new Set(["året", "ugen", "måneden", "dagen", "kvartalet", "halvåret"]);
const periods = new Set(["år", "halvår", "kvartal", "kvt", "måned", "md", "uge", "dag"]);

/** "hver anden uge" is no frequency of one per noun. */
const notEvery = new Set(["anden", "andet", "tredje", "fjerde", "af", "især"]);

interface Frequency {
  /** A Danish singular noun. */
  readonly per: string;
  /** Index of the first token after it. */
  readonly next: number;
}

/** The frequency at a token: "pr. år", "om ugen", "i hver gruppe", "hvert halvår", "årligt", "/år". */
export function frequencyAt(tokens: readonly Token[], at: number): Frequency | undefined {
  const next = lowerAt(tokens, at + 1);
  if (tokens[at]?.text === "/")
    return periods.has(next) && lowerAt(tokens, at - 1) !== next
      ? { per: singularOf(next), next: at + 2 }
      : undefined;
  const word = lowerAt(tokens, at);
  if (word === "") return undefined;
  const single = frequencyOf(word);
  if (single !== undefined) return { per: single, next: at + 1 };
  if (word === "pr" || word === "per") {
    const nounAt = tokens[at + 1]?.text === "." ? at + 2 : at + 1;
    const noun = lowerAt(tokens, nounAt);
    return noun === "" ? undefined : { per: singularOf(noun), next: nounAt + 1 };
  }
  if (word === "hver" || word === "hvert")
    return next === "" || notEvery.has(next) ? undefined : { per: singularHead(next), next: at + 2 };
  return periodArticles.has(word) && definitePeriods.has(next)
    ? { per: singularOf(next), next: at + 2 }
    : undefined;
}

/** The first frequency between two tokens; inside brackets only where it fills them: "8 (årligt)". */
export function frequencyBetween(tokens: readonly Token[], from: number, to: number): string | undefined {
  let depth = 0;
  for (let at = from; at < to; at++) {
    const kind = tokens[at]?.kind;
    if (kind === "open") {
      const inside = frequencyAt(tokens, at + 1);
      if (inside !== undefined && tokens[inside.next]?.kind === "close") return inside.per;
      depth++;
    } else if (kind === "close") depth--;
    else if (depth === 0) {
      const found = frequencyAt(tokens, at);
      if (found !== undefined) return found.per;
    }
  }
  return undefined;
}

/** The period of a sentence that is nothing but a frequency: "ugentligt", "mindst hver måned". */
export function frequencyAlone(tokens: readonly Token[]): string | undefined {
  let start = 0;
  while (limits.has(tokens[start]?.lower ?? "") || tokens[start]?.text === ".") start++;
  const found = frequencyAt(tokens, start);
  if (found === undefined || !periods.has(found.per)) return undefined;
  return tokens.slice(found.next).every((token) => token.text === ".") ? found.per : undefined;
}
