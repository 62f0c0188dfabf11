import { baselineOf, measurementOf } from "./measurement";
import { fieldOf, indicatorOf, indicatorTableOf } from "./plan-table";
import { perCellOf, type Run } from "./run";
import { Refusal } from "./value";

/** The functions that look up in the plan's table, and in the indicator sheets. */
export const plan: Readonly<Record<string, Run>> = {
  INDIKATOR: perCellOf(1, 2, (messages, cells) => {
    const table = indicatorTableOf(cells, messages);
    return (wanted = null, field = null) => {
      if (table instanceof Refusal) return table;
      const indicator = indicatorOf(table, wanted, messages);
      return indicator instanceof Refusal ? indicator : fieldOf(table, indicator, String(field), messages);
    };
  }),
  BASELINE: baselineOf,
  MAALING: measurementOf,
};
