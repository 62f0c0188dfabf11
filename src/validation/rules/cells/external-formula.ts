import { grouped } from "../../../plan/grouped";
import { toA1, type CellAddress } from "../../../workbook/address";
import type { NameSnapshot, SheetSnapshot } from "../../../workbook/snapshot";
import { masked } from "../../masked";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { relatedTo } from "./slip-groups";
import { outsideWorkbooks } from "./formulas/outside-workbooks";

/** A formula or a defined name that takes its figures from another workbook, once per sheet and workbook. */
export const rule: Rule<"external-formula"> = {
  id: "external-formula",
  *check({ snapshot, firstCell }) {
    for (const sheet of snapshot.sheets) {
      yield* inCells(sheet);
      yield* inNames(sheet.names, { sheet: sheet.name, cell: "A1" });
    }
    yield* inNames(snapshot.names, firstCell);
  },
};

function* inCells({ name: sheet, rows }: SheetSnapshot): Iterable<Observation<"external-formula">> {
  const links = rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, formula = "" }) =>
      outsideWorkbooks(formula).map((workbook) => ({ workbook, at: { sheet, cell: toA1(row, column) } })),
    ),
  );
  for (const [workbook, [first, ...others]] of grouped(links, (link) => link.workbook)) {
    if (first === undefined) continue;
    const shown = masked(workbook);
    yield {
      severity: "warning",
      at: first.at,
      params: { workbook: shown, cells: others.length + 1, names: [] },
      subject: subjectOf(sheet, "", shown),
      ...relatedTo(others),
    };
  }
}

function* inNames(
  names: readonly NameSnapshot[],
  at: CellAddress,
): Iterable<Observation<"external-formula">> {
  const links = names.flatMap(({ name, formula }) =>
    outsideWorkbooks(formula).map((workbook) => ({ workbook, name: masked(name) })),
  );
  for (const [workbook, group] of grouped(links, (link) => link.workbook)) {
    const own = group.map(({ name }) => name);
    yield {
      severity: "warning",
      at,
      params: { workbook: masked(workbook), cells: 0, names: own },
      subject: subjectOf(at.sheet, "", own.join(", ")),
    };
  }
}
