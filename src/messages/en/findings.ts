import type { findings as danish } from "../da/findings";

export const findings: typeof danish = {
  "unreadable-cell": (p) =>
    `The cell cannot be read: "${p.raw}". Write one number, or one number per area on a line of its own.`,
};
