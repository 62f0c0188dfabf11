import { fold } from "../../../../plan/text";

/** Ages from and to, ends included. */
export interface AgeGroup {
  readonly from: number;
  readonly to: number;
}

/** "13-20-årige", "4-6 års alderen", "mellem 18 og 29 år", "på 18-64 år": two numbers alone may be a term of years. */
const ages =
  /(?<![\d.,-])(?:(?<before>mellem|alderen|aldersgruppen|børn|unge|voksne|personer|beboere|på|fra) )?(?<from>\d{1,2}) ?(?:-|til|og) ?(?<to>\d{1,2})(?: ?-? ?(?<after>årig\p{L}*|års)| ?år)(?!\p{L})/gu;

/** The age groups a text names, each once. */
export function ageGroupsIn(text: string): AgeGroup[] {
  const groups = new Map<string, AgeGroup>();
  for (const { groups: found } of fold(text).matchAll(ages)) {
    const [from, to] = [Number(found?.["from"]), Number(found?.["to"])];
    const isAge = found?.["after"] !== undefined || found?.["before"] !== undefined;
    if (isAge && from < to) groups.set(`${from}-${to}`, { from, to });
  }
  return [...groups.values()];
}

/** Groups further apart than this are of different people altogether, and no slip. */
const nearestGap = 3;

/** Whether two groups differ although they are of nearly the same people. */
export function areAtOdds(one: AgeGroup, other: AgeGroup): boolean {
  if (one.from === other.from && one.to === other.to) return false;
  return one.from - other.to <= nearestGap && other.from - one.to <= nearestGap;
}
