import type { skema as danish } from "../da/skema";

export const skema: typeof danish = {};
