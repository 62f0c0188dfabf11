import { frequencyBetween } from "./frequency";
import { joinParts } from "./joined-quantities";
import { nameEnd } from "./names";
import { singularHead } from "./nouns";
import { quantityAt, spelledAt, type Found, type Quantity } from "./quantity";
import { timeAt } from "./time";
import type { Token } from "./token";

export type { Quantity } from "./quantity";

function collect(tokens: readonly Token[]): readonly Found[] {
  const found: Found[] = [];
  let depth = 0;
  let lineStart = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === "open") depth++;
    else if (token.kind === "close") depth = Math.max(0, depth - 1);
    else if (token.kind === "newline" || token.text === ";") lineStart = at + 1;
    const time = timeAt(tokens, at);
    const name = token.kind === "number" ? nameEnd(tokens, at) : -1;
    if (time !== undefined && (token.kind !== "word" || time.period !== undefined || time.form === "part")) {
      at = time.next;
      continue;
    }
    if (name >= 0) {
      at = name;
      continue;
    }
    const labelFrom = Math.max(lineStart, found.at(-1)?.next ?? 0);
    const quantity =
      token.kind === "number"
        ? quantityAt(tokens, at, labelFrom, depth)
        : token.kind === "word"
          ? spelledAt(tokens, at, depth)
          : undefined;
    if (quantity !== undefined) found.push(quantity);
    at = quantity === undefined ? at + 1 : Math.max(at + 1, quantity.next);
  }
  return found;
}

/** The quantities of a sentence in order, without ages, years, department numbers and "de 4 områder". */
export function quantitiesOf(tokens: readonly Token[]): readonly Quantity[] {
  const found = joinParts(collect(tokens), tokens);
  const [first] = found;
  return found.map((quantity, index): Quantity => {
    const { ownPer, ...rest } = quantity;
    const until = found[index + 1]?.at ?? tokens.length;
    const before = found[index - 1];
    const times = quantity.noun === "gange" || quantity.noun === "gang";
    if (before?.noun !== undefined && !quantity.bracketed && quantity.part) {
      return { ...rest, per: singularHead(before.noun) };
    }
    const follows = ownPer ?? frequencyBetween(tokens, quantity.next, until);
    if (before?.noun !== undefined && quantity.bracketed && times) {
      return { ...rest, per: follows ?? singularHead(before.noun) };
    }
    if (follows !== undefined) return { ...rest, per: follows };
    if (quantity === first && found.slice(1).every((other) => other.part)) {
      const last = found.at(-1);
      const per =
        frequencyBetween(tokens, last === undefined ? 0 : last.next, tokens.length) ??
        frequencyBetween(tokens, 0, quantity.at);
      return { ...rest, per };
    }
    return { ...rest, per: undefined };
  });
}
