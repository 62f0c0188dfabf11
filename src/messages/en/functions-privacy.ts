/** The functions that keep persons out of the workbook. */
export const privacyFunctions = {
  CPRTJEK: {
    description:
      "A warning where a cell has a CPR number or something like it, in Danish. The number is not shown.",
    parameters: {
      cells: { name: "cells", help: "The cells to look through." },
      least: { name: "least", help: "How sure it must be before it warns; 30 % where nothing is given." },
    },
    examples: {
      text: "A CPR number in the middle of a text.",
      unchecked: "Numbers without a valid check digit have been given out since 2007 and count.",
      bare: "Without a hyphen it may be another number too.",
      none: "An amount is no CPR number.",
      range: "A range gives a range; a cell without one stays blank.",
      wrong: "The limit cannot be read.",
    },
  },
  DISKRET: {
    description:
      "A table of counts with the small ones hidden, and as many more as keep the totals from giving them away. 0 is shown.",
    parameters: {
      table: { name: "table", help: "The table of counts; headers and totals may be with it." },
      threshold: {
        name: "threshold",
        help: "Counts from 1 to below the threshold are hidden; 5 where nothing is given.",
      },
      mark: {
        name: "mark",
        help: "What is shown instead; .. where nothing is given. All hidden counts get the same mark.",
      },
      totals: {
        name: "totals",
        help: "begge (both), række (last row), kolonne (last column) or ingen (none); found by itself where nothing is given.",
      },
    },
    examples: {
      totals: "3 is too small; three others are hidden, so that the totals do not give it away.",
      alone: "Without totals only the small counts are hidden; 0 is shown.",
      threshold: "With another threshold and another mark.",
      share: "A percentage in the table would give the count away.",
      wrong: "2.5 is no count.",
    },
  },
};

/** Why they give no answer. */
export const privacyErrors = {
  shareBeside: (p: { cell: string }) =>
    `The table has a percentage (${p.cell} in the range) that may give a hidden count away: select the counts alone.`,
  subtotals: () =>
    "The table has subtotals that may give hidden counts away: select it without them, or say yourself which totals there are.",
  notACount: (p: { cell: string }) =>
    `${p.cell} in the range is no count: select only whole numbers from 0 up, with headers and totals.`,
  thresholdWrong: () => "The threshold must be a whole number from 2 up: write 5, say.",
  totalsUnknown: (p: { text: string }) =>
    `"${p.text}" is no place for totals: write begge (both), række (row), kolonne (column) or ingen (none).`,
};
