import type { AnyRule } from "../../rule";
import { rule as addinFormula } from "./addin-formula";
import { rule as localLink } from "./local-link";

/** The workbook as a whole. */
export const workbookRules: readonly AnyRule[] = [addinFormula, localLink];
