import { readCell } from "../cells";
import { letters } from "../plan/text";
import { defaultThreshold, findCpr, findCprInNumber, suppressSmallCounts } from "../privacy";
import type { Messages } from "../messages";
import { da } from "../messages/da";
import { toA1 } from "../workbook/address";
import { countsOf, holdsShare, type RangeOfCounts, type StatedTotals } from "./count-table";
import { figureOf } from "./figure";
import { passedOn } from "./refusals";
import { perCell, type Run } from "./run";
import { toExcel } from "./scale";
import { CellFault, isBlank, Refusal, wrong, type Answer, type Cell, type Grid, type Value } from "./value";

/** Below this a number is more likely something else. */
const leastSure = 0.3;
/** What a hidden count is shown as: Danmarks Statistik's sign for a number that is not given, the same for all. */
const hiddenMark = "..";

/** The functions that keep persons out of the workbook. */
export const privacy: Readonly<Record<string, Run>> = {
  CPRTJEK: perCell(0, (messages, cell = null, least = null) => {
    const limit = shareOf(least, messages);
    if (limit instanceof Refusal) return limit;
    const hits = (typeof cell === "number" ? findCprInNumber(cell) : findCpr(String(cell ?? ""))).filter(
      ({ confidence }) => confidence >= (limit ?? leastSure),
    );
    if (hits.length === 0) return "";
    return da.functions.answers.cpr({
      count: hits.length,
      confidence: Math.max(...hits.map((hit) => hit.confidence)),
    });
  }),
  DISKRET: (
    [cells = [], [[threshold = null] = []] = [], [[mark = null] = []] = [], [[totals = null] = []] = []],
    messages,
  ) => {
    const answer = discreet(cells, { threshold, mark, totals }, messages);
    return answer instanceof Refusal ? [[answer]] : answer;
  },
};

function shareOf(cell: Value, messages: Messages): number | Refusal | undefined {
  const figure = figureOf(cell, null, messages);
  return figure === undefined || figure instanceof Refusal ? figure : toExcel(figure.value, figure.unit);
}

function discreet(
  cells: Grid<Cell>,
  given: { readonly threshold: Cell; readonly mark: Cell; readonly totals: Cell },
  messages: Messages,
): Grid<Answer> | Refusal {
  const { privacy: texts } = messages.functions;
  const least = wholeOf(given.threshold, messages);
  const stated = statedTotals(given.totals, messages);
  if (least instanceof Refusal) return least;
  if (stated instanceof Refusal) return stated;
  const share = placeOf(cells, holdsShare);
  if (share !== undefined) return wrong(texts.shareBeside({ cell: share }));
  const counts = countsOf(cells, stated);
  if (counts.hasSubtotals && stated === undefined) return wrong(texts.subtotals());
  const found = suppressSmallCounts(counts.cells, { threshold: least, totals: counts.totals });
  if ("problem" in found) {
    const { row, column } = found.problem;
    return wrong(texts.notACount({ cell: toA1(counts.top + row, counts.left + column) }));
  }
  const mark = given.mark instanceof CellFault || isBlank(given.mark) ? hiddenMark : String(given.mark);
  return shown(cells, counts, (row, column) => found.hidden[row]?.[column] !== undefined, mark, messages);
}

function shown(
  cells: Grid<Cell>,
  { top, left }: RangeOfCounts,
  isHidden: (row: number, column: number) => boolean,
  mark: string,
  messages: Messages,
): Grid<Answer> {
  return cells.map((line, row) =>
    line.map((cell, column): Answer => {
      if (row >= top && column >= left && isHidden(row - top, column - left)) return mark;
      return cell instanceof CellFault ? passedOn(cell, messages) : (cell ?? "");
    }),
  );
}

/** The first cell of a range for which something holds, as it is called in the range: A1 is the first. */
function placeOf(cells: Grid<Cell>, holds: (cell: Cell) => boolean): string | undefined {
  for (const [row, line] of cells.entries()) {
    const column = line.findIndex(holds);
    if (column >= 0) return toA1(row, column);
  }
  return undefined;
}

function wholeOf(cell: Cell, messages: Messages): number | Refusal {
  if (cell instanceof CellFault) return passedOn(cell, messages);
  if (isBlank(cell)) return defaultThreshold;
  const value = typeof cell === "number" ? cell : readCell(cell).values[0]?.value;
  if (value !== undefined && Number.isInteger(value) && value >= 2) return value;
  return wrong(messages.functions.privacy.thresholdWrong());
}

function statedTotals(cell: Cell, messages: Messages): StatedTotals | Refusal {
  if (cell instanceof CellFault) return passedOn(cell, messages);
  if (isBlank(cell)) return undefined;
  switch (letters(String(cell))) {
    case "ingen":
      return { lastRow: false, lastColumn: false };
    case "række":
      return { lastRow: true, lastColumn: false };
    case "kolonne":
      return { lastRow: false, lastColumn: true };
    case "begge":
      return { lastRow: true, lastColumn: true };
    default:
      return wrong(messages.functions.privacy.totalsUnknown({ text: String(cell) }));
  }
}
