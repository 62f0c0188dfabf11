import type { Department, SourcedReading } from "../../plan/model";
import type { Observation, Rule } from "../rule";
import { subjectOf } from "../subject";

/** Departments with far more or fewer residents than dwellings can hold; two of them may have been swapped. */
export const rule: Rule<"residents-per-dwelling"> = {
  id: "residents-per-dwelling",
  *check({ plan, settings }) {
    const [least, most] = [settings.fewestResidents, settings.mostResidents];
    const isUnlikely = (ratio: number | undefined) => ratio !== undefined && (ratio < least || ratio > most);
    const unlikely = plan.departments.filter((each) => isUnlikely(ratioOf(each, each)));
    const told = new Set<Department>();
    for (const department of unlikely) {
      if (told.has(department)) continue;
      const swapped = unlikely.find(
        (other) =>
          other !== department &&
          !told.has(other) &&
          !isUnlikely(ratioOf(department, other)) &&
          !isUnlikely(ratioOf(other, department)),
      );
      if (swapped !== undefined) told.add(swapped);
      yield* observation(department, swapped);
    }
  },
};

/** The residents of one department for each dwelling of another, or of the same. */
function ratioOf({ residents }: Department, { dwellings }: Department): number | undefined {
  const [people, homes] = [countIn(residents), countIn(dwellings)];
  return people === undefined || homes === undefined || homes <= 0 ? undefined : people / homes;
}

function countIn({ reading }: SourcedReading): number | undefined {
  return reading.values.length === 1 ? reading.values[0]?.value : undefined;
}

function* observation(
  own: Department,
  swapped: Department | undefined,
): Iterable<Observation<"residents-per-dwelling">> {
  const [residents, dwellings] = [countIn(own.residents), countIn(own.dwellings)];
  if (residents === undefined || dwellings === undefined) return;
  yield {
    severity: "warning",
    at: own.residents.at,
    params: {
      residents,
      dwellings,
      ratio: residents / dwellings,
      ...(swapped === undefined ? {} : { swapped: swapped.residents.at }),
    },
    subject: subjectOf(own.department.text, "Beboere", own.residents.raw),
    related: [
      own.dwellings.at,
      ...(swapped === undefined ? [] : [swapped.residents.at, swapped.dwellings.at]),
    ],
  };
}
