import { addressKey } from "../workbook/address";
import type { Figure } from "../cells/reading";
import type { Amount } from "../messages/format";
import type { Measurement, SourcedReading } from "../plan/model";
import { grouped } from "../plan/grouped";

const tiny = 1e-9;

/** How far two printed figures agree: `rounding` is one step of the coarser one's last decimal. */
export type Agreement = "same" | "rounding" | "different";

/** Compares two figures of the same thing by the precision they are printed with. */
export function agreement(one: Figure, other: Figure): Agreement {
  const step = 10 ** -Math.min(one.decimals, other.decimals);
  const distance = Math.abs(one.value - other.value);
  const tolerance = one.decimals === other.decimals ? 0 : step / 2;
  if (distance <= tolerance + tiny) return "same";
  return distance <= step + tiny ? "rounding" : "different";
}

/** Whether two figures count the same thing; `none` is a number whose unit nobody gave. */
export function sameUnit(one: Figure, other: Figure): boolean {
  return one.unit === other.unit || one.unit === "none" || other.unit === "none";
}

/** A figure as a sentence prints it. */
export function amount({ value, unit, decimals }: Pick<Figure, "value" | "unit" | "decimals">): Amount {
  return { value, unit, decimals };
}

/** What sets a figure apart within its cell: scope and category as printed. */
export function figureName({ scope, category }: Figure): string {
  return [scope, category].filter((part) => part !== undefined && part !== "").join(" / ");
}

/** A cell with all the figures it holds. */
export interface CellFigures {
  readonly cell: SourcedReading;
  readonly figures: readonly Figure[];
}

/** The cells of some measurements, in order, each with its figures. */
export function byCell(measurements: readonly Measurement[]): CellFigures[] {
  const groups = grouped(measurements, ({ source }) => addressKey(source.at));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ cell: first.source, figures: group.map(({ figure }) => figure) }];
  });
}
