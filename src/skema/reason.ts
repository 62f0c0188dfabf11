import type { VerdictReason } from "../analysis/model";
import { da } from "../messages/da";

type Code = VerdictReason["code"];
type Sentences = Readonly<{ [Each in Code]: (reason: Extract<VerdictReason, { code: Each }>) => string }>;

/** Why a verdict is as it is, in words. */
export function reasonText<Each extends Code>(reason: Extract<VerdictReason, { code: Each }>): string {
  const sentences: Sentences = da.verdicts.reasons;
  return sentences[reason.code as Each](reason);
}
