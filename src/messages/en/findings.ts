import type { findings as danish } from "../da/findings";

export const findings: typeof danish = {
  "unreadable-cell": (p) =>
    `The cell cannot be read: "${p.raw}". Write one number, or one number per area on a line of its own.`,
  "words-differ": (p) =>
    `The narrative for ${p.id}, ${p.period}, is not the same here and on the sheet "${p.other}". Both are kept, and the skema shows those that stand here. Correct one of them, so that they agree.`,
};
