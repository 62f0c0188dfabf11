import type { Measurement } from "../../plan/model";
import { grouped } from "../../plan/grouped";
import { figureKey, type RuleContext } from "../context";
import { amount } from "../figures";
import type { Observation, Rule } from "../rule";
import type { Settings } from "../settings";
import { subjectOf } from "../subject";

/** A share and its count that together imply another population than the indicator's other cells do. */
export const rule: Rule<"implied-denominator"> = {
  id: "implied-denominator",
  *check(context) {
    for (const { id } of context.plan.indicators) {
      const shares = context.measurementsOf(id).flatMap(impliedBy);
      for (const [, group] of grouped(shares, ({ measurement }) => figureKey(measurement))) {
        yield* inGroup(withoutRepeats(group), context);
      }
    }
  },
};

/** The population that a share and its count imply, with the bounds that the printed decimals leave. */
interface Implied {
  readonly measurement: Measurement;
  readonly count: number;
  readonly low: number;
  readonly population: number;
  readonly high: number;
}

function impliedBy(measurement: Measurement): Implied[] {
  const { value, unit, n, decimals } = measurement.figure;
  const half = 10 ** -decimals / 2;
  if (unit !== "percent" || n === undefined || n <= 0 || value <= half || value > 100) return [];
  const population = (share: number) => (100 * n) / share;
  return [
    {
      measurement,
      count: n,
      low: population(value + half),
      population: population(value),
      high: population(value - half),
    },
  ];
}

/** The same share and count in plan and sheet are one statement. */
function withoutRepeats(group: readonly Implied[]): Implied[] {
  const distinct = grouped(group, ({ measurement: { figure } }) => `${figure.value}|${figure.n ?? ""}`);
  return [...distinct.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    return [same.find(({ measurement }) => measurement.origin === "sheet") ?? first];
  });
}

function* inGroup(
  group: readonly Implied[],
  context: RuleContext,
): Iterable<Observation<"implied-denominator">> {
  const odd = group.length === 2 ? laterOfTwo(group, context.settings) : oddOnes(group, context.settings);
  for (const own of odd) {
    const others = group.filter((each) => each !== own && !odd.includes(each));
    if (others.length === 0) continue;
    const { figure, source, indicatorId } = own.measurement;
    const populations = others.map(({ population }) => population);
    const impossible = others.every((other) => isFar(own, other, context.settings.populationFactor));
    yield {
      severity: impossible && others.length > 1 ? "error" : "warning",
      at: source.at,
      params: {
        share: amount(figure),
        count: own.count,
        population: Math.round(own.population),
        least: Math.round(Math.min(...populations)),
        most: Math.round(Math.max(...populations)),
        expected: Math.round((median(populations) * figure.value) / 100),
      },
      subject: subjectOf(indicatorId, context.columnAt(source.at), source.raw),
      related: others.map(({ measurement }) => measurement.source.at),
    };
  }
}

function laterOfTwo(pair: readonly Implied[], settings: Settings): Implied[] {
  const [first, second] = [...pair].sort(
    (one, other) => (one.measurement.year ?? 0) - (other.measurement.year ?? 0),
  );
  if (first === undefined || second === undefined) return [];
  return agrees(first, second.population, settings) || agrees(second, first.population, settings)
    ? []
    : [second];
}

function oddOnes(group: readonly Implied[], settings: Settings): Implied[] {
  const middle = median(group.map(({ population }) => population));
  return group.filter((each) => !agrees(each, middle, settings));
}

function agrees({ low, high }: Implied, population: number, { populationDrift }: Settings): boolean {
  const drift = populationDrift / 100;
  return high >= population * (1 - drift) && low <= population * (1 + drift);
}

function isFar(own: Implied, other: Implied, factor: number): boolean {
  return own.low > other.population * factor || own.high * factor < other.population;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
