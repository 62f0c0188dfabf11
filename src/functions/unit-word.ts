import { unitLabel } from "../cells";
import type { CellFigure } from "./figure";

/** The unit as an Enhed column prints it; empty for a number without any. */
export function unitOf({ unit, category }: CellFigure): string {
  return category === "procentpoint" ? category : unitLabel(unit);
}
