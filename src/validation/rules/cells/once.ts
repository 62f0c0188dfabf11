import type { RuleContext } from "../../context";

/** What several rules need of the same workbook is worked out once. */
export function oncePerContext<Result>(
  work: (context: RuleContext) => Result,
): (context: RuleContext) => Result {
  const known = new WeakMap<RuleContext, Result>();
  return (context) => {
    const found = known.get(context) ?? work(context);
    known.set(context, found);
    return found;
  };
}
