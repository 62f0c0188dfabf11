import type { findings as danish, ruleNames as danishNames } from "../../da/findings";
import * as structure from "./structure";
import * as cells from "./cells";
import * as time from "./time";
import * as consistency from "./consistency";
import * as arithmetic from "./arithmetic";
import * as privacy from "./privacy";
import * as workbook from "./workbook";

export const findings: typeof danish = {
  ...structure.sentences,
  ...cells.sentences,
  ...time.sentences,
  ...consistency.sentences,
  ...arithmetic.sentences,
  ...privacy.sentences,
  ...workbook.sentences,
};

export const ruleNames: typeof danishNames = {
  ...structure.names,
  ...cells.names,
  ...time.names,
  ...consistency.names,
  ...arithmetic.names,
  ...privacy.names,
  ...workbook.names,
};
