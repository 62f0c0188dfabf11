import { useMemo } from "react";
import type { Messages } from "../../messages";
import type { Finding } from "../../validation";
import type { Checked } from "../check-state";
import { worded, type WordedFinding } from "../findings-view";
import type { SinceLast } from "../since-last";
import { useTools } from "../tools";

interface WordedFindings {
  readonly open: readonly WordedFinding[];
  readonly accepted: readonly WordedFinding[];
  readonly ruleNames: Messages["ruleNames"];
}

/** The findings of a check in the person's language. */
export function useWordedFindings(checked: Checked, since: SinceLast | undefined): WordedFindings {
  const { language } = useTools();
  return useMemo(() => {
    const messages = checked.core.messagesIn(language);
    const { findings, accepted } = checked.validation;
    const ruleNames = messages.ruleNames;
    const words = { title: (rule: Finding["rule"]) => ruleNames[rule], sentence: sentences(messages) };
    const added = new Set(since?.added);
    return {
      open: worded(
        findings.map((finding) => ({ finding })),
        words,
        added,
      ),
      accepted: worded(
        accepted.map(({ finding, acceptance }) => ({ finding, accepted: acceptance })),
        words,
        added,
      ),
      ruleNames,
    };
  }, [checked, since, language]);
}

function sentences(messages: Messages): (finding: Finding) => string {
  return ({ rule, params }) => {
    const sentence = messages.findings[rule] as (params: Finding["params"]) => string;
    return sentence(params);
  };
}
