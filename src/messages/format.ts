/** A figure as a sentence prints it; percent in percents. */
export interface Amount {
  readonly value: number;
  readonly unit: string;
  readonly decimals: number;
}

/** A cell as a sentence names it. */
export interface NamedCell {
  readonly sheet: string;
  readonly cell: string;
}

/** How a language writes numbers and lists. */
export interface Formatter {
  /** With `decimals` decimals, or up to two where none are given. */
  readonly number: (value: number, decimals?: number) => string;
  /** A year or an id: no thousands separator. */
  readonly plain: (value: number) => string;
  /** The number with its unit. */
  readonly amount: (amount: Amount) => string;
  /** `Ark!B4`, quoted where the sheet's name needs it. */
  readonly cell: (cell: NamedCell) => string;
  /** `a, b og c`. */
  readonly list: (items: readonly string[]) => string;
  /** `a, b eller c`. */
  readonly either: (items: readonly string[]) => string;
  /** An ISO date in the language's order; any other text unchanged. */
  readonly date: (iso: string) => string;
}

/** A formatter for a locale; `units` are the words after a number, by unit. */
export function formatterFor(locale: string, units: Readonly<Record<string, string>>): Formatter {
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const either = new Intl.ListFormat(locale, { type: "disjunction" });
  const number = (value: number, decimals?: number) =>
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals === undefined ? 0 : Math.min(decimals, 6),
      maximumFractionDigits: decimals === undefined ? 2 : Math.min(decimals, 6),
    }).format(value);
  return {
    number,
    plain: String,
    amount: ({ value, unit, decimals }) => {
      const word = units[unit];
      return number(value, decimals) + (word === undefined ? "" : `\u00a0${word}`);
    },
    cell: ({ sheet, cell }) => {
      const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
      return `${name}!${cell}`;
    },
    list: (items) => list.format(items),
    either: (items) => either.format(items),
    date: (iso) => {
      const [year, month, day] = iso.split("-").map(Number);
      if (year === undefined || month === undefined || day === undefined || Number.isNaN(day)) return iso;
      return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(
        Date.UTC(year, month - 1, day),
      );
    },
  };
}

/** Numbers and units in Danish. */
export const danish = formatterFor("da-DK", {
  percent: "%",
  dkk: "kr.",
  full_year_persons: "helårspersoner",
  points: "point",
  per_1000: "pr. 1.000",
  hours: "timer",
  pe: "PE",
  dwellings: "boliger",
});

/** Numbers and units in English. */
export const english = formatterFor("en-GB", {
  percent: "%",
  dkk: "DKK",
  full_year_persons: "full-year persons",
  points: "points",
  per_1000: "per 1,000",
  hours: "hours",
  pe: "FTE",
  dwellings: "dwellings",
});
