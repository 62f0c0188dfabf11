import type { AnyRule } from "../rule";
import { arithmeticRules } from "./arithmetic";
import { cellRules } from "./cells";
import { consistencyRules } from "./consistency";
import { privacyRules } from "./privacy";
import { structureRules } from "./structure";
import { timeRules } from "./time";
import { workbookRules } from "./workbook";

/** Every rule, by what it is about. The order does not matter: findings are ordered by what matters. */
export const rules: readonly AnyRule[] = [
  ...structureRules,
  ...cellRules,
  ...timeRules,
  ...consistencyRules,
  ...arithmeticRules,
  ...privacyRules,
  ...workbookRules,
];
