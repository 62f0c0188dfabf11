import { useMemo } from "react";
import type { Overview } from "../../jobs";
import { Failure } from "../../messages/failure";
import type { Checked } from "../check-state";
import type { SkemaStanding } from "../next-step";
import { skemaPreview } from "../skema-preview";
import { useTools } from "../tools";

/** A year of the checked plan at a glance, and how its skema stands. */
export function useOverview(
  checked: Checked,
  year: number,
): { readonly overview: Overview; readonly standing: SkemaStanding } {
  const { today } = useTools();
  return useMemo(
    () => ({
      overview: checked.core.overviewOf(checked.workbook, year),
      standing: standingOf(checked, year, today()),
    }),
    [checked, year, today],
  );
}

/** Where the skema cannot be drawn, none has been built that could be behind. */
function standingOf(checked: Checked, year: number, today: string): SkemaStanding {
  const preview = skemaPreview(checked, year, today);
  if (preview instanceof Failure || !preview.exists) return "missing";
  if (preview.outdated) return "behind";
  return preview.sourcesOutdated ? "listing-behind" : "current";
}
