const tiny = 1e-9;

/** Half of the last printed decimal: how far a printed number may be from what it stands for. */
export function halfStep(decimals: number): number {
  return 10 ** -decimals / 2;
}

/** The decimals that a number needs. */
export function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

/** Whether a number may be printed so: rounded to its decimals, or cut off after them. */
export function isPrintedAs(exact: number, printed: { value: number; decimals: number }): boolean {
  const from = printed.value - halfStep(printed.decimals);
  const before = printed.value + 10 ** -printed.decimals;
  return exact >= from - tiny && exact < before - tiny;
}

/** A number as Danes write it, or undefined where the text is none. */
export function danishNumber(text: string): { value: number; decimals: number } | undefined {
  const match = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(text);
  if (match === null) return undefined;
  const [, whole = "", fraction = ""] = match;
  return { value: Number(`${whole.replaceAll(".", "")}.${fraction || "0"}`), decimals: fraction.length };
}
