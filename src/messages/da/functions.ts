import { areaAnswers, areaErrors, areaFunctions } from "./functions-areas";
import { comparisonFunctions } from "./functions-comparison";
import { functionErrors } from "./functions-errors";
import { planFunctions } from "./functions-plan";
import { privacyAnswers, privacyErrors, privacyFunctions } from "./functions-privacy";
import { readingFunctions } from "./functions-reading";
import { statisticsAnswers, statisticsErrors, statisticsFunctions } from "./functions-statistics";
import { targetFunctions } from "./functions-target";

const families = {
  reading: "Læs celler",
  comparison: "Sammenlign",
  target: "Mål og vurdering",
  plan: "Slå op i planen",
  statistics: "Usikkerhed",
  areas: "Områdetyper",
  privacy: "Persondata",
};

/** The headers of the table of readings. */
const readingColumns = [
  "Række",
  "Kolonne",
  "Tal",
  "Enhed",
  "Hvem",
  "Svar",
  "Antal",
  "Ud af",
  "År",
  "Bemærkning",
];

/** The custom functions: what they do, what they take, and why one gives no answer. */
export const functions = {
  families,
  readingColumns,
  errors: functionErrors,
  statistics: statisticsErrors,
  areas: areaErrors,
  privacy: privacyErrors,
  answers: { ...statisticsAnswers, ...areaAnswers, ...privacyAnswers },
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
