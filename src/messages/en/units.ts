const names: Readonly<Record<string, string>> = {
  percent: "per cent",
  grade: "grades",
  count: "counts",
  dkk: "kroner",
  full_year_persons: "full-year persons",
  points: "points",
  per_1000: "per 1,000",
  year: "years",
  hours: "hours",
  pe: "FTE",
  dwellings: "dwellings",
};

/** What figures of a unit are called in a sentence. */
export function unitName(unit: string): string {
  return names[unit] ?? "numbers without a unit";
}
