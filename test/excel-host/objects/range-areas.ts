import type { RangeTarget } from "../state/range-target";
import { defineClass, readable, type HostObject } from "../wire/definition";
import { range } from "./range";

interface AreasTarget {
  readonly ranges: readonly RangeTarget[];
}

const ranges = defineClass<AreasTarget>(() => ({
  name: "RangeCollection",
  items: (target) => target.ranges.map((each) => range(each)),
  reads: { GetCount: (target) => target.ranges.length },
}));

/** Several areas at once, read only. */
export const rangeAreas: (target: AreasTarget) => HostObject = defineClass<AreasTarget>(() => ({
  name: "RangeAreas",
  properties: {
    Address: readable((target) => target.ranges.map((each) => each.address).join(",")),
    AreaCount: readable((target) => target.ranges.length),
  },
  objects: { Areas: ranges },
}));
