import type { FunctionSignature } from "../signature";
import { areaSignatures } from "./areas";
import { comparisonSignatures } from "./comparison";
import { planSignatures } from "./plan";
import { privacySignatures } from "./privacy";
import { readingSignatures } from "./reading";
import { statisticsSignatures } from "./statistics";
import { targetSignatures } from "./target";

/** Every function of the namespace, family by family. */
export const functionSignatures: readonly FunctionSignature[] = [
  ...readingSignatures,
  ...comparisonSignatures,
  ...targetSignatures,
  ...planSignatures,
  ...statisticsSignatures,
  ...areaSignatures,
  ...privacySignatures,
];
