import type { pane as danish } from "../da/pane";

/** The pane's own words in English. */
export const pane: typeof danish = {
  name: "Goal attainment",
  places: { overview: "Overview", findings: "Findings", skema: "Form", functions: "Functions" },
  switchLanguage: { short: "Dansk", long: "Vis panelet på dansk" },
};
