const criteria: Readonly<Record<string, string>> = {
  "outside-work-and-education": "uden arbejde og uddannelse",
  convicted: "dømte",
  "basic-education": "kun grundskole",
  "gross-income": "bruttoindkomst",
  "non-western": "ikke-vestlig oprindelse",
  residents: "beboere",
};
const columns: Readonly<Record<string, string>> = {
  deprived: "udsat boligområde",
  prevention: "forebyggelsesområde",
  parallel: "parallelsamfund",
};
const categories: Readonly<Record<string, string>> = {
  deprived: "et udsat boligområde",
  prevention: "et forebyggelsesområde",
  parallel: "et parallelsamfund",
  none: "ingen af dem",
};
const either = new Intl.ListFormat("da-DK", { type: "disjunction" });
const all = new Intl.ListFormat("da-DK", { type: "conjunction" });

/** The functions on area categories. */
export const areaFunctions = {
  OMRAADETYPE: {
    description:
      "Om et område er udsat boligområde, forebyggelsesområde eller parallelsamfund, og afstanden til hver grænse.",
    parameters: {
      criteria: {
        name: "kriterier",
        help: "Områdernes tal, en række pr. område og år, med overskrifter: uden arbejde, dømte, grundskole, indkomst, ikke-vestlige, beboere.",
      },
      limits: {
        name: "grænser",
        help: "Planens tabel HHP_Grænseværdier med overskrifter: markér hele tabellen.",
      },
      year: { name: "år", help: "Grænsernes år, når rækkerne ikke har en kolonne med år." },
    },
    examples: {
      deprived: "To af de fire kriterier er opfyldt. Afstanden er tallet minus grænsen.",
      several: "Flere områder på én gang; en tom række bliver tom.",
      transformation: "Parallelsamfund fem år i træk.",
      missing: "Et tal, som afgør sagen, mangler.",
      noYear: "Tabellen har grænser for flere år, og året er ikke nævnt.",
      wrong: "Overskrifterne er ikke med i området.",
    },
  },
};

/** What they answer. */
export const areaAnswers = {
  area: {
    category: "Områdetype",
    categories: {
      deprived: "Udsat boligområde",
      prevention: "Forebyggelsesområde",
      parallel: "Parallelsamfund",
      transformation: "Omdannelsesområde",
      none: "Ingen",
    },
    distance: (p: { criterion: string; column: string }) =>
      `Afstand, ${criteria[p.criterion] ?? p.criterion} (${columns[p.column] ?? p.column})`,
  },
};

/** Why they give no answer. */
export const areaErrors = {
  noCriteria: () =>
    "Kriterierne har ingen overskrifter, der kendes: markér området med overskriftsrækken (uden arbejde, dømte, grundskole, indkomst, ikke-vestlige, beboere).",
  criterionTwice: (p: { criterion: string }) =>
    `To kolonner handler om ${criteria[p.criterion] ?? p.criterion}: markér kun den, der skal bruges.`,
  noLimits: () =>
    "Området har ingen grænser, der kan læses: markér hele tabellen HHP_Grænseværdier med overskrifter.",
  limitTwice: (p: { criterion: string; year: number | undefined }) =>
    `Grænserne for ${criteria[p.criterion] ?? p.criterion} står to gange${
      p.year === undefined ? "" : ` for ${p.year}`
    }: slet den ene række.`,
  limitUnreadable: (p: { text: string }) =>
    `Grænsen »${p.text}« kan ikke læses: skriv den som ét tal, fx 2,27 %.`,
  yearNeeded: () => "Tabellen har grænser for flere år: skriv året som sidste argument.",
  noLimitsOfYear: (p: { year: number }) =>
    `Tabellen har ingen grænser for ${p.year}: skriv dem ind i HHP_Grænseværdier.`,
  undecided: (p: { possible: readonly string[]; lacking: readonly string[] }) =>
    `Det kan ikke afgøres, om området er ${either.format(
      p.possible.map((each) => categories[each] ?? each),
    )}: ${
      p.lacking.length === 0
        ? "der mangler en grænse i tabellen."
        : `udfyld ${all.format(p.lacking.map((each) => criteria[each] ?? each))}.`
    }`,
};
