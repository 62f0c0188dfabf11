import type { AnyRule } from "../../rule";
import { rule as contactData } from "./contact-data";
import { rule as cprNumber } from "./cpr-number";
import { rule as hiddenCountRevealed } from "./hidden-count-revealed";
import { rule as personalName } from "./personal-name";
import { rule as smallCount } from "./small-count";

/** Personal data and small groups. */
export const privacyRules: readonly AnyRule[] = [
  contactData,
  cprNumber,
  hiddenCountRevealed,
  personalName,
  smallCount,
];
