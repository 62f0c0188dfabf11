import { squeeze } from "../../../plan/text";
import { fold } from "../../../plan/text";
import { agesIn } from "./ages";

/** What a share is a share of, as far as its label says. */
export interface ShareWhole {
  /** The same key: the same whole. Empty where the label names none. */
  readonly key: string;
  /** Whether the label gives the age group, so that the whole is one population and no other. */
  readonly aged: boolean;
}

/** "Andel børn, der vokser op ved en enlig forsørger" is a share of "børn". */
export function wholeOf(label: string): ShareWhole {
  const share = /^(?:[\d.)]+ )?(?:andel(?:en)?|procent(?:del|andel)?(?:en)?|pct\.?|%)(?: af)? (.*)$/u.exec(
    fold(label),
  );
  const ages = agesIn(label);
  const subject = share?.[1] ?? "";
  const clause = /^(.*?),? (?:der|som|hvis|hvor) /u.exec(subject)?.[1];
  const named = clause ?? /^(.*?) (?:på|i|med|uden|ved|under|over|er|har)(?: |$)/u.exec(subject)?.[1] ?? "";
  return { key: squeeze(named), aged: ages.length === 1 };
}
