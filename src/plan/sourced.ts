import {
  readCell,
  readCriterion,
  readStatus,
  type CellReading,
  type ReadingContext,
  type StatusReading,
} from "../cells";
import type { CellAddress } from "../workbook/address";
import { isCellError, type CellSnapshot } from "../workbook/snapshot";
import { textOf } from "./grid";
import type { SourcedReading, SourcedTarget } from "./model";

/** A cell's reading, with where it stands and what it holds. */
export function sourcedReading(
  cell: CellSnapshot | undefined,
  at: CellAddress,
  context: ReadingContext,
): SourcedReading {
  const reading = readCell(valueOf(cell), withFormat(context, cell));
  return { at, raw: rawText(cell, reading), reading };
}

/** Whether a cell's figures are below even odds: a person must see the cell before anything is built on them. */
export function isGuess(reading: CellReading): boolean {
  return reading.values.length > 0 && reading.confidence < 0.5;
}

/** A target or criterion; undefined where the cell is empty. */
export function sourcedTarget(
  cell: CellSnapshot | undefined,
  at: CellAddress,
  context: ReadingContext,
): SourcedTarget | undefined {
  const value = sentenceOf(cell);
  if (value === "") return undefined;
  return { at, raw: rawText(cell), reading: readCriterion(value, withFormat(context, cell)) };
}

/** A status sentence or number; an empty cell is a missing status. */
export function sourcedStatus(
  cell: CellSnapshot | undefined,
  at: CellAddress,
  context: ReadingContext,
): { readonly at: CellAddress; readonly raw: string; readonly reading: StatusReading } {
  return { at, raw: rawText(cell), reading: readStatus(sentenceOf(cell), withFormat(context, cell)) };
}

/** What a cell says, as a person would read it: a share with its percent sign, a date as ISO. */
export function rawText(cell: CellSnapshot | undefined, reading?: CellReading): string {
  if (typeof cell?.value !== "number" || cell.format === undefined) return textOf(cell);
  const read = reading ?? readCell(cell.value, { format: cell.format });
  if (read.kind === "date" && read.date !== undefined) return read.date;
  const figure = read.values[0];
  if (figure?.unit !== "percent" || !cell.format.includes("%")) return textOf(cell);
  return `${figure.value.toFixed(figure.decimals).replace(".", ",")} %`;
}

function valueOf(cell: CellSnapshot | undefined): string | number | boolean | null {
  const value = cell?.value ?? null;
  return isCellError(value) ? value.error : value;
}

function sentenceOf(cell: CellSnapshot | undefined): string | number {
  return typeof cell?.value === "number" ? cell.value : textOf(cell);
}

function withFormat(context: ReadingContext, cell: CellSnapshot | undefined): ReadingContext {
  return cell?.format === undefined ? context : { ...context, format: cell.format };
}
