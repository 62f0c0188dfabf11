import { editDistance } from "../../../plan/text";

/** The years that a text may mean. */
export interface YearWindow {
  readonly least: number;
  readonly most: number;
}

/** Whether digits are a year that a text can well name, if only of a building or a law. */
export function isWritableYear(digits: string): boolean {
  return digits.length === 4 && digits >= "1700" && digits <= "2100";
}

/** The years that digits stand for if one slip of the hand has been made; none where they are a year themselves. */
export function meantYears(digits: string, window: YearWindow): number[] {
  if (isWritableYear(digits)) return [];
  return yearsIn(window).filter((year) => editDistance(digits, String(year), 1) <= 1);
}

/** The one year that is meant: a swap of two digits is likelier than a wrong one. */
export function meantYear(digits: string, window: YearWindow): number | undefined {
  const years = meantYears(digits, window);
  const swapped = years.filter((year) => sorted(String(year)) === sorted(digits));
  const likely = swapped.length > 0 ? swapped : years;
  return likely.length === 1 ? likely[0] : undefined;
}

/** Whether two digits of a year have changed places. */
export function isSwapped(digits: string, window: YearWindow): boolean {
  return meantYears(digits, window).some((year) => sorted(String(year)) === sorted(digits));
}

function yearsIn({ least, most }: YearWindow): number[] {
  return Array.from({ length: most - least + 1 }, (_, index) => least + index);
}

function sorted(digits: string): string {
  return Array.from(digits).sort().join("");
}
