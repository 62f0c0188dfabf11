import type { Figure } from "../../../cells/reading";
import type { SourcedReading } from "../../../plan/model";
import { impliedPopulation, type Population } from "./population";

/** A share with its count, where it stands, and the population that the two imply. */
export interface PlacedShare {
  readonly id: string;
  readonly column: string;
  readonly source: SourcedReading;
  readonly figure: Figure;
  readonly count: number;
  readonly population: Population;
  readonly year: number | undefined;
}

type Place = Pick<PlacedShare, "id" | "column" | "source" | "year">;

/** None where the figure is no share with a count. */
export function placedShare(place: Place, figure: Figure): PlacedShare[] {
  const population = impliedPopulation(figure);
  if (population === undefined || figure.n === undefined) return [];
  return [{ ...place, figure, count: figure.n, population }];
}
