import { english } from "../format";

const share = {
  name: "share",
  help: "The share of those who answered: 0.64 or 64 %. The text 12 ud af 29 has the number in it.",
};
const level = { name: "confidence", help: "How sure the answer must be; 95 % where nothing is given." };

/** The functions that say how sure a survey's shares are. */
export const statisticsFunctions = {
  KONFIDENS: {
    description:
      "The uncertainty of a share from a survey: lower and upper limit (Wilson). Register figures have none.",
    parameters: {
      share,
      answers: {
        name: "answers",
        help: "How many answered; may be blank where it stands in the cell with the share.",
      },
      level,
      unit: { name: "unit", help: "antal where the first argument is a number of persons and not a share." },
    },
    examples: {
      share: "64 % of 206 answers: the share among all is between 57 % and 70 %.",
      text: "The number of answers stands in the cell.",
      count: "A number of persons out of those who answered.",
      none: "There is uncertainty even where nobody answered yes.",
      level: "A wider interval is surer.",
      range: "A column gives two columns.",
      missing: "It does not say how many answered.",
      wrong: "Above 1 the number may be percents as well as persons.",
    },
  },
  SIGNIFIKANT: {
    description:
      "Whether two shares from surveys differ significantly (z-test; Fisher's exact test where answers are few).",
    parameters: {
      share,
      answers: { name: "answers", help: "How many answered in the first group." },
      otherShare: { ...share, name: "other_share" },
      otherAnswers: {
        name: "other_answers",
        help: "How many answered in the second group, which must share no persons with the first.",
      },
      level,
      shown: { name: "show", help: "Blank gives TRUE or FALSE, p the p-value, tekst a sentence in Danish." },
    },
    examples: {
      yes: "30 % and 50 % of 50 answers differ significantly.",
      no: "45 % and 50 % do not.",
      p: "The p-value.",
      text: "As a sentence, in Danish.",
      fisher: "Fisher's exact test is used where answers are few.",
      inCell: "The number of answers stands in the cells.",
      range: "A column against the same group.",
      missing: "It does not say how many answered.",
      wrong: "A share cannot be above 100 %.",
    },
  },
};

/** Why they give no answer. */
export const statisticsErrors = {
  respondentsMissing: () => "The number of answers is missing: write how many answered.",
  respondentsAreShare: () => "The number of answers is a percentage: write how many persons answered.",
  shareUnclear: (p: { value: number }) =>
    `${english.number(p.value)} may be percents as well as persons: write % after it, or antal as the unit.`,
  notAShare: () => "The number is no share: refer to a cell with a share, such as 64 %.",
  unitUnknown: (p: { text: string }) => `"${p.text}" is no unit here: write andel (share) or antal (number).`,
  shownUnknown: (p: { text: string }) =>
    `"${p.text}" cannot be shown: write p or tekst, or leave the argument blank.`,
  problems: {
    "share-outside": (p: { share: number }) =>
      `The share is ${english.number(p.share * 100)} %, but must be from 0 to 100 %: correct it or the number of answers.`,
    "respondents-outside": (p: { respondents: number }) =>
      `The number of answers is ${english.number(p.respondents)}, but must be a whole number of persons: correct it.`,
    "level-outside": (p: { level: number }) =>
      `The confidence is ${english.number(p.level * 100)} %, but must lie between 0 and 100 %: write 95 %, say.`,
  },
};
