import type { SkemaPreview } from "../jobs";
import { Failure } from "../messages/failure";
import type { Checked } from "./check-state";

const known = new WeakMap<Checked, Map<number, SkemaPreview | Failure>>();

/** What building the year's skema would do, or why it cannot be built; drawn once for each reading and year. */
export function skemaPreview(checked: Checked, year: number, today: string): SkemaPreview | Failure {
  const years = known.get(checked) ?? new Map<number, SkemaPreview | Failure>();
  known.set(checked, years);
  const preview = years.get(year) ?? draw(checked, year, today);
  years.set(year, preview);
  return preview;
}

function draw(checked: Checked, year: number, today: string): SkemaPreview | Failure {
  try {
    return checked.core.previewSkema(checked, year, today);
  } catch (error) {
    if (error instanceof Failure) return error as Failure;
    throw error;
  }
}
