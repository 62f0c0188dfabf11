import type { Unit } from "../cells/reading";
import { formatFigure, formatReading } from "../cells";
import { da } from "../messages/da";
import type { PlanWorkbook, SourcedReading } from "../plan/model";
import type { CellAddress } from "../workbook/address";
import { toA1 } from "../workbook/address";
import {
  headerRow,
  headingRow,
  remarkRow,
  rowKey,
  type Content,
  type Places,
  type RowCell,
  type SkemaRow,
} from "./rows";
import { figureColumns, sourceWidths } from "./layout";
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

/** The grid of *Kilder*: its columns, with blanks where one covers several. */
export function sourceGrid(): { header: string; width: number }[] {
  const headers = new Map(figureColumns().map(({ column, header }) => [column, header]));
  return sourceWidths.map((width, column) => ({ header: headers.get(column) ?? "", width }));
}

/** A line per figure: where it stands in the skema, and the cell, the raw text and the reading it comes from. */
export function sourceRows(workbook: PlanWorkbook, figures: readonly ShownFigure[]): SkemaRow[] {
  const readings = new Map<string, SourcedReading>();
  for (const { source } of workbook.measurements) readings.set(addressKey(source.at), source);
  const rows = figures.map((figure) => figureRow(figure, readings.get(addressKey(figure.at))));
  return [
    headingRow(words.figuresHeading, { newPage: true }),
    headerRow("figures", figureColumns()),
    ...(rows.length > 0 ? rows : [remarkRow(words.noFigures, sourceWidths.length)]),
  ];
}

function figureRow(shown: ShownFigure, source: SourcedReading | undefined): SkemaRow {
  const { id, label, what, at, raw, figure } = shown;
  const read = figure === undefined ? "" : (figure.text ?? formatFigure({ ...figure, unitPrinted: true }));
  const shownAs: Readonly<Record<SourceRole, Omit<RowCell, "column">>> = {
    target: { style: "source", content: (_row, places) => linkTo(shown, places) },
    id: { style: "label", content: { value: id } },
    label: { style: "text", content: { value: label } },
    what: { style: "text", content: { value: what } },
    sheet: { style: "text", content: { value: at.sheet } },
    cell: { style: "source", content: { value: at.cell, link: at } },
    raw: { style: "source", content: { value: raw } },
    reading: {
      style: "text",
      content: { value: source === undefined ? read : formatReading(source.reading) },
    },
  };
  const cells = figureColumns().map(({ role, column, span }): RowCell => ({
    ...shownAs[role],
    column,
    span,
  }));
  return { key: rowKey("figures", id, what, at.sheet, at.cell), cells };
}

/** The cell of the skema that shows the figure. */
function linkTo({ part, key, column }: ShownFigure, places: Places): Content {
  const row = places.rowOf(part, key);
  if (row === undefined) return { value: null };
  const link = { sheet: places.names[part], cell: toA1(row, column) };
  return { value: `${link.sheet}!${link.cell}`, link };
}

function addressKey({ sheet, cell }: CellAddress): string {
  return `${sheet}!${cell}`;
}
