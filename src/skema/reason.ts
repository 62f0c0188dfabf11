import type { VerdictReason } from "../analysis/model";
import { da } from "../messages/da";

type Code = VerdictReason["code"];

/** One sentence per reason, each for its own figures. */
const sentences: Readonly<{ [Each in Code]: (reason: Extract<VerdictReason, { code: Each }>) => string }> =
  da.verdicts.reasons;

/** Why a verdict is as it is, in words. */
export function reasonText(reason: VerdictReason): string {
  const sentence = sentences[reason.code] as (reason: VerdictReason) => string;
  return sentence(reason);
}
