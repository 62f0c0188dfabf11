const criteria: Readonly<Record<string, string>> = {
  "outside-work-and-education": "without work and education",
  convicted: "convicted",
  "basic-education": "basic education only",
  "gross-income": "gross income",
  "non-western": "non-western origin",
  residents: "residents",
};
const categories: Readonly<Record<string, string>> = {
  deprived: "an udsat boligområde",
  prevention: "a forebyggelsesområde",
  parallel: "a parallelsamfund",
  none: "none of them",
};
const either = new Intl.ListFormat("en-GB", { type: "disjunction" });
const all = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** The functions on area categories. */
export const areaFunctions = {
  OMRAADETYPE: {
    description:
      "Whether an area is an udsat boligområde, a forebyggelsesområde or a parallelsamfund, and the distance to each limit.",
    parameters: {
      criteria: {
        name: "criteria",
        help: "The areas' figures, a row per area and year, with Danish headers: uden arbejde, dømte, grundskole, indkomst, ikke-vestlige, beboere.",
      },
      limits: {
        name: "limits",
        help: "The plan's table HHP_Grænseværdier with its headers: select the whole table.",
      },
      year: { name: "year", help: "The year of the limits, where the rows have no column År." },
    },
    examples: {
      deprived: "Two of the four criteria are met. The distance is the figure minus the limit.",
      several: "Several areas at once; a blank row stays blank.",
      transformation: "Parallelsamfund five years in a row.",
      missing: "A figure that decides is missing.",
      noYear: "The table has limits of several years, and no year is given.",
      wrong: "The range has no headers.",
    },
  },
};

/** Why they give no answer. */
export const areaErrors = {
  noCriteria: () =>
    "No header of the criteria is known: select the range with its headers (uden arbejde, dømte, grundskole, indkomst, ikke-vestlige, beboere).",
  criterionTwice: (p: { criterion: string }) =>
    `Two columns are about ${criteria[p.criterion] ?? p.criterion}: select only the one to use.`,
  noLimits: () =>
    "The range has no limits that can be read: select the whole table HHP_Grænseværdier with its headers.",
  limitTwice: (p: { criterion: string; year: number | undefined }) =>
    `The limits for ${criteria[p.criterion] ?? p.criterion} are there twice${
      p.year === undefined ? "" : ` for ${p.year}`
    }: delete one of the rows.`,
  limitUnreadable: (p: { text: string }) =>
    `The limit "${p.text}" cannot be read: write it as one number, such as 2,27 %.`,
  yearNeeded: () => "The table has limits of several years: give the year as the last argument.",
  noLimitsOfYear: (p: { year: number }) =>
    `The table has no limits for ${p.year}: write them in HHP_Grænseværdier.`,
  undecided: (p: { possible: readonly string[]; lacking: readonly string[] }) =>
    `It cannot be decided whether the area is ${either.format(
      p.possible.map((each) => categories[each] ?? each),
    )}: ${
      p.lacking.length === 0
        ? "a limit is missing in the table."
        : `fill in ${all.format(p.lacking.map((each) => criteria[each] ?? each))}.`
    }`,
};
