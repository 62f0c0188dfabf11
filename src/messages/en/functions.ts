import type { Messages } from "../index";
import { readingFunctions } from "./functions-reading";

const families = {
  reading: "Read cells",
  comparison: "Compare",
  target: "Targets and verdicts",
  plan: "Look up in the plan",
  statistics: "Uncertainty",
  areas: "Area categories",
  privacy: "Personal data",
};

/** Why a formula gives no answer, and what to do. */
const errors: Messages["functions"]["errors"] = {
  rangesDiffer: () => "The ranges differ in size: select as many rows and columns in each.",
  inputNotAvailable: () => "A cell that the formula builds on is #N/A: it holds no data.",
  inputFault: (p) => `A cell that the formula builds on has the error ${p.code} itself: mend it first.`,
  notANumber: (p) => `"${p.text}" cannot be read as a number: write the number in Danish.`,
};

/** The custom functions: what they do, what they take, and why one gives no answer. */
export const functions = { families, errors, words: { ...readingFunctions } };
