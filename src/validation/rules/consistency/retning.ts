import type { Indicator, SourcedText } from "../../../plan/model";
import { findPlanTables } from "../../../plan/plan-table";
import { fromA1 } from "../../../workbook/address";
import type { RuleContext } from "../../context";

/** Finds the *Retning* cell of an indicator's row. */
export function retningFinder({ snapshot }: RuleContext): (indicator: Indicator) => SourcedText | undefined {
  const table = findPlanTables(snapshot).tables.get("Indikatorer");
  return ({ at }) => {
    const place = fromA1(at.cell);
    return place === undefined ? undefined : table?.text(place.row, "Retning");
  };
}
