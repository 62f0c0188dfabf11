import { grouped } from "../../../plan/grouped";
import type { CellAddress } from "../../../workbook/address";
import { columnKey } from "./lines";

/** A slip in one cell, and the indicator or the table it belongs to. */
export interface Slip {
  readonly id: string;
  readonly at: CellAddress;
}

export interface SlipGroup<Each> {
  readonly first: Each;
  readonly others: readonly Each[];
}

/** Slips that most likely have one root: several of one indicator or table, and single ones in one column of a sheet. */
export function slipGroups<Each extends Slip>(slips: Iterable<Each>): SlipGroup<Each>[] {
  const own = [...grouped(slips, ({ id }) => id).values()];
  const several = own.filter((group) => group.length > 1);
  const single = own.filter((group) => group.length === 1).flat();
  const columns = grouped(single, ({ at }) => columnKey(at));
  return [...several, ...columns.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ first, others }],
  );
}

/** The other cells of a group, as a finding names them. */
export function relatedTo(others: readonly { readonly at: CellAddress }[]): {
  readonly related?: readonly CellAddress[];
} {
  return others.length === 0 ? {} : { related: others.map(({ at }) => at) };
}
