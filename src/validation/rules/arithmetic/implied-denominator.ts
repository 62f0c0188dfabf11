import { addressKey } from "../../../workbook/address";
import type { RuleContext } from "../../context";
import { amount } from "../../figures";
import type { Observation, Rule } from "../../rule";
import type { Settings } from "../../settings";
import { subjectOf } from "../../subject";
import { placedShare, type PlacedShare } from "./placed-shares";
import { median, type Population } from "./population";
import { answerGroups } from "./answer-groups";
import { figureCells } from "./figure-cells";
import { oddAmong } from "./odd-shares";
import { oddInColumns } from "./share-columns";
import { shareSeries } from "./share-series";

/**
 * A share and its count that together imply another population than others of the same: than the same share in other
 * years, where a population only drifts, or than those above and below it or within its cell, where it is one.
 */
export const rule: Rule<"implied-denominator"> = {
  id: "implied-denominator",
  *check(context) {
    const told = new Set<string>();
    // The same cell may be odd both in its column and through the years: its column tells it more surely.
    for (const found of [...inColumns(context), ...inAnswers(context), ...throughYears(context)]) {
      const key = addressKey(found.at);
      if (told.has(key)) continue;
      told.add(key);
      yield found;
    }
  },
};

function* inColumns({ dataTables, settings }: RuleContext): Iterable<Observation<"implied-denominator">> {
  for (const table of dataTables) {
    for (const { own, others, certain } of oddInColumns(table, settings.populationFactor)) {
      yield observation(own, others, "column", certain ? "error" : "warning");
    }
  }
}

function* throughYears(context: RuleContext): Iterable<Observation<"implied-denominator">> {
  for (const series of shareSeries(context)) yield* inSeries(series, context.settings);
}

function* inAnswers(context: RuleContext): Iterable<Observation<"implied-denominator">> {
  for (const { id, column, cell } of figureCells(context)) {
    if (cell.reading.kind !== "distribution") continue;
    for (const { figures } of answerGroups(cell)) {
      const place = { id, column, source: cell, year: undefined };
      const shares = figures.flatMap((figure) => placedShare(place, figure));
      for (const { own, others, certain } of oddAmong(shares, "named")) {
        yield observation(own, others, "answers", certain ? "error" : "warning");
      }
    }
  }
}

function* inSeries(
  series: readonly PlacedShare[],
  settings: Settings,
): Iterable<Observation<"implied-denominator">> {
  const odd = series.length === 2 ? laterOfTwo(series, settings) : oddOnes(series, settings);
  for (const own of odd) {
    const others = series.filter((each) => each !== own && !odd.includes(each));
    if (others.length === 0 || (series.length > 2 && others.length <= odd.length)) continue;
    const impossible = others.every((other) =>
      isFar(own.population, other.population, settings.populationFactor),
    );
    yield observation(own, others, "series", impossible && others.length > 1 ? "error" : "warning");
  }
}

function observation(
  own: PlacedShare,
  others: readonly PlacedShare[],
  among: "series" | "column" | "answers",
  severity: "error" | "warning",
): Observation<"implied-denominator"> {
  const populations = others.map(({ population }) => population.value);
  const population = median(populations);
  const [other, ...more] = others;
  return {
    severity,
    at: own.source.at,
    params: {
      share: amount(own.figure),
      count: own.count,
      population: Math.round(own.population.value),
      least: Math.round(Math.min(...populations)),
      most: Math.round(Math.max(...populations)),
      expectedCount: Math.round((population * own.figure.value) / 100),
      expectedShare: { ...amount(own.figure), value: (100 * own.count) / population },
      among,
      ...(other !== undefined && more.length === 0 ? { other: other.source.at } : {}),
    },
    subject: subjectOf(own.id, own.column, own.source.raw),
    related: among === "answers" ? [] : others.map(({ source }) => source.at),
  };
}

function laterOfTwo(pair: readonly PlacedShare[], settings: Settings): PlacedShare[] {
  const [first, second] = [...pair].sort((one, other) => (one.year ?? 0) - (other.year ?? 0));
  if (first === undefined || second === undefined) return [];
  const agree =
    agrees(first.population, second.population.value, settings) ||
    agrees(second.population, first.population.value, settings);
  return agree ? [] : [second];
}

function oddOnes(series: readonly PlacedShare[], settings: Settings): PlacedShare[] {
  const middle = median(series.map(({ population }) => population.value));
  return series.filter(({ population }) => !agrees(population, middle, settings));
}

function agrees({ low, high }: Population, population: number, { populationDrift }: Settings): boolean {
  const drift = populationDrift / 100;
  return high >= population * (1 - drift) && low <= population * (1 + drift);
}

function isFar(own: Population, other: Population, factor: number): boolean {
  return own.low > other.value * factor || own.high * factor < other.value;
}
