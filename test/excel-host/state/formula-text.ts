import { invalidArgument } from "../wire/error";
import { formulaPieces } from "./formula-references";

const longestFormula = 8192;

/**
 * A formula as the API takes it: English names, commas between arguments, points in numbers.
 * @throws ExcelError InvalidArgument, as Excel answers a formula that it cannot read
 */
export function englishFormula(formula: string): string {
  if (formula.length > longestFormula)
    throw invalidArgument(`a formula has ${longestFormula} characters at most`);
  let depth = 0;
  let braces = 0;
  let before = "";
  for (const piece of formulaPieces(formula)) {
    if (piece.text === "(") depth++;
    if (piece.text === ")") depth--;
    if (piece.text === "{") braces++;
    if (piece.text === "}") braces--;
    if (depth < 0) throw invalidArgument(`a bracket too many: =${formula}`);
    if (piece.text === ";" && braces === 0) throw invalidArgument(`not an English formula: =${formula}`);
    if (piece.text === "," && depth === 0 && braces === 0 && /^\d[\d.]*$/.test(before))
      throw invalidArgument(`a decimal comma: =${formula}`);
    if (piece.text === '"') throw invalidArgument(`a text without end: =${formula}`);
    before = piece.text;
  }
  if (depth !== 0) throw invalidArgument(`a bracket is missing: =${formula}`);
  if (/[-+*/^&=<>,(]\s*$/.test(formula)) throw invalidArgument(`the formula ends too soon: =${formula}`);
  return formula;
}
