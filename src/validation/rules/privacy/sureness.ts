import type { Sureness } from "../../../messages/da/findings/privacy";

/** From here on it is most likely what it looks like; below it may well be another number. */
export const likely = 0.5;
/** From here on it is hardly anything else. */
const certain = 0.9;

/** How sure a finding is, in words. */
export function surenessOf(confidence: number): Sureness {
  return confidence >= certain ? "certain" : confidence >= likely ? "likely" : "possible";
}

/** The confidence of the surest. */
export function surest(found: readonly { readonly confidence: number }[]): number {
  return found.reduce((most, { confidence }) => Math.max(most, confidence), 0);
}
