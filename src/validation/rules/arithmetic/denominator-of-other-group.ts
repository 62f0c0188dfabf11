import { grouped } from "../../../plan/grouped";
import { addressKey } from "../../../workbook/address";
import type { RuleContext } from "../../context";
import { amount } from "../../figures";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { agesIn, type Ages } from "./ages";
import { placedShare, type PlacedShare } from "./placed-shares";

/** Populations this near each other, of the same people at the same time, are the same population. */
const samePopulation = 0.01;

/** A share with few decimals implies its population too loosely to tell. */
const tightest = 0.02;

/** A group this much of another's years or less cannot be as large as the other. */
const clearlyNarrower = 0.75;

/** A share of a narrow age group whose population is that of a wide one: the label promises a share of another group. */
export const rule: Rule<"denominator-of-other-group"> = {
  id: "denominator-of-other-group",
  yieldsTo: ["implied-denominator"],
  *check(context) {
    const told = new Set<string>();
    for (const [, shares] of grouped(agedShares(context), ({ key }) => key)) {
      for (const [narrow, wide] of equalPairs(shares)) {
        if (told.has(narrow.id)) continue;
        told.add(narrow.id);
        yield observation(narrow, wide, shares);
      }
    }
  },
};

interface AgedShare extends PlacedShare {
  readonly ages: Ages;
  /** The same key: the same people's figures at the same time. */
  readonly key: string;
}

function agedShares({ plan, measurementsOf, columnAt }: RuleContext): AgedShare[] {
  return plan.indicators.flatMap(({ id, label }) => {
    const [ages, ...others] = agesIn(label.text);
    if (ages === undefined || others.length > 0) return [];
    return measurementsOf(id).flatMap(({ side, year, half, figure, source }) => {
      if ((side !== "area" && side !== "comparison") || figure.category !== undefined) return [];
      const place = { id, column: columnAt(source.at), source, year };
      const key = [side, year, half].join("|");
      return placedShare(place, figure)
        .filter(({ population: { low, value, high } }) => (high - low) / value <= tightest)
        .map((share) => ({ ...share, ages, key }));
    });
  });
}

/** The shares of a narrow group, each with the share of a wider one whose population is next above or below its own. */
function* equalPairs(shares: readonly AgedShare[]): Iterable<[AgedShare, AgedShare]> {
  const rising = [...shares].sort((one, other) => one.population.value - other.population.value);
  yield* equalToNext(rising);
  yield* equalToNext(rising.reverse());
}

function* equalToNext(sorted: readonly AgedShare[]): Iterable<[AgedShare, AgedShare]> {
  const nextOfAges = new Map<string, AgedShare>();
  for (const share of sorted) {
    for (const next of nextOfAges.values()) {
      if (isWithin(share.ages, next.ages) && isSamePopulation(share, next)) yield [share, next];
    }
    nextOfAges.set(`${share.ages.from}-${share.ages.to}`, share);
  }
}

function isSamePopulation(one: AgedShare, other: AgedShare): boolean {
  const [own, others] = [one.population.value, other.population.value];
  return Math.abs(own - others) <= samePopulation * Math.min(own, others);
}

function isWithin(narrow: Ages, wide: Ages): boolean {
  if (narrow.from < wide.from || narrow.to > wide.to) return false;
  return yearsOf(narrow) <= clearlyNarrower * yearsOf(wide);
}

/** Those who are older are few: a group that is open above is hardly larger than one up to this age. */
const oldestCounted = 75;

function yearsOf({ from, to }: Ages): number {
  return Math.min(to, oldestCounted) - from + 1;
}

function observation(
  narrow: AgedShare,
  wide: AgedShare,
  shares: readonly AgedShare[],
): Observation<"denominator-of-other-group"> {
  const { source, figure } = narrow;
  const same = shares.filter(
    (share) => (share.id === narrow.id || share.id === wide.id) && isSamePopulation(share, narrow),
  );
  const related = new Map([wide, ...same].map(({ source: { at } }) => [addressKey(at), at]));
  related.delete(addressKey(source.at));
  return {
    severity: "warning",
    at: source.at,
    params: {
      share: amount(figure),
      count: narrow.count,
      population: Math.round(narrow.population.value),
      ages: narrow.ages,
      otherPopulation: Math.round(wide.population.value),
      otherAges: wide.ages,
      other: wide.source.at,
    },
    subject: subjectOf(narrow.id, narrow.column, source.raw),
    related: [...related.values()],
  };
}
