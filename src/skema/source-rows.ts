import type { Unit } from "../cells/reading";
import { formatFigure, formatReading } from "../cells";
import { da } from "../messages/da";
import type { PlanWorkbook, SourcedReading } from "../plan/model";
import type { CellAddress } from "../workbook/address";
import { toA1 } from "../workbook/address";
import { severities, type Finding } from "../validation/finding";
import { spread } from "./layout";
import { headerKey, plain, rowKey, textKey, type RowCell, type SkemaRow } from "./rows";
import { heightOfCells } from "./goal-rows";
import type { SkemaPart } from "./parts";

const words = da.skema.sources;

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

type Grid = readonly { readonly header: string; readonly width: number }[];

/** The columns of *Kilder*, from which its grid follows. */
export function sourceColumns(widths: readonly number[]): { header: string; width: number }[] {
  return Object.values(words.columns).map((header, index) => ({ header, width: widths[index] ?? 12 }));
}

/** A line per figure: where it stands in the skema, and the cell, the raw text and the reading it comes from. */
export function sourceRows(workbook: PlanWorkbook, figures: readonly ShownFigure[], grid: Grid): SkemaRow[] {
  const readings = new Map<string, SourcedReading>();
  for (const { source } of workbook.measurements) readings.set(addressKey(source.at), source);
  const cells = grid.map(({ header }, column) => plain(column, header, "header"));
  const header = { key: headerKey("figures"), height: heightOfCells(cells, grid) + 4, cells };
  if (figures.length === 0) {
    const note = {
      key: textKey(words.noFigures),
      height: 16,
      cells: [plain(0, words.noFigures, "text", { span: grid.length })],
    };
    return [header, note];
  }
  return [header, ...figures.map((figure) => figureRow(figure, readings.get(addressKey(figure.at)), grid))];
}

function figureRow(shown: ShownFigure, source: SourcedReading | undefined, grid: Grid): SkemaRow {
  const { id, label, what, at, raw, figure } = shown;
  const read = figure === undefined ? "" : (figure.text ?? formatFigure({ ...figure, unitPrinted: true }));
  const cells: RowCell[] = [
    {
      column: 0,
      style: "source",
      content: (_row, places) => {
        const row = places.rowOf(shown.part, shown.key);
        if (row === undefined) return { value: null };
        const cell = toA1(row, shown.column);
        const sheet = places.names[shown.part];
        return { value: `${sheet}!${cell}`, link: { sheet, cell } };
      },
    },
    plain(1, id, "label"),
    plain(2, label, "text"),
    plain(3, what, "text"),
    plain(4, at.sheet, "text"),
    { column: 5, style: "source", content: { value: at.cell, link: at } },
    plain(6, raw, "source"),
    plain(7, source === undefined ? read : formatReading(source.reading), "text"),
  ];
  return { key: rowKey("figures", id, what, at.sheet, at.cell), height: heightOfCells(cells, grid), cells };
}

/** The findings that were open, gravest first, below a heading. */
export function findingRows(findings: readonly Finding[], grid: Grid): SkemaRow[] {
  const columns = spread(
    [
      { role: "severity", header: words.findingColumns.severity, width: 12 },
      { role: "sheet", header: words.findingColumns.sheet, width: 9 },
      { role: "cell", header: words.findingColumns.cell, width: 9 },
      { role: "sentence", header: words.findingColumns.sentence, width: 100 },
    ],
    grid.map((column) => column.width),
  );
  const [severity, sheet, cell, sentence] = columns;
  if (severity === undefined || sheet === undefined || cell === undefined || sentence === undefined)
    return [];
  const headerCells = columns.map(({ column, span, header }) => plain(column, header, "header", { span }));
  const rows = [...findings].sort(bySeverity).map((finding): SkemaRow => {
    const text = sentenceOf(finding);
    const link = { sheet: finding.sheet, cell: finding.cell };
    const cells: RowCell[] = [
      plain(severity.column, words.severities[finding.severity], "label", { span: severity.span }),
      plain(sheet.column, finding.sheet, "text", { span: sheet.span }),
      { column: cell.column, span: cell.span, style: "source", content: { value: finding.cell, link } },
      plain(sentence.column, text, "text", { span: sentence.span }),
    ];
    return {
      key: rowKey("findings", finding.sheet, finding.cell, text),
      height: heightOfCells(cells, grid),
      cells,
    };
  });
  const none = {
    key: textKey(words.noFindings),
    height: 16,
    cells: [plain(0, words.noFindings, "text", { span: grid.length })],
  };
  return [
    {
      key: textKey(words.findingsHeading),
      height: 26,
      newPage: true,
      cells: [plain(0, words.findingsHeading, "heading")],
    },
    { key: headerKey("findings"), height: 20, cells: headerCells },
    ...(rows.length > 0 ? rows : [none]),
  ];
}

/** The Danish sentence of a finding. */
function sentenceOf(finding: Finding): string {
  const sentence = da.findings[finding.rule] as (params: Finding["params"]) => string;
  return sentence(finding.params);
}

function bySeverity(one: Finding, other: Finding): number {
  return severities.indexOf(one.severity) - severities.indexOf(other.severity);
}

function addressKey({ sheet, cell }: CellAddress): string {
  return `${sheet}!${cell}`;
}
