import type { SourcedReading } from "../../../plan/model";
import type { CellAddress } from "../../../workbook/address";
import type { RuleContext } from "../../context";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { isTotal, sectionsOfData, sectionsOfIndicators } from "./count-sections";
import { hiddenMark } from "./hidden-marks";
import { revealedIn, type Revealed } from "./revealed";

type Found = Observation<"hidden-count-revealed">;

/** `A: <5 B: 7 I alt: 10` is as short as a list with a hidden count and its total can be. */
const shortestList = 16;

/** A hidden count that a total and the other counts give away: once for each table, or for the cell that holds both. */
export const rule: Rule<"hidden-count-revealed"> = {
  id: "hidden-count-revealed",
  *check(context) {
    for (const table of context.dataTables) {
      const revealed = sectionsOfData(table).flatMap((section) => revealedIn(section, false));
      yield* inTable(table.title?.text ?? table.sheet, revealed, context);
    }
    for (const table of context.tables) {
      const revealed = sectionsOfIndicators(table).flatMap((section) => revealedIn(section, true));
      yield* inTable(table.title ?? table.sheet, revealed, context);
    }
    for (const { baselineArea, baselineComparison } of context.plan.indicators) {
      yield* inCells([baselineArea, baselineComparison], context);
    }
    for (const { rows } of [...context.tables, ...context.dataTables]) {
      for (const { cells } of rows) yield* inCells(cells, context);
    }
  },
};

function* inTable(table: string, revealed: readonly Revealed[], { columnAt }: RuleContext): Iterable<Found> {
  const [first, ...others] = revealed;
  if (first === undefined) return;
  const cells = revealed.map(({ cell }) => cell.at);
  const isAlike = others.every(({ within }) => within === first.within);
  yield {
    severity: "warning",
    at: first.cell.at,
    params: {
      cells,
      total: others.length === 0 ? first.total?.at : undefined,
      within: isAlike ? first.within : "table",
    },
    subject: subjectOf(table, columnAt(first.cell.at), `${cells.length} × ${first.cell.raw}`),
    related: relatedTo(revealed),
  };
}

/** The other hidden cells and the totals, each once. */
function relatedTo(revealed: readonly Revealed[]): CellAddress[] {
  const [first, ...others] = revealed;
  const totals = revealed.flatMap(({ total }) => (total === undefined ? [] : [total.at]));
  const cells = new Map([...others.map(({ cell }) => cell.at), ...totals].map((at) => [at.cell, at]));
  if (first !== undefined) cells.delete(first.cell.at.cell);
  return [...cells.values()];
}

/** Cells that hold a hidden count together with the total that gives it away. */
function* inCells(cells: readonly SourcedReading[], { columnAt }: RuleContext): Iterable<Found> {
  for (const { at, raw } of cells) {
    if (raw.length < shortestList || !/alt|total|samlet/i.test(raw) || !revealsItself(raw)) continue;
    yield {
      severity: "warning",
      at,
      params: { cells: [at], total: undefined, within: "cell" },
      subject: subjectOf(at.sheet, columnAt(at), raw),
    };
  }
}

/** `Drenge: <5; Piger: 7; I alt: 10`. */
function revealsItself(raw: string): boolean {
  const entries = raw.split(/[\n;]|,\s/).map((piece) => {
    const match = /^\s*(.*?)[\s:=]+((?:under |færre end )?[<≤]?\s?\d+|\*|\.\.|1\s?[-–]\s?\d)\s*$/i.exec(
      piece,
    );
    return match === null ? undefined : { label: match[1] ?? "", text: match[2] ?? "" };
  });
  const known = entries.flatMap((entry) => entry ?? []);
  if (known.length < 3 || known.length < entries.length) return false;
  const totals = known.filter(({ label }) => isTotal(label));
  const hidden = known.flatMap(({ text }) => hiddenMark(text) ?? []);
  const [total] = totals;
  const [mark] = hidden;
  if (total === undefined || totals.length > 1 || mark === undefined || hidden.length > 1) return false;
  const counts = known.filter((entry) => entry !== total && hiddenMark(entry.text) === undefined);
  const rest = counts.reduce((left, { text }) => left - Number(text), Number(total.text));
  return rest >= 1 && rest <= (mark.most ?? rest);
}
