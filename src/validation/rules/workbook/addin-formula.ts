import { isSkemaSheet } from "../../../plan/workbook";
import { toA1 } from "../../../workbook/address";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";

/** As Excel shows it, as it is saved, and as Excel saves it for a program that does not know it. */
const call = /(?:\bHHP\.|_xldudf_HHP_|_xlfn\.(?:_xlws\.)?HHP[._])([A-ZÆØÅ][A-ZÆØÅ0-9._]*)\s*\(/giu;

/** Formulas of the user's own on a skema sheet that need the add-in, which the receiver does not have. */
export const rule: Rule<"addin-formula"> = {
  id: "addin-formula",
  *check({ snapshot }) {
    for (const sheet of snapshot.sheets) if (isSkemaSheet(sheet)) yield* onSheet(sheet);
  },
};

function* onSheet({ name, rows }: SheetSnapshot): Iterable<Observation<"addin-formula">> {
  const found = rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, formula }) => {
      const functions = formula === undefined ? [] : functionsIn(formula);
      return functions.length === 0 ? [] : [{ at: { sheet: name, cell: toA1(row, column) }, functions }];
    }),
  );
  const [first, ...others] = found;
  if (first === undefined) return;
  const functions = [...new Set(found.flatMap((each) => each.functions))];
  yield {
    severity: "warning",
    at: first.at,
    params: { functions, cells: found.length },
    subject: subjectOf(name, "", `${found.length} × ${functions.join(", ")}`),
    related: others.map(({ at }) => at),
  };
}

/** The add-in's functions that a formula calls, by the names that Excel shows; quoted texts are none. */
function functionsIn(formula: string): string[] {
  const calls = formula.replace(/"(?:[^"]|"")*"/g, "").matchAll(call);
  return [...calls].map(([, name = ""]) => `HHP.${name.toUpperCase()}`);
}
