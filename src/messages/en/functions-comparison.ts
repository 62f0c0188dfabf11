const unit = {
  name: "unit",
  help: "Write procentpoint for the difference in percentage points (5.8) and not in Excel's scale (0.058).",
};
const now = { name: "now", help: "The number now: a number or Danish text." };
const baseline = { name: "baseline", help: "The number before the plan." };

/** The functions that hold figures up against each other. */
export const comparisonFunctions = {
  DELTA: {
    description: "The difference to the municipality: the area minus the municipality.",
    parameters: {
      area: { name: "area", help: "The area's number: a number or Danish text." },
      municipality: {
        name: "municipality",
        help: "The municipality's number. Can be left out where it stands in the area's cell.",
      },
      unit,
    },
    examples: {
      text: "Percent text and Excel's percentages can be mixed.",
      points: "The same difference in percentage points.",
      together: "Both numbers stand in one cell.",
      range: "A column against one municipality.",
      missing: "The municipality's number has not come.",
      wrong: "A percentage and a count cannot be subtracted.",
    },
  },
  UDVIKLING: {
    description: "The development since the baseline: now minus baseline.",
    parameters: { now, baseline, unit },
    examples: {
      text: "The share has fallen.",
      points: "The same fall in percentage points.",
      number: "Grades have no percentages.",
      range: "A whole column at once; a blank cell stays blank.",
      missing: "This year's number has not come.",
      wrong: "A cell without % among percentages.",
    },
  },
  RELUDVIKLING: {
    description:
      "The development against the municipality's: (now − baseline) − (municipality now − its baseline).",
    parameters: {
      now,
      baseline,
      municipalityNow: { name: "municipality_now", help: "The municipality's number now." },
      municipalityBaseline: {
        name: "municipality_baseline",
        help: "The municipality's number before the plan.",
      },
      unit,
    },
    examples: {
      text: "The area has fallen 4.1 percentage points more than the municipality.",
      number: "The same with numbers and in Excel's scale.",
      range: "The municipality's two numbers are repeated down along the areas.",
      missing: "The municipality's number does not exist.",
      wrong: "The unit can only be procentpoint.",
    },
  },
  BEDRE: {
    description:
      "A difference or development with its sign by the direction, so that positive is always better.",
    parameters: {
      distance: {
        name: "difference",
        help: "The difference or development, e.g. from HHP.DELTA or HHP.UDVIKLING.",
      },
      direction: { name: "direction", help: "What is better: op (up), ned (down) or fasthold (maintain)." },
    },
    examples: {
      down: "A fall is good where the number should go down.",
      up: "The same fall is bad where it should go up.",
      maintain: "Where the number should be maintained, any distance is bad.",
      range: "A column, each with its own direction.",
      missing: "There is no difference to judge.",
      wrong: "The direction cannot be read.",
    },
  },
};
