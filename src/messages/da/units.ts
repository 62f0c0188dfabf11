const names: Readonly<Record<string, string>> = {
  percent: "procent",
  grade: "karakter",
  count: "antal",
  dkk: "kroner",
  full_year_persons: "helårspersoner",
  points: "point",
  per_1000: "pr. 1.000",
  year: "årstal",
  hours: "timer",
  pe: "PE",
  dwellings: "boliger",
};

/** What figures of a unit are called in a sentence. */
export function unitName(unit: string): string {
  return names[unit] ?? "tal uden enhed";
}
