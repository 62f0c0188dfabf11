import type { FunctionSignature } from "../signature";
import { readingSignatures } from "./reading";

/** Every function of the namespace, family by family. */
export const functionSignatures: readonly FunctionSignature[] = [...readingSignatures];
