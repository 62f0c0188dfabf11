import { fold } from "../../../plan/text";

/** An age group, ends included. */
export interface Ages {
  readonly from: number;
  readonly to: number;
}

const oldest = 120;

/** The age groups that a label names. */
export function agesIn(label: string): Ages[] {
  const pattern =
    /(?<![\d.,])(\d{1,3}) ?(?:-|til|og) ?(\d{1,3}) ?-?(?:årig|år(?!\p{L})|års)|(?:over|fra|mindst|fyldt) (\d{1,3}) ?år(?!ig)|(\d{1,3}) ?(?:\+|år og (?:op|der|æl))|under (\d{1,3}) ?år(?!ig)|(?<![\d.,-])(\d{1,3}) ?-?årig/gu;
  return [...fold(label).matchAll(pattern)].map(([, from, to, over, above, under, only]) => {
    if (from !== undefined && to !== undefined) return { from: Number(from), to: Number(to) };
    if (over !== undefined || above !== undefined) return { from: Number(over ?? above), to: oldest };
    if (under !== undefined) return { from: 0, to: Number(under) - 1 };
    return { from: Number(only), to: Number(only) };
  });
}
