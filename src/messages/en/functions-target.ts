const now = { name: "now", help: "The number now: a number or Danish text." };
const baseline = {
  name: "baseline",
  help: "The number before the plan; may be blank where the target is a number per year.",
};
const target = {
  name: "target",
  help: "A number, a limit (under 30 %) or a Danish sentence (reduceres med 20 %, kommunens niveau, min. 8 pr. år).",
};
const direction = { name: "direction", help: "What is better: op (up), ned (down) or fasthold (maintain)." };
const comparison = {
  name: "municipality",
  help: "The municipality's number now, where the target is its level.",
};
const reason = { name: "reason", help: "TRUE gives the reason in words (in Danish)." };

/** The functions that hold a figure up against a target. */
export const targetFunctions = {
  MAALOPFYLDELSE: {
    description:
      "How far the number has come from the baseline to the target: 1 is reached, 0 no movement, below 0 the wrong way.",
    parameters: { now, baseline, target, direction, comparison },
    examples: {
      text: "A third of the way from 25 % to 22 %.",
      number: "The same with Excel's percentages.",
      sentence: "The target is a sentence: 20 % below the baseline is 20 %.",
      yearly: "A number per year has no baseline.",
      range: "A column against the same target.",
      missing: "The number has not come.",
      noLevel: "Without a target number there is nothing to measure against.",
      wrong: "The target cannot be read.",
    },
  },
  VURDERING: {
    description:
      "The verdict on a number, in Danish: Opfyldt, På vej, Ikke opfyldt, Forkert retning, Afventer data, Kan ikke vurderes.",
    parameters: {
      now,
      baseline,
      target,
      direction,
      year: { name: "year", help: "The year of the number, e.g. 2022, or 2023H1 for half a year." },
      targetYear: {
        name: "target_year",
        help: "The year by which the target is to be reached; without one no target is due.",
      },
      comparison,
      reason,
    },
    examples: {
      fulfilled: "The target is reached.",
      onTrack: "On the way, as long as the target year is not over.",
      due: "The same number in the target year.",
      direction: "A direction alone: the number has improved.",
      awaited: "Data that are awaited have a verdict too.",
      reason: "The reason in words.",
      range: "A column against the same target.",
      missing: "#N/A from another formula is passed on.",
      wrong: "The direction cannot be read.",
    },
  },
  FORVENTET: {
    description: "Where a straight path from the baseline to the target is in a year.",
    parameters: {
      baselineYear: { name: "baseline_year", help: "The year of the baseline." },
      baseline: { name: "baseline", help: "The number before the plan." },
      targetYear: { name: "target_year", help: "The year by which the target is to be reached." },
      target,
      year: { name: "year", help: "The year asked about." },
      direction,
    },
    examples: {
      text: "Halfway from 25 % in 2020 to 21 % in 2024.",
      number: "The same with Excel's percentages.",
      range: "A row of years.",
      missing: "After the target year there is no path.",
      wrong: "One of the years is not a year.",
    },
  },
  FREMSKRIV: {
    description:
      "Where the trend of the measured years is in a year: the straight line nearest to the numbers.",
    parameters: {
      years: { name: "years", help: "The years measured." },
      figures: { name: "numbers", help: "The number of each year; a year without one is left out." },
      year: { name: "year", help: "The year asked about." },
    },
    examples: {
      text: "One percentage point up a year makes 32 % in 2024.",
      number: "Grades; a year without a number is left out.",
      range: "The trend in several years.",
      missing: "Two years make no trend.",
      wrong: "There are not as many years as numbers.",
    },
  },
  KRITERIE: {
    description: "How much of a success criterion a status reports as reached: 1 is all of it.",
    parameters: {
      criterion: { name: "criterion", help: "The success criterion as it stands in the plan (in Danish)." },
      status: { name: "status", help: "The status text (in Danish) or a number." },
      period: { name: "period", help: "E.g. 2023H1 where the status covers half a year; else a whole one." },
      reason: { name: "reason", help: "TRUE gives the verdict and the reason in words (in Danish)." },
    },
    examples: {
      sentence: "Six of at least eight.",
      none: "Not held is 0 and not a missing value.",
      half: "After half a year, with the reason in words.",
      share: "A share is held against a share.",
      range: "A column of criteria and one of statuses.",
      missing: "The activity is planned but not carried out.",
      wrong: "The period is neither a year nor half a year.",
    },
  },
};
