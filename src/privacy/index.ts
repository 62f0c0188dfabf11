export { recogniseTotals } from "./count-totals";
export { findEmails, findPhones } from "./contact";
export { findCpr, findCprInNumber } from "./cpr";
export { mask, maskHits, type Hit } from "./hit";
export type { CountTable } from "./disclosure";
export {
  defaultThreshold,
  suppressSmallCounts,
  type SuppressedTable,
  type Suppression,
  type SuppressionOptions,
} from "./small-counts";
