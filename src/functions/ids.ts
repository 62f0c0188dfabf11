/** The ids of the functions, fixed for ever: a workbook calls them by these. */
export const functionIds = [
  ...["TAL", "ANTAL", "ENHED", "MANGLER", "LAES"],
  ...["DELTA", "UDVIKLING", "RELUDVIKLING", "BEDRE"],
  ...["MAALOPFYLDELSE", "VURDERING", "FORVENTET", "FREMSKRIV", "KRITERIE"],
  ...["INDIKATOR", "BASELINE", "MAALING"],
  ...["KONFIDENS", "SIGNIFIKANT"],
  ...["OMRAADETYPE"],
  ...["CPRTJEK", "DISKRET"],
] as const;
