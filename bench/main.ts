import { benchCells } from "./cells";
import { benchFunctions } from "./functions";
import { benchValidation } from "./validation";

const benchmarks = new Map<string, () => void>([
  ["cells", benchCells],
  ["functions", benchFunctions],
  ["validation", benchValidation],
]);

/** Runs the benchmark named by the first argument, or all. */
function main(): void {
  const name = process.argv[2];
  const chosen = name === undefined ? [...benchmarks.values()] : [benchmarks.get(name)];
  for (const benchmark of chosen) {
    if (benchmark === undefined) {
      console.error(`Ukendt måling »${name ?? ""}«. Vælg en af: ${[...benchmarks.keys()].join(", ")}`);
      process.exitCode = 2;
      return;
    }
    benchmark();
  }
}

main();
