import type { PlanWorkbook } from "../../src/plan/model";
import type { CellAddress } from "../../src/workbook/address";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";

/** A workbook without a fault, as it was read. */
export interface CleanWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly workbook: PlanWorkbook;
}

/** Numbers from 0 to 1 and what is made of them, the same for the same seed. */
export interface Chance {
  readonly number: () => number;
  /** One of the items; undefined where there are none. */
  readonly pick: <Item>(items: readonly Item[]) => Item | undefined;
}

/** The workbook with a fault in it. */
export interface Planted {
  readonly snapshot: WorkbookSnapshot;
  /** The cells of which a finding must name one to be at the right place. */
  readonly at: readonly CellAddress[];
}

/** A kind of fault: how it is planted at a random place; undefined where this workbook has no place for it. */
export interface FaultKind {
  readonly name: string;
  readonly plant: (clean: CleanWorkbook, chance: Chance) => Planted | undefined;
}

export function chanceFrom(number: () => number): Chance {
  return { number, pick: (items) => items[Math.floor(number() * items.length)] };
}
