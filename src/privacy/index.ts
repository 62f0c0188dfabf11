export { recogniseTotals } from "./count-totals";
export { findEmails, findPhones } from "./contact";
export { findCpr, findCprInNumber } from "./cpr";
export { mask, maskHits, type Hit } from "./hit";
export { SumGraph, type CountTable, type Place } from "./disclosure";
export {
  defaultThreshold,
  suppressSmallCounts,
  type SuppressedTable,
  type Suppression,
  type SuppressionOptions,
} from "./small-counts";
