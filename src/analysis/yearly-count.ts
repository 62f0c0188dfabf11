/** Which half of a year a figure covers; undefined: the whole year. */
export type Half = 1 | 2 | undefined;

/** How a count stands against a yearly number. */
export type CountStanding = "reached" | "on-track" | "behind";

/** How a count stands against a yearly limit: `strained` is inside it, but beyond half a year's share. */
export type LimitStanding = "kept" | "on-track" | "strained" | "exceeded";

/**
 * "At least N per year". A whole year: reached from N, else behind. Half a year, pro rata: reached from N already,
 * on track from N/2, else behind.
 *
 * Unit: that of the count. Source: LBF's yearly and the secretariats' half-yearly status.
 */
export function standingAgainstCount(result: number, perYear: number, half: Half): CountStanding {
  if (result >= perYear) return "reached";
  return half !== undefined && result >= perYear / 2 ? "on-track" : "behind";
}

/**
 * "At most N per year". Beyond N it is exceeded whatever remains of the year. A whole year: kept up to N. Half a year,
 * pro rata: on track up to N/2, else strained; it cannot be kept before the year is over.
 *
 * Unit: that of the count. Source: the mirror image of "at least N per year".
 */
export function standingAgainstLimit(result: number, perYear: number, half: Half): LimitStanding {
  if (result > perYear) return "exceeded";
  if (half === undefined) return "kept";
  return result <= perYear / 2 ? "on-track" : "strained";
}
