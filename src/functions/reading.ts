import { isAdditive } from "../analysis";
import { da } from "../messages/da";
import { figuresOf, neededFigure, type CellFigure } from "./figure";
import { readAll } from "./read-all";
import { unitOf } from "./unit-word";
import { perCell, type Run } from "./run";
import { toExcel } from "./scale";
import { isBlank, missing, Refusal } from "./value";

/** The functions that read one cell. Their words are Danish in every language, as the workbook is. */
export const reading: Readonly<Record<string, Run>> = {
  TAL: perCell(1, (messages, cell, which) => {
    const figure = neededFigure(cell, which, messages);
    return figure instanceof Refusal ? figure : toExcel(figure.value, figure.unit);
  }),
  ANTAL: perCell(1, (messages, cell, which) => {
    const figure = neededFigure(cell, which, messages);
    if (figure instanceof Refusal) return figure;
    return countOf(figure) ?? missing(messages.functions.errors.noCount());
  }),
  ENHED: perCell(1, (messages, cell, which) => {
    const figure = neededFigure(cell, which, messages);
    return figure instanceof Refusal ? figure : unitOf(figure);
  }),
  MANGLER: perCell(0, (_messages, cell) => {
    if (isBlank(cell)) return da.functions.errors.blank();
    const figures = figuresOf(cell, da);
    return figures instanceof Refusal ? figures.sentence : "";
  }),
  LAES: readAll,
};

/** The count beside a share, or the figure itself where it counts something. */
function countOf({ n, value, unit }: CellFigure): number | undefined {
  return n ?? (isAdditive(unit) && unit !== "dkk" ? value : undefined);
}
