import type { Figure, Unit } from "../../../cells/reading";

/** What the size of a change is measured in: percentage points, the unit itself, or percent of the smaller figure. */
export type Measure = "points" | "number" | "percent";

/** How far apart the figures of one unit are, and which distances are worth a look. */
export interface Scale {
  readonly measure: Measure;
  /** A figure on the line on which distances are measured. */
  readonly place: (figure: Figure) => number;
  readonly distance: (one: Figure, other: Figure) => number;
  /** A distance as a reader knows it. */
  readonly inWords: (distance: number) => number;
  /** Whether two figures so many years apart are far apart in themselves. */
  readonly isLarge: (one: Figure, other: Figure, years: number) => boolean;
  /** Whether they are so far apart that a slip of the hand is a better explanation than chance. */
  readonly isTelling: (one: Figure, other: Figure, years: number) => boolean;
}

/** On the scale from -3 to 12 so many grades are a leap. */
const largestGradeJump = 1.5;
/** Below so many percentage points a share may well move by itself. */
const leastShareSlip = 3;
/** Counts: from so many times as much, and so many more, on. */
const largeRatio = 1.5;
const tellingRatio = 1.15;
const fewest = 10;
/** Counts vary by chance with the square root of their sum; beyond so many of it there is another reason. */
const largeErrors = 3;
const tellingErrors = 1.5;

/** The scale of a unit; undefined for expenses, which come and go with single events. */
export function scaleOf(unit: Unit, largestJump: number): Scale | undefined {
  if (unit === "dkk") return undefined;
  if (unit === "percent") return absolute("points", largestJump, Math.min(leastShareSlip, largestJump));
  if (unit === "grade") return absolute("number", largestGradeJump, largestGradeJump);
  return relative;
}

function absolute(measure: Measure, large: number, telling: number): Scale {
  const distance = (one: Figure, other: Figure) => Math.abs(one.value - other.value);
  return {
    measure,
    place: ({ value }) => value,
    distance,
    inWords: (size) => size,
    isLarge: (one, other, years) => distance(one, other) > large * years,
    isTelling: (one, other, years) => distance(one, other) > telling * years,
  };
}

/** For figures above zero. */
const relative: Scale = {
  measure: "percent",
  place: ({ value }) => Math.log(value),
  distance: (one, other) => Math.log(ratioOf(one, other)),
  inWords: (size) => 100 * (Math.exp(size) - 1),
  isLarge: (one, other, years) =>
    isBeyond(largeErrors, one, other) && ratioOf(one, other) > largeRatio ** years,
  isTelling: (one, other, years) =>
    isBeyond(tellingErrors, one, other) && ratioOf(one, other) > tellingRatio ** years,
};

/** How many times as large the larger is. */
function ratioOf(one: Figure, other: Figure): number {
  return Math.max(one.value, other.value) / Math.min(one.value, other.value);
}

function isBeyond(standardErrors: number, one: Figure, other: Figure): boolean {
  const difference = Math.abs(one.value - other.value);
  const chance = standardErrors * Math.sqrt(one.value + other.value);
  return difference >= fewest && difference > chance;
}
