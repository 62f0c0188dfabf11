import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./run";

/** Midway through 2023, when the figures of the sample were collected. */
const today = "2023-09-01";

/** The main job on the sample plan: findings first, then the skema for 2022. */
async function demo(): Promise<number> {
  const sample = join("assets", "samples", "bylivkolding.xlsx");
  const out = join("demo", "bylivkolding-2022.xlsx");
  rmSync("demo", { recursive: true, force: true });
  mkdirSync("demo");
  const validated = await runCommand(["validate", sample, "--today", today]);
  if (validated === 2) return 2;
  process.stdout.write("\n");
  return runCommand(["build", sample, "--year", "2022", "--today", today, "--out", out]);
}

void demo().then((code) => {
  process.exitCode = code;
});
