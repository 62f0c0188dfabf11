import { cli } from "./da/cli";
import { failures } from "./da/failures";
import { findings, ruleNames } from "./da/findings";
import { functions } from "./da/functions";
import { pane } from "./da/pane";
import { plan } from "./da/plan";
import { skema } from "./da/skema";
import { notes } from "./da/notes";
import { verdicts } from "./da/verdicts";
import { workbench } from "./da/workbench";

/** Every sentence a person reads, in Danish: the language that is complete by definition. */
export const da = {
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
} as const;
