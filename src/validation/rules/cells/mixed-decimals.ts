import type { Figure } from "../../../cells/reading";
import { grouped } from "../../../plan/grouped";
import { addressKey, type CellAddress } from "../../../workbook/address";
import type { RuleContext } from "../../context";
import type { MeasuredCell } from "../../measured-cells";
import { amount } from "../../figures";
import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { cellFinder } from "./cell-finder";
import { rowKey } from "./lines";
import { relatedTo, slipGroups, type Slip } from "./slip-groups";

/** Fewer figures do not tell how many decimals the row is printed with. */
const fewestOthers = 3;

/** A figure with more decimals than all others of the same thing in its row. */
export const rule: Rule<"mixed-decimals"> = {
  id: "mixed-decimals",
  yieldsTo: [
    "unit-missing",
    "unit-wrong",
    "fraction-for-percent",
    "footnote-in-number",
    "out-of-range",
    "unusual-magnitude",
    "unusual-jump",
  ],
  *check(context) {
    for (const { first, others } of slipGroups(oddFigures(context))) {
      yield {
        severity: "info",
        at: first.at,
        params: {
          figure: amount(first.figure),
          decimals: first.decimals,
          others: first.others,
          cells: others.length + 1,
        },
        subject: subjectOf(first.id, context.columnAt(first.at), first.raw),
        ...relatedTo(others),
      };
    }
  },
};

interface PrintedFigure extends Slip {
  readonly raw: string;
  /** What it is a figure of, and how its unit is printed. */
  readonly kind: string;
  readonly figure: Figure;
}

interface OddFigure extends PrintedFigure {
  /** How many decimals the others have, and how many they are. */
  readonly decimals: number;
  readonly others: number;
}

function oddFigures(context: RuleContext): Iterable<OddFigure> {
  const isRounded = roundedCells(context);
  // A cell whose figures for area and municipality are both odd is told once.
  const odd = new Map<string, OddFigure>();
  for (const { id } of context.plan.indicators) {
    const cells = context.cellsOf(id).filter(({ source }) => isRounded(source.at));
    const inPlan = cells.filter(({ origin }) => origin === "plan").flatMap(printedFigures);
    const rows = grouped(
      cells.filter(({ origin }) => origin === "sheet"),
      ({ source }) => rowKey(source.at),
    );
    for (const row of rows.values()) {
      for (const each of oddOnes(row.flatMap(printedFigures), inPlan)) {
        const key = addressKey(each.at);
        if (!odd.has(key)) odd.set(key, each);
      }
    }
  }
  return odd.values();
}

function printedFigures({ indicatorId: id, figures, source: { at, raw } }: MeasuredCell): PrintedFigure[] {
  return [...figures].map(([key, { figure }]) => ({
    id,
    at,
    raw,
    kind: `${key}|${figure.unit}|${figure.unitPrinted}`,
    figure,
  }));
}

/** The one of a row that has more decimals than its others, and the plan's baselines that have more than the row. */
function oddOnes(row: readonly PrintedFigure[], inPlan: readonly PrintedFigure[]): OddFigure[] {
  return [...grouped(row, ({ kind }) => kind)].flatMap(([kind, figures]) => {
    const most = Math.max(...figures.map(({ figure }) => figure.decimals));
    const [finest, ...asFine] = figures.filter(({ figure }) => figure.decimals === most);
    const odd = asFine.length === 0 && finest !== undefined ? oddAmong(finest, without(figures, finest)) : [];
    const planned = inPlan.filter((each) => each.kind === kind);
    return [...odd, ...planned.flatMap((each) => oddAmong(each, without(figures, odd[0])))];
  });
}

function without(figures: readonly PrintedFigure[], left: PrintedFigure | undefined): PrintedFigure[] {
  return figures.filter((each) => each !== left);
}

function oddAmong(own: PrintedFigure, others: readonly PrintedFigure[]): OddFigure[] {
  const [decimals, ...different] = new Set(others.map(({ figure }) => figure.decimals));
  if (decimals === undefined || different.length > 0 || others.length < fewestOthers) return [];
  return own.figure.decimals > decimals ? [{ ...own, decimals, others: others.length }] : [];
}

/** A number without a format shows as many decimals as it happens to have. */
function roundedCells({ snapshot }: RuleContext): (at: CellAddress) => boolean {
  const find = cellFinder(snapshot);
  return (at) => {
    const cell = find(at);
    return typeof cell?.value !== "number" || (cell.format !== undefined && /0/.test(cell.format));
  };
}
