/** The functions that read one cell. */
export const readingFunctions = {
  TAL: {
    description:
      "The number in a cell with Danish text. Percentages come as Excel counts them: 87,0% is 0.87.",
    parameters: {
      cell: { name: "cell", help: "The cell or range to read: a number or Danish text." },
      which: {
        name: "which",
        help: 'Which number, where the cell has several: a name in the cell ("Kommune"), "name / answer", a position (1 is the first) or "sum".',
      },
    },
    examples: {
      percent: "Percent text counts as in Excel.",
      number: "A number is itself.",
      missing: "There is no number yet.",
      wrong: "12.5 can be both 12.5 and 125 and is therefore not read.",
    },
  },
};
