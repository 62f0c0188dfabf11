import type { verdicts as danish } from "../da/verdicts";

export const verdicts: typeof danish = {};
