import { reading } from "./reading";
import type { Run } from "./run";

/** What every function does, by its id. */
export const functionRuns: Readonly<Record<string, Run>> = { ...reading };
