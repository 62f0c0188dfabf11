import { functions as danish } from "../da/functions";
import { comparisonFunctions } from "./functions-comparison";
import { functionErrors } from "./functions-errors";
import { planFunctions } from "./functions-plan";
import { readingFunctions } from "./functions-reading";
import { targetFunctions } from "./functions-target";

const families = {
  reading: "Read cells",
  comparison: "Compare",
  target: "Targets and verdicts",
  plan: "Look up in the plan",
  statistics: "Uncertainty",
  areas: "Area categories",
  privacy: "Personal data",
};

/** The custom functions: what they do, what they take, and why one gives no answer. What they answer is Danish. */
export const functions: typeof danish = {
  families,
  readingColumns: danish.readingColumns,
  errors: functionErrors,
  words: { ...readingFunctions, ...comparisonFunctions, ...targetFunctions, ...planFunctions },
};
