/** The pane's own words: short, plain, and telling what to do. */
export const pane = {
  name: "Målopfyldelse",
  places: { overview: "Overblik", findings: "Fund", skema: "Skema", functions: "Funktioner" },
  switchLanguage: { short: "English", long: "Show the pane in English" },
};
