export { validate, type Validation } from "./validate";
export type { Accepted } from "./accepted";
export type { ValidationInput } from "./context";
export { severities, type Finding, type Fix, type RuleId, type Severity, type Subject } from "./finding";
