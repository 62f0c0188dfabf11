import type { Counted } from "../../da/findings/phrases";
import { english } from "../../format";

const { amount, list, number, plain } = english;

export const years = (values: readonly number[]) => list(values.map(plain));

export const several = (items: readonly string[]) =>
  list(items.length <= 6 ? items : [...items.slice(0, 5), `${number(items.length - 5)} others`]);

export const quoted = (items: readonly string[]) => several(items.map((item) => `"${item}"`));

export const maybe = (nearest: string | undefined) =>
  nearest === undefined ? "" : ` Did you mean "${nearest}"?`;

export const counted = (figure: Counted) =>
  amount(figure) + (figure.count === undefined ? "" : ` (count ${number(figure.count)})`);
