import { areas } from "./areas";
import { comparison } from "./comparison";
import { plan } from "./plan";
import { privacy } from "./privacy";
import { reading } from "./reading";
import type { Run } from "./run";
import { statistics } from "./statistics";
import { target } from "./target";

/** What every function does, by its id. */
export const functionRuns: Readonly<Record<string, Run>> = {
  ...reading,
  ...comparison,
  ...target,
  ...plan,
  ...statistics,
  ...areas,
  ...privacy,
};
