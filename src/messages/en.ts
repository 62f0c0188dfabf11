import type { Messages } from "./index";
import { plan } from "./da/plan";
import { skema } from "./da/skema";
import { cli } from "./en/cli";
import { failures } from "./en/failures";
import { findings, ruleNames } from "./en/findings";
import { functions } from "./en/functions";
import { notes } from "./en/notes";
import { pane } from "./en/pane";
import { verdicts } from "./en/verdicts";
import { workbench } from "./en/workbench";

/** The same sentences in English. The skema and the plan tables are Danish in every language. */
export const en: Messages = {
  cli,
  failures,
  findings,
  functions,
  notes,
  pane,
  plan,
  ruleNames,
  skema,
  verdicts,
  workbench,
};
