import type { AcceptedFinding } from "../plan/model";
import type { Finding } from "./finding";
import { fold } from "../plan/text";

/** A finding with the acceptance it is known by. */
export interface Accepted {
  readonly finding: Finding;
  readonly acceptance: AcceptedFinding;
}

/** Parts findings into open ones and those accepted: the same rule, id, column and value, wherever the cell stands. */
export function separateAccepted(
  findings: readonly Finding[],
  acceptances: readonly AcceptedFinding[],
): { open: Finding[]; accepted: Accepted[] } {
  const known = new Map(acceptances.map((acceptance) => [keyOf(acceptance.rule, acceptance), acceptance]));
  const open: Finding[] = [];
  const accepted: Accepted[] = [];
  for (const finding of findings) {
    const acceptance =
      finding.subject === undefined ? undefined : known.get(keyOf(finding.rule, finding.subject));
    if (acceptance === undefined) open.push(finding);
    else accepted.push({ finding, acceptance });
  }
  return { open, accepted };
}

function keyOf(rule: string, { id, column, value }: { id: string; column: string; value: string }): string {
  return [rule, id, column, value].map(fold).join("\n");
}
