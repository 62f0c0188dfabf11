import { danish, type Amount } from "../../format";

const { amount, list, number, plain } = danish;

export const years = (values: readonly number[]) => list(values.map(plain));

export const several = (items: readonly string[]) =>
  list(items.length <= 6 ? items : [...items.slice(0, 5), `${number(items.length - 5)} andre`]);

export const quoted = (items: readonly string[]) => several(items.map((item) => `»${item}«`));

export const maybe = (nearest: string | undefined) =>
  nearest === undefined ? "" : ` Mente du »${nearest}«?`;

export type Counted = Amount & { readonly count?: number };

export const counted = (figure: Counted) =>
  amount(figure) + (figure.count === undefined ? "" : ` (antal ${number(figure.count)})`);
