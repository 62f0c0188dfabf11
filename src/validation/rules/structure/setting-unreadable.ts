import { fold } from "../../../plan/text";
import type { Rule } from "../../rule";
import { settingDefinitions, settingValue } from "../../settings";
import { subjectOf } from "../../subject";

/** A threshold that is no number, so that the default is used. */
export const rule: Rule<"setting-unreadable"> = {
  id: "setting-unreadable",
  *check({ plan }) {
    const defaults = new Map(
      Object.values(settingDefinitions).map(({ key, value }) => [fold(key), { key, value }]),
    );
    for (const [key, { at, text }] of plan.settings) {
      const known = defaults.get(fold(key));
      if (known === undefined || text.trim() === "" || settingValue(text) !== undefined) continue;
      yield {
        severity: "warning",
        at,
        params: { key: known.key, text, value: known.value },
        subject: subjectOf(known.key, "Værdi", text),
      };
    }
  },
};
