import type { CellAddress } from "../workbook/address";
import type { RuleContext } from "./context";
import type { Finding, Fix, RuleId, Severity, Subject } from "./finding";

/** What a rule reports; the engine makes a finding of it. */
export interface Observation<Id extends RuleId> {
  readonly severity: Severity;
  readonly at: CellAddress;
  readonly params: Finding<Id>["params"];
  readonly subject: Subject;
  readonly related?: readonly CellAddress[];
  readonly fix?: Fix;
}

/** One kind of fault. A rule never throws and reports each fault once, at its root. */
export interface Rule<Id extends RuleId> {
  readonly id: Id;
  /** Rules that name the root cause: a finding at the same cell as one of theirs is folded into it. */
  readonly yieldsTo?: readonly RuleId[];
  check(context: RuleContext): Iterable<Observation<Id>>;
}

/** Any rule of the registry. */
export type AnyRule = { readonly [Id in RuleId]: Rule<Id> }[RuleId];
