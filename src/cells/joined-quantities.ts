import { sharesAgree } from "./shares";
import type { Found } from "./quantity";
import type { Token } from "./token";
import { singularHead } from "./nouns";

/** Joins quantities that are parts of one statement: the ends of a span, a share and its counts. */
export function joinParts(found: readonly Found[], tokens: readonly Token[]): readonly Found[] {
  const joined: Found[] = [];
  for (const quantity of found) {
    const before = joined.at(-1);
    const whole =
      before === undefined
        ? undefined
        : (sumOf(before, quantity, tokens) ??
          spanOf(before, quantity, tokens, joined.at(-2)) ??
          shareOf(before, quantity));
    if (whole !== undefined) joined.pop();
    joined.push(whole ?? quantity);
  }
  return joined;
}

/** "12 + 15" is a sum for a person to make. */
function sumOf(first: Found, second: Found, tokens: readonly Token[]): Found | undefined {
  if (second.at !== first.next + 1 || tokens[first.next]?.text !== "+") return undefined;
  return { ...second, at: first.at, problem: "ambiguous-number", text: `${first.text}+${second.text}` };
}

/** "8-12 deltagere", "mellem 30 og 40 %"; after "med" it is the size of each: "10 forløb med 8-12 deltagere". */
function spanOf(
  low: Found,
  high: Found,
  tokens: readonly Token[],
  before: Found | undefined,
): Found | undefined {
  if (low.upTo !== undefined || high.at !== low.next + 1 || high.value < low.value) return undefined;
  const joiner = tokens[low.next];
  const spans =
    joiner?.kind === "dash" ||
    (low.lead === "mellem" && joiner?.lower === "og") ||
    (low.lead !== "fra" && joiner?.lower === "til");
  if (!spans) return undefined;
  const each = low.lead === "med" && before?.noun !== undefined ? singularHead(before.noun) : undefined;
  return {
    ...high,
    value: low.value,
    decimals: low.decimals,
    unit: low.unit ?? high.unit,
    operator: low.operator,
    ownPer: high.ownPer ?? each,
    part: low.part,
    lead: low.lead,
    label: low.label,
    problem: low.problem ?? high.problem,
    text: `${low.text}${joiner.text}${high.text}`,
    upTo: high.value,
    at: low.at,
  };
}

/** "12 ud af 20 unge (60 %)", "60 % (12 ud af 20 unge)": one share where the figures agree. */
function shareOf(first: Found, second: Found): Found | undefined {
  if (!second.bracketed || first.bracketed) return undefined;
  const [share, count] = first.unit === "percent" ? [first, second] : [second, first];
  if (share.unit !== "percent" || share.points || count.unit === "percent" || count.total === undefined)
    return undefined;
  if (!sharesAgree(share, count.value, count.total)) return undefined;
  return {
    ...first,
    value: share.value,
    decimals: share.decimals,
    unit: "percent",
    noun: share.noun ?? count.noun,
    operator: first.operator ?? second.operator,
    ownPer: first.ownPer ?? second.ownPer,
    n: count.value,
    total: count.total,
    problem: first.problem ?? second.problem,
    next: second.next,
  };
}
