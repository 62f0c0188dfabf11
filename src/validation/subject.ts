import type { Subject } from "./finding";

/** What a finding is about: indicator or criterion, column header and the cell's text. */
export function subjectOf(id: string, column: string, value: string): Subject {
  return { id, column, value };
}
