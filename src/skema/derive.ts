import { round } from "./figures";

/** Cells of one row by A1 address, and the numbers they hold; undefined where they hold words or nothing. */
export interface Operand {
  readonly cell: string;
  readonly value: number | undefined;
}

/** A derived figure: the formula, and what it computes from the cells it names. */
export interface Derived {
  readonly formula: string;
  readonly value: number | "";
}

/** now − before, times the scale of the unit's difference (percent: percentage points). */
export function changeFormula(now: Operand, before: Operand, scale: number): Derived {
  return guarded([now, before], rounded(`${now.cell}-${before.cell}`, scale), ([a = 0, b = 0]) =>
    round((a - b) * scale),
  );
}

/** (area now − area before) − (comparison now − comparison before): difference in differences. */
export function relativeChangeFormula(
  area: { readonly now: Operand; readonly before: Operand },
  comparison: { readonly now: Operand; readonly before: Operand },
  scale: number,
): Derived {
  const operands = [area.now, area.before, comparison.now, comparison.before];
  const [a, b, c, d] = operands.map((operand) => operand.cell);
  return guarded(operands, rounded(`(${a}-${b})-(${c}-${d})`, scale), ([p = 0, q = 0, r = 0, s = 0]) =>
    round((p - q - (r - s)) * scale),
  );
}

/** (now − baseline) / (target − baseline), uncapped; empty where the target is the baseline. */
export function attainmentFormula(now: Operand, baseline: Operand, target: Operand): Derived {
  const [n, b, t] = [now.cell, baseline.cell, target.cell];
  const formula = `IF(ROUND(${t}-${b},10)=0,"",ROUND((${n}-${b})/(${t}-${b}),10))`;
  return guarded([now, baseline, target], formula, ([x = 0, y = 0, z = 0]) =>
    round(z - y) === 0 ? "" : round((x - y) / (z - y)),
  );
}

/** result / target; empty where the target is 0. */
export function ratioFormula(result: Operand, target: Operand): Derived {
  const formula = `IF(${target.cell}=0,"",ROUND(${result.cell}/${target.cell},10))`;
  return guarded([result, target], formula, ([x = 0, y = 0]) => (y === 0 ? "" : round(x / y)));
}

function rounded(expression: string, scale: number): string {
  return scale === 1 ? `ROUND(${expression},10)` : `ROUND((${expression})*${scale},10)`;
}

/** Words and blanks give an empty text, never 0 and never an error. */
function guarded(
  operands: readonly Operand[],
  formula: string,
  compute: (numbers: readonly number[]) => number | "",
): Derived {
  const checks = operands.map((operand) => `ISNUMBER(${operand.cell})`).join(",");
  const numbers = operands.flatMap((operand) => (operand.value === undefined ? [] : [operand.value]));
  return {
    formula: `IF(AND(${checks}),${formula},"")`,
    value: numbers.length === operands.length ? compute(numbers) : "",
  };
}
