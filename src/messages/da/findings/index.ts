import * as structure from "./structure";
import * as cells from "./cells";
import * as time from "./time";
import * as consistency from "./consistency";
import * as arithmetic from "./arithmetic";
import * as privacy from "./privacy";
import * as workbook from "./workbook";

/** One sentence per rule: what is wrong, with the figures, and what to do. */
export const findings = {
  ...structure.sentences,
  ...cells.sentences,
  ...time.sentences,
  ...consistency.sentences,
  ...arithmetic.sentences,
  ...privacy.sentences,
  ...workbook.sentences,
} as const;

/** A rule's name in a few words: the heading over its sentence. */
export const ruleNames: Readonly<Record<keyof typeof findings, string>> = {
  ...structure.names,
  ...cells.names,
  ...time.names,
  ...consistency.names,
  ...arithmetic.names,
  ...privacy.names,
  ...workbook.names,
};
