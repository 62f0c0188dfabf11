import { readPeriod, type StatusPeriod } from "../plan";
import type { Messages } from "../messages";
import { isBlank, Refusal, wrong, type Value } from "./value";

/** The period a cell names, such as 2022 or "2023H1"; undefined where it is blank. */
export function periodOf(value: Value, messages: Messages): StatusPeriod | Refusal | undefined {
  if (isBlank(value)) return undefined;
  const period = typeof value === "boolean" ? undefined : readPeriod(value);
  return period ?? wrong(messages.functions.errors.notAYear({ text: String(value) }));
}

/** The year a cell names; undefined where it is blank. */
export function yearOf(value: Value, messages: Messages): number | Refusal | undefined {
  const period = periodOf(value, messages);
  return period instanceof Refusal ? period : period?.year;
}

/** The year a cell names, where it must name one. */
export function neededYear(value: Value, messages: Messages): number | Refusal {
  return yearOf(value, messages) ?? wrong(messages.functions.errors.notAYear({ text: "" }));
}

/** The period a cell names, where it must name one. */
export function neededPeriod(value: Value, messages: Messages): StatusPeriod | Refusal {
  return periodOf(value, messages) ?? wrong(messages.functions.errors.notAYear({ text: "" }));
}
