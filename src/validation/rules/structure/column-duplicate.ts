import { squeeze } from "../../../plan/text";
import type { TableColumn } from "../../../plan/model";
import { excelTableName, planTables, type PlanTableName } from "../../../plan/tables";
import { toA1, type CellAddress } from "../../../workbook/address";
import { grouped } from "../../../plan/grouped";
import type { RuleContext } from "../../context";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";

/** Two columns of one table with the same header: it cannot be told which of them counts. */
export const rule: Rule<"column-duplicate"> = {
  id: "column-duplicate",
  *check(context) {
    yield* inPlanTables(context);
    for (const { sheet, title, columns } of context.tables) {
      const known = columns.filter(({ role }) => role.kind !== "unknown");
      yield* observations(title ?? sheet, known.map(headed), sameColumn(known));
    }
  },
};

interface Header {
  readonly text: string;
  readonly at: CellAddress;
}

function headed({ header, at }: TableColumn): Header {
  return { text: header, at };
}

/** The same words over the same kind of figures: two rows of headers may repeat one of their parts. */
function sameColumn(columns: readonly TableColumn[]): (header: Header, index: number) => string {
  return ({ text }, index) => {
    const role = columns[index]?.role;
    return role === undefined ? "" : [squeeze(text), ...Object.values(role)].join("|");
  };
}

function* inPlanTables({ snapshot }: RuleContext): Iterable<Observation<"column-duplicate">> {
  const names = new Map(
    (Object.keys(planTables) as PlanTableName[]).map((name) => [excelTableName(name), name]),
  );
  for (const sheet of snapshot.sheets) {
    for (const { name, area, columns, hasHeaderRow } of sheet.tables) {
      const table = names.get(name);
      if (table === undefined || !hasHeaderRow) continue;
      const own = new Set(planTables[table].columns.map(squeeze));
      const headers = columns.map((text, index) => ({
        text,
        at: { sheet: sheet.name, cell: toA1(area.top, area.left + index) },
      }));
      // Excel itself numbers a repeated header: "Indikator", "Indikator2".
      const keyOf = ({ text }: Header) => {
        const bare = squeeze(text.trim().replace(/\d{1,2}$/, ""));
        return own.has(bare) ? bare : squeeze(text);
      };
      yield* observations(table, headers, keyOf);
    }
  }
}

function* observations(
  table: string,
  headers: readonly Header[],
  keyOf: (header: Header, index: number) => string,
): Iterable<Observation<"column-duplicate">> {
  const keyed = headers.map((header, index) => ({ header, key: keyOf(header, index) }));
  for (const [key, group] of grouped(keyed, (each) => each.key)) {
    const [first, second, ...more] = group.map(({ header }) => header);
    if (key === "" || first === undefined || second === undefined) continue;
    yield {
      severity: "warning",
      at: second.at,
      params: { table, column: first.text, first: first.at },
      subject: subjectOf(table, first.text, second.text),
      related: [first.at, ...more.map(({ at }) => at)],
    };
  }
}
