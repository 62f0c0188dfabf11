import type { FunctionSignature } from "../signature";
import { comparisonSignatures } from "./comparison";
import { planSignatures } from "./plan";
import { readingSignatures } from "./reading";
import { targetSignatures } from "./target";

/** Every function of the namespace, family by family. */
export const functionSignatures: readonly FunctionSignature[] = [
  ...readingSignatures,
  ...comparisonSignatures,
  ...targetSignatures,
  ...planSignatures,
];
