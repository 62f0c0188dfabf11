import type { Finding, RuleId } from "../finding";
import type { SettingName } from "../settings";

/** What the rule guide tells of a rule, in Danish; the example is the rule's own sentence. */
export interface GuideEntry<Id extends RuleId> {
  /** What the rule looks for, and what it leaves alone: whole sentences. */
  readonly finds: string;
  readonly example: Finding<Id>["params"];
  /** What the reader does about it. */
  readonly remedy: string;
  /** The thresholds it goes by. */
  readonly settings?: readonly SettingName[];
}

/** The entries of some rules. */
export type Guide<Id extends RuleId> = { readonly [Each in Id]: GuideEntry<Each> };
