import type { Messages } from "../messages";
import type { ReasonByCode, VerdictReason } from "./model";

type Sentences = { readonly [Code in keyof ReasonByCode]: (reason: ReasonByCode[Code]) => string };

/** The sentence that says why a verdict is what it is, in the language of the messages. */
export function reasonInWords(reason: VerdictReason, messages: Messages): string {
  return say(messages.verdicts.reasons, reason.code, reason);
}

function say<Code extends keyof ReasonByCode>(
  sentences: Sentences,
  code: Code,
  reason: ReasonByCode[Code],
): string {
  return sentences[code](reason);
}
