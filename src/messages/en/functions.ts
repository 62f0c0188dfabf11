import { functions as danish } from "../da/functions";
import { areaErrors, areaFunctions } from "./functions-areas";
import { comparisonFunctions } from "./functions-comparison";
import { functionErrors } from "./functions-errors";
import { planFunctions } from "./functions-plan";
import { privacyErrors, privacyFunctions } from "./functions-privacy";
import { readingFunctions } from "./functions-reading";
import { statisticsErrors, statisticsFunctions } from "./functions-statistics";
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
  statistics: statisticsErrors,
  areas: areaErrors,
  privacy: privacyErrors,
  answers: danish.answers,
  words: {
    ...readingFunctions,
    ...comparisonFunctions,
    ...targetFunctions,
    ...planFunctions,
    ...statisticsFunctions,
    ...areaFunctions,
    ...privacyFunctions,
  },
};
