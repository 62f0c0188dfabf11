import { looks } from "../workbook/look";
import { linesOf } from "../workbook/text-width";
import type { Unit } from "../cells/reading";
import { formatFigure } from "../cells";
import { da } from "../messages/da";
import { addressKey, toA1, type CellAddress } from "../workbook/address";
import {
  headerRow,
  headingRow,
  plain,
  remarkRow,
  rowKey,
  type Content,
  type Places,
  type RowCell,
  type SkemaRow,
} from "./rows";
import { figureColumns } from "./layout";
import type { SkemaPart } from "./parts";

const words = da.skema.sources;
type SourceRole = keyof typeof words.columns;

/** A figure that the skema shows, and the cell it was read from. */
export interface ShownFigure {
  readonly part: SkemaPart;
  /** Its row and column in the skema. */
  readonly key: string;
  readonly column: number;
  readonly id: string;
  readonly label: string;
  readonly what: string;
  readonly at: CellAddress;
  readonly raw: string;
  readonly figure:
    | { readonly value: number; readonly unit: Unit; readonly decimals: number; readonly text?: string }
    | undefined;
}

/** Below a text of so many lines the row would be higher than Excel allows. */
const mostLines = 30;

/**
 * A line per figure: where it stands in the skema, what it was read as, and the cell and raw text it comes from. The raw
 * text of a cell stands once, beside all the figures of an indicator that were read from it.
 */
export function sourceRows(figures: readonly ShownFigure[]): SkemaRow[] {
  const columns = figureColumns();
  const rows = groups(figures, aboutKey).flatMap((about) =>
    groups(about, ({ at }) => addressKey(at)).flatMap((cell, index) => cellRows(cell, index === 0, about)),
  );
  return [
    headingRow(words.figuresHeading),
    headerRow("figures", columns),
    ...(rows.length > 0 ? rows : [remarkRow(words.noFigures, columns.length)]),
  ];
}

/** The lines of the figures read from one cell; `about` are those of the whole indicator. */
function cellRows(
  figures: readonly ShownFigure[],
  isFirst: boolean,
  about: readonly ShownFigure[],
): SkemaRow[] {
  const rawWidth = figureColumns().find(({ role }) => role === "raw")?.width ?? 0;
  const needed = Math.ceil(linesOf(figures[0]?.raw ?? "", looks.source, rawWidth) / mostLines);
  const further = Math.max(0, needed - figures.length);
  const drawn = figures.map((figure, index) =>
    figureRow(figure, {
      id: isFirst && index === 0 ? "label" : "source",
      label: isFirst && index === 0 ? about.length : undefined,
      raw: index === 0 ? figures.length + further : undefined,
    }),
  );
  const blank = figureColumns().map((_, column) => plain(column, null, "source"));
  const key = drawn[0]?.key ?? "";
  const more = Array.from({ length: further }, (_, index) => ({
    key: rowKey("figures", key, String(index)),
    cells: blank,
  }));
  return [...drawn, ...more];
}

/** How the line of a figure begins: how many lines its label and raw text cover, undefined where they stand above. */
interface Beginning {
  readonly id: "label" | "source";
  readonly label: number | undefined;
  readonly raw: number | undefined;
}

function figureRow(shown: ShownFigure, begins: Beginning): SkemaRow {
  const { id, label, what, at, raw } = shown;
  const once = (text: string, down: number | undefined) =>
    down === undefined ? { content: { value: null } } : { content: { value: text }, down };
  const shownAs: Readonly<Record<SourceRole, Omit<RowCell, "column">>> = {
    target: { style: "source", content: (_row, places) => linkTo(shown, places) },
    sheet: { style: "text", content: { value: at.sheet } },
    cell: { style: "source", content: { value: at.cell, link: at } },
    id: { style: begins.id, content: { value: id } },
    label: { style: "text", ...once(label, begins.label) },
    what: { style: "text", content: { value: what } },
    reading: { style: "figure", content: { value: readingText(shown) } },
    raw: { style: "source", ...once(raw, begins.raw) },
  };
  const cells = figureColumns().map(({ role }, column): RowCell => ({ ...shownAs[role], column }));
  return { key: rowKey("figures", id, what, at.sheet, at.cell), cells };
}

/** What a figure's line says that it was read as. */
export function readingText({ figure }: ShownFigure): string {
  return figure === undefined ? "" : (figure.text ?? formatFigure({ ...figure, unitPrinted: true }));
}

/** Figures that belong together, in the order in which the first of each comes. */
function groups(figures: readonly ShownFigure[], keyOf: (figure: ShownFigure) => string): ShownFigure[][] {
  const found = new Map<string, ShownFigure[]>();
  for (const figure of figures) found.set(keyOf(figure), [...(found.get(keyOf(figure)) ?? []), figure]);
  return [...found.values()];
}

/** The cell of the skema that shows the figure. */
function linkTo({ part, key, column }: ShownFigure, places: Places): Content {
  const row = places.rowOf(part, key);
  if (row === undefined) return { value: null };
  const link = { sheet: places.names[part], cell: toA1(row, column) };
  return { value: `${link.sheet}!${link.cell}`, link };
}

function aboutKey({ part, id, label }: ShownFigure): string {
  return JSON.stringify([part, id, label]);
}
