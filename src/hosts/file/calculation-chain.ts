import { removePart } from "./content-types";
import type { Package } from "./package";
import { removeRelationships } from "./relationships";
import type { WorkbookPart } from "./workbook-part";

/** Takes the calculation chain out: Excel builds it anew, but one naming cells without formulas is a fault to it. */
export function removeCalculationChain(pack: Package, workbook: WorkbookPart): void {
  const isChain = (type: string) => type === "calcChain";
  for (const { type, target } of workbook.relationships) if (isChain(type)) removePart(pack, target);
  removeRelationships(pack, workbook.part, ({ type }) => isChain(type));
}
