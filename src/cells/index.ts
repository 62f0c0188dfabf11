export { readCell } from "./cell";
export { readCriterion } from "./criterion";
export { formatFigure, formatNumber, formatReading } from "./format";
export { normaliseText } from "./normalise";
export { readStatus } from "./status";
export { readUnit, unitLabel } from "./units";
export type * from "./reading";
export { units } from "./reading";
