import type { Rule } from "../rule";
import { subjectOf } from "../subject";

/** A baseline that a sheet dates to another year than the plan does. */
export const rule: Rule<"baseline-year-differs"> = {
  id: "baseline-year-differs",
  *check({ matchedRows }) {
    for (const { row, indicator } of matchedRows) {
      const planned = new Set(indicator.baselineYears);
      for (const { at, raw, reading, column } of row.cells) {
        if (column.role.kind !== "baseline-year" || reading.values.length === 0) continue;
        const years = reading.values.map(({ value }) => value);
        const shared =
          years.every((year) => planned.has(year)) || [...planned].every((year) => years.includes(year));
        if (shared) continue;
        yield {
          severity: "error",
          at,
          params: { plan: [...planned], sheet: years, planCell: indicator.baselineYear.at },
          subject: subjectOf(indicator.id, column.header, raw),
          related: [indicator.baselineYear.at],
        };
      }
    }
  },
};
