import type { functionsUnavailable as danish } from "../da/functions-unavailable";

export const functionsUnavailable: typeof danish = () =>
  "The HHP functions could not be fetched. Check the connection, and recalculate with Ctrl+Alt+F9.";
