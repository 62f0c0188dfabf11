import type { Indicator } from "../../../plan/model";
import type { RuleContext } from "../../context";

/** Makes something of an indicator once for all the rules that look at it. */
export function perIndicator<Made>(
  make: (indicator: Indicator, context: RuleContext) => Made,
): (indicator: Indicator, context: RuleContext) => Made {
  const known = new WeakMap<RuleContext, Map<Indicator, Made>>();
  return (indicator, context) => {
    const ofContext = known.get(context) ?? new Map<Indicator, Made>();
    known.set(context, ofContext);
    const made = ofContext.get(indicator) ?? make(indicator, context);
    ofContext.set(indicator, made);
    return made;
  };
}
