import { grouped } from "../plan/grouped";
import type { Measurement, SourcedReading } from "../plan/model";
import { squeeze } from "../plan/text";
import { addressKey } from "../workbook/address";

/** The figures one cell holds for one year, by what they are figures of. */
export interface MeasuredCell {
  readonly indicatorId: string;
  readonly role: Measurement["role"];
  readonly origin: Measurement["origin"];
  readonly year: number | undefined;
  readonly half: 1 | 2 | undefined;
  readonly source: SourcedReading;
  /** Figures that can be told apart: two with the same key in one cell are left out. */
  readonly figures: ReadonlyMap<string, Measurement>;
}

/** The cells that figures stand in, in order. */
export function measuredCells(measurements: readonly Measurement[]): MeasuredCell[] {
  const byCell = grouped(measurements, ({ indicatorId, role, year, half, source: { at } }) =>
    [indicatorId, role, addressKey(at), year, half].join("\n"),
  );
  return [...byCell.values()].flatMap((group): MeasuredCell[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { indicatorId, role, origin, year, half, source } = first;
    return [{ indicatorId, role, origin, year, half, source, figures: distinct(group) }];
  });
}

function distinct(measurements: readonly Measurement[]): Map<string, Measurement> {
  const figures = new Map<string, Measurement>();
  for (const [key, group] of grouped(measurements, figureKey)) {
    const [only] = group;
    if (only !== undefined && group.length === 1) figures.set(key, only);
  }
  return figures;
}

/** What a figure is a figure of: two with the same key and year should be equal. */
export function figureKey({ side, figure }: Measurement): string {
  const scope = side === "part" || side === "other" ? (figure.scope ?? "") : "";
  return [side, squeeze(scope), squeeze(figure.category ?? "")].join("|");
}
