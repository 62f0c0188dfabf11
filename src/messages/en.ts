import type { Messages } from "./index";
import { cli } from "./en/cli";
import { failures } from "./en/failures";
import { findings } from "./en/findings";
import { skema } from "./en/skema";
import { verdicts } from "./en/verdicts";

/** The same sentences in English. */
export const en: Messages = { cli, failures, findings, skema, verdicts };
