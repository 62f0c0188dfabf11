import { findPeriod } from "../../../plan/period";
import type { Plan } from "../../../plan/model";
import { classifyScope } from "../../../plan/scope";
import { words } from "../../../plan/text";

const placeWords =
  /^(?:afd|afdeling(?:en)?|kvarter(?:et)?|zone|boligområde(?:t)?|\p{L}*(?:vej|vejen|gade|parken|kvarteret|kommune))$/u;

/** Shorter words stand in too many names. */
const shortestName = 4;

/** Tells whether a label names an area, its residents or whom it is compared with; whatever year it adds is left out. */
export function areaLabels(plan: Plan): (label: string) => boolean {
  const names = plan.departments.flatMap(({ quarter, name }) => [
    ...words(quarter.text),
    ...words(name.text),
  ]);
  const known = new Set(names.filter((word) => word.length >= shortestName));
  return (label) => {
    const name = findPeriod(label)?.rest ?? label;
    const given = words(name);
    if (given.length === 0) return false;
    return (
      classifyScope(name, plan) !== "part" || given.some((word) => placeWords.test(word) || known.has(word))
    );
  };
}
