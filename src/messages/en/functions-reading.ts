const cell = { name: "cell", help: "The cell or range to read: a number or Danish text." };
const which = {
  name: "which",
  help: "Which number, where the cell has several: a name in the cell (Kommune), name / answer, a position (1 is the first) or sum.",
};

/** The functions that read one cell. */
export const readingFunctions = {
  TAL: {
    description:
      "The number in a cell with Danish text. Percentages come as Excel counts them: 87,0% is 0.87.",
    parameters: { cell, which },
    examples: {
      percent: "Percent text counts as in Excel.",
      number: "A number is itself.",
      named: "The municipality's number, in the same cell as the area's.",
      plain: "Without a name it is the whole area's number.",
      range:
        "A range gives a range: a blank cell stays blank, and a cell without a number has its own error.",
      several: "Several numbers, none of them the whole area's: choose one.",
      missing: "There is no number yet.",
      wrong: "12.5 can be both 12.5 and 125 and is therefore not read.",
    },
  },
  ANTAL: {
    description:
      "The count behind a number: what stands as (Antal: 2.228), or the number itself where it counts something.",
    parameters: { cell, which },
    examples: {
      beside: "The count that the share was made from.",
      counted: "The number itself counts something.",
      range: "A range gives a range.",
      missing: "There is no count.",
      wrong: "The text is not a number.",
    },
  },
  ENHED: {
    description:
      "The unit of the number in a cell, as the plan's column Enhed writes it (in Danish); blank where there is none.",
    parameters: { cell, which },
    examples: {
      percent: "The unit stands in the cell.",
      persons: "Full-year persons.",
      none: "A number without a unit.",
      range: "A range gives a range.",
      missing: "There is no number to give the unit of.",
      wrong: "The text is not a number.",
    },
  },
  MANGLER: {
    description: "Why there is no number in a cell (in Danish); blank where there is one.",
    parameters: { cell },
    examples: {
      awaited: "The number comes later.",
      suppressed: "The number is hidden.",
      blank: "A blank cell does not say why.",
      number: "There is a number, so nothing is missing.",
      unreadable: "The text cannot be read.",
      range: "A range gives a range.",
      fault: "An error in the cell is passed on.",
    },
  },
  LAES: {
    description:
      "All numbers of a range as a table: one number per row with unit, whose it is, answer, count and year.",
    parameters: {
      cell: { name: "cells", help: "The cells to read." },
      headers: { name: "headers", help: "FALSE gives the table without headers." },
    },
    examples: {
      several: "Several numbers in a cell; the last column says what the reader did.",
      bare: "Without headers. A cell without a number says why.",
    },
  },
};
