const table = {
  name: "plan",
  help: "The plan's table HHP_Indikatorer with its header row: select the whole table.",
};
const indicator = { name: "indicator", help: "The indicator's Id (LBF-1) or its text." };

/** The functions that look up in the plan and in the indicator sheets. */
export const planFunctions = {
  INDIKATOR: {
    description: "A field of the plan for an indicator, as it stands in the table.",
    parameters: {
      table,
      indicator,
      field: { name: "field", help: "The column's header, e.g. Måltal, Enhed or Baseline år." },
    },
    examples: {
      id: "The field Måltal of an indicator, found by its Id.",
      label: "The same indicator, found by a text that is like it.",
      range: "Two indicators and two fields at once.",
      missing: "The plan has no such indicator.",
      wrong: "The plan has no such field.",
      noHeader: "The headers are not in the range.",
    },
  },
  BASELINE: {
    description: "The baseline of an indicator as a number; percentages as Excel counts them.",
    parameters: {
      table,
      indicator,
      whose: {
        name: "whose",
        help: "Blank is the area's; Kommune (the municipality's), sammenligning (the comparison's) or a name in the cell.",
      },
    },
    examples: {
      area: "The area's baseline.",
      municipality: "The municipality's baseline.",
      range: "Several indicators at once.",
      missing: "The plan has no baseline for the indicator.",
      wrong: "The headers are not in the range.",
    },
  },
  MAALING: {
    description:
      "The measurement of an indicator in a year, found on an indicator sheet, however it is laid out.",
    parameters: {
      sheet: { name: "sheet", help: "The range of the indicator sheet's table, with its headers." },
      indicator: {
        name: "indicator",
        help: "The indicator's text or one of LBF's Ids; with the plan's table as the last argument, any Id of the plan.",
      },
      year: { name: "year", help: "The year, e.g. 2022, or 2023H1 for half a year." },
      whose: {
        name: "whose",
        help: "Blank is the area's; Kommune (the municipality's), sammenligning (the comparison's) or a name on the sheet.",
      },
      table: {
        ...table,
        help: "The plan's table HHP_Indikatorer with its header row; gives all the plan's Ids, units and comparisons.",
      },
    },
    examples: {
      lbf: "LBF's indicators are known by their Id.",
      municipality: "The municipality's number from the same cell.",
      range: "Two years at once.",
      planned: "A local indicator, found by its Id in the plan.",
      missing: "This year's number has not come.",
      wrong: "The range has no headers.",
    },
  },
};
