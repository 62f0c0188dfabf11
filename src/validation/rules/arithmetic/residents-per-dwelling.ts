import type { Department, SourcedReading } from "../../../plan/model";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { isTotal, lineKind } from "./line-kinds";

/** Departments with far more or fewer residents than dwellings can hold; two of them may have been swapped. */
export const rule: Rule<"residents-per-dwelling"> = {
  id: "residents-per-dwelling",
  *check({ plan, settings: { fewestResidents: least, mostResidents: most } }) {
    const isLikely = (ratio: number | undefined) => ratio === undefined || (ratio >= least && ratio <= most);
    const unlikely = plan.departments.flatMap(counted).filter(({ ratio }) => !isLikely(ratio));
    const fits = (one: Counted, other: Counted) =>
      isLikely(one.residents / other.dwellings) && isLikely(other.residents / one.dwellings);
    const partnerOf = (own: Counted) => {
      const [partner, ...others] = unlikely.filter((other) => other !== own && fits(own, other));
      return others.length === 0 ? partner : undefined;
    };
    const told = new Set<Counted>();
    for (const own of unlikely) {
      if (told.has(own)) continue;
      const partner = partnerOf(own);
      const isMutual = partner !== undefined && partnerOf(partner) === own;
      if (isMutual) told.add(partner);
      yield observation(own, isMutual ? partner : undefined);
    }
  },
};

interface Counted {
  readonly department: Department;
  readonly residents: number;
  readonly dwellings: number;
  /** Residents per dwelling. */
  readonly ratio: number;
}

/** None where a number is missing, or where the row is a total of the others. */
function counted(department: Department): Counted[] {
  const [residents, dwellings] = [countIn(department.residents), countIn(department.dwellings)];
  const isSum = [department.department, department.name].some(({ text }) => isTotal(lineKind(text)));
  if (residents === undefined || dwellings === undefined || dwellings <= 0 || isSum) return [];
  return [{ department, residents, dwellings, ratio: residents / dwellings }];
}

function countIn({ reading }: SourcedReading): number | undefined {
  return reading.values.length === 1 ? reading.values[0]?.value : undefined;
}

function observation(own: Counted, swapped: Counted | undefined): Observation<"residents-per-dwelling"> {
  const { department, residents, dwellings, ratio } = own;
  const other = swapped?.department;
  return {
    severity: "warning",
    at: department.residents.at,
    params: {
      department: department.department.text,
      residents,
      dwellings,
      ratio,
      ...(swapped === undefined
        ? {}
        : {
            swapped: {
              department: swapped.department.department.text,
              residents: swapped.residents,
              dwellings: swapped.dwellings,
              at: swapped.department.residents.at,
            },
          }),
    },
    subject: subjectOf(department.department.text, "Beboere", department.residents.raw),
    related: [
      department.dwellings.at,
      ...(other === undefined ? [] : [other.residents.at, other.dwellings.at]),
    ],
  };
}
