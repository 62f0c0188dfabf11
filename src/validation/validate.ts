import { separateAccepted, type Accepted } from "./accepted";
import { createContext, type ValidationInput } from "./context";
import { findingsOf, ordered } from "./engine";
import type { Finding, Severity } from "./finding";
import { rules } from "./rules";
import { withoutCpr } from "./without-cpr";

/** What was found in a workbook. */
export interface Validation {
  /** Open findings, what matters most first. */
  readonly findings: readonly Finding[];
  /** Findings that a person has accepted in the workbook. */
  readonly accepted: readonly Accepted[];
  /** Open findings by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
}

/**
 * Runs every rule over a workbook. Deterministic; never throws.
 * @param input `further` are findings that other rooms have made: ordered, counted and accepted like the rest.
 */
export function validate(input: ValidationInput & { readonly further?: readonly Finding[] }): Validation {
  const context = createContext(input);
  const found = withoutCpr([...findingsOf(rules, context), ...(input.further ?? [])]);
  const all = ordered(found, input.snapshot);
  const { open, accepted } = separateAccepted(all, input.workbook.plan.accepted);
  return { findings: open, accepted, counts: countsOf(open) };
}

function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
