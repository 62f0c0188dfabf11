import { readPlanWorkbook } from "../plan";

/** The plan that is known where none is: a name such as "Kommune" means what it means in every plan. */
export const { plan: noPlan } = readPlanWorkbook({
  sheets: [],
  names: [],
  properties: {},
  structureProtected: false,
});
