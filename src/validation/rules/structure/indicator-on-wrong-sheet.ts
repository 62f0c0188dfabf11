import { focusAreaNames } from "../../../plan/focus-area";
import { labelOf } from "../../../plan/label";
import type { FocusArea, Indicator } from "../../../plan/model";
import { toA1, type CellAddress } from "../../../workbook/address";
import type { MatchedRow, RuleContext } from "../../context";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { areasNamed, holdsName, isLocal, isNamedAfter, tableAreas, type AreaTable } from "./area-tables";

/**
 * A single indicator in a table of which all others belong to another focus area, in a workbook that keeps its focus
 * areas apart. Landsbyggefonden's indicators may stand on any sheet, and tables that mix focus areas are left alone.
 */
export const rule: Rule<"indicator-on-wrong-sheet"> = {
  id: "indicator-on-wrong-sheet",
  *check(context) {
    const tables = tableAreas(context.matchedRows);
    for (const table of tables) {
      const stranger = strangerIn(table, context);
      if (stranger === undefined) continue;
      const own = tables.filter((each) => each !== table && each.home === stranger.indicator.focusArea);
      const isNamed = [table, ...own].some((each) => isNamedAfter(each.table, each.home));
      if (own.length === 0 && !isNamed) continue;
      if (table.home === "overall" && own.length === 0) continue;
      const isRepeated = context.rowsOf(stranger.indicator.id).some((row) => row.table !== table.table);
      yield observation(stranger, table, own[0], isNamed && !isRepeated ? "warning" : "info");
    }
  },
};

/** The row of the only indicator of another focus area than the table's, where the table's name does not claim it. */
function strangerIn({ table, home, rows }: AreaTable, context: RuleContext): MatchedRow | undefined {
  const local = rows.filter(isLocal);
  const foreign = local.filter(({ indicator }) => indicator.focusArea !== home);
  const [stranger] = foreign;
  if (stranger === undefined || foreign.some(({ indicator }) => indicator !== stranger.indicator))
    return undefined;
  const { indicator } = stranger;
  if (areasNamed(table).includes(indicator.focusArea)) return undefined;
  // Two of a subject are a table about that subject: "Beskæftigelse" holds the young in "beskæftigelse" too.
  if (local.length - foreign.length < 2 && holdsName(indicator.label.text, home)) return undefined;
  return isAlsoOf(home, indicator, context) ? undefined : stranger;
}

/** The same text under the table's focus area: then it cannot be told which of the two the row is. */
function isAlsoOf(home: FocusArea, { label }: Indicator, { plan }: RuleContext): boolean {
  const { key } = labelOf(label.text);
  return plan.indicators.some((other) => other.focusArea === home && labelOf(other.label.text).key === key);
}

function observation(
  stranger: MatchedRow,
  { home }: AreaTable,
  own: AreaTable | undefined,
  severity: "warning" | "info",
): Observation<"indicator-on-wrong-sheet"> {
  const { indicator, table, row } = stranger;
  const label = row.label?.text ?? indicator.label.text;
  return {
    severity,
    at: placeOf(stranger),
    params: {
      id: indicator.id,
      label,
      area: focusAreaNames[indicator.focusArea],
      table: focusAreaNames[home],
      ...(own === undefined ? {} : { sheet: own.table.sheet }),
    },
    subject: subjectOf(indicator.id, "Indikator", `${table.sheet}: ${label}`),
    related: [indicator.label.at],
  };
}

function placeOf({ table, row }: MatchedRow): CellAddress {
  return row.label?.at ?? { sheet: table.sheet, cell: toA1(row.row, table.area.left) };
}
